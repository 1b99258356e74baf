#include "app/cli/sweep_files.h"

#include <utility>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>

#include "engine/files/atomic_file.h"
#include "widgets/export/export_files.h"
#include "widgets/export/exportable.h"
#include "widgets/sweep/sweep_map_painter.h"

namespace ganimede {
namespace {

/// A map as the files show it: always on light ground.
class MapPicture : public Exportable {
public:
    explicit MapPicture(SweepMap map) : m_map(std::move(map)) {}

    void renderTo(QPainter& painter, QSize size) override
    {
        painter.fillRect(QRect({0, 0}, size), lightPalette().panel);
        paintSweepMap(painter, size, m_map, lightPalette(), QGuiApplication::font());
    }
    QSize exportSize() const override { return sweepMapSize(m_map); }
    QByteArray csv() const override { return {}; }
    QString exportName() const override { return QStringLiteral("sweep"); }
    QString exportTitle() const override { return m_map.title; }

private:
    SweepMap m_map;
};

std::string pngOf(MapPicture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exportImage(picture).save(&buffer, "PNG");
    return buffer.data().toStdString();
}

}  // namespace

void writeSweepTables(const std::filesystem::path& folder, const SweepResults& results)
{
    writeFileAtomically(folder / "runs.csv", sweepRunsCsv(results));
    writeFileAtomically(folder / "cells.csv", sweepCellsCsv(results));
    writeFileAtomically(folder / "times.csv", sweepTimesCsv(results));
}

void writeSweepMaps(const std::filesystem::path& folder, const SweepResults& results)
{
    const std::pair<const char*, SweepView> maps[] = {
        {"modes", SweepView::quality}, {"divergence", SweepView::divergence}, {"outcome", SweepView::outcome}};
    for (const auto& [name, view] : maps) {
        MapPicture picture(makeSweepMap(results, view));
        writeFileAtomically(folder / (std::string(name) + ".png"), pngOf(picture));
        writeFileAtomically(folder / (std::string(name) + ".svg"), exportSvg(picture).toStdString());
    }
}

}  // namespace ganimede
