#pragma once

#include <functional>

#include <QAbstractButton>
#include <QByteArray>
#include <QImage>

class QMimeData;
class QPainter;

namespace ganimede {

/// Paints a generated picture into a box with square pixels and round corners; a plain field where there is none.
void paintRounded(QPainter& painter, const QRectF& box, const QImage& picture, const QColor& field, double radius);

/// What a dragged latent is: the text of a shelf that holds it alone.
inline constexpr const char* kLatentMime = "application/x-ganimede-latents+json";
QMimeData* mimeOfLatent(const QByteArray& shelf);

/// A small picture that can be clicked, and where it is told so, dragged elsewhere as a latent or dropped on by one. It
/// keeps its size while pictures come and go. GUI thread.
class PictureThumb : public QAbstractButton {
    Q_OBJECT
public:
    /// @param lines  its side in heights of a line of text
    PictureThumb(const QString& objectName, double lines, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }
    QSize sizeHint() const override;
    /// What a drag takes along, a shelf's text; empty: nothing can be dragged now.
    void setDragged(std::function<QByteArray()> shelf) { m_dragged = std::move(shelf); }
    void setTakesLatents(bool takes) { setAcceptDrops(takes); }

Q_SIGNALS:
    void latentDropped(const QByteArray& shelf);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    double m_lines;
    QImage m_picture;
    std::function<QByteArray()> m_dragged;
    QPoint m_pressedAt;
    bool m_underDrag = false;
};

}  // namespace ganimede
