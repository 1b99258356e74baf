#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "engine/snapshots/snapshot.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/curves.h"
#include "widgets/export/exportable.h"

class QAction;
class QCPGraph;
class QCustomPlot;
class QLabel;
class QSlider;
class QToolButton;

namespace ganimede {

class ChartReadout;

/// The course of the three losses: D on real, D on fake, G. It follows the whole run until the user zooms (wheel, about
/// the pointer; over an axis only that axis), pans (drag) or uses the keys (arrows, + and -); then it stays put until a
/// double click, Home or the button at its corner. Where there are more buckets than pixels, neighbours are drawn as
/// their mean; zooming in takes them apart. The pointer reads values off. It redraws at most kFramesPerSecond times a
/// second, and not at all while hidden. GUI thread only.
///
/// objectNames: lossChart, lossPlot (the plot itself), lossSmoothing, lossSmoothingValue, lossFollow, lossDReal,
/// lossDFake, lossG (the legend's toggles), lossReadout. Its own action: lossFollowAction.
class LossChart : public QWidget, public Exportable {
    Q_OBJECT
public:
    static constexpr int kFramesPerSecond = 15;
    static constexpr int kCurves = 3;
    enum Curve { dReal, dFake, g };
    static constexpr std::array<Mark, kCurves> kCurveMarks{Mark::disc, Mark::diamond, Mark::triangle};

    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    /// Shows the snapshot's losses, soon. Keeps the snapshot, copies nothing.
    void setSnapshot(const SnapshotPtr& snapshot);
    /// The same without a snapshot.
    void setLosses(std::vector<LossBucket> losses);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);

    double smoothing() const { return m_smoothing; }
    void setSmoothing(double weight);  ///< 0 (none) to 0.99
    bool isCurveVisible(Curve curve) const;
    bool isFollowing() const { return m_following; }
    void followEverything();

    /// Draws what is there now, without waiting for the next frame.
    void drawNow();

    // What is seen, for reading and for tests.
    ValueRange visibleSteps() const;
    ValueRange visibleLosses() const;
    /// The values drawn for the stretch of steps that is nearest to this place of the plot (in its pixels).
    std::optional<LossBucket> readingAt(double plotX) const;
    double pixelOfStep(double step) const;

    /// first_step,last_step,d_real,d_fake,g; empty where a network was not updated
    QByteArray csv() const override;
    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;
    QString exportName() const override { return tr("losses", "in the name of a file"); }
    QString exportTitle() const override { return tr("the chart of losses"); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupUi();
    QWidget* setupHeader();
    QWidget* setupSmoothing();
    void setupPlot();
    void connectSignals();
    void refreshLook();
    void refreshAxesLook();
    void refreshReadout();
    void refreshMessage();
    void requestDraw();
    void fillCurves();
    void fillCurve(Curve curve);
    std::size_t bucketsPerPoint() const;
    void placeMarks();
    void followData();
    void leaveFollowing();
    void zoom(double factor);
    void pan(double share);
    const std::vector<LossBucket>& losses() const { return m_snapshot ? m_snapshot->losses : m_losses; }
    QString curveName(Curve curve) const;

    SnapshotPtr m_snapshot;
    std::vector<LossBucket> m_losses;
    double m_smoothing = 0;
    bool m_following = true;
    bool m_critic = false;
    bool m_dirty = false;
    QTimer m_timer;
    QElapsedTimer m_sinceDraw;
    std::optional<QPoint> m_pointer;  ///< in the plot, while it is over it

    QLabel* m_title = nullptr;
    std::array<LegendToggle*, kCurves> m_toggles{};
    std::array<QCPGraph*, kCurves> m_lines{};
    std::array<QCPGraph*, kCurves> m_raw{};            ///< faint, behind, while smoothing
    std::vector<LossBucket> m_points;                  ///< the losses, merged to what the pixels can show
    std::array<std::vector<double>, kCurves> m_drawn;  ///< their values as drawn, smoothed if asked for
    QCustomPlot* m_plot = nullptr;
    ChartReadout* m_readout = nullptr;
    QToolButton* m_follow = nullptr;
    QAction* m_followAction = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_sliderValue = nullptr;
};

}  // namespace ganimede
