# shellcheck shell=bash
# The commands themselves.

usage() {
    cat <<'END'
Usage: ./ganimede [--cpu|--cuda] [COMMAND] [ARGUMENTS]

  run [ARGUMENTS]      install what is missing, build, and start the program with ARGUMENTS (the default command)
  test [ARGUMENTS]     the same, then run every test; ARGUMENTS go to ctest
  build [TARGET...]    the same, without running anything
  fetch                install what is missing and fetch LibTorch: the commands above then need no network
  bench [ARGUMENTS]    measure the program beside PyTorch and JAX; 'bench images' the training of pictures,
                       'bench cuda' what a GPU does
  screenshots DIR      let the program draw its screens into DIR
  fuzz [SECONDS]       feed the readers of files with mutated ones, so long each (default: 60)
  format [--check]     format the sources, or only say which are not formatted
  tidy [REVISION]      let clang-tidy look for mistakes in engine, widgets and app (a quarter of an hour), or only in
                       files changed since REVISION
  package              make a Debian package and an archive, with LibTorch for the CPU in them
  help                 this text

  --cpu, --cuda        which LibTorch to use; without them CUDA where there is an NVIDIA GPU that it supports
  --preset NAME        build that preset of CMakePresets.json instead (release, dev, asan, tsan, cuda, no-gui)
END
}

