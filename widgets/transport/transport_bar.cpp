#include "widgets/transport/transport_bar.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/tabular_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/transport/speed_scale.h"
#include "widgets/transport/step_icon.h"

namespace ganimede {
namespace {

constexpr int kSpacing = 2 * kGrid;

}  // namespace

TransportBar::TransportBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("transportBar"));
    setupActions();
    setupUi();
    connectSignals();
    refreshLook();
    setStep(0);
    setSeed(1);
}

void TransportBar::setupActions()
{
    const auto make = [this](const char* name, const QString& text, const QList<QKeySequence>& keys) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        addAction(action);
        return action;
    };
    m_restart = make("restartAction", tr("Start over"), {Qt::Key_Home});
    m_newSeed = make("newSeedAction", tr("New seed"), {Qt::CTRL | Qt::Key_R});
    m_play = make("playAction", tr("Play"), {Qt::Key_Space});
    m_step = make("stepAction", tr("One step"), {Qt::Key_Right, Qt::Key_Period});
    m_stepDiscriminator = make("stepDiscriminatorAction", QString(), {Qt::Key_D});
    m_stepGenerator = make("stepGeneratorAction", tr("Step the generator only"), {Qt::Key_G});
    setTip(m_restart, tr("Start over with the same seed and the same first weights (Home)"));
    setTip(m_newSeed, tr("Start over with another seed: other first weights, other noise (Ctrl+R)"));
    setTip(m_step, tr("Train both networks for one step (Right or full stop)"));
    setTip(m_stepGenerator, tr("Train only the generator for one step; the other network stays as it is (G)"));
    setCritic(false);
}

void TransportBar::setCritic(bool critic)
{
    m_stepDiscriminator->setText(critic ? tr("Step the critic only") : tr("Step the discriminator only"));
    setTip(m_stepDiscriminator,
           critic ? tr("Train only the critic for one step; the generator stays as it is (D)")
                  : tr("Train only the discriminator for one step; the generator stays as it is (D)"));
}

QList<QAction*> TransportBar::actionsOfRun() const
{
    return {m_restart, m_newSeed, m_play, m_step, m_stepDiscriminator, m_stepGenerator};
}

void TransportBar::setTip(QAction* action, const QString& tip)
{
    m_tips[action] = tip;
    action->setToolTip(m_noRun.isEmpty() ? tip : m_noRun);
}

void TransportBar::setNoRun(const QString& why)
{
    m_noRun = why;
    for (QAction* action : actionsOfRun()) {
        setTip(action, m_tips.value(action));
        action->setEnabled(why.isEmpty());
    }
    setEnabled(why.isEmpty());
    refreshSpeed();
}

QToolButton* TransportBar::button(QAction* action, const QString& name)
{
    auto* made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setObjectName(name);
    made->setAccessibleName(action->text());
    made->setFocusPolicy(Qt::TabFocus);  // a click leaves the keys where they were
    if (action != m_play) {
        keepKeys(made, {Qt::Key_Space});
    }
    return made;
}

void TransportBar::setupUi()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    m_balance = new QSpacerItem(0, 0, QSizePolicy::Preferred);
    m_buttons = setupButtons();
    QWidget* speedGroup = setupSpeed();
    m_count = setupCounter();
    layout->addItem(m_balance);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    layout->addWidget(speedGroup);
    layout->addStretch(1);
    layout->addWidget(m_count);
}

QWidget* TransportBar::setupButtons()
{
    auto* group = new QWidget(this);
    auto* line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(button(m_restart, QStringLiteral("restartButton")));
    line->addWidget(button(m_newSeed, QStringLiteral("newSeedButton")));
    m_playButton = button(m_play, QStringLiteral("playButton"));
    m_playButton->setProperty("kind", "round");
    line->addSpacing(4);
    line->addWidget(m_playButton);
    line->addSpacing(4);
    line->addWidget(button(m_step, QStringLiteral("stepButton")));
    line->addWidget(button(m_stepDiscriminator, QStringLiteral("stepDiscriminatorButton")));
    line->addWidget(button(m_stepGenerator, QStringLiteral("stepGeneratorButton")));
    return group;
}

QWidget* TransportBar::setupSpeed()
{
    const auto label = [this](const QString& text) {
        auto* made = new QLabel(text, this);
        made->setProperty("role", "muted");
        return made;
    };
    m_slow = label(tr("slow"));
    m_fast = label(tr("fastest"));
    m_words = label(QString());
    m_words->setObjectName(QStringLiteral("speedWords"));
    m_words->setAlignment(Qt::AlignCenter);
    m_slider = new CalmSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("speedSlider"));
    m_slider->setAccessibleName(tr("Speed"));
    m_slider->setRange(0, speed_scale::positions() - 1);
    m_slider->setPageStep(7);
    m_slider->setValue(speed_scale::positions() - 1);

    auto* group = new QWidget(this);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_slow, 0, 0);
    grid->addWidget(m_slider, 0, 1);
    grid->addWidget(m_fast, 0, 2);
    grid->addWidget(m_words, 1, 0, 1, 3);
    return group;
}

