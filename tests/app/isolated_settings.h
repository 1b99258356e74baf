#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace ganimede {

/// Settings and state of a test's own, empty at its start: of this process and those that it starts, so that tests may
/// run beside themselves, from another build say. To be called before anything else starts a thread.
inline void isolateSettings(const QString& test)
{
    static const QTemporaryDir home;
    const QByteArray path = home.path().toLocal8Bit();
    qputenv("XDG_CONFIG_HOME", path + "/config");
    qputenv("XDG_DATA_HOME", path + "/data");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath("config"));
    QCoreApplication::setOrganizationName("GanimedeTest");
    QCoreApplication::setApplicationName(test);
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

}  // namespace ganimede
