# shellcheck shell=bash
# Configures and builds one preset of CMakePresets.json in build/PRESET.

# The GPUs that get machine code of their own (8.6's also runs on 8.9); newer ones compile the last one's PTX.
kCudaArchitectures="7.5;8.6;9.0+PTX"

# toolchainOf PRESET: which LibTorch that preset builds with, if any.
toolchainOf() {
    case $1 in
        cuda) echo cuda ;;
        asan | tsan) echo none ;;
        *) echo cpu ;;
    esac
}

# compileJobs: one a core, fewer where memory is short (a file that includes LibTorch takes up to 2 GB).
compileJobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ {print int($2 / 2097152)}' /proc/meminfo)
    ((memory >= 1)) || memory=1
    echo "${GANIMEDE_JOBS:-$((cores < memory ? cores : memory))}"
}

# useToolchain NAME: sets cmake (the program) and cmakeArguments, and for CUDA what nvcc and PyTorch's CMake files read
# from the environment, again at each build because ninja may configure anew.
useToolchain() {
    local folder=$toolchain/$1 packages
    # All C++ is of one standard, and CMake's versions place its flag differently: without this the CUDA build, which has
    # its own CMake, would find nothing that the other has compiled.
    export CCACHE_IGNOREOPTIONS=-std=gnu++20
    # Builds of the same sources in different folders find what the others have compiled.
    export CCACHE_BASEDIR=$root
    # ccache takes a precompiled header for something that changes unseen, unless it is told that none does.
    export CCACHE_SLOPPINESS=pch_defines,time_macros
    cmake=cmake
    cmakeArguments=()
    [[ $1 != none ]] || return 0
    packages=$(sitePackages "$folder")
    cmakeArguments=("-DCMAKE_PREFIX_PATH=$packages/torch" "-DGANIMEDE_PYTHON=$folder/bin/python")
    [[ $1 == cuda ]] || return 0
    cmake=$packages/cmake/data/bin/cmake
    export CUDA_HOME=$packages/nvidia/cu13
    export CUDACXX=$CUDA_HOME/bin/nvcc TORCH_CUDA_ARCH_LIST=$kCudaArchitectures
    # PyTorch looks through FindCUDA, which would take an nvcc in PATH for the toolkit; CMake through FindCUDAToolkit.
    cmakeArguments+=("-DCUDA_TOOLKIT_ROOT_DIR=$CUDA_HOME" "-DCUDAToolkit_ROOT=$CUDA_HOME"
        "-DCMAKE_MAKE_PROGRAM=$folder/bin/ninja")
}

# configure PRESET: runs CMake when its arguments changed since the last time; ninja notices changed files itself.
configure() {
    local preset=$1 folder=$root/build/$1 arguments
    read -ra arguments <<<"${GANIMEDE_CMAKE_ARGS:-}"
    arguments=("$cmake" --preset "$preset" --fresh "${cmakeArguments[@]}" "${arguments[@]}")
    local wanted="$root: ${arguments[*]}"
    if [[ -e $folder/build.ninja && -r $folder/.configured && $(<"$folder/.configured") == "$wanted" ]]; then
        return
    fi
    # A moved project cannot go on in a build folder that names the old place.
    if [[ -e $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    say "Configuring build/$preset ..."
    startLog "configure-$preset"
    logged "configure-$preset" "${arguments[@]}" || failBuild "configure-$preset" "CMake could not set up build/$preset"
    printf '%s\n' "$wanted" >"$folder/.configured"
}

# showProgress: reads ninja's output; counts on one line of a terminal, a line every fifth of the way elsewhere.
showProgress() {
    local line shown=-1 part
    while IFS= read -r line; do
        # ninja counts its own checks too ('Re-checking globbed directories')
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] && $line != *"] Re-"* ]] || continue
        part=$((BASH_REMATCH[1] * 5 / BASH_REMATCH[2]))
        if [[ -t 1 ]]; then
            printf '\r  %s of %s ' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        elif ((part != shown)); then
            say "  ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
        fi
        shown=$part
    done
    [[ ! -t 1 || $shown == -1 ]] || printf '\n'
}

# setUp PRESET: everything but the building itself.
setUp() {
    local name
    name=$(toolchainOf "$1")
    [[ $name == none ]] || ensureToolchain "$name"
    useToolchain "$name"
    configure "$1"
}

# build PRESET [TARGET...]: after setUp
build() {
    local preset=$1 log
    shift
    startLog "build-$preset"
    log=$(logFile "build-$preset")
    say "Building build/$preset ..."
    LC_ALL=C.UTF-8 NINJA_STATUS="[%f/%t] " "$cmake" --build "build/$preset" -j "$(compileJobs)" ${1:+--target "$@"} 2>&1 | tee "$log" | showProgress ||
        failBuild "build-$preset" "Ganimede did not compile"
}

# firstError LOG: the first line of it that says what is wrong; CMake says it on the line after the place.
firstError() {
    awk '/CMake Error/ { place = $0; next }
         place != "" && NF { print place, $0; exit }
         /(^|[ :])error: |undefined reference|cannot find / { print; exit }
         END { if (!NR) print "no output" }' "$1" | sed -E "s|$root/||g; s/ +/ /g" | cut -c 1-200
}

# failBuild STEP WHAT: one sentence with the first error in it.
failBuild() {
    local log error
    log=$(logFile "$1")
    [[ $(diagnose "$1") == other ]] || explain "$1" "The build"
    error=$(firstError "$log")
    fail "$2${error:+ ($error)}: undo the last change or update the project, and run this again (details: $log)."
}
