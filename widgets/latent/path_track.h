#pragma once

#include <vector>

#include <QImage>
#include <QList>
#include <QWidget>

#include "widgets/export/exportable.h"

namespace ganimede {

/// The way: a curve of how much the picture changes along it, previews under the curve, and the slider with a mark for
/// each key point. Press or drag anywhere to go there; arrows go a step, Page Up and Down from key point to key point,
/// Home and End to the ends. It asks; whoever holds the position answers by setPosition(). GUI thread. objectName
/// pathTrack.
class PathTrack : public QWidget, public Exportable {
    Q_OBJECT
public:
    static constexpr int kPreviews = 10;
    static constexpr int kSteps = 60;  ///< of the arrows, from one end to the other

    explicit PathTrack(QWidget* parent = nullptr);

    // These show; they emit nothing.
    void setPosition(double position);
    double position() const { return m_position; }
    /// At least two, evenly placed.
    void setKeyPoints(int count);
    /// kPreviews of them, the first at position 0, the last at 1.
    void setPreviews(const QList<QImage>& previews);
    const QList<QImage>& previews() const { return m_previews; }
    /// Grey levels of 255 for the whole way, evenly along it.
    void setChange(const std::vector<float>& change);
    void clear();
    /// Whether what is explored is on the way; else its handle is pale.
    void setCurrent(bool current);

    /// The next position of the arrows, and of Page Up and Down, from here.
    double stepped(int steps) const;
    double atKeyPoint(int direction) const;
    /// Where a position is, in this widget.
    QPointF handleAt(double position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    /// position,change
    QByteArray csv() const override;
    QString exportName() const override { return tr("way", "in the name of a file"); }
    QString exportTitle() const override { return tr("the way"); }
    bool hasSomethingToExport() const override { return !m_previews.isEmpty(); }

Q_SIGNALS:
    void positionChosen(double position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Parts {
        QRectF words;
        QRectF curve;
        QRectF previews;
        double preview = 0;  // the side of one
        QRectF slider;
    };
    Parts partsIn(const QRectF& area) const;
    void paintCurve(QPainter& painter, const Parts& parts) const;
    void paintPreviews(QPainter& painter, const Parts& parts) const;
    void paintSlider(QPainter& painter, const Parts& parts) const;
    double positionAt(double x) const;
    double previewIn(double width) const;

    double m_position = 0;
    bool m_current = true;
    int m_keyPoints = 2;
    QList<QImage> m_previews;
    std::vector<float> m_change;
};

}  // namespace ganimede
