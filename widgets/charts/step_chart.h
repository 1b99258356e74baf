#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "widgets/charts/chart_legend.h"
#include "widgets/charts/curves.h"
#include "widgets/export/exportable.h"
#include "widgets/theme/palette.h"

class QAction;
class QCPGraph;
class QCustomPlot;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ganimede {

class ChartReadout;
class ChartSteps;
class Section;

/// A chart of values over training steps, in a group that opens and closes: what the chart of the losses and those of
/// the metrics have in common. It follows the whole run until the user zooms (wheel about the pointer, once the chart
/// has the focus; over an axis only that axis), pans (drag) or uses the keys (arrows, + and -); then it stays put until
/// a double click, Home or the button at its corner. The pointer reads values off in all charts that share `steps`. A
/// dashed vertical line stands where the user changed something. It redraws at most `framesPerSecond` times a second,
/// in turn with the others, and not at all while nothing of it is seen. GUI thread only.
///
/// objectNames, with the prefix given for *: *Chart, *Section, *Plot (the plot itself), *Note, *Follow, *Readout, * and
/// a curve's id (its toggle in the legend). Its own action: *FollowAction.
class StepChart : public QWidget, public Exportable {
    Q_OBJECT
public:
    struct Curve {
        QString id;
        QString name;
        QString tip;
        Mark mark = Mark::disc;
        QColor Palette::*colour = &Palette::ink;
        bool bound = false;  ///< a dashed line that others are held against, without marks
        bool toggle = true;  ///< whether it can be switched off
    };
    /// What the pointer reads: the drawn values of a stretch of steps.
    struct Reading {
        std::int64_t firstStep = 0;
        std::int64_t lastStep = 0;
        std::vector<double> values;  ///< NaN where there is none
    };

    ~StepChart() override;

    bool isCurveVisible(std::size_t curve) const;
    bool isFollowing() const;
    void followEverything();
    Section* section() { return m_section; }
    ChartSteps& steps() { return *m_steps; }

    /// Draws what is there now, without waiting for the next frame.
    void drawNow();

    // What is seen, for reading and for tests.
    ValueRange visibleSteps() const;
    ValueRange visibleValues() const;
    /// What is drawn for the stretch of steps that is nearest to this one.
    std::optional<Reading> readingAtStep(double step) const;
    /// The same at a place of the plot, in its pixels.
    std::optional<Reading> readingAt(double plotX) const;
    double pixelOfStep(double step) const;

    void renderTo(QPainter& painter, QSize size) override;
    QSize exportSize() const override;

protected:
    /// Stretches of steps with a column of values for each curve; NaN is a gap.
    struct Points {
        std::vector<std::int64_t> firstSteps;
        std::vector<std::int64_t> lastSteps;
        std::vector<std::vector<double>> columns;
        std::vector<std::size_t> breaks;  ///< of the stretches that no curve is joined to from the left
        std::size_t size() const { return firstSteps.size(); }
    };

    /// Without `steps` it has its own.
    StepChart(const QString& prefix, ChartSteps* steps, int framesPerSecond, QWidget* parent);

    std::size_t addCurve(const Curve& curve);
    void setCurveName(std::size_t curve, const QString& name);
    void setCurveTip(std::size_t curve, const QString& tip);
    /// Whether there is such a curve at all: without it, neither it nor its toggle is seen.
    void setCurvePresent(std::size_t curve, bool present);
    /// `note` says in a line what the chart shows and how to read it.
    void setWords(const QString& title, const QString& note, const QString& unit);
    void setStepLabel(const QString& label);
    void setLogarithmic();
    /// Beside the title while the chart is open.
    void addToHeader(QWidget* widget);
    static constexpr double kPointSpacing = 2;  ///< pixels between a curve's points
    /// At a text scale of 1.
    void setPlotHeight(int least, int most);
    QCustomPlot* plot() const { return m_plot; }
    QString named(const char* suffix) const { return m_prefix + QLatin1String(suffix); }

    /// Draws soon; for new data.
    void requestDraw();
    void refreshLook();

    virtual Points points() = 0;  ///< for the present range of steps
    /// Faint curves behind, as of raw values; none if empty. Of the same stretches as points(), which was asked before.
    virtual std::vector<std::vector<double>> behind() const { return {}; }
    virtual ValueRange rangeOf(std::vector<double> values) const { return robustRange(std::move(values)); }
    /// `step`: where it was measured.
    virtual QString valueText(std::size_t curve, double value, std::int64_t step) const = 0;
    virtual bool isEmpty() const = 0;
    virtual QString emptyMessage() const = 0;
    virtual QString summary() const { return {}; }  ///< at the title while closed

    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Drawn {
        Curve look;
        bool present = true;
        LegendToggle* toggle = nullptr;  ///< none for a bound
        QCPGraph* line = nullptr;
        QCPGraph* raw = nullptr;
    };

    // step_chart_setup.cpp
    void setupUi();
    void setupPlot();
    void setupFollow();
    void connectSignals();
    void connectMouse();
    void refreshCurveLook(Drawn& curve);
    void refreshAxesLook();
    void fitHeight();
    void takeOver(double share, double factor);

    // step_chart.cpp
    void drawInTurn();
    bool canBeSeen() const;
    void fillCurves();
    void fillMarks();
    void placeMarks();
    void followData();
    void refreshMessage();
    void hover();
    void refreshReadout();
    QString noteAt(double plotX) const;

    QString m_prefix;
    ChartSteps* m_steps;
    int m_framesPerSecond;
    int m_leastHeight = 0;
    int m_mostHeight = QWIDGETSIZE_MAX;
    bool m_dirty = false;
    bool m_settingRange = false;
    QTimer m_timer;
    QElapsedTimer m_sinceDraw;
    std::optional<QPoint> m_pointer;  ///< in the plot, while it is over it
    std::vector<Drawn> m_curves;
    QCPGraph* m_changes = nullptr;
    Points m_points;  ///< as drawn

    Section* m_section = nullptr;
    QWidget* m_legend = nullptr;
    QHBoxLayout* m_legendLayout = nullptr;
    QLabel* m_note = nullptr;
    QCustomPlot* m_plot = nullptr;
    ChartReadout* m_readout = nullptr;
    QToolButton* m_follow = nullptr;
    QAction* m_followAction = nullptr;
};

}  // namespace ganimede
