#pragma once

#include <QImage>
#include <QWidget>

#include "widgets/export/exportable.h"

namespace ganimede {

/// The picture that is explored, as large as fits, with square pixels; a sentence where there is none. A drag along it
/// asks for the way, as on the track below. GUI thread. objectName latentPicture.
class LatentPicture : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit LatentPicture(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }
    /// Shown while there is no picture.
    void setMessage(const QString& title, const QString& text);
    /// Where the picture is, in this widget.
    QRectF pictureBox() const;

    QSize sizeHint() const override { return {480, 420}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    /// A row a pixel row: its grey levels, or red, green and blue.
    QByteArray csv() const override;
    QString exportName() const override { return tr("generated", "in the name of a file"); }
    QString exportTitle() const override { return tr("the generated picture"); }
    bool hasSomethingToExport() const override { return !m_picture.isNull(); }

Q_SIGNALS:
    /// By a share of the way, from where the drag stands.
    void dragged(double by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF boxIn(const QRectF& area, double ratio) const;
    void paintMessage(QPainter& painter) const;

    QImage m_picture;
    QString m_title;
    QString m_text;
    double m_dragAt = 0;
};

}  // namespace ganimede
