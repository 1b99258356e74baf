#include "app/latent/inside_view.h"

#include <memory>

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QSignalBlocker>
#include <QToolButton>

#include "app/latent/view_controls.h"
#include "engine/images/image_snapshot.h"
#include "engine/networks/objective.h"
#include "widgets/images/layer_words.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/latent/channel_grid.h"
#include "widgets/latent/picture_frame.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

QImage imageOf(const std::vector<float>& picture, const ImageShape& shape)
{
    std::vector<std::uint8_t> bytes(picture.size());
    toBytes(picture, bytes);
    return pictureImage(bytes, shape);
}

}  // namespace

InsideView::InsideView(LatentLookout lookout, QWidget* parent) : LatentView(parent), m_lookout(std::move(lookout))
{
    setupUi();
    connect(m_network, &QComboBox::activated, this, [this] {
        listLayers();
        ask();
    });
    connect(m_layer, &QComboBox::activated, this, [this] {
        showFactors();
        ask();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_grid, &ChannelGrid::channelChosen, this, &InsideView::showFactors);
    connect(m_grid, &ChannelGrid::toggled, this, [this](int channel) {
        const bool changed = factors().contains({static_cast<std::size_t>(layer()), channel});
        setFactor(channel, changed ? 1.0F : 0.0F);
    });
    connect(m_factor, &QDoubleSpinBox::valueChanged, this, [this](double factor) {
        if (m_grid->chosen()) {
            setFactor(*m_grid->chosen(), static_cast<float>(factor));
        }
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        factors().clear();
        showFactors();
        ask();
    });
    refreshIcons();
}

void InsideView::setupUi()
{
    setObjectName(QStringLiteral("insideView"));
    m_closed = wordsIn(this, tr("The layers of this generator are not open to the eye."), "muted");
    m_closed->setAlignment(Qt::AlignCenter);
    m_closed->hide();
    m_content = new QWidget(this);
    QLayout* bar = setupBar();
    m_grid = new ChannelGrid(m_content);
    QLayout* foot = setupFoot();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(bar);
    column->addWidget(m_grid, 1);
    column->addLayout(foot);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    outer->addWidget(m_closed);
}

/// Over the channels: which network's layer is shown.
QLayout* InsideView::setupBar()
{
    m_network = new CalmComboBox(m_content);
    m_network->setObjectName(QStringLiteral("insideNetwork"));
    m_network->setAccessibleName(tr("Network to look into"));
    m_network->setToolTip(tr("Which of the two networks is looked into"));
    m_network->addItems({tr("Generator"), tr("Discriminator")});
    m_layer = new CalmComboBox(m_content);
    m_layer->setObjectName(QStringLiteral("insideLayer"));
    m_layer->setAccessibleName(tr("Layer to look at"));
    m_layer->setToolTip(tr("Which layer's output is shown"));
    m_previous = toolIn(m_content, "insidePrevious", QString(), tr("The layer before"));
    m_next = toolIn(m_content, "insideNext", QString(), tr("The next layer"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kGrid);
    bar->addWidget(m_network, 2);
    bar->addWidget(m_layer, 5);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    return bar;
}

/// Under the channels: the chosen one's factor, and what becomes of the picture.
QLayout* InsideView::setupFoot()
{
    m_scale = wordsIn(m_content, QString(), "muted");
    m_scale->setObjectName(QStringLiteral("insideScale"));
    m_scale->setTextFormat(Qt::RichText);
    QLayout* factor = setupFactor();
    m_verdict = wordsIn(m_content, QString(), "");
    m_verdict->setObjectName(QStringLiteral("insideVerdict"));
    auto* controls = new QVBoxLayout;
    controls->setSpacing(kGrid);
    controls->addWidget(m_scale);
    controls->addLayout(factor);
    controls->addWidget(m_verdict);
    controls->addStretch();
    m_changed = new PictureFrame(QStringLiteral("insideChanged"), tr("with your changes"), m_content);
    m_difference = new PictureFrame(QStringLiteral("insideDifference"), tr("what they did"), m_content);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * kGrid);
    foot->addLayout(controls, 1);
    for (PictureFrame* frame : {m_changed, m_difference}) {
        frame->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        frame->setFixedSize(frame->fontMetrics().height() * 8, frame->fontMetrics().height() * 9);
        foot->addWidget(frame);
    }
    return foot;
}

QLayout* InsideView::setupFactor()
{
    m_channelWords = wordsIn(m_content, QString(), "");
    m_channelWords->setWordWrap(false);
    m_factor = new QDoubleSpinBox(m_content);
    m_factor->setObjectName(QStringLiteral("channelFactor"));
    m_factor->setAccessibleName(tr("What the channel is multiplied by"));
    m_factor->setToolTip(tr("What the channel is multiplied by: 1 as it is, 0 off"));
    m_factor->setRange(-10, 10);
    m_factor->setSingleStep(0.25);
    m_factor->setPrefix(tr("times "));
    ignoreWheelUnlessFocused(m_factor);
    m_reset = toolIn(m_content, "insideReset", tr("Reset"), tr("Every channel as it was"));
    auto* factor = new QHBoxLayout;
    factor->addWidget(m_channelWords);
    factor->addWidget(m_factor);
    factor->addWidget(m_reset);
    factor->addStretch();
    return factor;
}

void InsideView::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    const bool sameLayers = kept && m_generator != nullptr &&
                            m_generator->info.generatorLayers == generator->info.generatorLayers &&
                            m_generator->info.discriminatorLayers == generator->info.discriminatorLayers;
    m_generator = generator;
    m_content->setVisible(generator->open);
    m_closed->setVisible(!generator->open);
    if (!sameLayers) {
        m_edits = {};
        m_grid->clear();
        listLayers();
        const int first = std::min(m_layer->count() - 1, 4);  // past the reshape: the first pictures
        m_layer->setCurrentIndex(first);
    }
    showFactors();
    ask();
}