QWidget* TransportBar::setupCounter()
{
    auto* group = new QWidget(this);
    m_counter = new TabularLabel(Qt::AlignRight, group);
    m_counter->setObjectName(QStringLiteral("stepCounter"));
    m_counter->setAccessibleName(tr("Steps trained"));
    m_counter->setToolTip(tr("Training steps since the start"));
    m_counter->setLook(QFont::DemiBold, 18.0 / kBasePixelSize, false);
    m_counter->setModel(QStringLiteral("000,000,000"));
    m_seed = new TabularLabel(Qt::AlignRight, group);
    m_seed->setObjectName(QStringLiteral("seedLabel"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The seed names the run: the same seed gives the same numbers again"));
    m_seed->setLook(QFont::Normal, 1, true);
    m_seed->setModel(tr("steps, seed %1").arg(QStringLiteral("00000000")));
    auto* lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_counter, 0, Qt::AlignRight);
    lines->addWidget(m_seed, 0, Qt::AlignRight);
    return group;
}

void TransportBar::connectSignals()
{
    connect(m_restart, &QAction::triggered, this, &TransportBar::restartRequested);
    connect(m_newSeed, &QAction::triggered, this, &TransportBar::newSeedRequested);
    connect(m_play, &QAction::triggered, this, [this] { Q_EMIT playRequested(!m_playing); });
    connect(m_step, &QAction::triggered, this, [this] { Q_EMIT stepRequested(StepWish::both); });
    connect(m_stepDiscriminator, &QAction::triggered, this, [this] { Q_EMIT stepRequested(StepWish::discriminator); });
    connect(m_stepGenerator, &QAction::triggered, this, [this] { Q_EMIT stepRequested(StepWish::generator); });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        refreshSpeed();
        Q_EMIT speedChanged(speed());
    });
}

std::optional<double> TransportBar::speed() const
{
    return speed_scale::stepsPerSecond(m_slider->value());
}

void TransportBar::setPlaying(bool playing)
{
    if (m_playing != playing) {
        m_playing = playing;
        refreshPlay();
    }
}

void TransportBar::setStep(std::int64_t step)
{
    m_counter->setText(grouped(step));
}

void TransportBar::setSeed(std::int64_t seed)
{
    m_seed->setText(tr("steps, seed %1").arg(seed));
}

void TransportBar::setSpeed(std::optional<double> stepsPerSecond)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(speed_scale::position(stepsPerSecond));
    refreshSpeed();
}

void TransportBar::refreshSpeed()
{
    const QString words = speed_scale::words(speed());
    m_words->setText(words);
    m_slider->setToolTip(m_noRun.isEmpty() ? tr("How fast to train: %1").arg(words) : m_noRun);
    m_slider->setAccessibleDescription(words);
}

void TransportBar::refreshPlay()
{
    const Palette& colours = paletteOf(this);
    m_play->setText(m_playing ? tr("Pause") : tr("Play"));
    setTip(m_play, m_playing ? tr("Pause training (Space)") : tr("Train (Space)"));
    m_play->setIcon(
        tintedIcon(m_playing ? QStringLiteral("pause") : QStringLiteral("play"), colours.onAccent, colours.disabled));
    m_playButton->setAccessibleName(m_play->text());
}

/// Icons in the theme's colours, and widths that hold the longest texts in its font.
void TransportBar::refreshLook()
{
    const Palette& colours = paletteOf(this);
    m_restart->setIcon(themedIcon(QStringLiteral("rotate-ccw"), colours));
    m_newSeed->setIcon(themedIcon(QStringLiteral("dices"), colours));
    m_step->setIcon(themedIcon(QStringLiteral("step-forward"), colours));
    m_stepDiscriminator->setIcon(stepIcon(u'D', colours.discriminator, colours.disabled));
    m_stepGenerator->setIcon(stepIcon(u'G', colours.fake, colours.disabled));
    const int side = fontMetrics().height() + 4;
    for (QToolButton* each : findChildren<QToolButton*>()) {
        each->setIconSize({side, side});
    }
    m_playButton->setIconSize({side + 2, side + 2});

    m_balance->changeSize(std::max(m_counter->sizeHint().width(), m_seed->sizeHint().width()), 0,
                          QSizePolicy::Preferred);
    layout()->invalidate();
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(speed_scale::words(std::nullopt)));
    refreshPlay();
    refreshSpeed();
    updateGeometry();
    fit();
}

int TransportBar::sliderWidth(int tightness) const
{
    return (tightness < kTightest ? 7 : 4) * fontMetrics().height();
}

int TransportBar::widthAt(int tightness) const
{
    const int slider = sliderWidth(tightness);
    const int beneath = tightness < kTightest ? m_words->minimumWidth() : 0;
    const int beside = tightness < 1 ? m_slow->sizeHint().width() + m_fast->sizeHint().width() + 2 * kGrid : 0;
    const int count = std::max(m_counter->sizeHint().width(), m_seed->sizeHint().width());
    return m_buttons->sizeHint().width() + kSpacing + std::max(slider + beside, beneath) +
           (tightness < 2 ? kSpacing + count : 0);
}

QSize TransportBar::minimumSizeHint() const
{
    return {widthAt(kTightest), QWidget::minimumSizeHint().height()};
}

void TransportBar::fit()
{
    int tightness = 0;
    while (tightness < kTightest && widthAt(tightness) > width()) {
        ++tightness;
    }
    m_slow->setVisible(tightness < 1);
    m_fast->setVisible(tightness < 1);
    m_count->setVisible(tightness < 2);
    m_words->setVisible(tightness < kTightest);
    m_slider->setFixedWidth(sliderWidth(tightness));
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TransportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && m_seed != nullptr) {
        refreshLook();
    }
}

}  // namespace ganimede
