#include "widgets/sweep/sweep_map.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/panels/field_words.h"

namespace ganimede {
namespace {

/// Gives the functions here a context for translators.
struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(SweepMap)
};

// In the order of sweepOutcomes().
constexpr const char* kOutcomeNames[] = {
    QT_TRANSLATE_NOOP("SweepMap", "Converged"),   QT_TRANSLATE_NOOP("SweepMap", "Near the data"),
    QT_TRANSLATE_NOOP("SweepMap", "Undecided"),   QT_TRANSLATE_NOOP("SweepMap", "Mode collapse"),
    QT_TRANSLATE_NOOP("SweepMap", "Oscillating"), QT_TRANSLATE_NOOP("SweepMap", "Vanishing gradients"),
    QT_TRANSLATE_NOOP("SweepMap", "Diverged"),
};

QStringList valuesOf(const SweepAxis& axis)
{
    QStringList values;
    for (const std::string& value : axis.values) {
        values << fieldValueTitle(axis.path, value);
    }
    return values;
}

/// At most `decimals` of them, none that say nothing.
QString number(double value, int decimals)
{
    QString text = QLocale::c().toString(value, 'f', decimals);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.'))) {
        text.chop(1);
    }
    return text;
}

QString percent(double share)
{
    return MapWords::tr("%1 %").arg(number(100 * share, 0));
}

void pool(const SweepResults& results, SweepMap& map)
{
    const SweepRequest& request = results.request();
    map.cells.resize(static_cast<std::size_t>(map.xValues.size() * map.yValues.size()));
    for (std::size_t cell = 0; cell < request.cells(); ++cell) {
        const std::vector<std::size_t> place = request.placeOf(cell);
        const std::size_t y = place.size() > 1 ? place[1] : 0;
        map.cells[y * static_cast<std::size_t>(map.xValues.size()) + place[0]].cells.push_back(cell);
    }
    for (SweepMap::Cell& cell : map.cells) {
        cell.runs = static_cast<int>(cell.cells.size()) * request.seeds;
        cell.sum = results.pooled(cell.cells);
        const auto& names = sweepOutcomes();
        const auto name = std::ranges::find(names, cell.sum.outcome);
        cell.outcome = name != names.end() ? static_cast<std::size_t>(name - names.begin()) : 0;
    }
}

/// Whether "modes held" means something in every cell that was measured.
bool haveModes(const SweepMap& map)
{
    return std::ranges::all_of(map.cells, [](const SweepMap::Cell& cell) {
        return std::isnan(cell.sum.means.coverage) || cell.sum.means.modes > 0;
    });
}

void showQuality(SweepMap& map)
{
    const bool modes = haveModes(map);
    map.title = modes ? MapWords::tr("Modes held") : MapWords::tr("Share of the real data that is covered");
    map.unit = modes ? MapWords::tr("modes") : MapWords::tr("covered");
    map.scaleEnd = 1;
    for (SweepMap::Cell& cell : map.cells) {
        const SweepMeasures& means = cell.sum.means;
        cell.value = modes ? means.modesHeld : means.coverage;
        cell.label = std::isnan(cell.value) ? QString() : modes ? number(cell.value, 1) : percent(cell.value);
        map.scaleEnd = modes && !std::isnan(means.modes) ? std::max(map.scaleEnd, means.modes) : map.scaleEnd;
    }
}

void showDivergence(SweepMap& map)
{
    map.title = MapWords::tr("Share of runs that diverged");
    map.unit = MapWords::tr("diverged");
    for (SweepMap::Cell& cell : map.cells) {
        cell.value = cell.sum.divergedShare();
        cell.label = std::isnan(cell.value) ? QString() : percent(cell.value);
    }
}

void showOutcome(SweepMap& map)
{
    map.title = map.live ? MapWords::tr("How the GANs stand") : MapWords::tr("What most often became of a run");
    for (SweepMap::Cell& cell : map.cells) {
        cell.value = cell.sum.finished > 0 ? static_cast<double>(cell.outcome) : kNotMeasured;
        // Of a single run "1/1" says nothing.
        cell.label =
            cell.runs == 1 ? QString() : QStringLiteral("%1/%2").arg(cell.sum.outcomeRuns).arg(cell.sum.finished);
    }
}

}  // namespace

