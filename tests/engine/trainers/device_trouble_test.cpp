// What CUDA and LibTorch say when a device fails, and what people are told.
#include <string>

#include <doctest/doctest.h>

#include "engine/trainers/device_trouble.h"
#include "engine/trainers/devices.h"

namespace ganimede::test {
namespace {

constexpr const char* kOutOfMemory =
    "CUDA out of memory. Tried to allocate 2.50 GiB. GPU 0 has a total capacity of 79.10 GiB of which 1.25 GiB is "
    "free. Process 1234 has 77.80 GiB memory in use. Of the allocated memory 70.00 GiB is allocated by PyTorch, and "
    "1.00 GiB is reserved by PyTorch but unallocated.";
constexpr const char* kIllegalAccess =
    "CUDA error: an illegal memory access was encountered\nCUDA kernel errors might be asynchronously reported at some "
    "other API call, so the stacktrace below might be incorrect.\nFor debugging consider passing "
    "CUDA_LAUNCH_BLOCKING=1\n";

}  // namespace

TEST_CASE("a device without memory is told with what was needed and what was free")
{
    CHECK(deviceTroubleIn(kOutOfMemory) == DeviceTrouble::outOfMemory);
    CHECK(deviceSentence(DeviceTrouble::outOfMemory, "training", kOutOfMemory) ==
          "The device ran out of memory while training: 2.50 GiB more were needed and 1.25 GiB were free. Choose a "
          "smaller batch or smaller networks, or train on the CPU.");
    CHECK(deviceTroubleIn("CUDA error: out of memory\n") == DeviceTrouble::outOfMemory);
    CHECK(deviceTroubleIn("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`") ==
          DeviceTrouble::outOfMemory);
    CHECK(deviceSentence(DeviceTrouble::outOfMemory, "training", "CUDA error: out of memory") ==
          "The device ran out of memory while training. Choose a smaller batch or smaller networks, or train on the "
          "CPU.");
}

TEST_CASE("a lost device is told with CUDA's first line and the way on")
{
    CHECK(deviceTroubleIn(kIllegalAccess) == DeviceTrouble::lost);
    CHECK(deviceSentence(DeviceTrouble::lost, "training", kIllegalAccess) ==
          "The GPU stopped answering while training (CUDA error: an illegal memory access was encountered). Go on on "
          "the CPU: the GPU can be used again once the program has been started anew.");
    for (const char* words : {"CUDA error: unspecified launch failure", "CUDA error: device-side assert triggered",
                              "CUDA error: the launch timed out and was terminated", "CUDA error: unknown error",
                              "CUDA error: uncorrectable ECC error encountered",
                              "CUDA error: CUDA-capable device(s) is/are busy or unavailable"}) {
        CAPTURE(words);
        CHECK(deviceTroubleIn(words) == DeviceTrouble::lost);
    }
}

TEST_CASE("drivers and devices that do not fit are told apart")
{
    CHECK(deviceTroubleIn("CUDA driver version is insufficient for CUDA runtime version") ==
          DeviceTrouble::driverTooOld);
    CHECK(deviceTroubleIn("The NVIDIA driver on your system is too old (found version 11040). Please update your GPU "
                          "driver") == DeviceTrouble::driverTooOld);
    CHECK(deviceTroubleIn("CUDA error: no kernel image is available for execution on the device") ==
          DeviceTrouble::unsupported);
    CHECK(deviceTroubleIn("no CUDA-capable device is detected") == DeviceTrouble::absent);
    CHECK(deviceTroubleIn("Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU") ==
          DeviceTrouble::absent);
    CHECK_FALSE(deviceTroubleIn("mat1 and mat2 shapes cannot be multiplied (8x5 and 6x128)"));
    CHECK_THROWS_AS(throwIfDeviceTrouble("training", kIllegalAccess), DeviceError);
    CHECK_NOTHROW(throwIfDeviceTrouble("training", "The set holds no pictures."));
}

TEST_CASE("the CPU is always among the devices")
{
    const DeviceList list{{{"cpu", "", 0, 4}, {"cuda:0", "A", 1, 0}, {"cuda:1", "B", 1, 0}}, ""};
    CHECK(findDevice(list, "cpu") == &list.devices[0]);
    CHECK(findDevice(list, "cuda") == &list.devices[1]);
    CHECK(findDevice(list, "cuda:1") == &list.devices[2]);
    CHECK(findDevice(list, "cuda:2") == nullptr);
    const DeviceList here = listDevices();
    REQUIRE_FALSE(here.devices.empty());
    CHECK(here.devices.front().id == "cpu");
    CHECK(here.devices.front().threads >= 1);
    CHECK(here.noGpu.empty() == (here.devices.size() > 1));
}

}  // namespace ganimede::test
