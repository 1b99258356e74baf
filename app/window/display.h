#pragma once

#include <memory>

class QApplication;

namespace ganimede {

/// The application of a window. Where there is no display, or none that answers, the program says so and ends with
/// kFailed: Qt would abort it. `argc` and `argv` must outlive what is returned.
std::unique_ptr<QApplication> openDisplay(int& argc, char** argv);

}  // namespace ganimede
