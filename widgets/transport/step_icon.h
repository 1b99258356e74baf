#pragma once

#include <QColor>
#include <QIcon>

namespace ganimede {

/// The sign of a step of one network only: its letter in its colour before the bar of a step. Crisp at every size.
QIcon stepIcon(QChar letter, const QColor& colour, const QColor& disabled);

}  // namespace ganimede
