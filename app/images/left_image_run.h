#pragma once

#include <memory>

#include <QString>

#include "app/document/run_file.h"
#include "app/images/film_roll.h"
#include "engine/images/image_history.h"
#include "engine/images/image_spec.h"
#include "engine/trainers/trainer.h"

class QUndoStack;

namespace ganimede {

/// An image run as it stood when it was left, with its curves and its film: ImageSession::takeUp() goes on from there.
/// Immutable, held by whoever may want it back; a copy of the networks, no file.
struct KeptImageRun {
    ImageSpec recorded;
    TrainerState state;
    ImageHistory losses;
    FilmRoll film;
};
using KeptImageRunPtr = std::shared_ptr<const KeptImageRun>;

/// The same, and how the image lab showed it.
struct LeftImageRun {
    quint64 number = 0;   ///< of the run, in this lab; 0: none
    KeptImageRunPtr run;  ///< nullptr: the training thread has not answered yet
    QString name;
    RunFile file;
    QString preset;
    QString lookFor;
    std::shared_ptr<QUndoStack> history;
};

}  // namespace ganimede
