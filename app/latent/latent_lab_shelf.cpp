#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include "app/images/image_lab.h"
#include "app/latent/directions_panel.h"
#include "app/latent/latent_lab.h"
#include "app/latent/sum_panel.h"
#include "widgets/latent/shelf_list.h"

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
        const int place = placeOnShelf(m_shelfList->row(item));
        const std::string name = item->text().left(40).toStdString();
        if (place >= 0 && m_shelf[static_cast<std::size_t>(place)].name != name) {
            m_shelf[static_cast<std::size_t>(place)].name = name;
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
    saved.name = tr("latent %1").arg(m_shelfList->count() + 1).toStdString();
    saved.z = shown();
    saved.ofClass =
        conditional && label < m_generator->info.classes.size() ? m_generator->info.classes[label] : std::string();
    keep(std::move(saved));
    m_shelfList->setCurrentRow(m_shelfList->count() - 1);
}

void LatentLab::showShelf()
{
    const QSignalBlocker blocker(m_shelfList);
    m_shelfList->clear();
    for (const SavedLatent& saved : m_shelf) {
        if (saved.isDirection) {
            continue;
        }
        auto* item = new QListWidgetItem(QString::fromStdString(saved.name), m_shelfList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const bool fits =
            m_generator == nullptr || saved.z.size() == static_cast<std::size_t>(m_generator->info.latent.dimensions);
        item->setToolTip(fits ? tr("Click to show it, F2 to rename it, Delete to remove it")
                              : tr("This latent has %1 components and does not fit the generator").arg(saved.z.size()));
    }
    m_shelfList->setVisible(m_shelfList->count() > 0);
    m_directions->setShelf(m_shelf);
    askShelf();
}

std::optional<KeyPoint> LatentLab::pointOfShelf() const
{
    const int place = placeOnShelf(m_shelfList->currentRow());
    if (m_generator == nullptr || m_shelfList->currentRow() < 0 || place < 0) {
        return std::nullopt;
    }
    const SavedLatent& saved = m_shelf[static_cast<std::size_t>(place)];
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
    const int place = placeOnShelf(row);
    if (row >= 0 && place >= 0) {
        m_shelf.erase(m_shelf.begin() + place);
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
        writeShelfFile(m_shelfFile.toStdString(), m_shelf);
    } catch (const std::exception& error) {
        problem(tr("The shelf was not kept"), QString::fromUtf8(error.what()));
    }
}

/// What the panels want to keep, and what they give.
void LatentLab::connectKeepers()
{
    connect(m_directions, &DirectionsPanel::saveRequested, this, &LatentLab::keep);
    connect(m_directions, &DirectionsPanel::renameRequested, this, [this](int place, const QString& name) {
        m_shelf[static_cast<std::size_t>(place)].name = name.toStdString();
        keepShelf();
        showShelf();
    });
    connect(m_directions, &DirectionsPanel::removeRequested, this, [this](int place) {
        m_shelf.erase(m_shelf.begin() + place);
        keepShelf();
        showShelf();
    });
    connect(m_directions, &DirectionsPanel::told, this, &LatentLab::told);
    connect(m_sum, &SumPanel::told, this, &LatentLab::told);
    connect(m_sum, &SumPanel::saveRequested, this, &LatentLab::keep);
    connect(m_sum, &SumPanel::latentChosen, this, &LatentLab::showLatent);
    connect(m_shelfList, &ShelfList::latentDropped, this, [this](const QByteArray& shelf) {
        if (const auto saved = droppedLatent(shelf)) {
            keep(*saved);
        }
    });
}

void LatentLab::keep(SavedLatent saved)
{
    const bool direction = saved.isDirection;
    m_shelf.push_back(std::move(saved));
    keepShelf();
    showShelf();
    if (direction) {
        Q_EMIT told(tr("Saved the direction %1").arg(QString::fromStdString(m_shelf.back().name)));
    }
}

std::optional<SavedLatent> LatentLab::droppedLatent(const QByteArray& shelf)
{
    if (m_generator == nullptr) {
        return std::nullopt;
    }
    try {
        return firstLatent(shelf.toStdString(), tr("What was dropped").toStdString(),
                           static_cast<std::size_t>(m_generator->info.latent.dimensions));
    } catch (const std::exception& error) {
        problem(tr("It does not fit"), QString::fromUtf8(error.what()));
        return std::nullopt;
    }
}

QByteArray LatentLab::dragOfShelf(int row) const
{
    const int place = placeOnShelf(row);
    return place < 0 ? QByteArray() : QByteArray::fromStdString(writeShelf({m_shelf[static_cast<std::size_t>(place)]}));
}

/// The list shows latents alone, directions are sliders: where a row of it lies on the shelf, or -1.
int LatentLab::placeOnShelf(int row) const
{
    for (std::size_t i = 0; i < m_shelf.size(); ++i) {
        if (!m_shelf[i].isDirection && row-- == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void LatentLab::readKeptShelf()
{
    if (!m_shelfFile.isEmpty() && QFileInfo::exists(m_shelfFile)) {
        importShelf(m_shelfFile);
    }
    showShelf();
}

void LatentLab::importShelf(const QString& path)
{
    try {
        putOnShelf(readShelfFile(path.toStdString()), path != m_shelfFile);
    } catch (const std::exception& error) {
        problem(tr("The latents could not be read"), QString::fromUtf8(error.what()));
    }
}

void LatentLab::takeLatents(const QByteArray& shelf, const QString& name)
{
    try {
        putOnShelf(readShelf(shelf.toStdString(), name.toStdString()), true);
    } catch (const std::exception& error) {
        problem(tr("The latents could not be read"), QString::fromUtf8(error.what()));
    }
}

/// Those that are not there yet. @param keeps  writes the shelf's file
void LatentLab::putOnShelf(const std::vector<SavedLatent>& latents, bool keeps)
{
    int more = 0;
    for (const SavedLatent& saved : latents) {
        if (std::ranges::find(m_shelf, saved) == m_shelf.end()) {
            m_shelf.push_back(saved);
            ++more;
        }
    }
    if (keeps && more > 0) {
        keepShelf();
        Q_EMIT told(more == 1 ? tr("Put a latent on the shelf") : tr("Put %1 latents on the shelf").arg(more));
    }
    showShelf();
}

std::string LatentLab::latentsOfRun() const
{
    const ImageSnapshotPtr snapshot = m_run != nullptr ? m_run->session().snapshot() : nullptr;
    std::vector<SavedLatent> fitting;
    for (const SavedLatent& saved : m_shelf) {
        if (snapshot != nullptr && saved.z.size() == static_cast<std::size_t>(snapshot->spec.latent.dimensions)) {
            fitting.push_back(saved);
        }
    }
    return fitting.empty() ? std::string() : writeShelf(fitting);
}

void LatentLab::exportShelf(const QString& path)
{
    try {
        writeShelfFile(path.toStdString(), m_shelf);
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
    if (reading) {
        dialog->setNameFilter(tr("Saved latents (*.json *.safetensors)"));
    } else {
        dialog->setNameFilters({tr("Saved latents (*.json)"), tr("Saved latents (*.safetensors)")});
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
            const bool tensors = filter.contains(QLatin1String("safetensors"));
            dialog->setDefaultSuffix(tensors ? QStringLiteral("safetensors") : QStringLiteral("json"));
        });
    }
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (!reading) {
        dialog->selectFile(QStringLiteral("ganimede-latents.json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, reading ? &LatentLab::importShelf : &LatentLab::exportShelf);
    dialog->open();
}

}  // namespace ganimede
