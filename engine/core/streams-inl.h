// Philox blocks and what is made of them, a vector of blocks at a time. Included once for each vector target.
#if defined(GANIMEDE_CORE_STREAMS_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_CORE_STREAMS_INL_H
#undef GANIMEDE_CORE_STREAMS_INL_H
#else
#define GANIMEDE_CORE_STREAMS_INL_H
#endif

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <hwy/highway.h>

#include "engine/core/philox.h"
#include "engine/core/streams.h"
#include "engine/core/vector_math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using DWord = hn::ScalableTag<std::uint32_t>;
using VWord = hn::Vec<DWord>;
inline constexpr std::size_t kBlockLanes = HWY_LANES(std::uint32_t);  // blocks made at a time
inline constexpr std::size_t kWordsAtOnce = 4 * kBlockLanes;

/// Words 0 to 3 of kBlockLanes blocks that follow each other, one block in a lane.
struct BlockVectors {
    VWord word[4];
};

#if HWY_TARGET == HWY_SCALAR

class BlockSource {
public:
    explicit BlockSource(const Stream& stream) : m_stream(stream) {}

    BlockVectors at(std::uint32_t block) const
    {
        const PhiloxBlock words =
            philox4x32({static_cast<std::uint32_t>(m_stream.seed), static_cast<std::uint32_t>(m_stream.seed >> 32)},
                       {block, m_stream.id, static_cast<std::uint32_t>(m_stream.step),
                        static_cast<std::uint32_t>(m_stream.step >> 32)});
        const DWord d;
        return {{hn::Set(d, words[0]), hn::Set(d, words[1]), hn::Set(d, words[2]), hn::Set(d, words[3])}};
    }

private:
    Stream m_stream;
};

#else

// Each block's words live in the lower halves of 64-bit lanes, even and odd blocks in two sets of vectors: the widening
// multiplication reads only the lower half, so the rounds need neither masks nor shuffles.
class BlockSource {
    using DWide = hn::ScalableTag<std::uint64_t>;
    using VWide = hn::Vec<DWide>;

public:
    explicit BlockSource(const Stream& stream) : m_stream(stream)
    {
        auto key0 = static_cast<std::uint32_t>(stream.seed);
        auto key1 = static_cast<std::uint32_t>(stream.seed >> 32);
        for (std::size_t round = 0; round < kRounds; ++round) {
            m_key0[round] = key0;
            m_key1[round] = key1;
            key0 += 0x9E3779B9u;
            key1 += 0xBB67AE85u;
        }
    }

    HWY_INLINE BlockVectors at(std::uint32_t block) const
    {
        const DWide d;
        const DWord dw;
        const VWide first = hn::Add(hn::Set(d, block), hn::ShiftLeft<1>(hn::Iota(d, 0)));
        Counters even = start(first);
        Counters odd = start(hn::Add(first, hn::Set(d, 1)));
        for (std::size_t round = 0; round < kRounds; ++round) {
            const VWide key0 = hn::Set(d, m_key0[round]);
            const VWide key1 = hn::Set(d, m_key1[round]);
            even = next(even, key0, key1);
            odd = next(odd, key0, key1);
        }
        BlockVectors out;
        for (std::size_t w = 0; w < 4; ++w) {
            out.word[w] = hn::OddEven(hn::BitCast(dw, hn::ShiftLeft<32>(odd.word[w])), hn::BitCast(dw, even.word[w]));
        }
        return out;
    }

private:
    static constexpr std::size_t kRounds = 10;

    struct Counters {
        VWide word[4];
    };

    HWY_INLINE Counters start(VWide block) const
    {
        const DWide d;
        return {
            {block, hn::Set(d, m_stream.id), hn::Set(d, m_stream.step & 0xFFFFFFFFu), hn::Set(d, m_stream.step >> 32)}};
    }

    static HWY_INLINE Counters next(const Counters& c, VWide key0, VWide key1)
    {
        const DWord dw;
        const VWide product0 = hn::MulEven(hn::Set(dw, 0xD2511F53u), hn::BitCast(dw, c.word[0]));
        const VWide product1 = hn::MulEven(hn::Set(dw, 0xCD9E8D57u), hn::BitCast(dw, c.word[2]));
        return {{hn::Xor3(hn::ShiftRight<32>(product1), c.word[1], key0), product1,
                 hn::Xor3(hn::ShiftRight<32>(product0), c.word[3], key1), product0}};
    }

