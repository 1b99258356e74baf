#pragma once

namespace ganimede {

/// Calls each of MKL's vector functions that LibTorch uses once, from the calling thread. MKL chooses the code of such
/// a function in its first call; where several threads make that one at once, some compute with a code of half the
/// digits (https://github.com/pytorch/pytorch/issues/188792, seen here as 5e-5 in tanh). To be called before anything
/// else is computed.
void chooseVectorMath();

}  // namespace ganimede
