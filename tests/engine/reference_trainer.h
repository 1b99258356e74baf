#pragma once

#include <cstdint>
#include <vector>

#include "engine/trainers/trainer.h"

namespace ganimede::test {

/// The training step of trainer.h in plain loops and double precision, for comparison: slow, obvious, and sharing
/// nothing with the trainers but the streams and the first parameters.
class ReferenceTrainer {
public:
    ReferenceTrainer(const ExperimentSpec& spec, DatasetPtr data);

    void train(int steps);
    /// The parameters, named and shaped as in TrainerState.
    TrainerState state() const;
    /// Of the last step.
    const StepLosses& losses() const { return m_losses; }

private:
    struct Parameter {
        Tensor tensor;  // name and shape
        std::vector<double> value;
        std::vector<double> gradient;
        std::vector<double> m;
        std::vector<double> v;
    };
    struct Network {
        MlpShape shape;
        OptimiserSpec optimiser;
        std::vector<Parameter> parameters;  // weight and bias of each layer in turn
        int updates = 0;
    };
    using Vector = std::vector<double>;

    static Network makeNetwork(const MlpShape& shape, const NetworkSpec& spec, const char* prefix,
                               const Stream& stream);
    static double follow(const MlpShape& shape, int layer, double x);
    static double slope(const MlpShape& shape, int layer, double x);
    /// Every layer's sums before its activation, for one sample.
    static std::vector<Vector> forward(const Network& network, const Vector& input);
    static Vector output(const Network& network, const std::vector<Vector>& sums);
    /// Takes the derivative by the output back to the input, adding those of the parameters up.
    static Vector backward(Network& network, const Vector& input, const std::vector<Vector>& sums, Vector byOutput);
    static void descend(Network& network);

    std::vector<Vector> latents(std::uint32_t stream, std::uint64_t key) const;
    void updateDiscriminator(std::uint64_t key);
    void updateGenerator(std::uint64_t key);

    ExperimentSpec m_spec;
    DatasetPtr m_data;
    Network m_generator;
    Network m_discriminator;
    std::int64_t m_step = 0;
    StepLosses m_losses;
};

}  // namespace ganimede::test
