#pragma once

class QDir;

namespace ganimede {

/// Pictures of the image lab and the explorer with trained networks. Without LibTorch's module they show
/// the message that says so. Returns whether all were written.
bool takeImageScreens(const QDir& folder);

}  // namespace ganimede
