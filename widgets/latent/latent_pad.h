#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QPoint>
#include <QPointF>
#include <QWidget>

namespace ganimede {

/// The plane of seeds as a map without end: at each whole place the picture of its seed, and in the middle the place
/// where one is. Drag it like a map, click a picture to go there, arrows go a tenth (with Shift a whole picture), the
/// wheel zooms. It asks for the pictures that it lacks. GUI thread. objectName latentPad.
class LatentPad : public QWidget {
    Q_OBJECT
public:
    explicit LatentPad(QWidget* parent = nullptr);

    // These show; they emit nothing but cellsWanted().
    void setPlace(const QPointF& place);
    const QPointF& place() const { return m_place; }
    void setCell(const QPoint& cell, const QImage& picture);
    bool hasCell(const QPoint& cell) const { return m_cells.contains(cell); }
    /// Pictures that no longer hold: they stay to be seen until newer ones come.
    void staleCells();
    void clear();
    /// Whether what is explored is on the pad; else its mark is pale.
    void setCurrent(bool current);

    /// Where a place is, in this widget.
    QPointF positionOf(const QPointF& place) const;
    QSize sizeHint() const override { return {300, 264}; }
    QSize minimumSizeHint() const override { return {200, 176}; }
    QPointF placeAt(const QPointF& position) const;

Q_SIGNALS:
    void placeChosen(const QPointF& place);
    /// Whole places that are seen and have no picture, or a stale one; those in the middle first.
    void cellsWanted(const QList<QPoint>& cells);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect cellsSeen() const;
    void askForCells();

    struct Cell {
        QImage picture;
        bool stale = false;
    };
    QPointF m_place;
    double m_zoom = 52;  // pixels from one whole place to the next
    bool m_current = false;
    bool m_empty = true;  // no generator: nothing to ask for
    QHash<QPoint, Cell> m_cells;
    QPointF m_pressedAt;
    QPointF m_placeWhenPressed;
    bool m_dragging = false;
};

}  // namespace ganimede
