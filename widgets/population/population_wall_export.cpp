// What a wall takes elsewhere: its picture, with stages painted as finely as files are, and its members' numbers.
#include <utility>

#include <QPainter>

#include "widgets/export/export_files.h"
#include "widgets/population/population_wall.h"
#include "widgets/theme/theme.h"

namespace ganimede {

void PopulationWall::renderTo(QPainter& painter, QSize size)
{
    painter.fillRect(QRect({0, 0}, size), paletteOf(this).panel);
    if (!m_moment) {
        return;
    }
    std::map<std::size_t, Tile> fine;
    WallTiles with;
    paintTiles(fine, with, kExportScale);
    m_tiles.swap(fine);
    const auto chosen = std::exchange(m_current, std::nullopt);  // where the pointer happens to be is nobody's concern
    painter.save();
    painter.scale(static_cast<double>(size.width()) / width(), static_cast<double>(size.height()) / height());
    painter.setFont(font());
    paintAll(painter);
    painter.restore();
    m_current = chosen;
    m_tiles.swap(fine);
}

QByteArray PopulationWall::csv() const
{
    if (!m_moment) {
        return {};
    }
    SweepResults standing(*m_moment->request);
    setStanding(standing, m_moment->states);
    return QByteArray::fromStdString(sweepRunsCsv(standing));
}

}  // namespace ganimede
