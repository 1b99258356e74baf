#pragma once

namespace ganimede {

/// Measures the window of populations while GANs of ring-8 train in it on all cores, 16 and 100 of them on the wall, 16
/// and 1,024 as the map, and prints a line a figure: frames a second, what painting one takes, how late the window's
/// thread is for what is due every 1/60 s, and steps a second of all of them. False where none was trained.
bool benchPopulationWindow(double seconds);

}  // namespace ganimede
