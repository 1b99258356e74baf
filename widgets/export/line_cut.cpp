#include "widgets/export/line_cut.h"

#include <algorithm>
#include <array>

#include <QLineF>
#include <QRectF>

namespace ganimede {

bool cutLine(QLineF& line, const QRectF& rect)
{
    const std::array<double, 4> along{-line.dx(), line.dx(), -line.dy(), line.dy()};
    const std::array<double, 4> room{line.x1() - rect.left(), rect.right() - line.x1(), line.y1() - rect.top(),
                                     rect.bottom() - line.y1()};
    double from = 0;
    double to = 1;
    for (std::size_t edge = 0; edge < along.size(); ++edge) {
        if (along[edge] == 0 && room[edge] < 0) {
            return false;
        }
        if (along[edge] < 0) {
            from = std::max(from, room[edge] / along[edge]);
        } else if (along[edge] > 0) {
            to = std::min(to, room[edge] / along[edge]);
        }
    }
    if (from >= to) {
        return false;
    }
    line = QLineF(line.pointAt(from), line.pointAt(to));
    return true;
}

}  // namespace ganimede
