#pragma once

namespace ganimede {

class MainWindow;

/// Measures the window while seed 003's DCGAN trains in it on all cores, and prints a line a figure: how late the
/// window's thread is for what is due every 1/60 s, at rest and training; from a snapshot to its picture on screen; and
/// how long a pause takes to be answered, beside what a step takes. False where no picture came.
bool benchImageWindow(MainWindow& window, double seconds);

}  // namespace ganimede
