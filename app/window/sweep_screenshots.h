#pragma once

class QDir;

namespace ganimede {

/// Pictures of the sweep's window, light and dark, while it runs and when it is done. Returns whether all were written.
bool takeSweepScreens(const QDir& folder);
/// Likewise of the window that trains many GANs side by side: its plan, map and wall.
bool takePopulationScreens(const QDir& folder);

}  // namespace ganimede
