#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QString>

namespace ganimede {

/// Settings and state of a test's own, empty at its start.
inline void isolateSettings(const QString& test)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("GanimedeTest");
    QCoreApplication::setApplicationName(test);
    QSettings().clear();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
}

}  // namespace ganimede
