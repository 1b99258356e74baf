# shellcheck shell=bash
# A small project with the real set-up script, and a PATH in which what installs and downloads is replaced by stand-ins.
# What a stand-in does is read from FAKE_... variables; each call that would change the system or fetch something is
# noted in $sandbox/calls.

# makeSandbox REPOSITORY: sets sandbox and goes to its project.
makeSandbox() {
    sandbox=$(mktemp -d)
    mkdir -p "$sandbox"/{project/packaging,project/tests/bench,stand-ins,system}
    cp "$1/ganimede" "$sandbox/project/"
    cp -r "$1/packaging/setup" "$sandbox/project/packaging/"
    makeProject "$sandbox/project"
    ln -s /usr/bin/* /bin/* "$sandbox/system/" 2>/dev/null || true
    local name
    for name in cmake ctest ninja c++ cc; do # wherever this machine has them
        ln -sf "$(command -v "$name")" "$sandbox/system/$name"
    done
    rm -f "$sandbox"/system/{python3,apt-get,dpkg-query,sudo,df,nvidia-smi,id}
    makeStandIns "$sandbox/stand-ins"
    export PATH="$sandbox/stand-ins:$sandbox/system" SANDBOX=$sandbox
    unset GANIMEDE_TOOLCHAIN GANIMEDE_PYTHON GANIMEDE_PACKAGES GANIMEDE_CMAKE_ARGS GANIMEDE_JOBS CI
    unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
    cd "$sandbox/project" || exit 1
}

# A program that prints its arguments, and the two files that the build and the benchmark need.
makeProject() {
    cat >"$1/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(Small LANGUAGES CXX)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
add_executable(ganimede main.cpp)
add_executable(small_test main.cpp)
enable_testing()
add_test(NAME small COMMAND small_test)
END
    cat >"$1/CMakePresets.json" <<'END'
{"version": 5, "configurePresets": [
 {"name": "release", "generator": "Ninja", "binaryDir": "${sourceDir}/build/${presetName}"},
 {"name": "dev", "inherits": "release"}]}
END
    cat >"$1/main.cpp" <<'END'
#include <cstdio>
#include <cstdlib>
int main(int, char** arguments)
{
    const char* platform = std::getenv("QT_QPA_PLATFORM");
    std::printf("platform=%s", platform ? platform : "none");
    while (*++arguments) std::printf(" [%s]", *arguments);
    std::puts("");
}
END
    touch "$1/tests/bench/bench.py"
}

# standIn NAME: its script from standard input.
standIn() {
    { echo '#!/bin/bash'; cat; } >"$1"
    chmod +x "$1"
}

makeStandIns() {
    standIn "$1/id" <<'END'
echo "${FAKE_USER:-0}"
END
    standIn "$1/dpkg-query" <<'END'
# Says of every name asked for that it is installed, except FAKE_MISSING until apt-get has run.
shift 3
for name in "$@"; do
    [[ $name == "${FAKE_MISSING:-}" && ! -e $SANDBOX/installed ]] || echo "$name installed"
done
END
    standIn "$1/apt-get" <<'END'
echo "apt-get $*" >>"$SANDBOX/calls"
case ${FAKE_APT:-works} in
    works) touch "$SANDBOX/installed" ;;
    offline) echo "E: Failed to fetch x  Temporary failure resolving 'deb.example.org'"; exit 100 ;;
    full) echo "E: You don't have enough free space in /var/cache/apt/archives/."; exit 100 ;;
esac
END
    standIn "$1/df" <<'END'
printf 'Filesystem 1024-blocks Used Available Capacity Mounted\nx 0 0 %s 0%% /\n' "${FAKE_FREE_KB:-99000000}"
END
    standIn "$1/nvidia-smi" <<'END'
[[ -n ${FAKE_GPU:-} ]] && echo "$FAKE_GPU"
END
    standInForPython "$1/python3"
}

# Python, which becomes the environment's Python when it is asked for one.
standInForPython() {
    standIn "$1" <<'END'
packages=$(dirname "$0")/../lib/python3.11/site-packages
case "$1 $2 ${3:-}" in
    "-c "*) [[ ${FAKE_PYTHON:-works} != old ]] ;;
    "-m venv "*)
        [[ ${FAKE_PYTHON:-works} != without-ensurepip ]] || { echo "Error: ensurepip returned 1"; exit 1; }
        mkdir -p "$3/bin" "$3/lib/python3.11/site-packages"
        cp "$0" "$3/bin/python"
        ;;
    "-m pip "*)
        echo "pip $*" >>"$SANDBOX/calls"
        [[ $* == *--index-url* ]] && action=${FAKE_PYTORCH_INDEX:-works} || action=${FAKE_PIP:-works}
        case $action in
            offline) echo "NameResolutionError: Temporary failure in name resolution"
                     echo "ERROR: No matching distribution found for torch"; exit 1 ;;
            full) echo "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"; exit 1 ;;
            absent) echo "ERROR: No matching distribution found for torch"; exit 1 ;;
            killed) mkdir -p "$packages/torch"; kill -9 "$PPID"; exit 1 ;;
            only-cuda) mkdir -p "$packages"/torch/{lib,share/cmake/Torch}
                       [[ $* != *torch==* ]] || touch "$packages/torch/lib/libtorch_cuda.so" ;;
            works) mkdir -p "$packages/torch" ;;
        esac
        ;;
    *) echo "python ran $*" ;;
esac
END
}
