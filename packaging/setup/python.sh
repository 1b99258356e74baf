# shellcheck shell=bash
# Python fetches LibTorch, whose C++ library is inside PyTorch's wheel. Nothing of the program runs in it.

# Long enough ago to be everywhere, new enough to have wheels; 64 bits; and able to make an environment with pip.
kPythonCheck='import sys, venv, ensurepip; sys.exit(not ((3, 10) <= sys.version_info < (3, 15) and sys.maxsize > 2**32))'

pythonCandidates() {
    if [[ -n ${GANIMEDE_PYTHON:-} ]]; then
        printf '%s\n' "$GANIMEDE_PYTHON"
    else
        type -ap python3 || true
    fi
}

# makeEnvironment FOLDER STEP: a virtual environment from the first Python that can make one.
makeEnvironment() {
    local folder=$1 step=$2 candidate
    while read -r candidate; do
        logged "$step" "$candidate" -c "$kPythonCheck" || continue
        rm -rf "$folder"
        logged "$step" "$candidate" -m venv "$folder" && return
    done < <(pythonCandidates)
    [[ $(diagnose "$step") != disk ]] || explain "$step" "A Python environment"
    fail "no usable Python was found (3.10 to 3.14 with venv and ensurepip is needed): install python3 and python3-venv or set" \
        "GANIMEDE_PYTHON to one that works, and run this again (details: $(logFile "$step"))."
}

# pipInstall FOLDER STEP ARGUMENT...: pip of that environment. Its temporary files go beside the environment, because
# /tmp is often small and its space is not what checkSpace looked at.
pipInstall() {
    local folder=$1 step=$2
    shift 2
    mkdir -p "$toolchain/tmp-$step" || return
    TMPDIR="$toolchain/tmp-$step" logged "$step" "$folder/bin/python" -m pip install --disable-pip-version-check --no-input --no-compile "$@"
}

# sitePackages FOLDER: where that environment keeps its packages.
sitePackages() {
    local found
    for found in "$1"/lib/python3*/site-packages; do
        printf '%s' "$found"
        return
    done
}
