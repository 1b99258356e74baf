// The device's streams against the host's. Exits with 77, "skipped", where there is no usable GPU.
#define DOCTEST_CONFIG_IMPLEMENT
#include <cmath>
#include <cstdio>
#include <vector>

#include <ATen/Functions.h>
#include <doctest/doctest.h>

#include "engine/torch/philox_cuda.h"
#include "engine/trainers/trainer.h"
#include "tests/gpu/kernel_place.h"

namespace ganimede::test {
namespace {

constexpr std::size_t kCount = 10'003;

const Stream kStreams[] = {{1, streams::kLatentForG, updateKey(0, 0)},
                           {(std::uint64_t{1} << 53) - 1, streams::kLatentForD, updateKey(123'456'789, 15)}};

at::Tensor onDevice(std::size_t count, at::ScalarType type)
{
    return at::zeros({static_cast<std::int64_t>(count)}, at::TensorOptions().dtype(type).device(kernelPlace()));
}

}  // namespace

TEST_CASE("uniform numbers are the host's, bit for bit")
{
    for (const Stream& stream : kStreams) {
        const at::Tensor device = onDevice(kCount, at::kFloat);
        cuda::fillUniform(stream, device.mutable_data_ptr<float>(), kCount, queue());
        std::vector<float> expected(kCount);
        fillUniform(stream, expected);
        CHECK(onHost<float>(device) == expected);
    }
}

TEST_CASE("indices are the host's")
{
    for (const Stream& stream : kStreams) {
        for (const std::uint32_t bound : {1u, 12'000u, 0xFFFFFFFFu}) {
            const at::Tensor device = onDevice(kCount, at::kLong);
            cuda::fillIndices(stream, bound, device.mutable_data_ptr<std::int64_t>(), kCount, queue());
            std::vector<std::uint32_t> expected(kCount);
            fillIndices(stream, bound, expected);
            CHECK(onHost<std::int64_t>(device) == std::vector<std::int64_t>(expected.begin(), expected.end()));
        }
    }
}

TEST_CASE("normal numbers are the host's to 4e-6")
{
    // Each side is within 2e-6 of the exact value.
    for (const Stream& stream : kStreams) {
        const at::Tensor device = onDevice(kCount, at::kFloat);
        cuda::fillNormal(stream, device.mutable_data_ptr<float>(), kCount, queue());
        const std::vector<float> found = onHost<float>(device);
        std::vector<float> expected(kCount);
        fillNormal(stream, expected);
        for (std::size_t i = 0; i < kCount; ++i) {
            CHECK(std::abs(found[i] - expected[i]) <= 4e-6f);
        }
    }
}

TEST_CASE("latents are the host's, component by component")
{
    for (const LatentKind kind : {LatentKind::uniform, LatentKind::gaussian}) {
        const LatentSpec latent{7, kind};
        constexpr std::size_t kRows = 151;
        const at::Tensor device = onDevice(kRows * 7, at::kFloat);
        cuda::fillLatent(latent, kStreams[1], device.mutable_data_ptr<float>(), kRows, queue());
        const std::vector<float> found = onHost<float>(device);
        std::vector<float> expected(kRows * 7);
        fillLatent(latent, kStreams[1], expected);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(std::abs(found[i] - expected[i]) <= 4e-6f);
        }
    }
}

}  // namespace ganimede::test

int main(int argc, char** argv)
{
    if (!ganimede::test::hasKernelPlace()) {
        std::puts("skipped: no CUDA device that this build of LibTorch can use");
        return 77;
    }
    return doctest::Context(argc, argv).run();
}
