#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include "widgets/theme/theme.h"

namespace ganimede {

/// What the program remembers between starts. Reads and writes the user's settings file. GUI thread.
class WindowSettings {
public:
    static constexpr int kMaxRecent = 10;

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    double textScale() const;  ///< 1 to 3
    void setTextScale(double scale);
    QString language() const;  ///< that the window speaks, of languages(); empty: as the system
    void setLanguage(const QString& code);
    QStringList lessonsDone() const;  ///< names of lessons that were taken to their end
    void noteLesson(const QString& name);
    /// Whether this is the first time that it is asked.
    bool isNew();
    /// The next time it is asked counts as the first.
    void setNew();
    QByteArray geometry() const;
    QByteArray docks() const;
    int dockWidth(const QString& dock) const;  ///< that the user made it; 0: none
    void setDockWidth(const QString& dock, int width);
    void setPlaces(const QByteArray& geometry, const QByteArray& docks);
    QString linePreset() const;  ///< the last on a line
    void setLinePreset(const QString& name);
    QString device() const;  ///< that trains: "cpu" or "cuda:<index>"
    void setDevice(const QString& device);
    QStringList recentFiles() const;  ///< newest first, only those that still exist
    void addRecentFile(const QString& path);
    /// Where the run of the last session is kept when the window closes.
    static QString lastSessionPath();
    /// The same for the run of the image lab.
    static QString lastImagesPath();
    /// Where the explorer keeps its shelf.
    static QString latentShelfPath();
    /// Where open windows keep their runs against a crash.
    static QString sessionsFolder();

private:
    QSettings m_settings;
};

}  // namespace ganimede
