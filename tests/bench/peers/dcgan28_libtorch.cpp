// The 28x28 DCGAN of Keras's tutorials as one writes it with LibTorch: torch::nn modules, eager, torch::optim::Adam,
// batch 64, the fakes made once a step. Prints one JSON line with milliseconds a step.
//
//   ganimede_peer_dcgan [--seconds 5] [--threads 0]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <thread>

#include <torch/nn/functional/loss.h>
#include <torch/nn/modules/activation.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/dropout.h>
#include <torch/nn/modules/linear.h>
#include <torch/optim/adam.h>
#include <torch/types.h>
#include <torch/version.h>

namespace {

namespace nn = torch::nn;

constexpr int kBatch = 64;
constexpr int kPictures = 4096;

nn::ConvTranspose2d upConv(int in, int out, int kernel, int stride, bool bias)
{
    return nn::ConvTranspose2d(nn::ConvTranspose2dOptions(in, out, kernel).stride(stride).padding(1).bias(bias));
}

nn::BatchNorm2d batchNorm(int channels)
{
    return nn::BatchNorm2d(nn::BatchNorm2dOptions(channels).eps(1e-3).momentum(0.01));
}

nn::Sequential makeGenerator()
{
    return nn::Sequential(nn::Linear(100, 7 * 7 * 128), nn::ReLU(), nn::Unflatten(nn::UnflattenOptions(1, {128, 7, 7})),
                          batchNorm(128), upConv(128, 64, 4, 2, false), batchNorm(64), nn::ReLU(),
                          upConv(64, 32, 4, 2, false), batchNorm(32), nn::ReLU(), upConv(32, 1, 3, 1, true),
                          nn::Tanh());
}

nn::Conv2d conv(int in, int out, int stride)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, 3).stride(stride).padding(1));
}

nn::LeakyReLU leaky()
{
    return nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2));
}

nn::Sequential makeDiscriminator()
{
    return nn::Sequential(conv(1, 64, 2), leaky(), nn::Dropout(0.3), conv(64, 128, 2), leaky(), nn::Dropout(0.3),
                          conv(128, 256, 1), leaky(), nn::Dropout(0.3), nn::Flatten(), nn::Linear(256 * 7 * 7, 1));
}

class Dcgan {
public:
    void step()
    {
        const torch::Tensor real = m_data.index({torch::randint(kPictures, {kBatch}, torch::kLong)});
        const torch::Tensor fake = m_generator->forward(torch::randn({kBatch, 100}));
        m_discriminatorOptimiser.zero_grad();
        const torch::Tensor loss = crossEntropy(m_discriminator->forward(real), m_ones) +
                                   crossEntropy(m_discriminator->forward(fake.detach()), m_zeros);
        loss.backward();
        m_discriminatorOptimiser.step();
        m_generatorOptimiser.zero_grad();
        requireGradients(false);
        crossEntropy(m_discriminator->forward(fake), m_ones).backward();
        m_generatorOptimiser.step();
        requireGradients(true);
    }

private:
    static torch::Tensor crossEntropy(const torch::Tensor& scores, const torch::Tensor& labels)
    {
        return nn::functional::binary_cross_entropy_with_logits(scores, labels);
    }

    void requireGradients(bool required)
    {
        for (const torch::Tensor& parameter : m_discriminator->parameters()) {
            parameter.set_requires_grad(required);
        }
    }

    nn::Sequential m_generator = makeGenerator();
    nn::Sequential m_discriminator = makeDiscriminator();
    torch::optim::AdamOptions m_options = torch::optim::AdamOptions(5e-4).betas({0.5, 0.999});
    torch::optim::Adam m_generatorOptimiser{m_generator->parameters(), m_options};
    torch::optim::Adam m_discriminatorOptimiser{m_discriminator->parameters(), m_options};
    torch::Tensor m_data = torch::rand({kPictures, 1, 28, 28}) * 2 - 1;
    torch::Tensor m_ones = torch::ones({kBatch, 1});
    torch::Tensor m_zeros = torch::zeros({kBatch, 1});
};

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

int main(int argc, char** argv)
{
    double seconds = 5;
    int threads = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (std::string(argv[i]) == "--seconds") {
            seconds = std::atof(argv[i + 1]);
        } else if (std::string(argv[i]) == "--threads") {
            threads = std::atoi(argv[i + 1]);
        }
    }
    torch::set_num_threads(threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency()));
    Dcgan gan;
    for (int i = 0; i < 3; ++i) {
        gan.step();
    }
    const double begin = now();
    const std::clock_t processor = std::clock();
    int steps = 0;
    for (; now() - begin < seconds; ++steps) {
        gan.step();
    }
    std::printf(
        "{\"ms_per_step\": %.3f, \"processor_ms_per_step\": %.3f, \"steps\": %d, \"version\": \"LibTorch %s\"}\n",
        1e3 * (now() - begin) / steps, 1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC / steps,
        steps, TORCH_VERSION);
    return 0;
}
