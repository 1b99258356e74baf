#include "app/latent/shelf_panel.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/latent/kept_latents.h"
#include "app/latent/latent_field.h"
#include "app/latent/view_controls.h"
#include "widgets/latent/shelf_list.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {

ShelfPanel::ShelfPanel(LatentLookout lookout, KeptLatents* kept, QWidget* parent)
    : LatentView(parent), m_lookout(std::move(lookout)), m_kept(kept)
{
    setupUi();
    connectSignals();
    drawIcon(m_menu, "folder-open");
    showKept();
}

void ShelfPanel::setupUi()
{
    setObjectName(QStringLiteral("shelfPanel"));
    m_menu = toolIn(this, "shelfMenu", QString(), tr("Open or save the shelf as a file"));
    m_menu->setProperty("kind", "tool");
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_menu);
    menu->addAction(tr("Open saved latents ..."), this, [this] { chooseFile(true); })
        ->setObjectName(QStringLiteral("importShelf"));
    menu->addAction(tr("Save the shelf ..."), this, [this] { chooseFile(false); })
        ->setObjectName(QStringLiteral("exportShelf"));
    m_menu->setMenu(menu);
    m_keep =
        buttonIn(this, "keepLatent", tr("Keep this picture"), tr("Puts the latent that is shown on the shelf (K)"));
    m_keep->setEnabled(false);
    setupList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(headed(tr("Shelf"), {m_menu}, this));
    column->addWidget(m_keep);
    column->addWidget(m_list);
}

void ShelfPanel::setupList()
{
    m_list = new ShelfList([this](int row) { return dragOf(row); }, this);
    m_list->setObjectName(QStringLiteral("latentShelf"));
    m_list->setAccessibleName(tr("Shelf of kept latents"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize({48, 48});
    m_list->setGridSize({78, 78});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(176);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    keepKeys(m_list, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Space,
                      Qt::Key_Delete});
    auto* remove = new QAction(tr("Remove from the shelf"), m_list);
    remove->setObjectName(QStringLiteral("removeLatent"));
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &ShelfPanel::removeChosen);
    auto* rename = new QAction(tr("Rename"), m_list);
    connect(rename, &QAction::triggered, this, [this] {
        if (m_list->currentItem() != nullptr) {
            m_list->editItem(m_list->currentItem());
        }
    });
    m_list->addActions({rename, remove});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ShelfPanel::connectSignals()
{
    connect(m_kept, &KeptLatents::changed, this, &ShelfPanel::showKept);
    connect(m_keep, &QPushButton::clicked, this, &ShelfPanel::keepShown);
    connect(m_list, &QListWidget::itemClicked, m_list, &QListWidget::itemActivated);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto saved = chosen()) {
            Q_EMIT latentChosen(saved->z, tr("shelf, %1").arg(QString::fromStdString(saved->name)));
        }
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (const int place = placeOf(m_list->row(item)); place >= 0) {
            m_kept->rename(place, item->text().left(40));
        }
    });
    connect(m_list, &ShelfList::latentDropped, this, [this](const QByteArray& shelf) {
        if (m_generator == nullptr) {
            return;
        }
        try {
            if (const auto saved = droppedLatent(shelf, *m_generator)) {
                m_kept->add(*saved);
            }
        } catch (const std::exception& error) {
            Q_EMIT failed(tr("It does not fit"), QString::fromUtf8(error.what()));
        }
    });
}

void ShelfPanel::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    m_keep->setEnabled(generator != nullptr);
    if (kept) {
        ask();
    } else {
        showKept();
    }
}

void ShelfPanel::setActive(bool active)
{
    m_active = active;
    ask();
}

void ShelfPanel::keepShown()
{
    if (m_generator == nullptr) {
        return;
    }
    const GeneratorInfo& info = m_generator->info;
    const auto label = static_cast<std::size_t>(std::max(0, m_lookout.explored->way().label));
    const bool conditional = info.conditioning == Conditioning::labels && label < info.classes.size();
    m_kept->add({tr("latent %1").arg(m_list->count() + 1).toStdString(), m_lookout.explored->shown(),
                 conditional ? info.classes[label] : std::string(), false});
    m_list->setCurrentRow(m_list->count() - 1);
}

