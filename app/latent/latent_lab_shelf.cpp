#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/latent/latent_lab.h"
#include "engine/files/atomic_file.h"
#include "engine/latent/latent_blend.h"

// The shelf: latents that were kept, with names. It belongs to the user and not to a run, and lies in a file of its
// own.
namespace ganimede {

void LatentLab::connectShelf()
{
    connect(m_keep, &QPushButton::clicked, this, &LatentLab::keepShown);
    connect(m_shelfList, &QListWidget::itemClicked, m_shelfList, &QListWidget::itemActivated);
    connect(m_shelfList, &QListWidget::itemActivated, this, [this] {
        if (const auto point = pointOfShelf()) {
            setPlaying(false);
            showLatent(point->z, tr("shelf, %1").arg(point->words));
        }
    });
    connect(m_shelfList, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_shelfList->row(item));
        const std::string name = item->text().left(40).toStdString();
        if (row < m_shelf.size() && m_shelf[row].name != name) {
            m_shelf[row].name = name;
            keepShelf();
        }
    });
}

/// What is shown goes on the shelf as it is shown: with truncation and directions in its z.
void LatentLab::keepShown()
{
    if (m_generator == nullptr) {
        return;
    }
    const bool conditional = m_generator->info.conditioning == Conditioning::labels;
    const auto label = static_cast<std::size_t>(std::max(0, m_document->way().label));
    SavedLatent saved;
    saved.name = tr("latent %1").arg(m_shelf.size() + 1).toStdString();
    saved.z = shown();
    saved.ofClass =
        conditional && label < m_generator->info.classes.size() ? m_generator->info.classes[label] : std::string();
    m_shelf.push_back(std::move(saved));
    keepShelf();
    showShelf();
    m_shelfList->setCurrentRow(m_shelfList->count() - 1);
}

void LatentLab::showShelf()
{
    const QSignalBlocker blocker(m_shelfList);
    m_shelfList->clear();
    for (const SavedLatent& saved : m_shelf) {
        auto* item = new QListWidgetItem(QString::fromStdString(saved.name), m_shelfList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const bool fits =
            m_generator == nullptr || saved.z.size() == static_cast<std::size_t>(m_generator->info.latent.dimensions);
        item->setToolTip(fits ? tr("Click to show it, F2 to rename it, Delete to remove it")
                              : tr("This latent has %1 components and does not fit the generator").arg(saved.z.size()));
    }
    m_shelfList->setVisible(!m_shelf.empty());
    askShelf();
}

std::optional<KeyPoint> LatentLab::pointOfShelf() const
{
    const int row = m_shelfList->currentRow();
    if (m_generator == nullptr || row < 0 || static_cast<std::size_t>(row) >= m_shelf.size()) {
        return std::nullopt;
    }
    const SavedLatent& saved = m_shelf[static_cast<std::size_t>(row)];
    try {
        checkFits(saved, static_cast<std::size_t>(m_generator->info.latent.dimensions));
    } catch (const std::exception& error) {
        const_cast<LatentLab*>(this)->problem(tr("It does not fit"), QString::fromUtf8(error.what()));
        return std::nullopt;
    }
    return KeyPoint{saved.z, std::nullopt, QString::fromStdString(saved.name)};
}

void LatentLab::removeChosen()
{
    const int row = m_shelfList->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_shelf.size()) {
        m_shelf.erase(m_shelf.begin() + row);
        keepShelf();
        showShelf();
        m_shelfList->setCurrentRow(std::min(row, m_shelfList->count() - 1));
    }
}

void LatentLab::keepShelf()
{
    if (m_shelfFile.isEmpty()) {
        return;
    }
    try {
        QDir().mkpath(QFileInfo(m_shelfFile).absolutePath());
        writeFileAtomically(m_shelfFile.toStdString(), writeShelf(m_shelf));
    } catch (const std::exception& error) {
        problem(tr("The shelf was not kept"), QString::fromUtf8(error.what()));
    }
}

void LatentLab::readKeptShelf()
{
    if (!m_shelfFile.isEmpty() && QFileInfo::exists(m_shelfFile)) {
        importShelf(m_shelfFile);
    } else {
        showShelf();
    }
}

void LatentLab::importShelf(const QString& path)
{
    try {
        const std::vector<SavedLatent> more =
            readShelf(readFile(path.toStdString()), QFileInfo(path).fileName().toStdString());
        m_shelf.insert(m_shelf.end(), more.begin(), more.end());
        if (path != m_shelfFile) {
            keepShelf();
            Q_EMIT told(tr("Put %n latent(s) on the shelf", nullptr, static_cast<int>(more.size())));
        }
    } catch (const std::exception& error) {
        problem(tr("The latents could not be read"), QString::fromUtf8(error.what()));
    }
    showShelf();
}

void LatentLab::exportShelf(const QString& path)
{
    try {
        writeFileAtomically(path.toStdString(), writeShelf(m_shelf));
        Q_EMIT told(tr("Saved the shelf as %1").arg(QFileInfo(path).fileName()));
    } catch (const std::exception& error) {
        problem(tr("The shelf was not saved"), QString::fromUtf8(error.what()));
    }
}

void LatentLab::chooseShelf(bool reading)
{
    auto* dialog = new QFileDialog(this, reading ? tr("Open saved latents") : tr("Save the shelf"));
    dialog->setObjectName(reading ? QStringLiteral("importShelfDialog") : QStringLiteral("exportShelfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(reading ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setAcceptMode(reading ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Saved latents (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (!reading) {
        dialog->selectFile(QStringLiteral("ganimede-latents.json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, reading ? &LatentLab::importShelf : &LatentLab::exportShelf);
    dialog->open();
}

}  // namespace ganimede
