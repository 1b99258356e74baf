#!/usr/bin/env bash
# For a machine with an NVIDIA GPU, nvcc and a C++20 compiler, and nothing else: builds the CUDA trainer without LibTorch
# and Qt, runs its tests on the GPU, compute-sanitizer on a short run where it is installed, and the benchmark.
#
#   tests/gpu/check.sh [build]      "build" only builds
#
# NVCC names another nvcc, ARCH another architecture than native's, OUT where it writes (build/gpu-check).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=${OUT:-build/gpu-check}
nvcc=${NVCC:-$(command -v nvcc || ls .toolchain/cuda/lib/python3*/site-packages/nvidia/cu13/bin/nvcc /usr/local/cuda/bin/nvcc 2>/dev/null | head -n 1 || true)}
[[ -n $nvcc ]] || { echo "check.sh: there is no nvcc: install the CUDA toolkit or name it in NVCC." >&2; exit 1; }
mkdir -p "$out"
sources=(
    engine/torch/toys/{cuda_trainer,host_toy_device,toy_device,toy_measure_plan,toy_meter,toy_plan}.cpp
    engine/torch/toys/{toy_population,toy_population_looks,toy_state}.cpp
    engine/metrics/{data_reference,distances,metric_tallies,metrics,metrics_history,metrics_meter}.cpp
    engine/snapshots/looking.cpp
    engine/networks/{mlp,objective}.cpp engine/trainers/{device_trouble,schedule,trainer,torch_module}.cpp
    engine/trainers/fused/fused_workspace.cpp engine/data/{dataset,distributions,drawing,line_density,picture}.cpp
    engine/core/words.cpp
    tests/gpu/plain_engine.cpp
)
# The GPU waits for the CPU's half of the test, which is made of std::fma: a call, where the compiler may not take it that
# the processor has an instruction for it, and 15 times as slow. The bytes are the same either way, as long as the compiler
# joins no other products and sums.
flags=(-std=c++20 -O3 -ffp-contract=off -fPIC -I.)
hasFma() {
    local flag
    [[ $(uname -m) == x86_64 ]] || return 1
    for flag in avx2 fma bmi1 bmi2 f16c movbe abm; do
        grep -qm 1 "^flags.* $flag\( \|$\)" /proc/cpuinfo || return 1
    done
}
! hasFma || flags+=(-march=x86-64-v3)
objects=()
jobs=()
# Headers are not followed one by one: whatever is older than any of them, or than this script, is compiled anew.
isCurrent() { # OBJECT SOURCE
    [[ $1 -nt $2 && $1 -nt tests/gpu/check.sh && -z $(find engine tests -name '*.h' -newer "$1" -print -quit) ]]
}
compile() { # SOURCE
    local object=$out/${1//\//_}.o
    objects+=("$object")
    ! isCurrent "$object" "$1" || return 0
    "${CXX:-g++}" "${flags[@]}" -c "$1" -o "$object" &
    jobs+=($!)
}
began=$SECONDS
kernels=()
for source in cuda_toy_device cuda_toy_measure; do
    kernels+=("$out/$source.o")
    "$nvcc" -std=c++20 -O3 -I. --expt-relaxed-constexpr -fmad=false -arch="${ARCH:-sm_90}" -lineinfo ${NVCCFLAGS:-} \
        -c "engine/torch/toys/$source.cu" -o "$out/$source.o" &
    jobs+=($!)
done
for source in "${sources[@]}"; do compile "$source"; done
common=("${objects[@]}")
objects=()
for source in tests/gpu/gpu_toys_test.cpp tests/bench/cuda_bench.cpp; do compile "$source"; done
for job in "${jobs[@]}"; do wait "$job"; done
libraries=("-L$(dirname "$nvcc")/../lib" -ldl -lpthread)
"$nvcc" -cudart static -o "$out/gpu_toys_test" "${objects[0]}" "${common[@]}" "${kernels[@]}" "${libraries[@]}"
"$nvcc" -cudart static -o "$out/cuda_bench" "${objects[1]}" "${common[@]}" "${kernels[@]}" "${libraries[@]}"
echo "built in $((SECONDS - began)) s"
[[ ${1:-} != build ]] || exit 0
failed=0
"$out/gpu_toys_test" || { code=$?; ((code == 77)) || failed=1; }
if sanitizer=$(command -v compute-sanitizer || ls "$(dirname "$nvcc")/compute-sanitizer" 2>/dev/null); then
    for tool in memcheck racecheck initcheck; do
        echo "-- compute-sanitizer $tool"
        timeout 60 "$sanitizer" --tool "$tool" --error-exitcode 9 "$out/gpu_toys_test" short >"$out/$tool.log" 2>&1 ||
            { code=$?; ((code == 77)) || { failed=1; grep -E "=====|FAILED" "$out/$tool.log" | head -n 20 || true; }; }
        tail -n 1 "$out/$tool.log"
    done
else
    echo "compute-sanitizer is not installed: left out"
fi
"$out/cuda_bench" 3 | tee "$out/bench.jsonl" || failed=1
exit $failed
