#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "engine/sweep/sweep_results.h"

namespace ganimede {

/// What a map of a sweep shows in each cell.
enum class SweepView {
    quality,     ///< modes held; where not all data has modes, the share of the real data that is covered
    divergence,  ///< the share of the runs that left the finite numbers
    outcome,     ///< what most often became of a run
};

/// A sweep's results as a picture shows them: the first varied field along x, the second along y, the runs of all other
/// fields taken together. A value, made whole by makeSweepMap().
struct SweepMap {
    struct Cell {
        std::vector<std::size_t> cells;  ///< of the sweep, whose runs it pools
        int runs = 0;                    ///< in all
        SweepCell sum;                   ///< of those that are done
        double value = kNotMeasured;     ///< quality or share of divergence; kNotMeasured: nothing to show yet
        std::size_t outcome = 0;         ///< index in sweepOutcomes(), if runs are done
        QString label;                   ///< "7.5", "30 %", "8/10"
    };
    SweepView view = SweepView::quality;
    bool live = false;  ///< runs still train: what is shown is how they stand, and room is left for their fakes
    QString title;
    QString note;  ///< what was averaged over, or empty
    QString xTitle, yTitle;
    QStringList xValues, yValues;  ///< one y value, without a title, if a single field is varied
    QString unit;                  ///< of the colour scale: "modes"
    double scaleEnd = 1;           ///< the scale goes from 0 to this
    std::vector<Cell> cells;       ///< row by row from yValues[0], which is the lowest
    const Cell& at(int x, int y) const { return cells[static_cast<std::size_t>(y * xValues.size() + x)]; }
};

SweepMap makeSweepMap(const SweepResults& results, SweepView view, bool live = false);

/// An outcome of sweepOutcomes() in words: "Mode collapse".
QString sweepOutcomeTitle(std::size_t outcome);
/// What sets a cell apart, in words: "Loss: Hinge; Batch size: 64".
QString sweepSettings(const SweepRequest& request, std::size_t cell);
/// The same, and the seed if there is one, short enough for an experiment's name.
std::string sweepRunName(const SweepRequest& request, std::size_t cell, std::optional<std::int64_t> seed = {});
/// What a cell's tooltip says: its values and numbers, a line each.
/// @param live  whether the results are of runs that still train
QString sweepCellText(const SweepResults& results, const SweepMap::Cell& cell, bool live = false);

}  // namespace ganimede
