#pragma once

#include "app/images/image_session.h"

namespace ganimede {

/// LibTorch on all cores, or on the graphics card where its module is built for one and finds it, and the pictures
/// that are built in or on this machine.
ImageSessionOptions usualImageOptions();

}  // namespace ganimede
