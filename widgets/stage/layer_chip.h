#pragma once

#include <QAbstractButton>

namespace ganimede {

/// One pill of LayerChips: the mark of a layer, filled when the layer is shown and hollow when not, and its name.
class LayerChip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark { dot, diamond, surface, arrow, grid, dashes };

    LayerChip(const QString& objectName, const QString& text, Mark mark, QWidget* parent = nullptr);

    /// Narrow: less air at the ends.
    void setNarrow(bool narrow);
    /// Without its name, which its tooltip begins with.
    void setMarkOnly(bool markOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRectF& box) const;
    QColor markColour() const;

    double padding() const;

    Mark m_mark;
    bool m_narrow = false;
    bool m_markOnly = false;
};

}  // namespace ganimede
