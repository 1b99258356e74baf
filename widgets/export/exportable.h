#pragma once

#include <functional>
#include <utility>

#include <QByteArray>
#include <QMap>
#include <QSize>
#include <QString>

class QPainter;

namespace ganimede {

/// A picture with numbers behind it that can be taken elsewhere: the stage, a chart. A widget that derives from it too
/// gets its context menu, Ctrl+C and its place in the File menu from the window's Exporter. GUI thread.
class Exportable {
public:
    virtual ~Exportable() = default;

    /// Draws all of it, with whatever explains it (axes, legend), into the rectangle (0, 0, size) of a painter of any
    /// device. Fonts are to be set in pixels.
    virtual void renderTo(QPainter& painter, QSize size) = 0;
    /// In logical pixels; pictures are written at twice this.
    virtual QSize exportSize() const = 0;
    /// A header line and a row for each thing shown; UTF-8. Empty: there are no numbers yet.
    virtual QByteArray csv() const = 0;
    /// What it is in a file's name, without suffix: "losses".
    virtual QString exportName() const = 0;
    /// What it is in a sentence: "the losses".
    virtual QString exportTitle() const = 0;
    /// Whether there is anything to take yet.
    virtual bool hasSomethingToExport() const { return true; }

    /// What a picture's file says of itself, by keyword of PNG: "Description" and others.
    using Notes = QMap<QString, QString>;
    void setExportNotes(std::function<Notes()> notes) { m_notes = std::move(notes); }
    Notes exportNotes() const { return m_notes ? m_notes() : Notes(); }

private:
    std::function<Notes()> m_notes;
};

}  // namespace ganimede
