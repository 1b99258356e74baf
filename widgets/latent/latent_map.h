#pragma once

#include <functional>
#include <limits>

#include <QColor>
#include <QHash>
#include <QImage>
#include <QList>
#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <QWidget>

#include "widgets/export/exportable.h"

namespace ganimede {

/// A place of a map that has a picture: places of a level lie 2^-level apart.
struct MapCell {
    int level = 0;
    QPoint at;

    QPointF place() const;
    bool operator==(const MapCell&) const = default;
};
size_t qHash(const MapCell& cell, size_t seed = 0);

/// A plane of pictures as a map without end: at each of its places the picture there, and in the middle where one is.
/// Drag it like a map, click a picture to go there, arrows go a tenth of a picture (with Shift a whole one), the wheel
/// zooms about the mouse, + and - about the middle. Where it may it shows places ever closer together. It asks for the
/// pictures that it lacks. GUI thread.
class LatentMap : public QWidget, public Exportable {
    Q_OBJECT
public:
    /// A name for a place, seen on the map.
    struct Mark {
        QPointF place;
        QString text;
    };
    /// What colour a measured value has; an invalid one: none.
    using TintColour = std::function<QColor(float value)>;

    LatentMap(const QString& objectName, QWidget* parent = nullptr);

    /// How close together the places may lie, and how far apart: 0 and 0 for whole places alone.
    void setLevels(int least, int most);
    /// Where the plane ends; an empty one: nowhere.
    void setBounds(const QRectF& bounds);

    // These show; they emit nothing but cellsWanted().
    void setPlace(const QPointF& place);
    const QPointF& place() const { return m_place; }
    /// Pixels from one whole place to the next.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// @param value  what was measured there; NaN: nothing
    void setCell(const MapCell& cell, const QImage& picture, float value = std::numeric_limits<float>::quiet_NaN());
    bool hasCell(const MapCell& cell) const { return m_cells.contains(cell); }
    void setMarks(const QList<Mark>& marks);
    void setTint(TintColour tint);
    /// The smallest and the largest value of what is seen; both NaN where there is none.
    std::pair<float, float> valuesSeen() const;
    /// Pictures that no longer hold: they stay to be seen until newer ones come.
    void staleCells();
    void clear();
    /// Whether what is explored is on the map; else its mark is pale.
    void setCurrent(bool current);

    int level() const;
    /// Where a place is, in this widget.
    QPointF positionOf(const QPointF& place) const;
    QPointF placeAt(const QPointF& position) const;
    QSize sizeHint() const override { return {300, 264}; }
    QSize minimumSizeHint() const override { return {200, 176}; }

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override { return size(); }
    /// x,y,value of the places that are seen.
    QByteArray csv() const override;
    QString exportName() const override { return tr("map", "in the name of a file"); }
    QString exportTitle() const override { return tr("the map"); }
    bool hasSomethingToExport() const override { return !m_cells.isEmpty(); }

Q_SIGNALS:
    void placeChosen(const QPointF& place);
    /// Places that are seen and have no picture, or a stale one; those in the middle first.
    void cellsWanted(const QList<ganimede::MapCell>& cells);

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
    struct Cell {
        QImage picture;
        float value = 0;
        bool stale = false;
    };
    QRect cellsSeen(int level) const;
    double spacing() const;
    void zoomAbout(const QPointF& position, double factor);
    void askForCells();
    void forgetFarCells();
    void paintCells(QPainter& painter, int level) const;
    void paintMarks(QPainter& painter) const;
    void paintMiddle(QPainter& painter) const;
    QPointF kept(const QPointF& place) const;

    int m_leastLevel = 0;
    int m_mostLevel = 0;
    QRectF m_bounds;
    QPointF m_place;
    double m_zoom = 52;
    bool m_current = false;
    bool m_empty = true;  // no generator: nothing to ask for
    QHash<MapCell, Cell> m_cells;
    QList<Mark> m_marks;
    TintColour m_tint;
    QPointF m_pressedAt;
    QPointF m_placeWhenPressed;
    bool m_dragging = false;
};

}  // namespace ganimede