SweepMap makeSweepMap(const SweepResults& results, SweepView view, bool live)
{
    const std::vector<SweepAxis>& axes = results.request().axes;
    SweepMap map;
    map.view = view;
    map.live = live;
    map.xTitle = fieldTitle(axes.at(0).path);
    map.xValues = valuesOf(axes[0]);
    map.yValues = QStringList{QString()};
    if (axes.size() > 1) {
        map.yTitle = fieldTitle(axes[1].path);
        map.yValues = valuesOf(axes[1]);
    }
    QStringList others;
    for (std::size_t i = 2; i < axes.size(); ++i) {
        others << fieldTitle(axes[i].path);
    }
    map.note = others.isEmpty() ? QString() : MapWords::tr("All values of %1 taken together").arg(others.join(", "));
    pool(results, map);
    view == SweepView::quality      ? showQuality(map)
    : view == SweepView::divergence ? showDivergence(map)
                                    : showOutcome(map);
    return map;
}

QString sweepOutcomeTitle(std::size_t outcome)
{
    return outcome < std::size(kOutcomeNames) ? MapWords::tr(kOutcomeNames[outcome]) : QString();
}

QString sweepSettings(const SweepRequest& request, std::size_t cell)
{
    const std::vector<std::size_t> place = request.placeOf(cell);
    QStringList settings;
    for (std::size_t i = 0; i < place.size(); ++i) {
        settings << fieldSetting(request.axes[i].path, request.axes[i].values[place[i]]);
    }
    return settings.join(QStringLiteral("; "));
}

std::string sweepRunName(const SweepRequest& request, std::size_t cell, std::optional<std::int64_t> seed)
{
    constexpr qsizetype kLongest = 120;  // a name has up to 200 bytes
    QString name = sweepSettings(request, cell);
    if (seed) {
        name += MapWords::tr("; seed %1").arg(*seed);
    }
    return (name.size() > kLongest ? name.left(kLongest - 3) + QStringLiteral("...") : name).toStdString();
}

QString sweepCellText(const SweepResults& results, const SweepMap::Cell& cell, bool live)
{
    const SweepRequest& request = results.request();
    QStringList lines;
    const std::vector<std::size_t> place = request.placeOf(cell.cells.at(0));
    for (std::size_t i = 0; i < std::min<std::size_t>(2, place.size()); ++i) {
        lines << fieldSetting(request.axes[i].path, request.axes[i].values[place[i]]);
    }
    const SweepCell& sum = cell.sum;
    if (!live) {
        lines << MapWords::tr("%1 of %2 runs done").arg(sum.finished).arg(cell.runs);
    } else if (sum.finished > 0) {
        lines << MapWords::tr("Step %1 of %2")
                     .arg(QLocale().toString(sum.meanSteps, 'f', 0),
                          QLocale().toString(static_cast<qlonglong>(request.steps)));
    } else {
        lines << MapWords::tr("Not measured yet");
    }
    if (sum.finished == 0) {
        return lines.join('\n');
    }
    lines << (live && cell.runs == 1 ? sweepOutcomeTitle(cell.outcome)
                                     : MapWords::tr("%1 in %2 of %3")
                                           .arg(sweepOutcomeTitle(cell.outcome))
                                           .arg(sum.outcomeRuns)
                                           .arg(sum.finished));
    if (sum.diverged > 0) {
        lines << MapWords::tr("Diverged: %1").arg(percent(sum.divergedShare()));
    }
    const auto add = [&](const char* text, double value, const QString& shown) {
        if (!std::isnan(value)) {
            lines << MapWords::tr(text).arg(shown);
        }
    };
    const SweepMeasures& m = sum.means;
    add(QT_TRANSLATE_NOOP("SweepMap", "Modes held: %1"), m.modesHeld,
        MapWords::tr("%1 of %2").arg(number(m.modesHeld, 2), number(m.modes, 0)));
    add(QT_TRANSLATE_NOOP("SweepMap", "Good samples: %1"), m.goodShare, percent(m.goodShare));
    add(QT_TRANSLATE_NOOP("SweepMap", "Covered: %1"), m.coverage, percent(m.coverage));
    add(QT_TRANSLATE_NOOP("SweepMap", "JS divergence: %1 nats"), m.jensenShannon, number(m.jensenShannon, 4));
    add(QT_TRANSLATE_NOOP("SweepMap", "Sliced Wasserstein distance: %1"), m.slicedWasserstein,
        number(m.slicedWasserstein, 4));
    return lines.join('\n');
}

}  // namespace ganimede
