#pragma once

#include <cstdint>
#include <optional>

#include <QHash>
#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;
class QSpacerItem;
class QToolButton;

namespace ganimede {

class TabularLabel;

/// Whom a single step is to train.
enum class StepWish { both, discriminator, generator };

/// Start over, new seed, play, single steps, speed, and the count of steps. It asks; whoever owns the run answers by
/// setPlaying(), setStep() and setSeed(). Nothing in it moves while numbers change. GUI thread only.
///
/// It owns the actions and their keys; the window puts the same ones into its menu. objectNames of the actions:
/// restartAction (Home), newSeedAction (Ctrl+R), playAction (Space), stepAction (Right, full stop),
/// stepDiscriminatorAction (D), stepGeneratorAction (G). Of the widgets: transportBar, restartButton, newSeedButton,
/// playButton, stepButton, stepDiscriminatorButton, stepGeneratorButton, speedSlider, speedWords, stepCounter,
/// seedLabel.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    explicit TransportBar(QWidget* parent = nullptr);

    QAction* restartAction() const { return m_restart; }
    QAction* newSeedAction() const { return m_newSeed; }
    QAction* playAction() const { return m_play; }
    QAction* stepAction() const { return m_step; }
    QAction* stepDiscriminatorAction() const { return m_stepDiscriminator; }
    QAction* stepGeneratorAction() const { return m_stepGenerator; }

    bool isPlaying() const { return m_playing; }
    std::optional<double> speed() const;
    /// At which nothing of it gives way. Where it has less, the words beside the slider go first, then the counter (the
    /// status bar has one too), then the words beneath a shorter slider.
    int wholeWidth() const { return widthAt(0); }
    QSize minimumSizeHint() const override;

    // These show; they emit nothing.
    void setPlaying(bool playing);
    void setStep(std::int64_t step);
    void setSeed(std::int64_t seed);
    void setSpeed(std::optional<double> stepsPerSecond);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);
    /// Disabled, with this for every tooltip, where there is no run that it could drive; empty: there is one.
    void setNoRun(const QString& why);

Q_SIGNALS:
    void playRequested(bool play);
    void stepRequested(ganimede::StepWish wish);
    /// Steps a second; no value for as fast as it goes.
    void speedChanged(std::optional<double> stepsPerSecond);
    void restartRequested();  ///< back to the start with the same seed
    void newSeedRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kTightest = 3;

    int widthAt(int tightness) const;
    int sliderWidth(int tightness) const;
    void fit();
    void setupActions();
    void setupUi();
    QWidget* setupButtons();
    QWidget* setupSpeed();
    QWidget* setupCounter();
    void connectSignals();
    void refreshLook();
    void refreshPlay();
    void refreshSpeed();
    QToolButton* button(QAction* action, const QString& name);
    QList<QAction*> actionsOfRun() const;
    void setTip(QAction* action, const QString& tip);

    bool m_playing = false;
    QString m_noRun;                  // why there is none
    QHash<QAction*, QString> m_tips;  // where there is one
    QAction* m_restart = nullptr;
    QAction* m_newSeed = nullptr;
    QAction* m_play = nullptr;
    QAction* m_step = nullptr;
    QAction* m_stepDiscriminator = nullptr;
    QAction* m_stepGenerator = nullptr;
    QToolButton* m_playButton = nullptr;
    QSlider* m_slider = nullptr;
    QWidget* m_buttons = nullptr;
    QWidget* m_count = nullptr;
    QLabel* m_slow = nullptr;
    QLabel* m_fast = nullptr;
    QLabel* m_words = nullptr;
    TabularLabel* m_counter = nullptr;
    TabularLabel* m_seed = nullptr;
    QSpacerItem* m_balance =
        nullptr;  ///< as wide as the counter where there is room, so that the buttons stand in the middle
};

}  // namespace ganimede
