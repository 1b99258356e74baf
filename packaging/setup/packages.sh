# shellcheck shell=bash
# System packages: which are missing is one dpkg-query, so a second run touches neither apt nor the network.

kBuildPackages=(
    g++ cmake ninja-build ccache git python3 python3-venv
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-svg-dev libgl1-mesa-dev
    libqcustomplot-dev nlohmann-json3-dev libcli11-dev libhwy-dev zlib1g-dev libpng-dev libjpeg-dev libgif-dev
    doctest-dev libbenchmark-dev fonts-inter patchelf
)

# missingPackages NAME...: those that are not installed, one a line.
missingPackages() {
    local installed name
    # dpkg-query fails when it does not know one of the names, and still lists the others.
    # shellcheck disable=SC2016  # dpkg-query expands these, not the shell
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    for name in "$@"; do
        grep -qxF "$name installed" <<<"$installed" || printf '%s\n' "$name"
    done
}

# asRoot: the words that make a command run as root; fails when there is no way.
asRoot() {
    if (($(id -u) == 0)); then
        return 0
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
        printf 'sudo'
    else
        return 1
    fi
}

ensurePackages() {
    [[ ${GANIMEDE_PACKAGES:-} != present ]] || return 0
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "this system has no apt: install what Debian calls ${*} with its own tool, and run this again with GANIMEDE_PACKAGES=present."
    fi
    mapfile -t missing < <(missingPackages "$@")
    ((${#missing[@]} > 0)) || return 0
    takeLock packages
    mapfile -t missing < <(missingPackages "$@") # another may have installed them by now
    installPackages "${missing[@]}"
    releaseLock packages
}

# installPackages [NAME...]
installPackages() {
    local list sudo missing=("$@")
    ((${#missing[@]} > 0)) || return 0
    list="${missing[*]}"
    sudo=$(asRoot) || fail "some packages are missing and installing them needs root: run 'apt-get install $list' as root, and then this again."
    say "Installing ${#missing[@]} packages: $list"
    startLog packages
    # An old list is often good enough, so only the installation decides. The variable may be empty: no quotes.
    # shellcheck disable=SC2086
    logged packages $sudo apt-get update || true
    # shellcheck disable=SC2086
    logged packages $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" || explain packages "A system package ($list)"
}
