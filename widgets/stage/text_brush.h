#pragma once

#include <vector>

#include <QString>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

inline constexpr int kLongestText = 40;  ///< characters: more would be finer than a drawing's cells

/// A word as strokes of the brush that fill its letters, so that it can be painted on and erased like any drawing: one
/// line of Inter SemiBold (letters that it lacks come from other fonts), as large as fits the canvas, centred. Blanks
/// at the ends, line breaks and what lies beyond kLongestText are left out. Empty if there is nothing to draw: no text,
/// only blanks, only letters without an outline. Deterministic for the fonts of a machine. Needs a QGuiApplication.
std::vector<Stroke> strokesOfText(const QString& text, double density);

}  // namespace ganimede
