#include "app/window/window_settings.h"

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ganimede {
namespace {

constexpr const char* kTheme = "look/theme";
constexpr const char* kTextScale = "look/textScale";
constexpr const char* kLanguage = "look/language";
constexpr const char* kLessons = "lessons/done";
constexpr const char* kGreeted = "lessons/greeted";
constexpr const char* kGeometry = "window/geometry";
constexpr const char* kDocks = "window/docks";
const QString kDockWidths = QStringLiteral("window/widths/");
constexpr const char* kLinePreset = "workspace/line";
constexpr const char* kDevice = "train/device";
constexpr const char* kRecent = "files/recent";
const QStringList kThemeNames{"system", "light", "dark"};

}  // namespace

ThemeChoice WindowSettings::theme() const
{
    const auto index = kThemeNames.indexOf(m_settings.value(kTheme).toString());
    return index < 0 ? ThemeChoice::system : static_cast<ThemeChoice>(index);
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(kTheme, kThemeNames[static_cast<int>(theme)]);
}

double WindowSettings::textScale() const
{
    const double scale = m_settings.value(kTextScale, 1.0).toDouble();
    return std::isfinite(scale) ? std::clamp(scale, 1.0, 3.0) : 1.0;
}

void WindowSettings::setTextScale(double scale)
{
    m_settings.setValue(kTextScale, scale);
}

QString WindowSettings::language() const
{
    return m_settings.value(kLanguage).toString();
}

void WindowSettings::setLanguage(const QString& code)
{
    m_settings.setValue(kLanguage, code);
}

QStringList WindowSettings::lessonsDone() const
{
    return m_settings.value(kLessons).toStringList();
}

void WindowSettings::noteLesson(const QString& name)
{
    QStringList done = lessonsDone();
    if (!done.contains(name)) {
        m_settings.setValue(kLessons, done << name);
    }
}

bool WindowSettings::isNew()
{
    const bool greeted = m_settings.value(kGreeted).toBool();
    m_settings.setValue(kGreeted, true);
    return !greeted;
}

void WindowSettings::setNew()
{
    m_settings.remove(kGreeted);
}

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

QByteArray WindowSettings::docks() const
{
    return m_settings.value(kDocks).toByteArray();
}

int WindowSettings::dockWidth(const QString& dock) const
{
    return m_settings.value(kDockWidths + dock).toInt();
}

void WindowSettings::setDockWidth(const QString& dock, int width)
{
    m_settings.setValue(kDockWidths + dock, width);
}

void WindowSettings::setPlaces(const QByteArray& geometry, const QByteArray& docks)
{
    m_settings.setValue(kGeometry, geometry);
    m_settings.setValue(kDocks, docks);
}

QString WindowSettings::device() const
{
    return m_settings.value(kDevice, QStringLiteral("cpu")).toString();
}

void WindowSettings::setDevice(const QString& device)
{
    m_settings.setValue(kDevice, device);
}

QString WindowSettings::linePreset() const
{
    return m_settings.value(kLinePreset, "normal-1d").toString();
}

void WindowSettings::setLinePreset(const QString& name)
{
    m_settings.setValue(kLinePreset, name);
}

QStringList WindowSettings::recentFiles() const
{
    QStringList files = m_settings.value(kRecent).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void WindowSettings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(kRecent, files.mid(0, kMaxRecent));
}

QString WindowSettings::lastSessionPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + "/last-session.safetensors";
}

QString WindowSettings::lastImagesPath()
{
    return QFileInfo(lastSessionPath()).dir().filePath("last-images.safetensors");
}

QString WindowSettings::latentShelfPath()
{
    return QFileInfo(lastSessionPath()).dir().filePath("latent-shelf.json");
}

QString WindowSettings::sessionsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/sessions";
}

}  // namespace ganimede