std::optional<SavedLatent> ShelfPanel::chosen()
{
    const int row = m_list->currentRow();
    const int place = placeOf(row);
    if (m_generator == nullptr || row < 0 || place < 0) {
        return std::nullopt;
    }
    const SavedLatent& saved = m_kept->latents()[static_cast<std::size_t>(place)];
    try {
        checkFits(saved, static_cast<std::size_t>(m_generator->info.latent.dimensions));
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("It does not fit"), QString::fromUtf8(error.what()));
        return std::nullopt;
    }
    return saved;
}

void ShelfPanel::showKept()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const SavedLatent& saved : m_kept->latents()) {
        if (saved.isDirection) {
            continue;
        }
        auto* item = new QListWidgetItem(QString::fromStdString(saved.name), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const bool fits =
            m_generator == nullptr || saved.z.size() == static_cast<std::size_t>(m_generator->info.latent.dimensions);
        item->setToolTip(fits ? tr("Click to show it, F2 to rename it, Delete to remove it")
                              : tr("This latent has %1 components and does not fit the generator").arg(saved.z.size()));
    }
    m_list->setVisible(m_list->count() > 0);
    ask();
}

void ShelfPanel::ask()
{
    if (m_generator == nullptr || !m_active || m_kept->latents().empty()) {
        return;
    }
    const auto dimensions = static_cast<std::size_t>(m_generator->info.latent.dimensions);
    const std::vector<std::string>& classes = m_generator->info.classes;
    LatentQuestion question;
    for (const SavedLatent& saved : m_kept->latents()) {
        if (saved.isDirection) {
            continue;
        }
        const Latent z = saved.z.size() == dimensions ? saved.z : Latent(dimensions, 0.0F);
        question.latents.insert(question.latents.end(), z.begin(), z.end());
        const auto named = std::ranges::find(classes, saved.ofClass);
        question.labels.push_back(named == classes.end() ? 0 : static_cast<std::int32_t>(named - classes.begin()));
    }
    m_lookout.session->ask(LatentPlace::shelf, std::move(question));
}

void ShelfPanel::take(const LatentAnswer& answer)
{
    const std::vector<QImage> images = imagesOf(answer);
    for (int i = 0; i < std::min(static_cast<int>(images.size()), m_list->count()); ++i) {
        const auto place = static_cast<std::size_t>(placeOf(i));
        const bool fits =
            m_kept->latents()[place].z.size() == static_cast<std::size_t>(m_generator->info.latent.dimensions);
        const QImage large = images[static_cast<std::size_t>(i)].scaled(m_list->iconSize(), Qt::KeepAspectRatio);
        const QSignalBlocker blocker(m_list);
        m_list->item(i)->setIcon(fits ? QIcon(QPixmap::fromImage(large)) : QIcon());
    }
}

void ShelfPanel::removeChosen()
{
    const int row = m_list->currentRow();
    const int place = placeOf(row);
    if (row >= 0 && place >= 0) {
        m_kept->remove(place);
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
}

QByteArray ShelfPanel::dragOf(int row) const
{
    const int place = placeOf(row);
    return place < 0 ? QByteArray()
                     : QByteArray::fromStdString(writeShelf({m_kept->latents()[static_cast<std::size_t>(place)]}));
}

/// The list shows latents alone, directions are sliders: where a row of it lies on the shelf, or -1.
int ShelfPanel::placeOf(int row) const
{
    const std::vector<SavedLatent>& latents = m_kept->latents();
    for (std::size_t i = 0; i < latents.size(); ++i) {
        if (!latents[i].isDirection && row-- == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ShelfPanel::chooseFile(bool reading)
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
    connect(dialog, &QFileDialog::fileSelected, m_kept, reading ? &KeptLatents::addFile : &KeptLatents::saveAs);
    dialog->open();
}

void ShelfPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_list != nullptr) {
        drawIcon(m_menu, "folder-open");
    }
}

}  // namespace ganimede
