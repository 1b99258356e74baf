#pragma once

namespace ganimede {

/// What a step of the graph trainer notes of itself, a row of numbers: ImageStepLosses', and whether all stayed finite.
struct StepRow {
    enum Column {
        dReal,
        dFake,
        penalty,
        onReal,
        onFake,
        scoreOnReal,
        scoreOnFake,
        dGradient,
        g,
        gGradient,
        dLargest,
        gLargest,
        columns
    };
};

}  // namespace ganimede
