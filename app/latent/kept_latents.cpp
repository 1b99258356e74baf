#include "app/latent/kept_latents.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ganimede {
namespace {

QString freeNameBeside(const QString& file)
{
    QString name = file + QStringLiteral(".unreadable");
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = file + QStringLiteral(".unreadable-") + QString::number(i);
    }
    return name;
}

}  // namespace

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
    m_saved = savedOrSetAside().value_or(std::vector<SavedLatent>());
    addMissing(m_saved);
    Q_EMIT changed();
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
        addAndKeep(readShelfFile(path.toStdString()));
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The latents could not be read"), QString::fromUtf8(error.what()));
    }
}

void KeptLatents::addText(const QByteArray& shelf, const QString& name)
{
    try {
        addAndKeep(readShelf(shelf.toStdString(), name.toStdString()));
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

/// How many there were.
int KeptLatents::addMissing(const std::vector<SavedLatent>& latents)
{
    int more = 0;
    for (const SavedLatent& saved : latents) {
        if (std::ranges::find(m_latents, saved) == m_latents.end()) {
            m_latents.push_back(saved);
            ++more;
        }
    }
    return more;
}

void KeptLatents::addAndKeep(const std::vector<SavedLatent>& latents)
{
    const int more = addMissing(latents);
    if (more > 0) {
        keep();
        Q_EMIT told(more == 1 ? tr("Put a latent on the shelf") : tr("Put %1 latents on the shelf").arg(more));
    }
    Q_EMIT changed();
}

/// What the shelf's file holds; nothing where there is none. One that cannot be read, damaged or of a later version,
/// gets another name, so that the next change does not write over it; where that fails, nothing is kept any more.
std::optional<std::vector<SavedLatent>> KeptLatents::savedOrSetAside()
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file)) {
        return std::nullopt;
    }
    try {
        return readShelfFile(m_file.toStdString());
    } catch (const std::exception& error) {
        const QString aside = freeNameBeside(m_file);
        const QString why = QString::fromUtf8(error.what()) + u' ';
        if (QFile::rename(m_file, aside)) {
            Q_EMIT failed(tr("The latents could not be read"),
                          why + tr("The file is now named %1, and a new shelf begins.").arg(aside));
        } else {
            m_file.clear();
            Q_EMIT failed(tr("The latents could not be read"),
                          why + tr("What is put on the shelf now is not kept: save the shelf as a file."));
        }
        return std::nullopt;
    }
}

/// What another window has put into the file or taken out of it since. Whether there was anything.
bool KeptLatents::takeOver()
{
    const std::optional<std::vector<SavedLatent>> now = savedOrSetAside();
    if (!now) {
        return false;
    }
    const auto isIn = [](const std::vector<SavedLatent>& latents, const SavedLatent& saved) {
        return std::ranges::find(latents, saved) != latents.end();
    };
    const std::size_t gone =
        std::erase_if(m_latents, [&](const SavedLatent& mine) { return isIn(m_saved, mine) && !isIn(*now, mine); });
    std::vector<SavedLatent> come;
    std::ranges::copy_if(*now, std::back_inserter(come),
                         [&](const SavedLatent& saved) { return !isIn(m_saved, saved); });
    return addMissing(come) > 0 || gone > 0;
}

void KeptLatents::keep()
{
    if (m_file.isEmpty()) {
        return;
    }
    if (takeOver()) {
        Q_EMIT changed();
    }
    if (m_file.isEmpty()) {
        return;  // what is there now could be neither read nor put aside
    }
    try {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        writeShelfFile(m_file.toStdString(), m_latents);
        m_saved = m_latents;
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The shelf was not kept"), QString::fromUtf8(error.what()));
    }
}

}  // namespace ganimede
