#pragma once

#include "tests/engine/toy_cases.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {

/// smallSpec(), changed.
inline ExperimentSpec specOf(const ToyCase& single)
{
    ExperimentSpec spec = smallSpec();
    single.change(spec);
    return spec;
}

}  // namespace ganimede::test
