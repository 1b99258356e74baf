#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {

/// What the program talks of with ganimede-torchscript, the process that runs TorchScript files. Each question and each
/// answer is a frame: its length in bytes as uint32, then so many bytes, all numbers little-endian.
///
///     load      path                                        -> ScriptFacts
///     generate  n, z (n, d), labels (n)                     -> pictures (n, C, H, W)
///     pull      n, z, labels, targets, weights (or none)    -> losses (n), gradients (n, d)
///     stretch   n, z, labels, u, v                          -> areas (n)
///
/// An answer begins with ScriptAnswer; of a failure it goes on with a sentence.
enum class ScriptQuestion : std::uint8_t { load = 1, generate, pull, stretch };
enum class ScriptAnswer : std::uint8_t { done = 1, failed };

constexpr std::uint32_t kLargestFrame = 1U << 28;
constexpr std::size_t kLongestSentence = 2000;

/// What a TorchScript file turned out to be.
struct ScriptFacts {
    std::int32_t dimensions = 0;  ///< of z
    std::int32_t classes = 0;     ///< 0: it takes no class
    std::int32_t channels = 0, height = 0, width = 0;
    float lowest = -1, highest = 1;   ///< what the module calls black and white; mapped to -1 and 1
    std::uint8_t rowByRow = 0;        ///< its rows are not independent, or it takes only one: each is computed alone
    std::uint8_t differentiable = 0;  ///< pull and stretch work

    std::size_t pictureSize() const
    {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    }
};

constexpr std::int32_t kMostDimensions = 65536;
constexpr std::int32_t kMostClasses = 10000;
constexpr std::int32_t kLargestSide = 2048;

static_assert(std::endian::native == std::endian::little);

class FrameWriter {
public:
    template <typename T>
    FrameWriter& put(const T& value)
    {
        static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, ScriptFacts>);
        return putAll(std::span<const T>(&value, 1));
    }
    template <typename T>
    FrameWriter& putAll(std::span<const T> values)
    {
        if (!values.empty()) {
            m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
        }
        return *this;
    }
    /// The rest of the frame.
    FrameWriter& putText(std::string_view text) { return putAll(std::span<const char>(text)); }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what a FrameWriter wrote. @throws Error where the frame is shorter or longer than it should be
class FrameReader {
public:
    explicit FrameReader(std::string_view bytes) : m_rest(bytes) {}
    template <typename T>
    T take()
    {
        static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, ScriptFacts>);
        T value;
        takeAll(std::span<T>(&value, 1));
        return value;
    }
    template <typename T>
    void takeAll(std::span<T> values)
    {
        if (values.size() > m_rest.size() / sizeof(T)) {
            throw Error(Words::tr("A message of the generator's process is too short."));
        }
        if (!values.empty()) {
            std::memcpy(values.data(), m_rest.data(), values.size_bytes());
        }
        m_rest.remove_prefix(values.size_bytes());
    }
    /// Memory for them is taken only where the frame holds as many.
    template <typename T>
    std::vector<T> takeMany(std::size_t count)
    {
        if (count > m_rest.size() / sizeof(T)) {
            throw Error(Words::tr("A message of the generator's process is too short."));
        }
        std::vector<T> values(count);
        takeAll(std::span(values));
        return values;
    }
    std::string_view takeRest() { return std::exchange(m_rest, {}); }
    bool atEnd() const { return m_rest.empty(); }
    void end() const
    {
        if (!atEnd()) {
            throw Error(Words::tr("A message of the generator's process is too long."));
        }
    }

private:
    std::string_view m_rest;
};

}  // namespace ganimede
