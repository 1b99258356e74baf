#pragma once

namespace ganimede::test {

/// Trainers that come and go leave the device's memory as it was.
void leavesNothingBehind();

/// So many times a batch that does not fit, a tenth of them with another owner of nearly all memory and the others with
/// little allowed to LibTorch: each time there is a sentence, the smaller batch trains on from where it was, and the
/// memory is back. @param times  at least 2
void survivesFailuresOfMemory(int times);

}  // namespace ganimede::test