    Stream m_stream;
    std::uint64_t m_key0[kRounds];
    std::uint64_t m_key1[kRounds];
};

#endif  // HWY_TARGET == HWY_SCALAR

using DNumber = hn::ScalableTag<float>;
using VNumber = hn::Vec<DNumber>;

struct MakeWords {
    using Number = std::uint32_t;
    HWY_INLINE void operator()(const BlockVectors& b, Number* out) const
    {
        hn::StoreInterleaved4(b.word[0], b.word[1], b.word[2], b.word[3], DWord(), out);
    }
};

struct MakeIndices {
    using Number = std::uint32_t;
    std::uint32_t bound;

    HWY_INLINE VWord below(VWord words) const
    {
#if HWY_TARGET == HWY_SCALAR
        return hn::Set(DWord(), static_cast<std::uint32_t>((std::uint64_t{hn::GetLane(words)} * bound) >> 32));
#else
        const DWord d;
        const hn::Repartition<std::uint64_t, DWord> wide;
        const VWord factor = hn::Set(d, bound);
        const auto even = hn::ShiftRight<32>(hn::MulEven(words, factor));
        const auto odd = hn::MulEven(hn::BitCast(d, hn::ShiftRight<32>(hn::BitCast(wide, words))), factor);
        return hn::OddEven(hn::BitCast(d, odd), hn::BitCast(d, even));
#endif
    }

    HWY_INLINE void operator()(const BlockVectors& b, Number* out) const
    {
        hn::StoreInterleaved4(below(b.word[0]), below(b.word[1]), below(b.word[2]), below(b.word[3]), DWord(), out);
    }
};

/// offset + scale * v for v uniform on [0, 1).
struct MakeUniform {
    using Number = float;
    float scale = 1;
    float offset = 0;

    HWY_INLINE VNumber number(VWord words) const
    {
        const DNumber d;
        const hn::RebindToSigned<DNumber> di;
        const VNumber v = hn::Mul(hn::ConvertTo(d, hn::BitCast(di, hn::ShiftRight<8>(words))), hn::Set(d, 0x1p-24f));
        return hn::MulAdd(v, hn::Set(d, scale), hn::Set(d, offset));
    }

    HWY_INLINE void operator()(const BlockVectors& b, Number* out) const
    {
        hn::StoreInterleaved4(number(b.word[0]), number(b.word[1]), number(b.word[2]), number(b.word[3]), DNumber(),
                              out);
    }
};

struct MakeNormal {
    using Number = float;

    static HWY_INLINE CosSin<VNumber> pair(VWord a, VWord b)
    {
        const DNumber d;
        const hn::RebindToSigned<DNumber> di;
        const auto above = hn::Add(hn::BitCast(di, hn::ShiftRight<8>(a)), hn::Set(di, 1));
        const VNumber u = hn::Mul(hn::ConvertTo(d, above), hn::Set(d, 0x1p-24f));
        const VNumber r = hn::Sqrt(hn::Mul(hn::Set(d, -2.0f), logOf(d, u)));
        const CosSin<VNumber> turn = cosSinOfTurn(d, hn::BitCast(di, hn::ShiftRight<8>(b)));
        return {hn::Mul(r, turn.cos), hn::Mul(r, turn.sin)};
    }

    HWY_INLINE void operator()(const BlockVectors& b, Number* out) const
    {
        const CosSin<VNumber> first = pair(b.word[0], b.word[1]);
        const CosSin<VNumber> second = pair(b.word[2], b.word[3]);
        hn::StoreInterleaved4(first.cos, first.sin, second.cos, second.sin, DNumber(), out);
    }
};

/// Numbers firstIndex (a multiple of 4) and on of the stream, `count` of them.
template <class Make>
HWY_INLINE void fillWith(const Make& make, const Stream& stream, std::size_t firstIndex, typename Make::Number* out,
                         std::size_t count)
{
    const BlockSource source(stream);
    auto block = static_cast<std::uint32_t>(firstIndex / 4);
    std::size_t i = 0;
    for (; i + kWordsAtOnce <= count; i += kWordsAtOnce, block += kBlockLanes) {
        make(source.at(block), out + i);
    }
    if (i < count) {
        HWY_ALIGN typename Make::Number rest[kWordsAtOnce];
        make(source.at(block), rest);
        std::memcpy(out + i, rest, (count - i) * sizeof(rest[0]));
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
