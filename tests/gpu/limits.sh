# shellcheck shell=bash
# What check.sh and check_images.sh share: finding the tools, and running programs in the time that is allowed, since a GPU is
# often there for minutes only.
#
# Who sources it has set `allowed`, the seconds that everything may take from the script's start.

: "${allowed:?}"
failed=0      # whether something was found to be wrong
unfinished=() # what there was not enough time for
linesBefore=0 # of its log, when it began

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# firstProgram PATH...: the first that is there; nothing if none is.
firstProgram() {
    local path
    for path in "$@"; do
        if [[ -x $path && ! -d $path ]]; then
            echo "$path"
            return
        fi
    done
}

findNvcc() {
    echo "${NVCC:-$(command -v nvcc || firstProgram \
        "${GANIMEDE_TOOLCHAIN:-.toolchain}"/cuda/lib/python3*/site-packages/nvidia/cu13/bin/nvcc /usr/local/cuda/bin/nvcc)}"
}

# toolkitProgram NAME: one that comes with the toolkit, where it is installed.
toolkitProgram() {
    local bin
    bin=$(dirname "$(findNvcc)")
    command -v "$1" || firstProgram {"$bin","$bin/..",/usr/local/cuda,/usr/local/cuda/bin}/{,"$1/"}"$1"
}

# timeFor SECONDS: what is left but so much for what comes after; 20 s for itself if there is that little.
timeFor() {
    local left=$((allowed - SECONDS)) own
    own=$((left - $1))
    ((own >= 20)) || own=$((left < 20 ? left : 20))
    echo "$own"
}

# limited NAME MOST LOG COMMAND...: runs a program for at most so many seconds, and no longer than what is left. What it
# prints goes to the end of LOG. Sets code, to 124 where it was stopped or not begun, and says so.
limited() {
    local name=$1 most=$2 log=$3 left=$((allowed - SECONDS)) began=$SECONDS
    shift 3
    echo "-- $name"
    linesBefore=0
    [[ ! -e $log ]] || linesBefore=$(wc -l <"$log")
    ((most < left)) || most=$left
    code=124
    if ((most < 5)); then
        echo "no time is left: left out"
        unfinished+=("$name")
        return
    fi
    code=0
    # Waited for, so that a signal to this script is heard at once; timeout passes it on to all that the program started.
    timeout -k 5 "$most" "$@" >>"$log" 2>&1 &
    wait "$!" || code=$?
    # 137: it did not end by itself when it was told to
    ((code != 137 || SECONDS - began < most)) || code=124
    if ((code == 124)); then
        echo "stopped after $most s"
        unfinished+=("$name")
    fi
}

# printed LOG: what the last program put there.
printed() { tail -n +$((linesBefore + 1)) "$1"; }

endEarly() {
    trap - TERM INT HUP
    jobs -p | xargs -r kill 2>/dev/null || true
    wait || true
    echo "ended by a signal"
    conclude
    exit 143
}
trap endEarly TERM INT HUP

# runTest NAME MOST LOG COMMAND...: shows what it prints. A test that is stopped has not passed. Where there is no usable GPU
# nothing else can be done either.
runTest() {
    limited "$@"
    printed "$3"
    case $code in
        0) ;;
        77) exit 77 ;;
        124) failed=1 ;;
        *)
            echo "ended with $code"
            failed=1
            ;;
    esac
}

# sanitize TOOL MOST LOG COMMAND...: compute-sanitizer. That it was stopped is no failure, what it had found is one.
sanitize() {
    local tool=$1 most=$2 log=$3 sanitizer
    local found='^FAILED|^========= (Invalid|Misaligned|Uninitialized|Potential|Barrier|Race reported|(Error|Warning): Race)'
    shift 3
    sanitizer=$(toolkitProgram compute-sanitizer)
    if [[ -z $sanitizer ]]; then
        echo "-- compute-sanitizer $tool"
        echo "it is not installed: left out"
        return
    fi
    : >"$log"
    limited "compute-sanitizer $tool" "$most" "$log" "$sanitizer" --tool "$tool" --error-exitcode 9 "$@"
    if grep -q 'Device not supported' "$log"; then
        echo "it cannot watch this device: left out"
        unfinished+=("compute-sanitizer $tool")
    elif ((code != 0 && code != 77 && code != 124)) || grep -qE "$found" "$log"; then
        failed=1
        grep -E '=====|FAILED' "$log" | head -n 20 || true
    elif ((code != 124)); then
        tail -n 1 "$log"
    fi
}

conclude() {
    local names
    names=$(printf ', %s' "${unfinished[@]}")
    echo "$SECONDS s in all; $( ((failed)) && echo "something FAILED" || echo "nothing failed")${unfinished[0]:+; stopped or left out: ${names:2}}"
}
