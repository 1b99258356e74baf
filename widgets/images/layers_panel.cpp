#include "widgets/images/layers_panel.h"

#include <algorithm>
#include <numeric>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "engine/images/image_spec_json.h"
#include "engine/images/layer_text.h"
#include "widgets/images/layer_editor.h"
#include "widgets/images/layer_list.h"
#include "widgets/images/layer_words.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr LayerKind kLastKind = LayerKind::flatten;

}  // namespace

LayersPanel::LayersPanel(ImageNetwork network, QWidget* parent) : ImagePanel(parent), m_network(network)
{
    setObjectName(named("LayersPanel"));
    setupUi();
    connectSignals();
    refreshIcons();
    setSpec({});
}

QString LayersPanel::named(const char* suffix) const
{
    return (m_network == ImageNetwork::generator ? QStringLiteral("generator") : QStringLiteral("discriminator")) +
           QLatin1String(suffix);
}

void LayersPanel::setupUi()
{
    const bool generator = m_network == ImageNetwork::generator;
    m_section = new Section(named("LayersSection"), generator ? tr("Generator") : tr("Discriminator"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    m_list = new LayerList(this);
    m_list->setObjectName(named("Layers"));
    m_list->setAccessibleName(generator ? tr("Layers of the generator") : tr("Layers of the discriminator"));
    m_problemLabel = new QLabel(this);
    m_problemLabel->setObjectName(named("LayersProblem"));
    m_problemLabel->setWordWrap(true);
    m_editor = new LayerEditor(this);
    m_section->body()->addWidget(m_list);
    m_section->body()->addWidget(m_problemLabel);
    m_section->body()->addWidget(setupButtons());
    m_section->body()->addWidget(m_editor);
}

QWidget* LayersPanel::setupButtons()
{
    const auto button = [this](const char* name, const QString& words, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setObjectName(named(name));
        made->setAccessibleName(words);
        made->setToolTip(tip);
        made->setProperty("kind", "tool");
        keepKeys(made, {Qt::Key_Space});
        return made;
    };
    m_kind = new CalmComboBox(this);
    m_kind->setObjectName(named("LayerKind"));
    m_kind->setAccessibleName(tr("Kind of the chosen layer"));
    for (int kind = 0; kind <= static_cast<int>(kLastKind); ++kind) {
        m_kind->addItem(kindWords(static_cast<LayerKind>(kind)), kind);
    }
    m_add = button("AddLayer", tr("Add a layer"), tr("Adds a layer beneath the chosen one (Insert)"));
    m_remove = button("RemoveLayer", tr("Remove the layer"), tr("Removes the chosen layer (Delete)"));
    m_up = button("LayerUp", tr("Move the layer up"), tr("Moves the chosen layer up (Alt+Up)"));
    m_down = button("LayerDown", tr("Move the layer down"), tr("Moves the chosen layer down (Alt+Down)"));
    setupMenu();
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_kind, 1);
    for (QToolButton* each : {m_add, m_remove, m_up, m_down}) {
        row->addWidget(each);
    }
    return group;
}

void LayersPanel::setupMenu()
{
    m_menu = new QMenu(m_add);
    m_menu->setToolTipsVisible(true);
    for (int kind = 0; kind <= static_cast<int>(kLastKind); ++kind) {
        const auto layer = static_cast<LayerKind>(kind);
        QAction* action = m_menu->addAction(kindWords(layer), this, [this, layer] { addLayer(layer); });
        action->setToolTip(QString::fromStdString(layerMeaning(layer)));
        action->setObjectName(named("Add.") +
                              QString::fromStdString(choiceNames(layer)[static_cast<std::size_t>(kind)]));
    }
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
}

void LayersPanel::connectSignals()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &LayersPanel::showChosen);
    connect(m_list, &LayerList::removeRequested, this, &LayersPanel::removeLayer);
    connect(m_list, &LayerList::moveRequested, this, &LayersPanel::moveLayer);
    connect(m_list, &LayerList::insertRequested, this,
            [this] { m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft())); });
    connect(m_remove, &QToolButton::clicked, this, &LayersPanel::removeLayer);
    connect(m_up, &QToolButton::clicked, this, [this] { moveLayer(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveLayer(1); });
    connect(m_kind, &QComboBox::activated, this,
            [this] { takeLayer(usualLayer(static_cast<LayerKind>(m_kind->currentData().toInt()))); });
    connect(m_editor, &LayerEditor::layerEdited, this, &LayersPanel::takeLayer);
    connect(m_section, &Section::expandedChanged, this, [this] { refresh(); });
}

const std::vector<LayerSpec>& LayersPanel::layers() const
{
    return m_network == ImageNetwork::generator ? spec().generator.layers : spec().discriminator.layers;
}

ImageShape LayersPanel::pictures() const
{
    return knownShape(spec().data).value_or(m_pictures);
}

LayerShape LayersPanel::inputShape() const
{
    if (m_network == ImageNetwork::generator) {
        return {spec().latent.dimensions};
    }
    const ImageShape shape = pictures();
    return {shape.channels, shape.height, shape.width};
}

