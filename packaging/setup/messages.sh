# shellcheck shell=bash
# What the script says: short lines while it works, and one plain sentence when it cannot go on. What the tools print
# goes to one log a step in .toolchain/log, which the sentence names.

say() { printf '%s\n' "$*"; }

# fail SENTENCE: the last thing the script says.
fail() {
    printf 'ganimede: %s\n' "$*" >&2
    exit 1
}

# logFile STEP: where that step's output goes.
logFile() { printf '%s/log/%s.log' "$toolchain" "$1"; }

# logged STEP COMMAND...: runs the command with its output in the step's log. English messages, because diagnose()
# reads them; no input, because nobody sees the question (sudo asks on the terminal itself).
logged() {
    local log
    log=$(logFile "$1")
    shift
    printf '$ %s\n' "$*" >>"$log"
    LC_ALL=C.UTF-8 "$@" >>"$log" 2>&1 </dev/null
}

# startLog STEP: an empty log for a step that begins.
startLog() {
    { mkdir -p "$toolchain/log" && : >"$(logFile "$1")"; } 2>/dev/null ||
        fail "$toolchain cannot be written to: free some disk space or copy the project to a folder of your own, and run this again."
}

# diagnose STEP: why the step failed, in one word read from its log: disk, memory, network or other.
diagnose() {
    local log
    log=$(logFile "$1")
    if grep -qiE "no space left on device|enough free space|disk quota exceeded" "$log"; then
        echo disk
    elif grep -qiE "killed signal|out of memory|cannot allocate memory|virtual memory exhausted" "$log"; then
        echo memory
    elif grep -qiE "temporary failure (in name resolution|resolving)|could not resolve|name or service not known|\
newconnectionerror|nameresolutionerror|network is unreachable|connection (refused|reset|timed out|broken)|read timed out|\
connecttimeout|proxyerror|sslerror|failed to fetch|no route to host|incompleteread" "$log"; then
        echo network
    else
        echo other
    fi
}

# explain STEP WHAT [ADVICE]: ends the script with the sentence that fits the step's log.
explain() {
    local step=$1 what=$2 advice=${3:-"mend what it names and run this again"} log
    log=$(logFile "$step")
    case $(diagnose "$step") in
        disk) fail "$what could not be installed because the disk is full: free some space (.toolchain and build need 3 GB," \
            "14 GB with CUDA) and run this again (details: $log)." ;;
        memory) fail "$what needs more memory than is free: close other programs or set GANIMEDE_JOBS=1, and run this again" \
            "(details: $log)." ;;
        network) fail "$what could not be downloaded: check the network connection and run this again (details: $log)." ;;
        *) fail "$what could not be installed: the reason is at the end of $log; $advice." ;;
    esac
}

# checkSpace FOLDER GIGABYTES WHAT: stops before a download that cannot fit.
checkSpace() {
    local folder=$1 gigabytes=$2 what=$3 free
    free=$(df -Pk "$folder" 2>/dev/null | awk 'NR == 2 {print $4}') || free=""
    [[ $free =~ ^[0-9]+$ ]] || return 0 # a file system that does not say: let the download find out
    ((free >= gigabytes * 1024 * 1024)) ||
        fail "$what needs $gigabytes GB of free disk space and $folder has $((free / 1024)) MB: free some and run this again."
}

# takeLock NAME: one ./ganimede at a time fetches a LibTorch and builds with it, and one installs packages. A second one
# waits; for something else it need not. releaseLock NAME
declare -A locks
takeLock() {
    local lock
    mkdir -p "$toolchain" 2>/dev/null || fail "$toolchain cannot be written to: copy the project to a folder of your own, and run this there."
    exec {lock}>"$toolchain/.lock-$1"
    flock -n "$lock" || {
        say "Waiting for another ./ganimede that is fetching or building here ..."
        flock "$lock"
    }
    locks[$1]=$lock
}
releaseLock() {
    local lock=${locks[$1]}
    exec {lock}>&-
}
