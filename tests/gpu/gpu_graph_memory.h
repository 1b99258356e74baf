#pragma once

namespace ganimede::test {

/// Fifty times a batch that does not fit, with little memory allowed to LibTorch and with another owner of nearly all:
/// each time there is a sentence, the smaller batch trains on from where it was, and the memory is back.
void survivesFailuresOfMemory();

}  // namespace ganimede::test
