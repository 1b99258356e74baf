#pragma once

namespace ganimede::test {

/// Trainers that come and go leave the device's memory as it was.
void leavesNothingBehind();

/// What breaks a capture costs the graphs and nothing else: the run goes on step by step, says so, makes the bytes of
/// one that was captured, and leaves the device's memory as it was.
void survivesBrokenCaptures();

/// So many times a batch that does not fit, a tenth of them with another owner of nearly all memory and the others with
/// little allowed to LibTorch: each time there is a sentence, the smaller batch trains on from where it was, and the
/// memory is back. @param times  at least 2
void survivesFailuresOfMemory(int times);

}  // namespace ganimede::test
