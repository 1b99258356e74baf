#pragma once

namespace ganimede {

/// Lets LibTorch take its large blocks of host memory from a pool from now on: a step needs the same ones as the step
/// before, and handing them back to the system meanwhile costs clearing every page anew (a tenth of a DCGAN's step,
/// measured). Call once, before any other thread uses LibTorch. Any thread may then allocate.
void poolHostMemory();

/// Gives the system back what the pool holds and nobody uses.
void trimHostMemory();

}  // namespace ganimede
