#!/usr/bin/env bash
# For a machine with an NVIDIA GPU, nvcc, a C++20 compiler, CMake 3.31, ninja and a Python that has PyTorch with CUDA (2.11 or
# newer), and nothing else: builds the LibTorch module against that PyTorch, with its tests and benchmarks and without Qt, runs
# them on the GPU, compute-sanitizer on a short run where it is installed, and the table of ./ganimede bench cuda. Takes under
# nine minutes on 16 cores.
#
#   tests/gpu/check_images.sh [build | pack]
#
# "build" only builds. The engine needs headers and libraries of a few packages (see `packages` below). Where they cannot be
# installed, run "pack" on a Debian machine that has them, which copies them into DEPS, and take that folder along (10 MB).
#
# PYTHON, NVCC, CMAKE and NINJA name others than those in PATH, ARCH another architecture than 9.0, OUT where it writes
# (build/gpu-images), DEPS where the packages lie (build/gpu-deps).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=$(realpath -m "${OUT:-build/gpu-images}")
deps=$(realpath -m "${DEPS:-build/gpu-deps}")
python=${PYTHON:-python3}
arch=${ARCH:-9.0}
allowed=530 # seconds for everything
packages=(libhwy-dev libhwy1 nlohmann-json3-dev libcli11-dev doctest-dev libgif-dev libgif7 libjpeg62-turbo-dev
    libjpeg62-turbo libpng-dev libpng16-16 zlib1g-dev zlib1g)
targets=(ganimede_torch gpu_tests gpu_graph_tests gpu_population_tests ganimede_graph_bench ganimede_cuda_bench ganimede_peer_libtorch_cuda)

fail() {
    printf 'check_images.sh: %s\n' "$*" >&2
    exit 1
}

# Headers, shared libraries and CMake packages, under their own paths.
pack() {
    mkdir -p "$deps"
    # Relative to the root; packages may name /lib where the files are in /usr/lib.
    dpkg -L "${packages[@]}" | grep -E '\.(h|hpp|cmake)$|\.so(\.[0-9.]+)?$' | sed 's|^/lib/|/usr/lib/|; s|^/||' | sort -u |
        tar -C / -cf - -T - | tar -C "$deps" -xf -
    # Links to a place in the root would point to another machine's files.
    find "$deps" -type l -lname '/*' -exec sh -c 'ln -sf "$(basename "$(readlink "$1")")" "$1"' _ {} \;
    echo "packed $(du -sh "$deps" | cut -f 1) into $deps"
}

# A toolkit in `toolkit`: nvcc's own, or where that has no cuBLAS, its files and those of PyTorch's packages beside each other.
findToolkit() {
    local nvcc wheels library
    nvcc=${NVCC:-$(command -v nvcc || ls /usr/local/cuda/bin/nvcc .toolchain/cuda/lib/python3*/site-packages/nvidia/cu13/bin/nvcc 2>/dev/null | head -n 1 || true)}
    [[ -n $nvcc ]] || fail "there is no nvcc: install the CUDA toolkit or name it in NVCC."
    toolkit=$(dirname "$(dirname "$(realpath "$nvcc")")")
    wheels=$(dirname "$torch")/nvidia/cu13
    if [[ ! -e $toolkit/lib64/libcublas.so && -d $wheels ]]; then
        mkdir -p "$out/toolkit"
        cp -rsfL "$toolkit/." "$out/toolkit/" 2>/dev/null || true
        cp -rsn "$wheels/." "$out/toolkit/" 2>/dev/null || true
        toolkit=$out/toolkit
        [[ -e $toolkit/lib64 ]] || ln -s lib "$toolkit/lib64"
        for library in "$wheels"/lib/lib*.so.*; do
            ln -sf "$library" "$toolkit/lib64/$(basename "${library%.so.*}").so"
        done
    fi
}

# One of Python's packages where there is one, which is newer than many a system's, else that in PATH.
program() { # NAME PATH-IN-SITE-PACKAGES
    local found
    for found in "$(dirname "$torch")/$2" "$(dirname "$(command -v "$python")")/$1" "$(command -v "$1" || true)"; do
        [[ ! -x $found ]] || { echo "$found"; return; }
    done
}

