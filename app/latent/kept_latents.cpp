#include "app/latent/kept_latents.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>

namespace ganimede {

KeptLatents::KeptLatents(const QString& file, QObject* parent) : QObject(parent), m_file(file) {}

std::string KeptLatents::fitting(int dimensions) const
{
    std::vector<SavedLatent> fitting;
    for (const SavedLatent& saved : m_latents) {
        if (saved.z.size() == static_cast<std::size_t>(dimensions)) {
            fitting.push_back(saved);
        }
    }
    return fitting.empty() ? std::string() : writeShelf(fitting);
}

void KeptLatents::readFile()
{
    if (!m_file.isEmpty() && QFileInfo::exists(m_file)) {
        addFile(m_file);
    }
}

void KeptLatents::add(SavedLatent saved)
{
    const bool direction = saved.isDirection;
    const QString name = QString::fromStdString(saved.name);
    m_latents.push_back(std::move(saved));
    keep();
    Q_EMIT changed();
    if (direction) {
        Q_EMIT told(tr("Saved the direction %1").arg(name));
    }
}

void KeptLatents::rename(int place, const QString& name)
{
    std::string& now = m_latents[static_cast<std::size_t>(place)].name;
    if (now != name.toStdString()) {
        now = name.toStdString();
        keep();
        Q_EMIT renamed();
    }
}

void KeptLatents::remove(int place)
{
    m_latents.erase(m_latents.begin() + place);
    keep();
    Q_EMIT changed();
}

void KeptLatents::addFile(const QString& path)
{
    try {
        addMissing(readShelfFile(path.toStdString()), path != m_file);
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The latents could not be read"), QString::fromUtf8(error.what()));
    }
}

void KeptLatents::addText(const QByteArray& shelf, const QString& name)
{
    try {
        addMissing(readShelf(shelf.toStdString(), name.toStdString()), true);
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The latents could not be read"), QString::fromUtf8(error.what()));
    }
}

void KeptLatents::saveAs(const QString& path)
{
    try {
        writeShelfFile(path.toStdString(), m_latents);
        Q_EMIT told(tr("Saved the shelf as %1").arg(QFileInfo(path).fileName()));
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The shelf was not saved"), QString::fromUtf8(error.what()));
    }
}

/// @param keeps  writes the shelf's file
void KeptLatents::addMissing(const std::vector<SavedLatent>& latents, bool keeps)
{
    int more = 0;
    for (const SavedLatent& saved : latents) {
        if (std::ranges::find(m_latents, saved) == m_latents.end()) {
            m_latents.push_back(saved);
            ++more;
        }
    }
    if (keeps && more > 0) {
        keep();
        Q_EMIT told(more == 1 ? tr("Put a latent on the shelf") : tr("Put %1 latents on the shelf").arg(more));
    }
    Q_EMIT changed();
}

void KeptLatents::keep()
{
    if (m_file.isEmpty()) {
        return;
    }
    try {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        writeShelfFile(m_file.toStdString(), m_latents);
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The shelf was not kept"), QString::fromUtf8(error.what()));
    }
}

}  // namespace ganimede
