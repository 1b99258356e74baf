#pragma once

#include <optional>
#include <string>

#include <QString>

#include "app/document/run_file.h"
#include "app/document/undo_history.h"
#include "app/session/kept_run.h"

namespace ganimede {

/// What the window opened a run from, for the words on what to look for: a preset, or words of its own. They hold for
/// data of the kind that was opened.
struct RunOrigin {
    std::string preset;
    QString words;
    std::string dataKind;
};

/// A run of points that was left, and how the window showed it.
struct LeftRun {
    quint64 number = 0;  ///< of the run, in this window; 0: none
    KeptRunPtr run;      ///< nullptr: the training thread has not answered yet
    QString name;
    RunFile file;
    RunOrigin origin;
    std::optional<double> stepsPerSecond;
    bool ofTheUser = false;  ///< there is work in it that would be missed
    UndoHistoryPtr history;
};

}  // namespace ganimede
