#!/usr/bin/env bash
# Tests of ./ganimede. Each case says in its name what the script does; a case fails by printing what it expected.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/setup/sandbox.sh
source "$here/sandbox.sh"
repository=$(cd "$here/../.." && pwd)
failures=0 checks=0

# ganimede ARGUMENT...: runs the script; sets output, problem (what went to standard error) and code.
ganimede() {
    : >"$sandbox/calls"
    output=$(./ganimede "$@" 2>"$sandbox/problem" </dev/null)
    code=$?
    problem=$(<"$sandbox/problem")
    calls=$(<"$sandbox/calls")
}

check() {
    checks=$((checks + 1))
    "${@:2}" && return
    failures=$((failures + 1))
    printf 'FAILED %s: %s\n  code %s\n  output: %s\n  problem: %s\n  calls: %s\n' \
        "${FUNCNAME[1]}" "$1" "$code" "$output" "$problem" "$calls"
}
says() { [[ $output == *"$1"* ]]; }
complains() { [[ $problem == *"$1"* ]]; }
saysNot() { [[ $output != *"$1"* ]]; }

# stopsWith TEXT...: exit code 1 and one sentence, which holds each text and no tool's own words.
stopsWith() {
    local text
    [[ $code == 1 && $problem == "ganimede: "*. && $(wc -l <"$sandbox/problem") == 1 ]] || return
    [[ $problem != *Error* && $problem != *Traceback* ]] || return
    for text in "$@"; do [[ $problem == *"$text"* ]] || return; done
}
# namesAFile: the log that the sentence names exists.
namesAFile() { [[ $problem =~ (/[^ :;]*\.log) && -s ${BASH_REMATCH[1]} ]]; }
ready() { [[ -e .toolchain/cpu/.complete && $code == 0 ]]; }

firstRunInstallsFetchesBuildsAndPassesArguments() {
    FAKE_MISSING=libhwy-dev ganimede run train ring --out "a folder"
    check "installs what is missing and nothing else" says "Installing 1 packages: libhwy-dev"
    check "says what it fetches" says "Fetching LibTorch 2.13.0 (CPU"
    check "hands the arguments over" says "[train] [ring] [--out] [a folder]"
    check "does not compile the tests" [ ! -e build/release/bin/small_test ]
    check "is complete" ready
}

secondRunNeitherInstallsNorFetchesNorConfigures() {
    FAKE_APT=offline FAKE_PIP=offline FAKE_PYTORCH_INDEX=offline FAKE_FREE_KB=0 ganimede run again
    check "calls nothing" [ -z "$calls" ]
    check "does not configure" saysNot Configuring
    check "runs the program" says "[again]"
}

runWithoutACommandOrADisplaySaysSo() {
    ganimede
    check "one sentence" stopsWith "no display"
}

fetchBuildsNothing() {
    rm -rf .toolchain build
    ganimede fetch
    check "fetches" says "Fetching LibTorch 2.13.0 (CPU"
    check "sets up what is to be built" [ -e build/release/build.ninja ]
    check "does not build" saysNot Building
    FAKE_PIP=offline FAKE_PYTORCH_INDEX=offline ganimede run later
    check "needs no network afterwards" says "[later]"
    ganimede fetch it
    check "takes no arguments" [ "$code" == 2 ]
}

waitsOnlyForAnotherThatUsesTheSame() {
    local held waiting
    exec {held}>.toolchain/.lock-cuda
    flock "$held"
    ganimede run alone
    check "not for another LibTorch" says "[alone]"
    check "and so does not say it" saysNot Waiting
    exec {held}>&-
    exec {held}>.toolchain/.lock-cpu
    flock "$held"
    mkfifo "$sandbox/waiting"
    ./ganimede run after >"$sandbox/waiting" 2>/dev/null </dev/null {held}>&- &
    waiting=$!
    output=""
    {
        read -r output
        exec {held}>&-
        output+=" $(cat)"
    } <"$sandbox/waiting"
    wait "$waiting"
    check "for its own, and goes on" says "[after]"
    check "and says so first" [ "${output#Waiting for another}" != "$output" ]
}

testRunsEveryTestAndEndsWithCtestsSummary() {
    ganimede test
    check "ctest's summary" says "100% tests passed, 0 tests failed out of 1"
    check "code 0" [ "$code" == 0 ]
}

screenshotsGoToAFolderNamedFromWhereTheUserIs() {
    output=$(cd "$sandbox" && project/ganimede screenshots shots 2>&1)
    check "the folder and the platform" says "platform=offscreen [screenshots] [$sandbox/shots]"
}

