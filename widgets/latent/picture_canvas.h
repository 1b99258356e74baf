#pragma once

#include <cstdint>
#include <vector>

#include <QColor>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QWidget>

#include "engine/images/image_set.h"

namespace ganimede {

/// A small picture to be drawn by hand, as a generator would make it: soft strokes of a round pen on the set's ground,
/// the right button takes away. Ctrl+Z takes a stroke back. A picture's file can be dropped on it. GUI thread.
/// objectName pictureCanvas.
class PictureCanvas : public QWidget {
    Q_OBJECT
public:
    explicit PictureCanvas(QWidget* parent = nullptr);

    /// Another size: empty. @param ground  what is not drawn on
    void setShape(const ImageShape& shape, const QColor& ground);
    void setPenColour(const QColor& colour) { m_pen = colour; }
    QColor penColour() const { return m_pen; }
    /// In the picture's pixels.
    void setPenWidth(double width) { m_width = width; }
    void clear();
    void undo();
    bool canUndo() const { return !m_before.isEmpty(); }
    /// Shows bytes (C, H, W) of the shape in place of what is drawn.
    void setPicture(const std::vector<std::uint8_t>& pixels);

    bool isBlank() const { return m_blank; }
    /// Bytes (C, H, W).
    std::vector<std::uint8_t> pixels() const;
    QRectF pictureBox() const;

    QSize sizeHint() const override { return {240, 240}; }
    QSize minimumSizeHint() const override { return {120, 120}; }

Q_SIGNALS:
    /// While it is drawn on, and when it is cleared or taken back.
    void drawn();
    void fileDropped(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void keep();
    void strokeTo(const QPointF& position);
    QPointF inDrawing(const QPointF& position) const;
    QImage small() const;

    ImageShape m_shape{1, 28, 28};
    QColor m_ground = Qt::black;
    QColor m_pen = Qt::white;
    double m_width = 2.4;
    QImage m_drawing;  // kFiner times as large as the picture
    QList<QImage> m_before;
    QPointF m_last;
    bool m_erasing = false;
    bool m_blank = true;
};

}  // namespace ganimede
