#!/usr/bin/env bash
# Tests of check.sh and check_images.sh over stand-ins for what they build and for the toolkit's tools: needs no GPU. Each case
# says in its name what the scripts do; a case fails by printing what it expected.
# shellcheck disable=SC2016,SC2329 # stand-ins expand for themselves, cases are called by name
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
failures=0 checks=0

# standIn FILE [COMMAND]: notes its name and arguments when it runs, then does COMMAND.
standIn() {
    printf '#!/bin/sh\necho "${0##*/} $*" >>"%s"\n%s\n' "$sandbox/calls" "${2:-}" >"$1"
    chmod +x "$1"
}

# scene: everything is there and goes well.
scene() {
    local name
    sandbox=$(mktemp -d)
    mkdir -p "$sandbox"/{build/bin,tools,results}
    standIn "$sandbox/build/gpu_toys_test" 'echo "0 failed"'
    standIn "$sandbox/build/cuda_bench" 'echo "{\"name\":\"cuda\"}"; echo "a word on an error" >&2'
    for name in gpu_tests gpu_population_tests gpu_graph_tests; do standIn "$sandbox/build/bin/$name"; done
    standIn "$sandbox/tools/compute-sanitizer" 'echo "========= COMPUTE-SANITIZER"; echo "========= ERROR SUMMARY: 0 errors"'
    standIn "$sandbox/tools/ncu" 'echo "    Duration us 12"'
    standIn "$sandbox/tools/python" 'echo "| a table |"'
}

# script NAME [VARIABLE=VALUE...]: runs it over what was built; sets output, code and calls (without where things lie).
script() {
    local name=$1
    shift
    output=$(env PATH="$sandbox/tools:$PATH" BUILD_DIR="$sandbox/build" RESULTS="$sandbox/results" PYTHON="$sandbox/tools/python" \
        "$@" "$here/$name" run 2>&1 </dev/null)
    code=$?
    noteCalls
}
noteCalls() { calls=$([[ ! -e $sandbox/calls ]] || sed "s|$sandbox/[a-z/]*/||g" "$sandbox/calls"); }