QString LayersPanel::findProblem() const
{
    if (layers().empty()) {
        return tr("There is no layer yet.");
    }
    if (m_results.empty() || !m_results.back().problem.empty()) {
        return m_results.empty() ? QString() : QString::fromStdString(m_results.back().problem);
    }
    const LayerShape& last = m_results.back().shape;
    const ImageShape shape = pictures();
    const LayerShape picture{shape.channels, shape.height, shape.width};
    if (m_network == ImageNetwork::generator && last != picture && shape.height > 0) {
        return tr("It makes %1, but the pictures are %2 (height × width × channels).")
            .arg(shapeWords(last), shapeWords(picture));
    }
    if (m_network == ImageNetwork::discriminator && last != LayerShape{1}) {
        return tr("It has to end in one number, the score; it ends in %1.").arg(shapeWords(last));
    }
    return {};
}

std::int64_t LayersPanel::parameters() const
{
    return std::accumulate(m_results.begin(), m_results.end(), std::int64_t{0},
                           [](std::int64_t sum, const LayerResult& result) { return sum + result.parameters; });
}

void LayersPanel::refresh()
{
    const bool generator = m_network == ImageNetwork::generator;
    m_results = followLayers(layers(), inputShape());
    m_problem = findProblem();
    m_list->setLayers(layers(), m_results, generator ? tr("Noise") : tr("Picture"), inputShape());
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    m_section->setSummary(!m_problem.isEmpty() ? tr("does not fit") : tr("%1 parameters").arg(grouped(parameters())));
    m_section->header()->setToolTip(
        generator
            ? tr("What makes a picture of noise: its layers, and the shape that each makes (height × width × channels)")
            : tr("What tells real pictures from generated ones: its layers, and the shape that each makes (height × "
                 "width × channels)"));
    showChosen();
}

void LayersPanel::showChosen()
{
    const int chosen = m_list->chosenLayer();
    const int count = static_cast<int>(layers().size());
    const bool any = chosen >= 0 && chosen < count;
    m_kind->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && chosen > 0);
    m_down->setEnabled(any && chosen + 1 < count);
    m_add->setEnabled(static_cast<std::size_t>(count) < kMaxLayers);
    m_editor->setVisible(any);
    m_kind->setToolTip(any ? tr("Makes another kind of the chosen layer") : tr("Choose a layer above to change it"));
    if (any) {
        const LayerSpec& layer = layers()[static_cast<std::size_t>(chosen)];
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(layer.kind)));
        m_editor->setLayer(layer);
    }
}

void LayersPanel::editLayers(const std::vector<LayerSpec>& layers, const QString& what, int choose,
                             const QString& field)
{
    ImageSpec next = spec();
    (m_network == ImageNetwork::generator ? next.generator : next.discriminator).layers = layers;
    edit(next, what, field);
    m_list->chooseLayer(choose);
}

void LayersPanel::addLayer(LayerKind kind)
{
    std::vector<LayerSpec> next = layers();
    const int place = m_list->currentRow() < 0 ? static_cast<int>(next.size()) : m_list->chosenLayer() + 1;
    next.insert(next.begin() + place, usualLayer(kind));
    editLayers(next, tr("add a layer"), place);
}

void LayersPanel::removeLayer()
{
    const int chosen = m_list->chosenLayer();
    if (chosen < 0) {
        return;
    }
    std::vector<LayerSpec> next = layers();
    next.erase(next.begin() + chosen);
    editLayers(next, tr("remove a layer"), std::min(chosen, static_cast<int>(next.size()) - 1));
}

void LayersPanel::moveLayer(int by)
{
    const int chosen = m_list->chosenLayer();
    const int target = chosen + by;
    if (chosen < 0 || target < 0 || target >= static_cast<int>(layers().size())) {
        return;
    }
    std::vector<LayerSpec> next = layers();
    std::swap(next[static_cast<std::size_t>(chosen)], next[static_cast<std::size_t>(target)]);
    editLayers(next, tr("move a layer"), target);
}

void LayersPanel::takeLayer(const LayerSpec& layer)
{
    const int chosen = m_list->chosenLayer();
    if (chosen < 0) {
        return;
    }
    std::vector<LayerSpec> next = layers();
    next[static_cast<std::size_t>(chosen)] = layer;
    editLayers(next, tr("change a layer"), chosen);
}

void LayersPanel::setSnapshot(const ImageSnapshotPtr& snapshot)
{
    if (snapshot->set->shape != m_pictures) {
        m_pictures = snapshot->set->shape;
        refresh();
    }
}

void LayersPanel::refreshIcons()
{
    const Palette& palette = paletteOf(this);
    const int side = fontMetrics().height();
    const std::pair<QToolButton*, const char*> icons[]{
        {m_add, "plus"}, {m_remove, "trash-2"}, {m_up, "chevron-up"}, {m_down, "chevron-down"}};
    for (const auto& [button, icon] : icons) {
        button->setIcon(themedIcon(QLatin1String(icon), palette));
        button->setIconSize({side, side});
    }
    m_problemLabel->setStyleSheet(QStringLiteral("color: %1;").arg(palette.warningInk.name()));
}

void LayersPanel::changeEvent(QEvent* event)
{
    ImagePanel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_editor != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