bool InsideView::ofGenerator() const
{
    return m_network->currentIndex() == 0;
}

int InsideView::layer() const
{
    return std::max(0, m_layer->currentIndex());
}

void InsideView::listLayers()
{
    const QSignalBlocker blocker(m_layer);
    m_layer->clear();
    if (m_generator == nullptr) {
        return;
    }
    const auto& layers = ofGenerator() ? m_generator->info.generatorLayers : m_generator->info.discriminatorLayers;
    int number = 0;
    for (const LayerSpec& layer : layers) {
        m_layer->addItem(tr("%1  %2").arg(++number).arg(layerWords(layer)));
    }
    showFactors();
}

void InsideView::step(int by)
{
    const int next = layer() + by;
    if (next >= 0 && next < m_layer->count()) {
        m_layer->setCurrentIndex(next);
        showFactors();
        ask();
    }
}

std::vector<ChannelEdit> InsideView::editsOf(int network) const
{
    std::vector<ChannelEdit> edits;
    for (const auto& [place, factor] : m_edits[network == 0 ? 0 : 1]) {
        edits.push_back({place.first, place.second, factor});
    }
    return edits;
}

void InsideView::setFactor(int channel, float factor)
{
    const std::pair place(static_cast<std::size_t>(layer()), channel);
    if (factor == 1.0F) {
        factors().erase(place);
    } else {
        factors()[place] = factor;
    }
    showFactors();
    ask();
}

void InsideView::showFactors()
{
    QHash<int, float> here;
    for (const auto& [place, factor] : factors()) {
        if (place.first == static_cast<std::size_t>(layer())) {
            here.insert(place.second, factor);
        }
    }
    m_grid->setFactors(here);
    const std::optional<int> chosen = m_grid->chosen();
    m_channelWords->setText(chosen ? tr("Channel %1").arg(*chosen + 1) : tr("Choose a channel"));
    const QSignalBlocker blocker(m_factor);
    m_factor->setEnabled(chosen.has_value());
    m_factor->setValue(chosen ? static_cast<double>(here.value(*chosen, 1.0F)) : 1);
    m_reset->setEnabled(!factors().empty());
    m_changed->setVisible(!m_edits[0].empty());
    m_difference->setVisible(!m_edits[0].empty());
    m_verdict->setVisible(!ofGenerator() && !factors().empty());
    m_previous->setEnabled(layer() > 0);
    m_next->setEnabled(layer() + 1 < m_layer->count());
}

