#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <vector>

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QVector>

#include "engine/population/population_moment.h"
#include "widgets/theme/palette.h"

namespace ganimede {

/// Which members a wall shows, and in which order.
enum class WallOrder {
    asGiven,    ///< as the request numbers them
    byOutcome,  ///< the best first, as sweepOutcomes() ranks; in an outcome those that hold more modes
};
/// At most `most`, evenly spaced among all.
std::vector<std::size_t> wallMembers(std::size_t members, std::size_t most);
void sortForWall(std::vector<std::size_t>& shown, const std::vector<MemberState>& states, WallOrder order);

/// Squares of one size, as large as fit, each with room for a line of text of `caption` below it.
struct WallGrid {
    int columns = 1;
    int rows = 1;
    double side = 1;     ///< of a stage
    double caption = 0;  ///< 0 where stages are too small for one
    QSizeF step;         ///< from one stage to the next
    QPointF origin;

    QRectF stage(int place) const;
    /// The place at a point, or -1.
    int placeAt(QPointF point, int count) const;
};
WallGrid wallGrid(QSizeF size, int count, double caption);
/// The same with so many columns.
WallGrid wallGridOf(int columns, QSizeF size, int count, double caption);

/// Places on a line as a histogram over the frame, -1 to 1: bars that stand on the lower side of `rect`, the highest as
/// high as it. Empty bins have none.
QVector<QRectF> histogramBars(std::span<const float> places, const QRectF& rect);
/// Of each point.
std::vector<float> abscissae(std::span<const Point> points);

/// Stages as pictures: the data faint, the fakes strong; of data on a line, their histograms. Keeps the data's picture,
/// which costs as much as all the rest. One thread.
class WallTiles {
public:
    /// Of `side` device pixels, `pixel` of which make a logical one. Data may be nullptr.
    QImage paint(int side, double pixel, const DatasetPtr& data, const std::vector<Point>& fakes,
                 const Palette& palette);
    /// Forgets the pictures of data, such as for another theme or size.
    void clear() { m_grounds.clear(); }

private:
    const QImage& groundOf(int side, double pixel, const DatasetPtr& data, const Palette& palette);

    std::map<DatasetPtr, QImage> m_grounds;
};

}  // namespace ganimede
