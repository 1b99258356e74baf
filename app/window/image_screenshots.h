#pragma once

class QDir;

namespace ganimede {

/// Pictures of the image lab, light and dark, after a minute of training at most. Without LibTorch's module they show
/// the message that says so. Returns whether all were written.
bool takeImageScreens(const QDir& folder);

}  // namespace ganimede
