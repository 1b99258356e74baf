#pragma once

#include "engine/trainers/trainer.h"

namespace ganimede {

/// A step of one network alone as a timed change records it.
inline TimedChange stepOfOne(std::int64_t step, StepKind kind)
{
    return {step, "only", kind == StepKind::discriminatorOnly ? "\"discriminator\"" : "\"generator\""};
}

/// The kind of a step by stepOfOneAt()'s answer.
inline StepKind kindOfStep(const TimedChange* only)
{
    return only == nullptr                  ? StepKind::both
           : only->value == "\"generator\"" ? StepKind::generatorOnly
                                            : StepKind::discriminatorOnly;
}

}  // namespace ganimede
