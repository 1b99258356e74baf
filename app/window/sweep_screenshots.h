#pragma once

class QDir;

namespace ganimede {

/// Pictures of the sweep's window, light and dark, while it runs and when it is done. Returns whether all were written.
bool takeSweepScreens(const QDir& folder);

}  // namespace ganimede
