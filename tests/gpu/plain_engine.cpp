// What tests/gpu/check.sh builds in place of the engine's vector code, so that a machine with a GPU needs no packages:
// the same numbers, one at a time, and no fused trainer.
#include "engine/core/error.h"
#include "engine/core/philox_draws.h"
#include "engine/trainers/fused/fused_trainer.h"

namespace ganimede {
namespace {

template <class Value, class Make>
void fill(const Stream& stream, std::span<Value> out, const Make& make)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = make(wordsOf(stream, static_cast<std::uint32_t>(i / 4)), i % 4);
    }
}

}  // namespace

void fillWords(const Stream& stream, std::span<std::uint32_t> out)
{
    fill(stream, out, [](const PhiloxBlock& words, std::size_t i) { return words[i]; });
}

void fillUniform(const Stream& stream, std::span<float> out)
{
    fill(stream, out, [](const PhiloxBlock& words, std::size_t i) { return uniformOf(words[i]); });
}

void fillNormal(const Stream& stream, std::span<float> out)
{
    fill(stream, out, [](const PhiloxBlock& words, std::size_t i) {
        const NormalPair pair = normalsOf(words[i / 2 * 2], words[i / 2 * 2 + 1]);
        return i % 2 == 0 ? pair.first : pair.second;
    });
}

void fillIndices(const Stream& stream, std::uint32_t bound, std::span<std::uint32_t> out)
{
    fill(stream, out, [bound](const PhiloxBlock& words, std::size_t i) { return indexOf(words[i], bound); });
}

std::unique_ptr<Trainer> makeFusedTrainer(const ExperimentSpec&, DatasetPtr)
{
    throw Error("This program was built without the fused trainer.");
}

}  // namespace ganimede
