#!/usr/bin/env bash
# run.sh BUILD SECONDS TARGET: lets one fuzz target of a build folder run for so long, from its seeds and what earlier runs
# found on their way. One line says how far it came; an input that breaks the target is kept, named and shown.
set -uo pipefail
build=$1 seconds=$2 target=$3
name=${target#fuzz_}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
corpus=$build/fuzzing/$name
log=$build/fuzzing/$name.log
mkdir -p "$corpus"

arguments=("-max_total_time=$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 "-artifact_prefix=$build/fuzzing/$name-")
[[ ! -e $here/$name.dict ]] || arguments+=("-dict=$here/$name.dict")
folders=("$corpus")
[[ ! -d $here/seeds/$name ]] || folders+=("$here/seeds/$name")

QT_QPA_PLATFORM=offscreen "$build/bin/$target" "${arguments[@]}" "${folders[@]}" >"$log" 2>&1
code=$?
inputs=$(sed -n 's/^stat::number_of_executed_units: //p' "$log")
coverage=$(grep -oE 'cov: [0-9]+' "$log" | tail -n 1)
if ((code == 0 && ${inputs:-0} > 0)); then
    printf '%-18s %9d inputs in %d s, none broke it (%s)\n' "$name" "$inputs" "$seconds" "$coverage"
else
    printf '%-18s FAILED with code %d; the input is named at the end of %s:\n' "$name" "$code" "$log"
    tail -n 40 "$log"
    exit 1
fi
