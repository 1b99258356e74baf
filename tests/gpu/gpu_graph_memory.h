#pragma once

namespace ganimede::test {

/// Trainers that come and go leave the device's memory as it was.
void leavesNothingBehind();

/// Fifty times a batch that does not fit, with little memory allowed to LibTorch and with another owner of nearly all:
/// each time there is a sentence, the smaller batch trains on from where it was, and the memory is back.
void survivesFailuresOfMemory();

}  // namespace ganimede::test
