#pragma once

#include <QString>

#include "engine/metrics/diagnosis.h"

/// What is happening to a run, in plain sentences.
namespace ganimede {

struct DiagnosisWords {
    QString title;  ///< what is wrong (or right), with its number
    QString text;   ///< what that means
};

/// `modes`: of how many Gaussians the data is; 0 if of none. `critic`: D is called a critic.
DiagnosisWords diagnosisWords(const Diagnosis& diagnosis, int modes, bool critic);

/// "Add R1 and R2": what a button says.
QString remedyLabel(const Remedy& remedy, bool critic);
/// What it sets and what that does to the run.
QString remedyTip(const Remedy& remedy);

}  // namespace ganimede
