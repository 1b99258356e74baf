#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/spec/experiment_spec.h"
#include "engine/spec/spec_json.h"

namespace ganimede {

/// A field that a sweep varies and the values it takes, in the order asked for.
struct SweepAxis {
    std::string path;                 ///< of a field, such as "generator.optimiser.learning_rate"
    std::vector<std::string> values;  ///< JSON text as a spec file has it: 0.01, "hinge", [16,16]
    bool operator==(const SweepAxis&) const = default;
};

/// What a sweep is to do, as a value: every combination of the axes' values is a cell, and each cell is trained once
/// with every seed. Cells are numbered with the last axis changing fastest, runs cell by cell and in it seed by seed.
struct SweepRequest {
    static constexpr std::size_t kMaxRuns = 100'000;
    static constexpr std::size_t kMaxAxes = 8;
    static constexpr int kMaxSeeds = 1000;

    ExperimentSpec base;
    std::vector<SweepAxis> axes;  ///< 1 to kMaxAxes
    int seeds = 1;                ///< a cell's seeds are base.seed, base.seed + 1, ...
    std::int64_t steps = 0;       ///< of each run

    std::size_t cells() const;
    std::size_t runs() const { return cells() * static_cast<std::size_t>(seeds); }
    std::size_t cellOf(std::size_t run) const { return run / static_cast<std::size_t>(seeds); }
    std::int64_t seedOf(std::size_t run) const;
    /// For each axis, which of its values the cell takes.
    std::vector<std::size_t> placeOf(std::size_t cell) const;
    /// The values a run trains with, its seed included.
    ExperimentSpec specOf(std::size_t run) const;
    /// "objective.kind=hinge batch=64"
    std::string describe(std::size_t cell) const;
    bool operator==(const SweepRequest&) const = default;
};

/// Reads "path=VALUES" for experiments like `base`. VALUES is a list, such as 16,32 or minimax,hinge, whose values are
/// parted by semicolons if there are any outside brackets and quotes ("[16,16];[64,64]"), else by commas outside them;
/// or a range lo:hi:n or lo:hi:n:log of n values from lo to hi, for integers and numbers. Between the ends, values
/// are rounded to 12 digits (log: to 4), integers to the nearest, and those that then coincide are taken once.
/// @throws Error in a plain sentence that says what was found and what may be.
SweepAxis parseSweepAxis(std::string_view text, const ExperimentSpec& base);

/// Everything that keeps a request from being run: the counts, then every value and every combination of values. Paths
/// are those of the spec's fields, and "seeds", "steps" and "axes".
std::vector<Problem> validate(const SweepRequest& request);

/// A value as a table and a picture show it: a choice without its quotes.
std::string plainValue(const std::string& json);

/// The request as a JSON document, the same text for the same request.
std::string writeSweep(const SweepRequest& request);
/// @throws Error naming what is wrong.
SweepRequest readSweep(std::string_view json);
/// What makes two requests different, in words: "steps: 500 there, 1000 here". Empty if nothing does.
std::string sweepDifference(const SweepRequest& there, const SweepRequest& here);

}  // namespace ganimede