# takeOptions ARGUMENT...: sets device and preset, and rest to what is not for the script.
takeOptions() {
    while (($# > 0)); do
        case $1 in
            --cpu | --cuda) device=${1#--} ;;
            --preset)
                (($# > 1)) || wrongUsage "--preset needs the name of a preset"
                preset=$2
                shift
                ;;
            *) break ;;
        esac
        shift
    done
    rest=("$@")
}

wrongUsage() {
    printf 'ganimede: %s; ./ganimede help lists what there is.\n' "$*" >&2
    exit 2
}

choosePreset() {
    [[ -z $preset ]] || return 0
    [[ $device != auto ]] || { hasNvidia && device=cuda || device=cpu; }
    [[ $device == cuda ]] && preset=cuda || preset=release
}

# Clang with libFuzzer, which the address sanitizer's preset builds with.
ensureClang() {
    local version
    ensurePackages clang
    version=$(clang --version | sed -nE '1s/.*version ([0-9]+).*/\1/p')
    ensurePackages "libclang-rt-$version-dev"
}

# prepareToolchain PRESET: everything but the building itself; ends with the lock taken.
prepareToolchain() {
    ensurePackages "${kBuildPackages[@]}"
    [[ $1 != asan ]] || ensureClang
    takeLock "$(toolchainOf "$1")"
    setUp "$1"
}

# prepare [TARGET...]: everything up to a built preset.
prepare() {
    choosePreset
    prepareToolchain "$preset"
    build "$preset" "$@"
    releaseLock "$(toolchainOf "$preset")"
}

hasDisplay() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

commandRun() {
    prepare ganimede # without the tests, which take most of the compiling
    if (($# == 0)) && ! hasDisplay && [[ -z ${QT_QPA_PLATFORM:-} ]]; then
        fail "built, but there is no display here to open a window on: './ganimede run --help' lists what works without one."
    fi
    exec "build/$preset/bin/ganimede" "$@"
}

# Configures, too, which needs what was fetched. The benchmarks' peers are left out: they do without where there is no
# network.
commandFetch() {
    (($# == 0)) || wrongUsage "fetch takes no arguments"
    choosePreset
    prepareToolchain "$preset"
    releaseLock "$(toolchainOf "$preset")"
}

commandTest() {
    prepare
    QT_QPA_PLATFORM=offscreen ctest --test-dir "build/$preset" --parallel "$(nproc)" --output-on-failure "$@"
}

# What a GPU does: needs neither the window nor the CPU's peers.
commandBenchCuda() {
    if ! hasNvidia; then
        say "no GPU: nothing measured"
        return
    fi
    preset=cuda
    prepare ganimede_cuda_bench ganimede_graph_bench ganimede_peer_libtorch_cuda
    "$toolchain/cuda/bin/python" tests/bench/bench_cuda.py build/cuda "$toolchain/cuda/bin/python" "$@"
}

commandBench() {
    local peers=()
    if [[ ${1:-} == cuda ]]; then
        commandBenchCuda "${@:2}"
        return
    fi
    prepare
    takeLock peers
    # In a shell of its own: without the peers the program's own rows are still worth having.
    if (ensureToolchain peers); then
        peers=("$toolchain/peers/bin/python")
    else
        say "The peers are left out of this run."
    fi
    releaseLock peers
    "$toolchain/$(toolchainOf "$preset")/bin/python" tests/bench/bench.py "build/$preset" "${peers[@]}" "$@"
}

commandScreenshots() {
    (($# == 1)) || wrongUsage "screenshots needs one folder"
    local folder
    folder=$(realpath -m "$OLDPWD/$1")
    [[ $1 != /* ]] || folder=$1
    prepare ganimede
    hasDisplay || export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
    exec "build/$preset/bin/ganimede" screenshots "$folder"
}

commandPackage() {
    local packages=build/release/packages
    (($# == 0)) || wrongUsage "package takes no arguments"
    [[ $device != cuda ]] || wrongUsage "packages are made with LibTorch for the CPU; the CUDA build takes 5 GB"
    ensurePackages dpkg-dev file patchelf
    preset=release
    prepare ganimede
    rm -rf "$packages"
    startLog package
    say "Packing ..."
    logged package cpack --config build/release/CPackConfig.cmake || fail "the packages could not be made (details: $(logFile package))."
    rm -rf "$packages/_CPack_Packages"
    find "$packages" -type f -printf "$packages/%f\n" | sort
}

# Two targets at a time: each is one thread, and more would starve small machines.
commandFuzz() {
    local seconds=${1:-60}
    [[ $# -le 1 && $seconds =~ ^[1-9][0-9]*$ ]] || wrongUsage "fuzz needs a number of seconds"
    preset=asan
    prepare fuzz_targets
    say "Fuzzing for $seconds s each, two at a time ..."
    find build/asan/bin -name 'fuzz_*' -printf '%f\n' | sort | xargs -P 2 -n 1 tests/fuzz/run.sh build/asan "$seconds" ||
        fail "a reader of files broke: the input that did it is in build/asan/fuzzing; mend the reader and keep the input as a test."
}

# Debian 12's version is the one that counts; others break lines differently.
commandFormat() {
    local program sources wrong
    program=$(command -v clang-format-14 || command -v clang-format) || {
        ensurePackages clang-format
        program=clang-format
    }
    mapfile -t sources < <(git ls-files --deduplicate '*.h' '*.cpp' '*.cu' '*.cuh')
    # shellcheck disable=SC2016  # for the inner shells; what is removed and not committed yet is passed over
    mapfile -t wrong < <(printf '%s\0' "${sources[@]}" | xargs -0 -r -P "$(nproc)" -n 1 sh -c \
        '[ ! -e "$2" ] || if [ "$1" = --check ]; then "$0" --dry-run -Werror "$2" 2>/dev/null || echo "$2"; else "$0" -i "$2"; fi' \
        "$program" "${1:-}")
    ((${#wrong[@]} == 0)) || {
        printf '%s\n' "${wrong[@]}"
        fail "${#wrong[@]} of ${#sources[@]} sources are not formatted: run ./ganimede format and commit what it changes."
    }
    say "${#sources[@]} sources are formatted."
}

# What is compiled with LibTorch's precompiled header cannot be read by another compiler, and is left out. Where the
# revision is not known, as in a shallow clone, all is read.
commandTidy() {
    local sources
    [[ $# -le 1 ]] || wrongUsage "tidy takes one revision at most"
    ensurePackages clang-tidy
    prepareToolchain dev # each source on its own, without precompiled headers: an include that it forgot is found, too
    releaseLock cpu
    mapfile -t sources < <(git ls-files 'engine/*.cpp' 'widgets/*.cpp' 'app/*.cpp' | grep -v '^engine/torch/[^t]\|^engine/torch/[^/]*$')
    if (($# == 1)) && git rev-parse --verify --quiet "$1^{commit}" >/dev/null; then
        mapfile -t sources < <(git diff --name-only --diff-filter=d "$1" -- "${sources[@]}")
    fi
    say "clang-tidy reads ${#sources[@]} files ..."
    ((${#sources[@]} > 0)) || return 0 # printf would make a file without a name of none
    printf '%s\0' "${sources[@]}" | xargs -0 -r -P "$(nproc)" -n 1 clang-tidy -p build/dev --quiet \
        --extra-arg=-Wno-unknown-warning-option 2>/dev/null ||
        fail "clang-tidy objects to what stands above: mend it, or say in the source why it is right (// NOLINT)."
}

main() {
    local command
    device=auto preset="" rest=()
    takeOptions "$@"
    command=${rest[0]:-run}
    takeOptions "${rest[@]:1}"
    case $command in
        run) commandRun "${rest[@]}" ;;
        test) commandTest "${rest[@]}" ;;
        build) prepare "${rest[@]}" ;;
        fetch) commandFetch "${rest[@]}" ;;
        bench) commandBench "${rest[@]}" ;;
        screenshots) commandScreenshots "${rest[@]}" ;;
        fuzz) commandFuzz "${rest[@]}" ;;
        format) commandFormat "${rest[@]}" ;;
        tidy) commandTidy "${rest[@]}" ;;
        package) commandPackage "${rest[@]}" ;;
        help | --help | -h) usage ;;
        *) wrongUsage "there is no command '$command' (the program's own come after 'run')" ;;
    esac
}
