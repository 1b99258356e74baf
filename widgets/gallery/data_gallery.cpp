#include "widgets/gallery/data_gallery.h"

#include <algorithm>

#include <QGridLayout>
#include <QTimer>

#include "engine/core/error.h"
#include "engine/data/dataset.h"
#include "engine/data/drawing.h"
#include "engine/data/line_density.h"
#include "widgets/gallery/data_tile.h"
#include "widgets/gallery/dataset_names.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kThumbnailPoints = 600;   // so that the squares of a checkerboard are full
constexpr int kThumbnailGridSide = 64;  // coarse: a thumbnail of a drawing has fewer pixels
constexpr std::uint64_t kThumbnailSeed = 1;
const QString kOwn = QStringLiteral("own");
const QString kDrawn = QStringLiteral("drawn");
const QString kDrawnLine = QStringLiteral("drawn-1d");

std::vector<Point> firstPoints(const Dataset& data)
{
    std::vector<Point> points;
    const std::size_t count = std::min<std::size_t>(data.size(), kThumbnailPoints);
    for (std::size_t i = 0; i < count; ++i) {
        points.push_back({data.x[i], data.y[i]});
    }
    return points;
}

/// Points of a data set; none if it has none to give (an empty drawing, say).
std::vector<Point> thumbnailPoints(const DataSpec& data)
{
    try {
        if (data.kind == "drawn") {
            return samplePoints(rasterise(data.strokes, kThumbnailGridSide), kThumbnailPoints, kThumbnailSeed);
        }
        if (data.kind == "picture") {
            return samplePoints(rasterise(data.picture, kThumbnailGridSide), kThumbnailPoints, kThumbnailSeed);
        }
        DataSpec few = data;
        few.size = kThumbnailPoints;
        return firstPoints(*makeDataset(few, static_cast<std::int64_t>(kThumbnailSeed)));
    } catch (const Error&) {
        return {};
    }
}

/// A density as the stage shows it; none where there is nothing drawn yet.
std::vector<double> thumbnailCurve(const DataSpec& data)
{
    constexpr int kHeights = 65;
    if (data.kind == "drawn-1d" && data.curve.empty()) {
        return {};
    }
    const double top = topDensity(data);
    std::vector<double> heights;
    for (int i = 0; i < kHeights; ++i) {
        heights.push_back(std::clamp(lineDensity(data, -1 + 2.0 * i / (kHeights - 1)) / top, 0.0, 1.0));
    }
    return heights;
}

bool isOwnFile(const QString& kind)
{
    return kind == QLatin1String("points") || kind == QLatin1String("picture");
}

}  // namespace

DataGallery::DataGallery(QWidget* parent, int dimensions) : QWidget(parent), m_dimensions(dimensions)
{
    const bool line = dimensions == 1;
    setObjectName(line ? QStringLiteral("lineGallery") : QStringLiteral("dataGallery"));
    setAccessibleName(line ? tr("Densities") : tr("Data sets"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGrid);
    addTile(line ? kDrawnLine : kDrawn, QStringLiteral("brush"));
    for (const std::string& name : line ? lineDistributionNames() : distributionNames()) {
        addTile(QString::fromStdString(name), QString());
    }
    if (!line) {
        addOwnFile();
    }
    grid->setColumnStretch(kColumns, 1);
    setTabStop(m_tiles.front());
}

void DataGallery::addOwnFile()
{
    DataTile* own = addTile(kOwn, QStringLiteral("folder-open"));
    own->setAccessibleName(tr("Your own file"));
    own->setToolTip(tr("Your own file: a CSV of points, or a picture that is dense where it is dark.\n"
                       "Training goes on with it."));
}

DataTile* DataGallery::addTile(const QString& kind, const QString& icon)
{
    auto* tile = new DataTile(kind, icon, this);
    const int index = static_cast<int>(m_tiles.size());
    static_cast<QGridLayout*>(layout())->addWidget(tile, index / kColumns, index % kColumns);
    m_tiles.push_back(tile);
    connect(tile, &DataTile::clicked, this, [this, tile] { onClicked(tile); });
    connect(tile, &DataTile::moveRequested, this, [this, tile](int key) { moveFocus(tile, key); });
    return tile;
}

void DataGallery::setTabStop(const DataTile* stop)
{
    for (DataTile* tile : m_tiles) {
        tile->setFocusPolicy(tile == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void DataGallery::onClicked(DataTile* tile)
{
    setTabStop(tile);
    showChecked();  // what is trained on changes when the window says so, not by the click
    if (tile->kind() == kOwn) {
        Q_EMIT importRequested();
    } else {
        Q_EMIT picked(tile->kind());
    }
}

void DataGallery::moveFocus(const DataTile* from, int key)
{
    const int count = static_cast<int>(m_tiles.size());
    const int at = static_cast<int>(std::find(m_tiles.begin(), m_tiles.end(), from) - m_tiles.begin());
    int to = at;
    switch (key) {
    case Qt::Key_Left:
        to = at - 1;
        break;
    case Qt::Key_Right:
        to = at + 1;
        break;
    case Qt::Key_Up:
        to = at - kColumns;
        break;
    case Qt::Key_Down:
        to = at + kColumns;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = count - 1;
        break;
    default:
        break;
    }
    if (to >= 0 && to < count) {
        DataTile* tile = m_tiles[static_cast<std::size_t>(to)];
        setTabStop(tile);
        tile->setFocus(Qt::TabFocusReason);
    }
}

DataTile* DataGallery::tileOf(const QString& kind) const
{
    const QString name = isOwnFile(kind) ? kOwn : kind;
    const auto found =
        std::find_if(m_tiles.begin(), m_tiles.end(), [&](const DataTile* tile) { return tile->kind() == name; });
    return found != m_tiles.end() ? *found : nullptr;
}

void DataGallery::setCurrent(const DataSpec& trainedOn)
{
    m_current = QString::fromStdString(trainedOn.kind);
    DataTile* tile = tileOf(m_current);
    if (tile != nullptr && m_dimensions == 1) {
        tile->setCurve(thumbnailCurve(trainedOn));
    } else if (tile != nullptr && (m_current == kDrawn || isOwnFile(m_current))) {
        tile->setPoints(thumbnailPoints(trainedOn));
    }
    showChecked();
}

void DataGallery::showChecked()
{
    const DataTile* current = tileOf(m_current);
    for (DataTile* tile : m_tiles) {
        tile->setChecked(tile == current);
    }
    const QWidget* focused = focusWidget();
    if (current != nullptr && (focused == nullptr || !focused->hasFocus())) {
        setTabStop(current);
    }
}

void DataGallery::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_drawing && !isComplete()) {
        m_drawing = true;
        QTimer::singleShot(0, this, &DataGallery::drawNextThumbnail);
    }
}

void DataGallery::drawNextThumbnail()
{
    while (!isComplete()) {
        DataTile* tile = m_tiles[m_nextThumbnail++];
        DataSpec spec;
        spec.kind = tile->kind().toStdString();
        if (m_dimensions == 1 && !tile->hasCurve()) {
            tile->setCurve(thumbnailCurve(spec));
        } else if (m_dimensions == 2 && tile->kind() != kDrawn && tile->kind() != kOwn) {
            tile->setPoints(thumbnailPoints(spec));
            QTimer::singleShot(0, this, &DataGallery::drawNextThumbnail);
            return;
        }
    }
}

}  // namespace ganimede