benchLeavesThePeersOutWithoutANetwork() {
    FAKE_PIP=offline FAKE_PYTORCH_INDEX=offline ganimede bench
    check "says so" says "The peers are left out"
    check "measures all the same" says "python ran tests/bench/bench.py build/release"
    ganimede bench --quick
    check "hands the peers over" says "bench.py build/release $PWD/.toolchain/peers/bin/python --quick"
}

compileErrorIsOneSentenceWithTheFirstError() {
    cp main.cpp "$sandbox/main.cpp"
    echo 'int broken = ;' >>main.cpp
    ganimede run
    check "code 1" [ "$code" == 1 ]
    check "one line" [ "$(wc -l <"$sandbox/problem")" == 1 ]
    check "names the place" complains "did not compile (main.cpp:10:14: error:"
    check "names a log" namesAFile
    cp "$sandbox/main.cpp" main.cpp
    ganimede run mended
    check "goes on once it is mended" says "[mended]"
}

movedProjectIsBuiltAnew() {
    cp -r "$sandbox/project" "$sandbox/moved"
    output=$(cd "$sandbox/moved" && ./ganimede run here 2>&1)
    check "builds and runs" says "[here]"
    check "from its own folder" grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$sandbox/moved" "$sandbox/moved/build/release/CMakeCache.txt"
}

noNetworkIsOneSentence() {
    rm -rf .toolchain "$sandbox/installed"
    FAKE_MISSING=g++ FAKE_APT=offline ganimede run
    check "for packages" stopsWith "check the network connection"
    check "names a log" namesAFile
    FAKE_PIP=offline FAKE_PYTORCH_INDEX=offline ganimede run
    check "for LibTorch" stopsWith "LibTorch 2.13.0" "check the network connection"
    check "names a log" namesAFile
}

fullDiskIsOneSentence() {
    rm -rf .toolchain "$sandbox/installed"
    FAKE_FREE_KB=$((2 * 1024 * 1024)) ganimede run
    check "before the download" stopsWith "needs 3 GB" "has 2048 MB"
    check "nothing was downloaded" [ -z "$calls" ]
    FAKE_PYTORCH_INDEX=full ganimede run
    check "in the middle of it" stopsWith "disk is full"
    check "without a second try" [ "$(wc -l <<<"$calls")" == 1 ]
    FAKE_MISSING=g++ FAKE_APT=full ganimede run
    check "for packages" stopsWith "disk is full"
}

unusablePythonIsOneSentence() {
    rm -rf .toolchain
    FAKE_PYTHON=old ganimede run
    check "too old" stopsWith "no usable Python" "GANIMEDE_PYTHON"
    FAKE_PYTHON=without-ensurepip ganimede run
    check "without ensurepip" stopsWith "no usable Python" "python3-venv"
    GANIMEDE_PYTHON=/nowhere/python ganimede run
    check "not there" stopsWith "no usable Python"
    check "names a log" namesAFile
}

secondPythonServesWhenTheFirstIsBroken() {
    rm -rf .toolchain
    mkdir "$sandbox/broken"
    standIn "$sandbox/broken/python3" <<<'exit 127'
    PATH="$sandbox/broken:$PATH" ganimede run on
    check "runs" says "[on]"
}

interruptedDownloadIsRemovedAndFetchedAgain() {
    rm -rf .toolchain
    FAKE_PYTORCH_INDEX=killed ganimede run
    check "was cut off" [ "$code" == 137 ]
    check "leaves a half-made folder" [ -d .toolchain/cpu/lib/python3.11/site-packages/torch ]
    touch .toolchain/cpu/left-over
    ganimede run whole
    check "says so" says "did not finish: removing it and fetching it again"
    check "removes it" [ ! -e .toolchain/cpu/left-over ]
    check "is complete" ready
    check "runs" says "[whole]"
}

otherVersionIsFetchedAnew() {
    echo "torch 1.0" >.toolchain/cpu/.complete
    ganimede run
    check "says so" says "another version"
    check "fetches" says "Fetching LibTorch"
}

defaultIndexServesWhenPyTorchsDoesNot() {
    rm -rf .toolchain
    FAKE_PYTORCH_INDEX=offline ganimede run there
    check "says so" says "trying the default package index"
    check "runs" says "[there]"
}

