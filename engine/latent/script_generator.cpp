#include "engine/latent/script_generator.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/latent/script_file.h"
#include "engine/latent/script_process.h"
#include "engine/latent/script_protocol.h"

namespace ganimede {
namespace {

bool believable(const ScriptFacts& facts)
{
    return facts.dimensions >= 1 && facts.dimensions <= kMostDimensions && facts.classes >= 0 &&
           facts.classes <= kMostClasses && (facts.channels == 1 || facts.channels == 3) && facts.height >= 1 &&
           facts.height <= kLargestSide && facts.width >= 1 && facts.width <= kLargestSide &&
           std::isfinite(facts.lowest) && std::isfinite(facts.highest) && facts.lowest < facts.highest;
}

std::string noteOf(const ScriptFacts& facts)
{
    std::string note = Words::tr("Run from a TorchScript file by a process of its own.");
    if (facts.lowest != -1 || facts.highest != 1) {
        const bool whole = std::round(facts.lowest) == facts.lowest && std::round(facts.highest) == facts.highest;
        note += " ";
        note += whole ? Words::tr("Its pictures lie in [%1, %2] and are mapped to [-1, 1].", std::lround(facts.lowest),
                                  std::lround(facts.highest))
                      : Words::tr("Its pictures are mapped to [-1, 1] from the range that it names.");
    }
    if (facts.rowByRow != 0) {
        note += " " + Words::tr("The pictures of a batch depend on each other, so that each is made alone.");
    }
    return note;
}

GeneratorInfo infoOf(const std::filesystem::path& path, const ScriptFacts& facts)
{
    GeneratorInfo info;
    info.name = path.filename().string();
    info.latent = {facts.dimensions, LatentKind::gaussian};
    info.shape = {facts.channels, facts.height, facts.width};
    for (int i = 0; i < facts.classes; ++i) {
        info.classes.push_back(std::to_string(i));
    }
    info.conditioning = facts.classes > 0 ? Conditioning::labels : Conditioning::none;
    info.note = noteOf(facts);
    return info;
}

std::string loadQuestion(const std::filesystem::path& path)
{
    return FrameWriter().put(ScriptQuestion::load).putText(std::filesystem::absolute(path).string()).bytes();
}

class ScriptGenerator final : public Generator, private LatentGradients {
public:
    ScriptGenerator(const std::filesystem::path& path, const ScriptOptions& options)
        : m_process(threadsOf(options), options.memoryBytes, options.stop),
          m_answerMs(options.answerMs),
          m_facts(load(path, options.loadMs)),
          m_info(infoOf(path, m_facts))
    {}

    const GeneratorInfo& info() const override { return m_info; }
    const LatentGradients* gradients() const override { return m_facts.differentiable != 0 ? this : nullptr; }

    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> pictures) const override
    {
        inParts(z, labels, [&](const Part& part) {
            FrameReader answer = ask(question(ScriptQuestion::generate, part));
            answer.takeAll(pictures.subspan(part.first * pictureSize(), part.count * pictureSize()));
            answer.end();
        });
    }

    void pull(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> targets,
              std::span<const float> weights, std::span<float> losses, std::span<float> gradients) const override
    {
        inParts(z, labels, [&](const Part& part) {
            FrameWriter asked = question(ScriptQuestion::pull, part);
            asked.putAll(targets.subspan(part.first * pictureSize(), part.count * pictureSize())).putAll(weights);
            FrameReader answer = ask(asked);
            answer.takeAll(losses.subspan(part.first, part.count));
            answer.takeAll(gradients.subspan(part.first * dimensions(), part.count * dimensions()));
            answer.end();
        });
    }

    void stretch(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> u,
                 std::span<const float> v, std::span<float> areas) const override
    {
        inParts(z, labels, [&](const Part& part) {
            FrameWriter asked = question(ScriptQuestion::stretch, part);
            for (const std::span<const float> direction : {u, v}) {
                asked.putAll(direction.subspan(part.first * dimensions(), part.count * dimensions()));
            }
            FrameReader answer = ask(asked);
            answer.takeAll(areas.subspan(part.first, part.count));
            answer.end();
        });
    }

private:
    /// Some rows of what was asked for.
    struct Part {
        std::size_t first, count;
        std::span<const float> z;
        std::span<const std::int32_t> labels;
    };

    static int threadsOf(const ScriptOptions& options)
    {
        const auto cores = static_cast<int>(std::thread::hardware_concurrency());
        return std::clamp(options.threads > 0 ? options.threads : cores, 1, 256);
    }

    ScriptFacts load(const std::filesystem::path& path, int timeoutMs)
    {
        try {
            const std::string answer = m_process.ask(loadQuestion(path), timeoutMs);
            FrameReader reader(answer);
            const auto facts = reader.take<ScriptFacts>();
            reader.end();
            if (!believable(facts)) {
                throw Error(Words::tr("The generator's process did not keep to the protocol."));
            }
            return facts;
        } catch (const Error& error) {
            throw Error(Words::tr("\"%1\" cannot be explored. %2", path.filename().string(), error.what()));
        }
    }

    std::size_t dimensions() const { return static_cast<std::size_t>(m_info.latent.dimensions); }
    std::size_t pictureSize() const { return m_info.shape.size(); }

    FrameWriter question(ScriptQuestion kind, const Part& part) const
    {
        FrameWriter asked;
        asked.put(kind).put(static_cast<std::uint32_t>(part.count)).putAll(part.z).putAll(part.labels);
        return asked;
    }

    FrameReader ask(const FrameWriter& asked) const
    {
        m_answer = m_process.ask(asked.bytes(), m_answerMs);
        return FrameReader(m_answer);
    }

    /// Calls `work` with so few rows at a time that no frame is too long.
    template <typename Work>
    void inParts(std::span<const float> z, std::span<const std::int32_t> labels, Work work) const
    {
        constexpr std::size_t kAtOnce = 64;
        constexpr std::size_t kNumbersAtOnce = std::size_t{1} << 24;
        const std::size_t rows = z.size() / dimensions();
        const bool conditional = m_info.conditioning != Conditioning::none;
        if (rows * dimensions() != z.size() || (conditional && labels.size() != rows)) {
            throw Error(
                conditional
                    ? Words::tr(
                          "The latents do not fit this generator: it takes %1 numbers and a class for each picture.",
                          dimensions())
                    : Words::tr("The latents do not fit this generator: it takes %1 numbers for each picture.",
                                dimensions()));
        }
        const std::size_t atOnce = std::clamp<std::size_t>(kNumbersAtOnce / pictureSize(), 1, kAtOnce);
        for (std::size_t first = 0; first < rows; first += atOnce) {
            const std::size_t count = std::min(atOnce, rows - first);
            work(Part{first, count, z.subspan(first * dimensions(), count * dimensions()),
                      conditional ? labels.subspan(first, count) : labels.subspan(0, 0)});
        }
    }

    mutable ScriptProcess m_process;
    mutable std::string m_answer;
    int m_answerMs;
    ScriptFacts m_facts;
    GeneratorInfo m_info;
};

}  // namespace

std::unique_ptr<Generator> openScript(const std::filesystem::path& path, const ScriptOptions& options)
{
    checkScriptFile(path);
    return std::make_unique<ScriptGenerator>(path, options);
}

}  // namespace ganimede