build() {
    local cmake ninja libraries
    torch=$("$python" -c 'import os, torch; assert torch.version.cuda; print(os.path.dirname(torch.__file__))') ||
        fail "$python has no PyTorch with CUDA: name another in PYTHON."
    findToolkit
    cmake=${CMAKE:-$(program cmake cmake/data/bin/cmake)}
    ninja=${NINJA:-$(program ninja ninja/data/bin/ninja)}
    [[ -n $cmake && -n $ninja ]] || fail "there is no CMake or no ninja: name them in CMAKE and NINJA."
    libraries=$deps/usr/lib/$(uname -m)-linux-gnu
    export CUDA_HOME=$toolkit CUDACXX=$toolkit/bin/nvcc TORCH_CUDA_ARCH_LIST=$arch
    echo "PyTorch $("$python" -c 'import torch; print(torch.__version__)'), $("$toolkit/bin/nvcc" --version | tail -n 2 | head -n 1), $("$cmake" --version | head -n 1)"
    local settings=(-G Ninja -DCMAKE_BUILD_TYPE=Release -DGANIMEDE_GUI=OFF -DGANIMEDE_CUDA=ON
        "-DGANIMEDE_TOYS_ARCHITECTURES=${arch/./}-real" "-DCMAKE_MAKE_PROGRAM=$ninja" "-DCMAKE_PREFIX_PATH=$torch;$deps/usr"
        "-DCUDA_TOOLKIT_ROOT_DIR=$toolkit" "-DCUDAToolkit_ROOT=$toolkit" "-DPython3_EXECUTABLE=$(command -v "$python")")
    if [[ -d $libraries ]]; then
        # Some headers are found by nobody but the compiler, by itself.
        settings+=("-DCMAKE_CXX_FLAGS=-isystem $deps/usr/include -isystem $deps/usr/include/$(uname -m)-linux-gnu"
            "-DCMAKE_EXE_LINKER_FLAGS=-Wl,-rpath,$libraries" "-DCMAKE_MODULE_LINKER_FLAGS=-Wl,-rpath,$libraries")
    fi
    "$cmake" -S . -B "$out" "${settings[@]}" >"$out/configure.log" 2>&1 ||
        { grep -A 8 -E 'CMake Error' "$out/configure.log" | head -n 40; fail "CMake could not set it up ($out/configure.log)."; }
    "$cmake" --build "$out" -j "${JOBS:-$(nproc)}" --target "${targets[@]}" >"$out/build.log" 2>&1 ||
        { grep -E -A 4 'error|undefined reference|cannot find|FAILED' "$out/build.log" | head -n 40; fail "it did not compile ($out/build.log)."; }
}

failed=0

# run SECONDS COMMAND...: 77 means that it was skipped.
run() {
    local code=0 seconds=$1
    shift
    echo "-- ${*##*/}"
    timeout "$seconds" "$@" || code=$?
    [[ $code == 0 || $code == 77 ]] || { echo "ended with $code"; failed=1; }
}

# Last, in the time that is left: it watches every access of LibTorch's kernels too.
sanitize() {
    local sanitizer left=$((allowed - SECONDS)) code=0
    sanitizer=$(command -v compute-sanitizer || ls "$toolkit/bin/compute-sanitizer" "$toolkit/compute-sanitizer/compute-sanitizer" 2>/dev/null | head -n 1 || true)
    if [[ -z $sanitizer ]]; then
        echo "compute-sanitizer is not installed: left out"
    elif ((left < 20)); then
        echo "no time is left for compute-sanitizer: left out"
    else
        echo "-- compute-sanitizer memcheck"
        timeout "$left" "$sanitizer" --tool memcheck --error-exitcode 9 "$out/bin/gpu_graph_tests" short >"$out/memcheck.log" 2>&1 || code=$?
        grep -E '=====|FAILED' "$out/memcheck.log" | tail -n 12 || true
        case $code in
            0 | 77) ;;
            124) echo "it took longer than $left s and was stopped" ;;
            *) failed=1 ;;
        esac
    fi
}

if [[ ${1:-} == pack ]]; then
    pack
    exit
fi
mkdir -p "$out"
build
echo "built in $SECONDS s"
[[ ${1:-} != build ]] || exit 0
run 30 "$out/bin/gpu_tests"
run 180 "$out/bin/gpu_graph_tests"
run 60 "$out/bin/gpu_graph_tests" exact
run 60 "$out/bin/gpu_population_tests"
run 240 "$python" tests/bench/bench_cuda.py "$out" "$(command -v "$python")" --seconds 2 --lines "$out/lines.jsonl"
sanitize
echo "$SECONDS s in all; $( ((failed)) && echo "something FAILED" || echo "nothing failed")"
exit $failed
