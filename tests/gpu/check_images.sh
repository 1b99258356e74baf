#!/usr/bin/env bash
# For a machine with an NVIDIA GPU, nvcc, a C++20 compiler, CMake 3.31, ninja and a Python that has PyTorch with CUDA (2.11 or
# newer), and nothing else: builds the LibTorch module against that PyTorch, with its tests and benchmarks and without Qt, runs
# them on the GPU, first what is soon done and the table of ./ganimede bench cuda, and ends with compute-sanitizer on a short run
# where it is installed.
#
#   tests/gpu/check_images.sh [build | run | pack]
#
# "build" only builds, "run" only runs what was built. Everything together takes no longer than ALLOWED seconds (470, building
# included): what is not done by then is stopped or left out, and named at the end. Exits with 77, "skipped", where there is no
# usable GPU. The engine needs headers and libraries of a few packages (see `packages` below). Where they cannot be installed,
# run "pack" on a Debian machine that has them, which copies them into DEPS, and take that folder along (10 MB).
#
# BUILD_DIR is where it builds (build/gpu-images), RESULTS the folder of the logs and lines.jsonl (BUILD_DIR), DEPS where the
# packages lie (build/gpu-deps). PYTHON, NVCC, CMAKE and NINJA name others than those in PATH, ARCH another architecture than
# 9.0, FAILURES how often memory fails in the tests (50; fewer where the time is short), PEERS=all adds PyTorch's compiled
# networks to the table, a minute and more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$(realpath -m "${BUILD_DIR:-build/gpu-images}")
results=$(realpath -m "${RESULTS:-$build}")
deps=$(realpath -m "${DEPS:-build/gpu-deps}")
python=${PYTHON:-python3}
arch=${ARCH:-9.0}
allowed=${ALLOWED:-470}
packages=(libhwy-dev libhwy1 nlohmann-json3-dev libcli11-dev doctest-dev libgif-dev libgif7 libjpeg62-turbo-dev
    libjpeg62-turbo libpng-dev libpng16-16 zlib1g-dev zlib1g)
targets=(ganimede_torch gpu_tests gpu_graph_tests gpu_population_tests ganimede_graph_bench ganimede_cuda_bench ganimede_peer_libtorch_cuda)
# shellcheck source=tests/gpu/limits.sh
source tests/gpu/limits.sh

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
    nvcc=$(findNvcc)
    [[ -n $nvcc ]] || fail "there is no nvcc: install the CUDA toolkit or name it in NVCC."
    toolkit=$(dirname "$(dirname "$(realpath "$nvcc")")")
    wheels=$(dirname "$torch")/nvidia/cu13
    if [[ ! -e $toolkit/lib64/libcublas.so && -d $wheels ]]; then
        mkdir -p "$build/toolkit"
        cp -rsfL "$toolkit/." "$build/toolkit/" 2>/dev/null || true
        cp -rsn "$wheels/." "$build/toolkit/" 2>/dev/null || true
        toolkit=$build/toolkit
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

buildAll() {
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
    "$cmake" -S . -B "$build" "${settings[@]}" >"$results/configure.log" 2>&1 ||
        { grep -A 8 -E 'CMake Error' "$results/configure.log" | head -n 40; fail "CMake could not set it up ($results/configure.log)."; }
    "$cmake" --build "$build" -j "${JOBS:-$(nproc)}" --target "${targets[@]}" >"$results/build.log" 2>&1 ||
        { grep -E -A 4 'error|undefined reference|cannot find|FAILED' "$results/build.log" | head -n 40; fail "it did not compile ($results/build.log)."; }
    echo "built in $SECONDS s"
}

# With a deadline of its own, by which it prints what it has.
benchmark() {
    local most
    most=$(timeFor 120)
    ((most < 160)) || most=160
    limited "bench_cuda.py" "$most" "$results/images.log" "$python" tests/bench/bench_cuda.py "$build" "$(command -v "$python")" \
        --seconds 2 --lines "$results/lines.jsonl" --deadline "$((most > 15 ? most - 10 : 5))" --peers "${PEERS:-eager}"
    printed "$results/images.log"
    ((code == 0 || code == 124)) || failed=1
}

case ${1:-} in
    '' | build | run) ;;
    pack)
        pack
        exit
        ;;
    *) fail "${1@Q} is not known: there are build, run and pack." ;;
esac
mkdir -p "$build" "$results"
[[ ${1:-} == run ]] || buildAll
[[ ${1:-} != build ]] || exit 0
[[ -x $build/bin/gpu_graph_tests ]] || fail "nothing is built in $build."
log=$results/images.log
: >"$log"
runTest "gpu_tests" 30 "$log" "$build/bin/gpu_tests"
benchmark
runTest "gpu_population_tests" 60 "$log" "$build/bin/gpu_population_tests"
runTest "gpu_graph_tests exact" 60 "$log" "$build/bin/gpu_graph_tests" exact
runTest "gpu_graph_tests" "$(timeFor 90)" "$log" "$build/bin/gpu_graph_tests" "${FAILURES:-50}"
# Last, since two of them watch every access of LibTorch's kernels too. What races there is LibTorch's own matter.
sanitize racecheck "$(timeFor 60)" "$results/images_racecheck.log" --kernel-name kns=ganimede "$build/bin/gpu_graph_tests" short
sanitize memcheck "$(timeFor 30)" "$results/images_memcheck.log" "$build/bin/gpu_graph_tests" short
sanitize initcheck "$(timeFor 0)" "$results/images_initcheck.log" "$build/bin/gpu_graph_tests" short
conclude
exit "$failed"
