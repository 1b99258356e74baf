#pragma once

#include <span>
#include <vector>

#include "engine/snapshots/loss_history.h"

namespace ganimede {

/// What a chart draws between.
struct ValueRange {
    double low = 0;
    double high = 1;
    bool operator==(const ValueRange&) const = default;
};

/// The exponential moving average m <- weight m + (1 - weight) x, divided by 1 - weight^n after n values so that the
/// start is not pulled to 0 (Kingma and Ba 2015, section 3). NaN stays NaN and counts for nothing. `weight` is from 0
/// to below 1.
std::vector<double> smoothed(std::span<const double> values, double weight);

/// Where most of the values are: all of them, unless the extreme half per cent at an end (at least one value, from 20
/// on) lies further out than half of what the others span. Rounded outwards to round numbers, so that it changes
/// seldom; from 0 if all are positive and 0 is not far. NaN and infinities are left out; without any value 0 to 1.
ValueRange robustRange(std::vector<double> values);

/// Every `count` buckets, from the first on, as one with their mean over steps; `count` is at least 1. NaN counts for
/// nothing.
std::vector<LossBucket> merged(std::span<const LossBucket> buckets, std::size_t count);

}  // namespace ganimede
