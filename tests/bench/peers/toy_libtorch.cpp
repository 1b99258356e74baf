// The toy GAN as one writes it with LibTorch: torch::nn modules, eager, torch::optim::Adam, one thread. G 2-h-h-2 with
// tanh behind it, D 2-h-h-1, ReLU, batch 150, one update of each network a step. Prints one JSON line with steps a
// second. With a penalty D's loss also has, by a double backward pass, lambda = 10 times (slope - 1)^2 between real and
// fake samples, and both losses are WGAN's; or gamma / 2 = 0.5 times the squared slope on real and on fake samples.
//
//   ganimede_peer_libtorch [--hidden 16] [--seconds 3] [--penalty none|wgan_gp|r1r2]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <torch/autograd.h>
#include <torch/nn/functional/loss.h>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>
#include <torch/optim/adam.h>
#include <torch/types.h>
#include <torch/version.h>

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

// (batch, 2): D's gradient by its inputs, with a graph that a second backward pass goes through.
torch::Tensor slopeAt(const torch::Tensor& inputs, const torch::Tensor& scores)
{
    return torch::autograd::grad({scores.sum()}, {inputs}, {}, true, true)[0];
}

torch::Tensor squaredSlope(const torch::Tensor& inputs, const torch::Tensor& scores)
{
    return slopeAt(inputs, scores).square().sum(1).mean();
}

enum class Penalty { none, wganGp, r1r2 };

class ToyGan {
public:
    ToyGan(int hidden, Penalty penalty)
        : m_penalty(penalty), m_generator(mlp(hidden, 2)), m_discriminator(mlp(hidden, 1))
    {
        m_generator->push_back(torch::nn::Tanh());
    }

    void step()
    {
        torch::Tensor real = m_data.index({torch::randint(kPoints, {kBatch}, torch::kLong)});
        torch::Tensor fake;
        {
            const torch::NoGradGuard noGrad;
            fake = m_generator->forward(torch::rand({kBatch, 2}));
        }
        m_discriminatorOptimiser.zero_grad();
        discriminatorLoss(real, fake).backward();
        m_discriminatorOptimiser.step();

        requireGradients(false);
        m_generatorOptimiser.zero_grad();
        const torch::Tensor scores = m_discriminator->forward(m_generator->forward(torch::rand({kBatch, 2})));
        (m_penalty == Penalty::wganGp ? -scores.mean() : crossEntropy(scores, m_realLabel)).backward();
        m_generatorOptimiser.step();
        requireGradients(true);
    }

private:
    torch::Tensor discriminatorLoss(torch::Tensor& real, torch::Tensor& fake)
    {
        if (m_penalty == Penalty::r1r2) {
            real.requires_grad_();
            fake.requires_grad_();
        }
        const torch::Tensor onReal = m_discriminator->forward(real);
        const torch::Tensor onFake = m_discriminator->forward(fake);
        if (m_penalty == Penalty::wganGp) {
            const torch::Tensor share = torch::rand({kBatch, 1});
            const torch::Tensor between = (share * real + (1 - share) * fake).requires_grad_();
            const torch::Tensor slope = slopeAt(between, m_discriminator->forward(between)).norm(2, 1);
            return onFake.mean() - onReal.mean() + 10 * (slope - 1).square().mean();
        }
        const torch::Tensor loss = crossEntropy(onReal, m_realLabel) + crossEntropy(onFake, m_fakeLabel);
        if (m_penalty == Penalty::r1r2) {
            return loss + 0.5 * (squaredSlope(real, onReal) + squaredSlope(fake, onFake));
        }
        return loss;
    }

    void requireGradients(bool required)
    {
        for (torch::Tensor& parameter : m_discriminatorParameters) {
            parameter.set_requires_grad(required);
        }
    }

    Penalty m_penalty;
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
    std::string penalty = "none";
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        if (name == "--hidden") {
            hidden = std::atoi(argv[i + 1]);
        } else if (name == "--seconds") {
            seconds = std::atof(argv[i + 1]);
        } else if (name == "--penalty") {
            penalty = argv[i + 1];
        }
    }
    if (penalty != "none" && penalty != "wgan_gp" && penalty != "r1r2") {
        std::fprintf(stderr, "ganimede_peer_libtorch: --penalty is none, wgan_gp or r1r2, not %s\n", penalty.c_str());
        return 1;
    }
    at::set_num_threads(1);
    torch::manual_seed(1);
    ToyGan gan(hidden, penalty == "wgan_gp" ? Penalty::wganGp : penalty == "r1r2" ? Penalty::r1r2 : Penalty::none);
    stepsPerSecond(gan, 0.2);
    std::printf("{\"name\": \"LibTorch eager\", \"hidden\": %d, \"penalty\": \"%s\", \"steps_per_second\": %.1f, "
                "\"version\": \"%s\"}\n",
                hidden, penalty.c_str(), stepsPerSecond(gan, seconds), TORCH_VERSION);
    return 0;
}
