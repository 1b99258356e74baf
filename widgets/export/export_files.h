#pragma once

#include <cstdint>

#include <QImage>
#include <QString>

namespace ganimede {

class Exportable;

enum class ExportFormat { png, svg, csv };

inline constexpr double kExportScale = 2;  ///< device pixels of a PNG in a logical pixel

/// The picture as it is copied and written as PNG, kExportScale times as large as exportSize().
QImage exportImage(Exportable& what);
/// The same as lines, shapes and text. SVG Tiny 1.2.
QByteArray exportSvg(Exportable& what);

/// Letters and digits of any script, lower case, the rest as hyphens; at most 40 characters of it.
QString inFileNames(const QString& text);
/// "heart-step-12000-losses.png": letters and digits of any script of the experiment's name, the rest as hyphens.
/// Without a step, below 0, "heart-sweep-outcome.png".
QString exportFileName(const QString& experiment, std::int64_t step, const Exportable& what, ExportFormat format);

/// Where files go before anyone chose a folder: documents, else the home folder.
QString exportFolder();

/// Writes the file, whole or not at all. Returns an empty string, or a sentence that names the file and says what kept
/// it from being written.
QString exportTo(Exportable& what, const QString& path, ExportFormat format);

}  // namespace ganimede