check() {
    checks=$((checks + 1))
    "${@:2}" && return
    failures=$((failures + 1))
    printf 'FAILED %s: %s\n  code %s\n  output: %s\n  calls: %s\n' "${FUNCNAME[1]}" "$1" "$code" "$output" "$calls"
}
says() { [[ $output == *"$1"* ]]; }
called() { [[ $calls == *"$1"* ]]; }
endsWith() { [[ $code == "$1" ]]; }
# inTurn CALL...: these are all the calls, by how they begin.
inTurn() {
    local call found
    mapfile -t found <<<"$calls"
    ((${#found[@]} == $#)) || return
    for call in "$@"; do
        [[ ${found[0]} == "$call"* ]] || return
        found=("${found[@]:1}")
    done
}
hasOnly() { [[ $(cd "$1" && find . -type f | sort | tr -d '\n') == "$2" ]]; }

whatMattersMostComesFirst() {
    script check.sh
    check "ends well" endsWith 0
    check "the test, the benchmark, the sanitizers, ncu" inTurn "gpu_toys_test " "cuda_bench 3" \
        "compute-sanitizer --tool memcheck" "compute-sanitizer --tool racecheck" "compute-sanitizer --tool initcheck" \
        "ncu --set full" "ncu --set full"
    check "ncu looks at one launch of many members" called "--launch-count 1 cuda_bench profile 1024"
    check "the sanitizers watch the short test" called "racecheck --error-exitcode 9 gpu_toys_test short"
    check "says so" says "nothing failed"
    check "shows errors of the benchmark" says "a word on an error"
    check "keeps its JSON only" grep -qx '{"name":"cuda"}' "$sandbox/results/bench.jsonl"
    check "keeps its JSON only" [ "$(wc -l <"$sandbox/results/bench.jsonl")" = 1 ]
    check "results are small files in one folder" hasOnly "$sandbox/results" \
        ./bench.jsonl./initcheck.log./memcheck.log./ncu-1.txt./ncu-1024.txt./racecheck.log./toys.log
    check "the build folder is as it was" hasOnly "$sandbox/build" \
        ./bin/gpu_graph_tests./bin/gpu_population_tests./bin/gpu_tests./cuda_bench./gpu_toys_test
}

withoutAGpuNothingElseIsTried() {
    standIn "$sandbox/build/gpu_toys_test" 'echo "skipped: none"; exit 77'
    script check.sh
    check "is skipped" endsWith 77
    check "tries nothing else" inTurn "gpu_toys_test "
    check "says why" says "skipped: none"
}

aFailureIsToldAndTheRestStillRuns() {
    standIn "$sandbox/build/gpu_toys_test" 'echo "FAILED    parity"; exit 1'
    script check.sh
    check "fails" endsWith 1
    check "shows it" says "FAILED    parity"
    check "says so at the end" says "something FAILED"
    check "goes on" called "profile 1024"
}

aSanitizerThatFindsSomethingIsAFailure() {
    standIn "$sandbox/tools/compute-sanitizer" 'echo "========= Invalid __global__ read of size 4 bytes"; exit 9'
    script check.sh
    check "fails" endsWith 1
    check "shows it" says "Invalid __global__ read"
}

aSanitizerThatIsStoppedIsNone() {
    standIn "$sandbox/tools/compute-sanitizer" 'echo "========= COMPUTE-SANITIZER"; sleep 1000; exit 0'
    script check.sh ALLOWED=6
    check "ends well" endsWith 0
    check "says when it was stopped" says "stopped after"
    check "names it, and what was left out" says "left out: compute-sanitizer memcheck, compute-sanitizer racecheck"
    check "leaves out what there is no time for" [ "$(grep -c '^ncu' <<<"$calls")" = 0 ]
}

whatAStoppedSanitizerHadFoundIsAFailure() {
    standIn "$sandbox/tools/compute-sanitizer" 'echo "========= Error: Race reported between Write access"; sleep 1000; exit 0'
    script check.sh ALLOWED=6
    check "fails" endsWith 1
    check "shows it" says "Race reported"
}

aSanitizerThatDoesNotKnowTheDeviceIsNamed() {
    standIn "$sandbox/tools/compute-sanitizer" 'echo "========= Error: Device not supported"; exit 1'
    script check.sh
    check "ends well" endsWith 0
    check "says so" says "it cannot watch this device"
}

aTestThatIsStoppedHasNotPassed() {
    standIn "$sandbox/build/gpu_toys_test" 'sleep 1000; exit 0'
    script check.sh ALLOWED=6
    check "fails" endsWith 1
    check "says when it was stopped" says "stopped after"
}

aSignalEndsWhatRuns() {
    standIn "$sandbox/build/gpu_toys_test" "echo \$\$ >'$sandbox/pid'; sleep 1000; exit 0"
    BUILD_DIR=$sandbox/build RESULTS=$sandbox/results "$here/check.sh" run >"$sandbox/output" 2>&1 &
    local script=$! program patience=$((SECONDS + 60))
    while [[ ! -s $sandbox/pid ]] && ((SECONDS < patience)); do sleep 0.05; done
    program=$(<"$sandbox/pid")
    kill "$script"
    code=0
    wait "$script" || code=$?
    output=$(<"$sandbox/output")
    noteCalls
    check "ends by it" endsWith 143
    check "says so" says "ended by a signal"
    check "takes the program along" [ ! -e "/proc/$program/exe" ]
}

picturesInTurn() {
    script check_images.sh FAILURES=7
    check "ends well" endsWith 0
    check "in this order" inTurn "gpu_tests " "python tests/bench/bench_cuda.py" "gpu_population_tests " "gpu_graph_tests exact" \
        "gpu_graph_tests 7" "compute-sanitizer --tool racecheck --error-exitcode 9 --kernel-name kns=ganimede" \
        "compute-sanitizer --tool memcheck" "compute-sanitizer --tool initcheck"
    check "the benchmark ends before it is stopped" called "--deadline 150 --peers eager"
    check "shows the table" says "| a table |"
    check "results are small files in one folder" hasOnly "$sandbox/results" ./images.log./images_initcheck.log./images_memcheck.log./images_racecheck.log
}

picturesFailFiftyTimes() {
    script check_images.sh
    check "unless told otherwise" called "gpu_graph_tests 50"
}

picturesKeepToTheTime() {
    standIn "$sandbox/build/bin/gpu_population_tests" 'sleep 1000; exit 0'
    script check_images.sh ALLOWED=8
    check "fails, since a test was stopped" endsWith 1
    check "not after the 60 s of that test" [ "${output#*stopped after 60 s}" = "$output" ]
    check "names what was left out" says "gpu_graph_tests exact, gpu_graph_tests, compute-sanitizer racecheck, compute-sanitizer memcheck"
}

nothingIsRunThatWasNotBuilt() {
    rm "$sandbox/build/gpu_toys_test" "$sandbox/build/bin/gpu_graph_tests"
    script check.sh
    check "says so" says "check.sh: nothing is built in $sandbox/build."
    script check_images.sh
    check "fails" endsWith 1
    check "says so" says "check_images.sh: nothing is built in $sandbox/build."
}

picturesWithoutAGpu() {
    standIn "$sandbox/build/bin/gpu_tests" 'exit 77'
    script check_images.sh
    check "are skipped" endsWith 77
    check "tries nothing else" inTurn "gpu_tests "
}

for case in whatMattersMostComesFirst withoutAGpuNothingElseIsTried aFailureIsToldAndTheRestStillRuns \
    aSanitizerThatFindsSomethingIsAFailure aSanitizerThatIsStoppedIsNone whatAStoppedSanitizerHadFoundIsAFailure \
    aSanitizerThatDoesNotKnowTheDeviceIsNamed aTestThatIsStoppedHasNotPassed aSignalEndsWhatRuns picturesInTurn \
    picturesFailFiftyTimes picturesKeepToTheTime picturesWithoutAGpu nothingIsRunThatWasNotBuilt; do
    scene
    "$case"
    rm -rf "$sandbox"
done
echo "$checks checks, $failures failed"
exit $((failures > 0))
