#include "widgets/export/export_files.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSvgGenerator>

#include "widgets/export/exportable.h"

namespace ganimede {
namespace {

constexpr int kLongestName = 40;  // characters that an experiment lends to a file's name

/// Gives the free functions here a context for translators.
struct ExportFiles {
    Q_DECLARE_TR_FUNCTIONS(ExportFiles)
};

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::png:
        return QStringLiteral("png");
    case ExportFormat::svg:
        return QStringLiteral("svg");
    case ExportFormat::csv:
        break;
    }
    return QStringLiteral("csv");
}

QByteArray exportPng(Exportable& what)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = exportImage(what);
    const Exportable::Notes notes = what.exportNotes();
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        image.setText(note.key(), note.value());
    }
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray contentOf(Exportable& what, ExportFormat format)
{
    switch (format) {
    case ExportFormat::png:
        return exportPng(what);
    case ExportFormat::svg:
        return exportSvg(what);
    case ExportFormat::csv:
        break;
    }
    return what.csv();
}

}  // namespace

QString inFileNames(const QString& text)
{
    QString name;
    for (const QChar letter : text.left(kLongestName)) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()) {
            name += letter.toLower();
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    while (name.endsWith(u'-') || (!name.isEmpty() && name.back().isHighSurrogate())) {
        name.chop(1);
    }
    return name;
}

QImage exportImage(Exportable& what)
{
    const QSize size = what.exportSize();
    QImage image(size * kExportScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kExportScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    what.renderTo(painter, size);
    return image;
}

QByteArray exportSvg(Exportable& what)
{
    constexpr int kPixelsPerInch = 96;  // CSS's: so that a pixel of a font is a unit of the picture
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kPixelsPerInch);
    generator.setSize(what.exportSize());
    generator.setViewBox(QRect(QPoint(0, 0), what.exportSize()));
    generator.setTitle(what.exportTitle());
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    what.renderTo(painter, what.exportSize());
    painter.end();
    return bytes;
}

QString exportFileName(const QString& experiment, std::int64_t step, const Exportable& what, ExportFormat format)
{
    const QString called = inFileNames(experiment);
    const QString name = called.isEmpty() ? QStringLiteral("ganimede") : called;
    const QString ending = u'.' + suffixOf(format);
    if (step < 0) {
        return name + u'-' + what.exportName() + ending;
    }
    return ExportFiles::tr("%1-step-%2-%3", "the name of a file: experiment, training step, what it shows")
               .arg(name, QString::number(step), what.exportName()) +
           ending;
}

QString exportFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString exportTo(Exportable& what, const QString& path, ExportFormat format)
{
    const QByteArray content = contentOf(what, format);
    const QString shown = QDir::toNativeSeparators(path);
    if (content.isEmpty()) {
        return ExportFiles::tr("%1 was not written: there is nothing in it yet.").arg(shown);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return ExportFiles::tr("%1 could not be written: %2.").arg(shown, file.errorString());
    }
    return {};
}

}  // namespace ganimede
