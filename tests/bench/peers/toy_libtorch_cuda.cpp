// The toy GAN in C++ with LibTorch on a GPU, eager and as a captured CUDA graph; a JSON line each. G 2-16-16-2 with
// tanh behind it, D 2-16-16-1, ReLU, uniform noise, batch 150, 12,000 points on the device, one update of each network
// a step.
//
// What an attentive user would write to be fast: Adam in LibTorch's own fused kernel, its count of steps on the device
// (torch::optim::Adam goes over the tensors one by one and keeps the count on the host, so that a captured step would
// repeat its first bias correction for ever); gradients asked of one network at a time; backward passes in the calling
// thread, since handing them over costs more than they do.
//
//   ganimede_peer_libtorch_cuda [SECONDS [cpu]]     with "cpu" a few eager steps on the CPU, to see that it works
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include <ATen/cuda/CUDAGraph.h>
#include <c10/core/AutogradState.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <torch/autograd.h>
#include <torch/cuda.h>
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
constexpr int kWarmUps = 11;

torch::nn::Sequential mlp(int outputs)
{
    return torch::nn::Sequential(torch::nn::Linear(2, 16), torch::nn::ReLU(), torch::nn::Linear(16, 16),
                                 torch::nn::ReLU(), torch::nn::Linear(16, outputs));
}

class FusedAdam {
public:
    explicit FusedAdam(const std::vector<torch::Tensor>& parameters) : m_parameters(parameters)
    {
        for (const torch::Tensor& parameter : parameters) {
            m_first.push_back(torch::zeros_like(parameter.detach()));
            m_second.push_back(torch::zeros_like(parameter.detach()));
        }
        m_steps.assign(parameters.size(), torch::zeros({}, parameters.front().options().requires_grad(false)));
    }

    void descend(const torch::Tensor& loss)
    {
        const std::vector<torch::Tensor> gradients = torch::autograd::grad({loss}, m_parameters);
        const torch::NoGradGuard noGrad;
        m_steps.front().add_(1);
        at::_fused_adam_(m_parameters, gradients, m_first, m_second, {}, m_steps, 1e-3, 0.9, 0.999, 0, 1e-8, false,
                         false);
    }

private:
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_first;
    std::vector<torch::Tensor> m_second;
    std::vector<torch::Tensor> m_steps;  // one number, named as often as there are parameters
};

class ToyGan {
public:
    explicit ToyGan(const torch::Device& device) : m_options(device), m_generator(mlp(2)), m_discriminator(mlp(1))
    {
        m_generator->push_back(torch::nn::Tanh());
        m_generator->to(device);
        m_discriminator->to(device);
        m_ofG = std::make_unique<FusedAdam>(m_generator->parameters());
        m_ofD = std::make_unique<FusedAdam>(m_discriminator->parameters());
        m_data = torch::rand({kPoints, 2}, m_options);
    }

    void step()
    {
        const torch::Tensor real =
            m_data.index_select(0, torch::randint(kPoints, {kBatch}, m_options.dtype(torch::kLong)));
        torch::Tensor fake;
        {
            const torch::NoGradGuard noGrad;
            fake = m_generator->forward(noise());
        }
        m_ofD->descend(at::softplus(-m_discriminator->forward(real)).mean() +
                       at::softplus(m_discriminator->forward(fake)).mean());
        m_ofG->descend(at::softplus(-m_discriminator->forward(m_generator->forward(noise()))).mean());
    }

private:
    torch::Tensor noise() const { return torch::rand({kBatch, 2}, m_options) * 2 - 1; }

    torch::TensorOptions m_options;
    torch::nn::Sequential m_generator;
    torch::nn::Sequential m_discriminator;
    std::unique_ptr<FusedAdam> m_ofG;
    std::unique_ptr<FusedAdam> m_ofD;
    torch::Tensor m_data;
};

using Wait = std::function<void()>;

double stepsPerSecond(const std::function<void()>& step, const Wait& wait, int atOnce, double seconds)
{
    using Clock = std::chrono::steady_clock;
    wait();
    const auto start = Clock::now();
    long steps = 0;
    double elapsed = 0;
    while (elapsed < seconds) {
        for (int i = 0; i < atOnce; ++i) {
            step();
        }
        wait();
        steps += atOnce;
        elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    }
    return static_cast<double>(steps) / elapsed;
}

void print(const char* name, double rate)
{
    std::printf("{\"name\":\"%s\",\"steps_per_second\":%.1f,\"version\":\"%s\"}\n", name, rate, TORCH_VERSION);
    std::fflush(stdout);
}

void measureOnGpu(double seconds)
{
    const c10::cuda::CUDAStream stream = c10::cuda::getStreamFromPool();
    const c10::cuda::CUDAStreamGuard guard(stream);
    const Wait wait = [&stream] { stream.synchronize(); };
    {
        ToyGan eager(torch::kCUDA);
        const auto step = [&eager] { eager.step(); };
        stepsPerSecond(step, wait, 50, 0.3);
        print("C++ LibTorch eager", stepsPerSecond(step, wait, 100, seconds));
    }
    ToyGan gan(torch::kCUDA);
    for (int i = 0; i < kWarmUps; ++i) {
        gan.step();
    }
    wait();
    at::cuda::CUDAGraph graph;
    graph.capture_begin();
    gan.step();
    graph.capture_end();
    const auto step = [&graph] { graph.replay(); };
    stepsPerSecond(step, wait, 50, 0.3);
    print("C++ LibTorch in a captured graph", stepsPerSecond(step, wait, 100, seconds));
}

}  // namespace

int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::max(0.1, std::atof(argv[1])) : 3;
    const bool onCpu = argc > 2 && std::string(argv[2]) == "cpu";
    torch::manual_seed(1);
    c10::AutogradState::get_tls_state().set_multithreading_enabled(false);
    try {
        if (onCpu) {
            ToyGan gan(torch::kCPU);
            print("C++ LibTorch eager", stepsPerSecond([&gan] { gan.step(); }, [] {}, 10, seconds));
        } else if (torch::cuda::is_available()) {
            measureOnGpu(seconds);
        } else {
            std::puts("no GPU: nothing measured");
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_peer_libtorch_cuda: %s\n", error.what());
        return 1;
    }
    return 0;
}
