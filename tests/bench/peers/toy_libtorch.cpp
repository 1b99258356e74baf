// The toy GAN as one writes it with LibTorch: torch::nn modules, eager, torch::optim::Adam, one thread. G 2-h-h-2 with
// tanh behind it, D 2-h-h-1, ReLU, batch 150, one update of each network a step. Prints one JSON line with steps a
// second.
//
//   ganimede_peer_libtorch [--hidden 16] [--seconds 3]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <torch/torch.h>

namespace {

constexpr int kBatch = 150;
constexpr int kPoints = 12000;

torch::nn::Sequential mlp(int hidden, int outputs)
{
    return torch::nn::Sequential(torch::nn::Linear(2, hidden), torch::nn::ReLU(), torch::nn::Linear(hidden, hidden),
                                 torch::nn::ReLU(), torch::nn::Linear(hidden, outputs));
}

torch::Tensor crossEntropy(const torch::Tensor& scores, const torch::Tensor& labels)
{
    return torch::nn::functional::binary_cross_entropy_with_logits(scores, labels);
}

class ToyGan {
public:
    explicit ToyGan(int hidden) : m_generator(mlp(hidden, 2)), m_discriminator(mlp(hidden, 1))
    {
        m_generator->push_back(torch::nn::Tanh());
    }

    void step()
    {
        const torch::Tensor real = m_data.index({torch::randint(kPoints, {kBatch}, torch::kLong)});
        torch::Tensor fake;
        {
            const torch::NoGradGuard noGrad;
            fake = m_generator->forward(torch::rand({kBatch, 2}));
        }
        m_discriminatorOptimiser.zero_grad();
        (crossEntropy(m_discriminator->forward(real), m_realLabel) +
         crossEntropy(m_discriminator->forward(fake), m_fakeLabel))
            .backward();
        m_discriminatorOptimiser.step();

        requireGradients(false);
        m_generatorOptimiser.zero_grad();
        const torch::Tensor scores = m_discriminator->forward(m_generator->forward(torch::rand({kBatch, 2})));
        crossEntropy(scores, m_realLabel).backward();
        m_generatorOptimiser.step();
        requireGradients(true);
    }

private:
    void requireGradients(bool required)
    {
        for (torch::Tensor& parameter : m_discriminatorParameters) {
            parameter.set_requires_grad(required);
        }
    }

    torch::nn::Sequential m_generator;
    torch::nn::Sequential m_discriminator;
    std::vector<torch::Tensor> m_discriminatorParameters = m_discriminator->parameters();
    torch::optim::Adam m_generatorOptimiser{m_generator->parameters(), torch::optim::AdamOptions(1e-3)};
    torch::optim::Adam m_discriminatorOptimiser{m_discriminatorParameters, torch::optim::AdamOptions(1e-3)};
    torch::Tensor m_data = torch::rand({kPoints, 2});
    torch::Tensor m_realLabel = torch::ones({kBatch, 1});
    torch::Tensor m_fakeLabel = torch::zeros({kBatch, 1});
};

double stepsPerSecond(ToyGan& gan, double seconds)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    long steps = 0;
    double elapsed = 0;
    while (elapsed < seconds) {
        for (int i = 0; i < 50; ++i) {
            gan.step();
        }
        steps += 50;
        elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    }
    return static_cast<double>(steps) / elapsed;
}

}  // namespace

int main(int argc, char** argv)
{
    int hidden = 16;
    double seconds = 3;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--hidden") {
            hidden = std::atoi(argv[i + 1]);
        } else if (std::string_view(argv[i]) == "--seconds") {
            seconds = std::atof(argv[i + 1]);
        }
    }
    at::set_num_threads(1);
    torch::manual_seed(1);
    ToyGan gan(hidden);
    stepsPerSecond(gan, 0.2);
    std::printf("{\"name\": \"LibTorch eager\", \"hidden\": %d, \"steps_per_second\": %.1f, \"version\": \"%s\"}\n",
                hidden, stepsPerSecond(gan, seconds), TORCH_VERSION);
    return 0;
}
