#pragma once

#include <vector>

#include <QImage>

#include "app/images/image_session.h"
#include "widgets/images/image_data_panel.h"

namespace ganimede {

/// The sets that have a name of their own, and which of them are on this machine.
std::vector<ImageChoice> imageChoices();

/// A picture of a set for its tile, made by `source`; null where it cannot be had. Slow; for any thread.
QImage sampleOf(const QString& name, const ImageSource& source);

}  // namespace ganimede
