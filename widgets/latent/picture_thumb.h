#pragma once

#include <QAbstractButton>
#include <QImage>

class QPainter;

namespace ganimede {

/// Paints a generated picture into a box with square pixels and round corners; a plain field where there is none.
void paintRounded(QPainter& painter, const QRectF& box, const QImage& picture, const QColor& field, double radius);

/// A small picture that can be clicked. It keeps its size while pictures come and go. GUI thread.
class PictureThumb : public QAbstractButton {
    Q_OBJECT
public:
    /// @param lines  its side in heights of a line of text
    PictureThumb(const QString& objectName, double lines, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double m_lines;
    QImage m_picture;
};

}  // namespace ganimede