void InsideView::shownChanged()
{
    ask();
}

void InsideView::setActive(bool active)
{
    m_active = active;
    ask();
}

/// Looks at the latent that is shown; a newer look takes the place of one that was not begun.
void InsideView::ask()
{
    if (!m_active || m_generator == nullptr || !m_generator->open) {
        return;
    }
    const LatentQuestion now = m_lookout.explored->question({m_lookout.explored->origin()});
    const QPointer<InsideView> self(this);
    m_lookout.session->run(LatentJob::inside, [self, session = m_lookout.session, z = now.latents,
                                               label = now.labels.front(), edits = editsOf(0), ofD = editsOf(1),
                                               generator = ofGenerator(),
                                               layer = static_cast<std::size_t>(layer())](Generator& network) {
        const LayerLooks* layers = network.layers();
        if (layers == nullptr || static_cast<std::size_t>(network.info().latent.dimensions) != z.size()) {
            return false;  // asked of another generator
        }
        auto found = std::make_shared<Found>();
        found->shape = network.info().shape;
        std::vector<LayerLook> looks = layers->insideGenerator(z, label, edits);
        found->after = looks.back().values;
        if (!edits.empty()) {
            found->before = layers->insideGenerator(z, label, {}).back().values;
        }
        if (!generator) {
            looks = layers->insideDiscriminator(found->after, label, ofD);
            found->scoreAfter = looks.back().values.front();
            found->scoreBefore = ofD.empty()
                                     ? found->scoreAfter
                                     : layers->insideDiscriminator(found->after, label, {}).back().values.front();
        }
        found->look = std::move(looks.at(std::min(layer, looks.size() - 1)));
        session->tell([self, found] {
            if (self != nullptr) {
                self->show(*found);
            }
        });
        return false;
    });
}

void InsideView::show(const Found& found)
{
    m_grid->setLook(found.look);
    const Palette& palette = paletteOf(this);
    const QLocale locale;
    const QString reach = locale.toString(static_cast<double>(m_grid->reach()), 'g', 3);
    m_scale->setText(
        tr("%1: %2 &nbsp; <span style=\"color:%3\">&#9632;</span> -%5 &nbsp; <span "
           "style=\"color:%4\">&#9632;</span> %5")
            .arg(shapeWords(found.look.shape),
                 found.look.shape.size() == 3 ? tr("every picture is a channel") : tr("every square is a number"),
                 palette.fake.name(), palette.real.name(), reach));
    m_verdict->setText(tr("D's last number: %1 with your changes, %2 without. %3")
                           .arg(locale.toString(static_cast<double>(found.scoreAfter), 'f', 2),
                                locale.toString(static_cast<double>(found.scoreBefore), 'f', 2), scoreMeaning()));
    if (!found.before.empty()) {
        const QImage before = imageOf(found.before, found.shape);
        const QImage after = imageOf(found.after, found.shape);
        m_changed->setPicture(after);
        m_difference->setPicture(differenceOf(after, before));
    }
}

/// From where on D's last number says real, by the loss that it was trained with.
QString InsideView::scoreMeaning() const
{
    const std::optional<ObjectiveKind> objective = m_generator->info.objective;
    if (!objective || needsMeanScores(*objective)) {
        return tr("Alone it does not say real or fake: with this loss only differences between pictures count.");
    }
    return *objective == ObjectiveKind::leastSquares ? tr("Above 0.5 it says real.") : tr("Above 0 it says real.");
}

void InsideView::refreshIcons()
{
    drawIcon(m_previous, "chevron-left");
    drawIcon(m_next, "chevron-right");
    drawIcon(m_reset, "rotate-ccw");
}

void InsideView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_content != nullptr) {
        refreshIcons();
        ask();
    }
}

}  // namespace ganimede
