#!/usr/bin/env bash
# For a machine with an NVIDIA GPU, nvcc and a C++20 compiler, and nothing else: builds the CUDA trainer without LibTorch
# and Qt, runs its tests on the GPU and its benchmark, then compute-sanitizer on a short run and ncu on single launches, where
# these are installed.
#
#   tests/gpu/check.sh [build | run]
#
# "build" only builds, "run" only runs what was built, here or on another x86-64 machine. Everything together takes no longer
# than ALLOWED seconds (200, building included): what is not done by then is stopped or left out, and named at the end.
# Exits with 77, "skipped", where there is no usable GPU.
#
# BUILD_DIR is where it builds (build/gpu-check), RESULTS the folder of the logs, bench.jsonl and what ncu says (BUILD_DIR),
# NVCC another nvcc, NVCCFLAGS more options of it, CXX another compiler than g++, ARCH another architecture than sm_90.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${BUILD_DIR:-build/gpu-check}
results=${RESULTS:-$build}
allowed=${ALLOWED:-200}
# shellcheck source=tests/gpu/limits.sh
source tests/gpu/limits.sh

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

# Headers are not followed one by one: what is older than any of them, or than this script, is compiled anew.
isCurrent() { # OBJECT SOURCE
    [[ $1 -nt $2 && $1 -nt tests/gpu/check.sh && -z $(find engine tests -name '*.h' -newer "$1" -print -quit) ]]
}

# start COMMAND...: not more at a time than there are cores, since each takes memory.
start() {
    while (($(jobs -rp | wc -l) >= ${JOBS:-$(nproc)})); do sleep 0.2; done
    "$@" &
    jobs+=($!)
}

compile() { # SOURCE
    local object=$build/${1//\//_}.o
    objects+=("$object")
    ! isCurrent "$object" "$1" || return 0
    start "${CXX:-g++}" "${flags[@]}" -c "$1" -o "$object"
}

buildAll() {
    local nvcc more source job common libraries kernels=() objects=() jobs=()
    nvcc=$(findNvcc)
    [[ -n $nvcc ]] || fail "there is no nvcc: install the CUDA toolkit or name it in NVCC."
    read -ra more <<<"${NVCCFLAGS:-}"
    for source in cuda_toy_device cuda_toy_measure; do
        kernels+=("$build/$source.o")
        start "$nvcc" -std=c++20 -O3 -I. --expt-relaxed-constexpr -fmad=false -arch="${ARCH:-sm_90}" -lineinfo \
            "${more[@]}" -c "engine/torch/toys/$source.cu" -o "$build/$source.o"
    done
    for source in "${sources[@]}"; do compile "$source"; done
    common=("${objects[@]}")
    objects=()
    for source in tests/gpu/gpu_toys_test.cpp tests/bench/cuda_bench.cpp; do compile "$source"; done
    for job in "${jobs[@]}"; do wait "$job"; done
    libraries=("-L$(dirname "$nvcc")/../lib" -ldl -lpthread)
    "$nvcc" -cudart static -o "$build/gpu_toys_test" "${objects[0]}" "${common[@]}" "${kernels[@]}" "${libraries[@]}"
    "$nvcc" -cudart static -o "$build/cuda_bench" "${objects[1]}" "${common[@]}" "${kernels[@]}" "${libraries[@]}"
    echo "built in $SECONDS s"
}

benchmark() {
    local lines=$results/bench.jsonl
    : >"$lines"
    limited "cuda_bench" "$(timeFor 45)" "$lines" "$build/cuda_bench" 3
    printed "$lines"
    sed -i '/^{/!d' "$lines" # what it said of a failure was shown, and is no JSON
    ((code == 0 || code == 124)) || failed=1
}

sanitizeAll() {
    local tool others=45
    for tool in memcheck racecheck initcheck; do
        sanitize "$tool" "$(timeFor "$others")" "$results/$tool.log" "$build/gpu_toys_test" short
        others=$((others - 15))
    done
}

# The clocks are left as they are. That ncu may not read the counters says nothing about the trainer.
profile() {
    local ncu members log
    ncu=$(toolkitProgram ncu)
    if [[ -z $ncu ]]; then
        echo "-- ncu"
        echo "it is not installed: left out"
        return
    fi
    for members in 1 1024; do
        log=$results/ncu-$members.txt
        : >"$log"
        limited "ncu, $members members" "$(timeFor $((members == 1 ? 10 : 0)))" "$log" "$ncu" --set full --print-details all \
            --clock-control none --kernel-name regex:trainKernel --launch-count 1 "$build/cuda_bench" profile "$members"
        grep -E '==ERROR==|Duration|(Compute \(SM\)|Memory) Throughput|Registers Per|Achieved Occ' "$log" || true
    done
}

case ${1:-} in
    '' | build | run) ;;
    *) fail "${1@Q} is not known: there are build and run." ;;
esac
mkdir -p "$build" "$results"
[[ ${1:-} == run ]] || buildAll
[[ ${1:-} != build ]] || exit 0
[[ -x $build/gpu_toys_test && -x $build/cuda_bench ]] || fail "nothing is built in $build."
: >"$results/toys.log"
runTest "gpu_toys_test" "$(timeFor 75)" "$results/toys.log" "$build/gpu_toys_test"
benchmark
sanitizeAll
profile
conclude
exit "$failed"