cudaWheelServesWithoutItsCudaWhereThereIsNoOther() {
    rm -rf .toolchain
    FAKE_PYTORCH_INDEX=absent FAKE_PIP=only-cuda ganimede run there
    check "runs" says "[there]"
    check "fetches what the CPU library links" [ "$(grep -c nvidia-cuda-cupti <<<"$calls")" == 1 ]
    check "and no more of CUDA" [ "$(grep -c nvidia <<<"$calls")" == 1 ]
    local torch=.toolchain/cpu/lib/python3.11/site-packages/torch
    check "removes the CUDA library" [ ! -e "$torch/lib/libtorch_cuda.so" ]
    check "replaces CMake's file" cmp -s packaging/setup/cpu_torch_config.cmake "$torch/share/cmake/Torch/TorchConfig.cmake"
}

cudaIsChosenForAGpuThatSupportsIt() {
    rm -rf .toolchain
    FAKE_GPU="580.65.06, 9.0" FAKE_PIP=offline ganimede run
    check "fetches CUDA" says "Fetching LibTorch 2.14.1 with CUDA"
    FAKE_GPU="580.65.06, 9.0" FAKE_FREE_KB=$((13 * 1024 * 1024)) ganimede run
    check "needs the space" stopsWith "needs 14 GB"
    FAKE_GPU="580.65.06, 9.0" ganimede --cpu run chosen
    check "--cpu overrides" says "[chosen]"
    FAKE_GPU="580.65.06, 6.1" ganimede run old
    check "not for an old GPU" says "[old]"
    check "and says so" complains "too old for CUDA 13"
    FAKE_PIP=offline ganimede --cuda run
    check "--cuda overrides" stopsWith "LibTorch 2.14.1 with CUDA"
}

cudaLibrariesGetTheNamesThatTheCompilerLooksFor() {
    mkdir -p "$sandbox/cu13/lib"
    touch "$sandbox"/cu13/lib/{libcudart.so.13,libnvrtc-builtins.so.13.0,libplain.so}
    # shellcheck disable=SC2016  # for the inner shell
    bash -euc 'source packaging/setup/toolchain.sh; linkCudaLibraries "$1"; linkCudaLibraries "$1"' - "$sandbox/cu13"
    check "libcudart.so" [ "$(readlink "$sandbox/cu13/lib64/libcudart.so")" == libcudart.so.13 ]
    check "two numbers" [ "$(readlink "$sandbox/cu13/lib/libnvrtc-builtins.so")" == libnvrtc-builtins.so.13.0 ]
}

missingRightsOrAptNameThePackages() {
    rm -f "$sandbox/installed"
    FAKE_USER=1000 FAKE_MISSING=libpng-dev ganimede run
    check "no root" stopsWith "'apt-get install libpng-dev' as root"
    mv "$sandbox/stand-ins/apt-get" "$sandbox/apt-get"
    ganimede run
    check "no apt" stopsWith "no apt" "qt6-base-dev" "GANIMEDE_PACKAGES=present"
    GANIMEDE_PACKAGES=present ganimede --cpu run elsewhere
    check "and goes on when told so" says "[elsewhere]"
    mv "$sandbox/apt-get" "$sandbox/stand-ins/apt-get"
}

fuzzInstallsItsCompilerAndNeedsANumber() {
    rm -f "$sandbox/installed"
    FAKE_MISSING=clang FAKE_APT=offline ganimede fuzz
    check "asks for clang" stopsWith "check the network connection"
    check "and for nothing else" grep -q "=300 clang$" <<<"$calls"
    ganimede fuzz long
    check "code 2" [ "$code" == 2 ]
    check "says what it needs" complains "a number of seconds"
}

tidyWithNothingToReadIsContent() {
    git init -q .
    ganimede tidy
    check "says how little it reads" says "reads 0 files"
    check "is content" [ "$code" == 0 ]
}

wrongUsageIsCodeTwo() {
    ganimede trian
    check "code 2" [ "$code" == 2 ]
    check "names it" complains "'trian'"
    ganimede help
    check "help lists the commands" says "screenshots DIR"
}

makeSandbox "$repository"
trap 'rm -rf "$sandbox"' EXIT
cases=$(awk '/^[a-z][A-Za-z]*\(\) \{$/ {sub(/\(\).*/, ""); print}' "$here/setup_test.sh" | grep -vxE 'ganimede|check|stopsWith')
for case in $cases; do
    "$case"
done
printf '%d checks, %d failed\n' "$checks" "$failures"
((failures == 0 && checks > 0))
