#include "widgets/stage/layer_chips.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QSignalBlocker>

#include "widgets/stage/layer_chip.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

bool StageOptions::*const kOptions[] = {&StageOptions::real,      &StageOptions::fake,     &StageOptions::surface,
                                        &StageOptions::gradients, &StageOptions::manifold, &StageOptions::best};

QString withKey(const QString& tip, int key)
{
    return LayerChips::tr("%1\nKey %2; training does not change.").arg(tip).arg(key);
}

}  // namespace

LayerChips::LayerChips(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("layerChips"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addStretch();
    auto* real = new LayerChip(QStringLiteral("realChip"), tr("Real"), LayerChip::Mark::dot, this);
    real->setToolTip(withKey(tr("Points of the data set: what the generator must learn to imitate."), 1));
    auto* fake = new LayerChip(QStringLiteral("fakeChip"), tr("Fake"), LayerChip::Mark::diamond, this);
    fake->setToolTip(
        withKey(tr("What the generator makes of 500 fixed noise vectors, so that each can be followed."), 2));
    m_discriminator = new LayerChip(QStringLiteral("discriminatorChip"), QString(), LayerChip::Mark::surface, this);
    auto* gradients = new LayerChip(QStringLiteral("gradientsChip"), tr("Gradients"), LayerChip::Mark::arrow, this);
    gradients->setToolTip(withKey(tr("Where the generator's loss pushes each fake: the longer, the harder. Short "
                                     "arrows are a vanishing gradient."),
                                  4));
    m_manifold = new LayerChip(QStringLiteral("manifoldChip"), tr("Manifold"), LayerChip::Mark::grid, this);
    m_best = new LayerChip(QStringLiteral("bestChip"), tr("Best D"), LayerChip::Mark::dashes, this);
    m_best->setToolTip(withKey(tr("D*: how real the best possible discriminator finds each place against this "
                                  "generator, p / (p + q) of the two densities (Goodfellow 2014)."),
                               6));

    addChip(real, &StageOptions::real);
    addChip(fake, &StageOptions::fake);
    addChip(m_discriminator, &StageOptions::surface);
    addChip(gradients, &StageOptions::gradients);
    addChip(m_manifold, &StageOptions::manifold);
    addChip(m_best, &StageOptions::best);
    m_best->hide();
    layout->addStretch();
    setCritic(false);
    setManifoldAvailable(true);
}

void LayerChips::addChip(LayerChip* chip, bool StageOptions::*option)
{
    m_chips.push_back(chip);
    chip->setShortcut(QKeySequence(Qt::Key_0 + static_cast<int>(m_chips.size())));
    chip->setChecked(m_options.*option);
    layout()->addWidget(chip);
    connect(chip, &LayerChip::toggled, this, [this, option](bool shown) {
        m_options.*option = shown;
        Q_EMIT optionsChanged(m_options);
    });
}

void LayerChips::setOptions(const StageOptions& options)
{
    m_options = options;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker quiet(m_chips[i]);
        m_chips[i]->setChecked(options.*kOptions[i]);
        m_chips[i]->update();
    }
}

void LayerChips::setLine(bool line)
{
    m_line = line;
    m_best->setVisible(line);
    fit();
    setManifoldAvailable(m_manifoldAvailable);
}

void LayerChips::setManifoldAvailable(bool available)
{
    m_manifoldAvailable = available;
    m_manifold->setEnabled(available);
    const QString map = m_line ? tr("Where the generator takes each noise z: lines meet where it puts many samples.")
                               : tr("The grid of noise as the generator bends it, darker where it puts more points.");
    const QString none = m_line ? tr("Only noise of one dimension has an axis that can be shown.")
                                : tr("Only noise of one or two dimensions has a grid that can be shown.");
    m_manifold->setToolTip(available ? withKey(map, 5) : none);
}

/// Where the words have no room: first with less air, then D is called by its letter, as on the charts, and at last the
/// marks stand alone.
void LayerChips::fit()
{
    constexpr int kNarrow = 1;
    constexpr int kShort = 2;
    constexpr int kMarks = 3;
    for (int tightness = 0; tightness <= kMarks; ++tightness) {
        const bool narrow = tightness >= kNarrow;
        const bool shortly = tightness >= kShort;
        for (LayerChip* chip : m_chips) {
            chip->setNarrow(narrow && tightness < kMarks);
            chip->setMarkOnly(tightness == kMarks);
        }
        layout()->setSpacing(narrow ? kGrid / 2 : kGrid);
        nameDiscriminator(shortly);
        if (wanted() <= width()) {
            return;
        }
    }
}

int LayerChips::wanted() const
{
    int sum = -layout()->spacing();
    for (const LayerChip* chip : m_chips) {
        sum += chip->isVisibleTo(this) ? chip->sizeHint().width() + layout()->spacing() : 0;
    }
    return sum;
}

void LayerChips::nameDiscriminator(bool shortly)
{
    const QString name = m_critic ? (shortly ? tr("C", "the critic") : tr("Critic"))
                                  : (shortly ? tr("D", "the discriminator") : tr("Discriminator"));
    if (name == m_discriminator->text()) {
        return;
    }
    const QKeySequence key = m_discriminator->shortcut();
    m_discriminator->setText(name);
    m_discriminator->setShortcut(key);  // setting a text drops the shortcut
    m_discriminator->updateGeometry();
}

void LayerChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LayerChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void LayerChips::setCritic(bool critic)
{
    m_critic = critic;
    m_discriminator->setAccessibleName(critic ? tr("Critic") : tr("Discriminator"));
    fit();
    m_discriminator->setToolTip(
        withKey(critic ? tr("How real the critic finds each place: green more, purple less, white in between.")
                       : tr("How real the discriminator finds each place: green real, purple fake, white undecided."),
                3));
}

}  // namespace ganimede
