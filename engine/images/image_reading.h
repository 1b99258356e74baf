#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/image_set.h"

namespace ganimede {

inline constexpr int kMaxTrainingSide = 1024;                            ///< pixels of a training picture
inline constexpr std::uint64_t kMaxSetBytes = std::uint64_t{2} << 30;    ///< pixels of a training set, in memory
inline constexpr std::size_t kMaxSetFiles = 2'000'000;                   ///< looked at in a folder
inline constexpr std::size_t kMaxPictureBytes = std::size_t{256} << 20;  ///< of one PNG or JPEG file

/// Thrown where reading stops because `cancelled` said so.
class ReadingCancelled : public Error {
public:
    ReadingCancelled() : Error(Words::tr("Reading the pictures was stopped.")) {}
};

/// How a long reading tells where it is and learns that nobody waits for it any more. Both may be empty; both are
/// called on the reader's own thread, tens of times a second at least.
struct ReadingWatch {
    std::function<void(std::size_t done, std::size_t total)> progress;  ///< total 0: not known yet
    std::function<bool()> cancelled;

    void tell(std::size_t done, std::size_t total) const
    {
        if (cancelled && cancelled()) {
            throw ReadingCancelled();
        }
        if (progress) {
            progress(done, total);
        }
    }
};

/// @throws Error if `count` pictures of this shape are more than kMaxSetBytes, saying what to do. `name` for messages.
void checkSetSize(const std::string& name, std::uint64_t count, const ImageShape& shape);

}  // namespace ganimede
