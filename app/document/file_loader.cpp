#include "app/document/file_loader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include "engine/core/error.h"
#include "engine/data/picture.h"
#include "engine/files/atomic_file.h"
#include "engine/files/points_csv.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

constexpr std::size_t kMaxSpecBytes = std::size_t{64} << 20;
constexpr int kMaxReadSide = 1024;  // larger pictures are scaled down while they are read

/// Gives the free functions here a context for translators.
struct FileLoader {
    Q_DECLARE_TR_FUNCTIONS(FileLoader)
};

ExperimentSpec loadExperiment(const QString& path)
{
    SpecResult result = readSpec(readFile(path.toStdString(), kMaxSpecBytes));
    if (!result.problems.empty()) {
        throw Error(FileLoader::tr("%1 is not a valid experiment:").arg(QFileInfo(path).fileName()).toStdString() +
                    "\n" + joined(result.problems));
    }
    return std::move(result.spec);
}

Picture loadPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kMaxReadSide || size.height() > kMaxReadSide)) {
        reader.setScaledSize(size.scaled(kMaxReadSide, kMaxReadSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        throw Error(FileLoader::tr("%1 cannot be read as points, a picture or an experiment: %2.")
                        .arg(QFileInfo(path).fileName(), reader.errorString())
                        .toStdString());
    }
    QImage onWhite(image.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, image);
    const QImage grey = onWhite.convertToFormat(QImage::Format_Grayscale8);
    std::vector<std::uint8_t> pixels;
    pixels.reserve(static_cast<std::size_t>(grey.width()) * static_cast<std::size_t>(grey.height()));
    for (int row = 0; row < grey.height(); ++row) {
        const uchar* line = grey.constScanLine(row);
        pixels.insert(pixels.end(), line, line + grey.width());
    }
    return pictureFromGrey(pixels, grey.width(), grey.height());
}

}  // namespace

LoadedFile loadFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile()) {
        throw Error(FileLoader::tr("There is no file %1.").arg(path).toStdString());
    }
    const QString suffix = file.suffix().toLower();
    if (suffix == "json") {
        return loadExperiment(path);
    }
    if (suffix == "safetensors") {
        return readCheckpoint(path.toStdString());
    }
    if (suffix == "csv" || suffix == "tsv" || suffix == "txt") {
        return readPointsCsv(path.toStdString());
    }
    return loadPicture(path);
}

QString titleWithFile(const QString& name, const QString& path)
{
    const QFileInfo file(path);
    const bool said = path.isEmpty() || name == file.fileName() || name == file.completeBaseName();
    return path.isEmpty() ? name : said ? file.fileName() : QStringLiteral("%1 (%2)").arg(name, file.fileName());
}

QString openFilter()
{
    return FileLoader::tr("Everything Ganimede reads (*.json *.safetensors *.csv *.tsv *.txt *.png *.jpg *.jpeg *.bmp "
                          "*.gif *.svg)") +
           ";;" + FileLoader::tr("Experiments and checkpoints (*.json *.safetensors)") + ";;" +
           FileLoader::tr("Points (*.csv *.tsv *.txt)") + ";;" +
           FileLoader::tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.svg)");
}

}  // namespace ganimede
