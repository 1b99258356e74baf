#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/files/checkpoint.h"
#include "engine/spec/spec_json.h"
#include "engine/trainers/run.h"

namespace {

using namespace ganimede;

/// Whether a step of it takes no more than a moment: the reader is under test, not the trainer.
bool isSmall(const ExperimentSpec& spec)
{
    const auto narrow = [](const NetworkSpec& network) {
        return network.hidden.size() <= 3 && std::ranges::all_of(network.hidden, [](int width) { return width <= 16; });
    };
    return spec.batch <= 64 && spec.data.size <= 1000 && spec.latent.dimensions <= 8 && narrow(spec.generator) &&
           narrow(spec.discriminator) && spec.changes.size() <= 8;
}

/// A checkpoint that can be read gives a run that stands exactly there and can go on, or an Error.
void goOn(const Checkpoint& checkpoint)
{
    const std::vector<TimedChange>& changes = checkpoint.recorded.changes;
    const bool allSmall = std::ranges::all_of(
        changes, [&](const TimedChange& change) { return isSmall(specAt(checkpoint.recorded, change.step)); });
    if (!isSmall(checkpoint.recorded) || !allSmall) {
        return;
    }
    Run run = Run::resume(checkpoint.recorded, checkpoint.state, {.choice = TrainerChoice::fused});
    if (!(run.state() == checkpoint.state)) {
        std::abort();
    }
    std::vector<StepLosses> losses;
    const auto failure = run.train(2, losses);
    if (!failure && run.step() != checkpoint.state.step + 2) {
        std::abort();
    }
}

void read(const std::string& bytes)
{
    try {
        goOn(parseCheckpoint(bytes, "fuzz"));
    } catch (const Error&) {
    }
}

/// Takes bytes from the front of the input, zeros once it is used up.
class Source {
public:
    explicit Source(std::string_view bytes) : m_bytes(bytes) {}
    std::uint8_t byte()
    {
        const std::uint8_t value = m_bytes.empty() ? 0 : static_cast<std::uint8_t>(m_bytes.front());
        m_bytes.remove_prefix(m_bytes.empty() ? 0 : 1);
        return value;
    }
    /// Mostly ordinary parameters, now and then any float at all.
    float number()
    {
        const std::uint8_t first = byte();
        if (first < 250) {
            return static_cast<float>(first - 125) / 100;
        }
        std::uint32_t bits = 0;
        for (int i = 0; i < 4; ++i) {
            bits = bits << 8 | byte();
        }
        float value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }

private:
    std::string_view m_bytes;
};

/// What a trainer of this spec keeps at that step, with numbers from the input; nothing where there is no such trainer.
std::vector<Tensor> tensorsFor(const ExperimentSpec& recorded, std::int64_t step, Source& source)
{
    std::vector<Tensor> tensors;
    try {
        const ExperimentSpec spec = specAt(recorded, step);
        if (isSmall(spec)) {
            tensors = Run(spec, {.choice = TrainerChoice::fused}).state().tensors;
        }
    } catch (const Error&) {
    }
    for (Tensor& tensor : tensors) {
        std::ranges::generate(tensor.values, [&] { return source.number(); });
    }
    return tensors;
}

/// A file that holds together as bytes, with the spec as given and tensors that nearly always belong to it.
std::string fileOf(std::string_view spec, Source source)
{
    const SpecResult known = readSpec(spec);
    const std::int64_t step = source.byte();
    std::vector<Tensor> tensors;
    if (known.problems.empty()) {
        tensors = tensorsFor(known.spec, step, source);
    }
    if (source.byte() > 240 && !tensors.empty()) {
        tensors.erase(tensors.begin() + source.byte() % static_cast<std::ptrdiff_t>(tensors.size()));
    }
    nlohmann::json header{{"__metadata__",
                           {{"format", "ganimede checkpoint 1"},
                            {"spec", spec},
                            {"step", std::to_string(step)},
                            {"generator_updates", std::to_string(step)},
                            {"discriminator_updates", std::to_string(step)},
                            {"trainer", "fused"},
                            {"version", "fuzz"}}}};
    std::string data;
    for (const Tensor& tensor : tensors) {
        const std::size_t begin = data.size();
        data.append(reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float));
        header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {begin, data.size()}}};
    }
    const std::string text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const std::uint64_t length = text.size();
    std::string file(sizeof length, '\0');
    std::memcpy(file.data(), &length, sizeof length);
    return file + text + data;
}

}  // namespace

/// Any bytes are an Error or a checkpoint that a run goes on from: as a whole file, and, up to a zero, as the spec of a
/// file whose numbers come from what follows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    read(bytes);
    const std::size_t end = std::min(bytes.find('\0'), size);
    read(fileOf(std::string_view(bytes).substr(0, end), Source(std::string_view(bytes).substr(end))));
    return 0;
}
