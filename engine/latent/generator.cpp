#include "engine/latent/generator.h"

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/image_wall.h"

namespace ganimede {
namespace {

/// A generator needs no data, but a trainer is made for a set: one black picture of the right shape and classes.
ImageSetPtr standIn(const ImageCheckpoint& checkpoint)
{
    auto set = std::make_shared<ImageSet>();
    set->name = checkpoint.set;
    set->shape = checkpoint.shape;
    set->classes = checkpoint.classes;
    set->pixels.resize(checkpoint.shape.size());
    set->labels.resize(1);
    return set;
}

class CheckpointGenerator final : public Generator {
public:
    CheckpointGenerator(const ImageCheckpoint& checkpoint, const ImageTrainerOptions& options)
        : m_checkpoint(checkpoint),
          m_info(infoOf(checkpoint)),
          m_trainer(makeImageTrainer(checkpoint.spec, standIn(checkpoint), options))
    {
        m_trainer->restore(checkpoint.state);
    }

    const GeneratorInfo& info() const override { return m_info; }
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> pictures) const override
    {
        m_trainer->generate(z, labels, pictures);
    }
    bool judges() const override { return true; }
    void score(std::span<const float> pictures, std::span<const std::int32_t> labels,
               std::span<float> scores) const override
    {
        m_trainer->score(pictures, labels, scores);
    }
    std::vector<LatentDirection> directions(std::int32_t label, std::size_t count) const override
    {
        return firstLayerDirections(m_checkpoint.spec, m_checkpoint.state, label, count);
    }
    const LatentGradients* gradients() const override { return m_trainer->gradients(); }
    const LayerLooks* layers() const override { return m_trainer->layers(); }

    bool renew(const ImageCheckpoint& checkpoint) override
    {
        if (checkpoint.spec != m_checkpoint.spec || checkpoint.shape != m_checkpoint.shape ||
            checkpoint.classes != m_checkpoint.classes) {
            return false;
        }
        m_trainer->restore(checkpoint.state);
        m_checkpoint = checkpoint;
        m_info = infoOf(checkpoint);
        return true;
    }

private:
    ImageCheckpoint m_checkpoint;
    GeneratorInfo m_info;
    std::unique_ptr<ImageTrainer> m_trainer;
};

}  // namespace

void Generator::score(std::span<const float>, std::span<const std::int32_t>, std::span<float>) const
{
    throw Error(Words::tr("This generator came without a discriminator."));
}

std::vector<LatentDirection> Generator::directions(std::int32_t, std::size_t) const
{
    throw Error(Words::tr("The first layer of this generator is not known."));
}

bool Generator::renew(const ImageCheckpoint&)
{
    return false;
}

GeneratorInfo infoOf(const ImageCheckpoint& checkpoint)
{
    return {checkpoint.spec.name,
            checkpoint.spec.latent,
            checkpoint.shape,
            checkpoint.classes,
            checkpoint.spec.conditioning,
            checkpoint.state.step,
            checkpoint.spec.seed,
            checkpoint.set,
            checkpoint.spec.data,
            checkpoint.spec.generator.layers,
            checkpoint.spec.discriminator.layers,
            checkpoint.spec.objective.kind,
            {}};
}

std::vector<float> makePictures(const Generator& generator, std::span<const float> latents,
                                std::span<const std::int32_t> labels)
{
    const auto generate = [&](auto z, auto of, auto pictures) { generator.generate(z, of, pictures); };
    return makePictures(generate, static_cast<std::size_t>(generator.info().latent.dimensions),
                        generator.info().shape.size(), latents, labels);
}

std::unique_ptr<Generator> makeGenerator(const ImageCheckpoint& checkpoint, const ImageTrainerOptions& options)
{
    return std::make_unique<CheckpointGenerator>(checkpoint, options);
}

}  // namespace ganimede
