# shellcheck shell=bash
# What .toolchain holds: cpu and cuda (LibTorch, from PyTorch's wheels) and peers (what the benchmarks compare with).
# Each is complete when its .complete file, written last, names the recipe below.

kCpuTorch=2.13.0
kCudaTorch=2.14.1
kCpuIndex=https://download.pytorch.org/whl/cpu
# From the same place as the wheel: a compiler of the wheel's own CUDA version, and a CMake that knows C++20 for it.
kCudaTools=(nvidia-cuda-nvcc==13.0.88 nvidia-cuda-crt==13.0.88 nvidia-nvvm==13.0.88 nvidia-cuda-cccl==13.0.85
    cmake==3.31.10 ninja)
# What the CPU library of the CUDA wheel links, in the versions that wheel names.
kCudaOfCpuTorch=("nvidia-cuda-runtime==13.0.*" "nvidia-cuda-cupti==13.0.*")
# The tests open our files with these.
kPythonTools=(numpy safetensors)

# hasNvidia: a GPU that CUDA 13 can use (Turing or newer, driver 580 or newer) is here.
hasNvidia() {
    [[ -e /proc/driver/nvidia/version ]] || command -v nvidia-smi >/dev/null || return 1
    local driver capability
    IFS=', ' read -r driver capability < <(
        nvidia-smi --query-gpu=driver_version,compute_cap --format=csv,noheader 2>/dev/null) || return 1
    [[ $driver =~ ^([0-9]+) && $capability =~ ^([0-9]+)\.([0-9]+)$ ]] || return 1
    ((${driver%%.*} >= 580 && ${capability%.*} * 10 + ${capability#*.} >= 75)) || {
        say "The NVIDIA GPU here (compute capability $capability, driver $driver) is too old for CUDA 13: using the CPU." >&2
        return 1
    }
}

# isComplete FOLDER RECIPE
isComplete() { [[ -r $1/.complete && $(<"$1/.complete") == "$2" && -x $1/bin/python ]]; }

# ensureFetched NAME RECIPE WHAT GIGABYTES INSTALLER: runs INSTALLER FOLDER STEP unless that folder is complete.
ensureFetched() {
    local name=$1 recipe=$2 what=$3 gigabytes=$4 installer=$5 folder=$toolchain/$1
    ! isComplete "$folder" "$recipe" || return 0
    if [[ -e $folder/.complete ]]; then
        say "What is in ${folder#"$root"/} is for another version of the program or of Python: fetching it anew."
    elif [[ -e $folder ]]; then
        say "The last download into ${folder#"$root"/} did not finish: removing it and fetching it again."
    fi
    rm -rf "$folder"
    startLog "$name"
    checkSpace "$toolchain" "$gigabytes" "$what"
    say "Fetching $what ..."
    "$installer" "$folder" "$name"
    rm -rf "$toolchain/tmp-$name"
    printf '%s\n' "$recipe" >"$folder/.complete" 2>/dev/null || fail "the disk is full: free some space and run this again."
}

# installCpuTorch FOLDER STEP PIP-OPTION...: the CPU wheel, from PyTorch's index, else from whatever pip is set up for.
installCpuTorch() {
    local folder=$1 step=$2
    shift 2
    if ! pipInstall "$folder" "$step" "$@" --retries 0 --timeout 15 --index-url "$kCpuIndex" "torch==$kCpuTorch"; then
        [[ $(diagnose "$step") != disk ]] || explain "$step" "LibTorch $kCpuTorch"
        say "PyTorch's own index did not give it: trying the default package index (up to 550 MB)."
        pipInstall "$folder" "$step" "$@" "torch==$kCpuTorch" || explain "$step" "LibTorch $kCpuTorch"
    fi
}

# keepOnlyCpu FOLDER STEP: the default index has PyTorch for CUDA only. The CPU library in that wheel is complete but for
# two small libraries that it links, so the rest (3 GB of CUDA libraries) need not be fetched. Python cannot import what
# is left; nothing here does.
keepOnlyCpu() {
    local torch
    torch=$(sitePackages "$1")/torch
    [[ -e $torch/lib/libtorch_cuda.so ]] || return 0
    pipInstall "$1" "$2" --no-deps "${kCudaOfCpuTorch[@]}" || explain "$2" "What LibTorch $kCpuTorch links"
    rm -f "$torch"/lib/lib{torch,torch_cuda,torch_cuda_linalg,torch_nvshmem,torch_python,c10_cuda,caffe2_nvrtc}.so
    cp packaging/setup/cpu_torch_config.cmake "$torch/share/cmake/Torch/TorchConfig.cmake"
}

fetchCpu() {
    makeEnvironment "$1" "$2"
    installCpuTorch "$1" "$2" --no-deps # its dependencies are Python's; the C++ library needs none
    keepOnlyCpu "$1" "$2"
    pipInstall "$1" "$2" "${kPythonTools[@]}" || explain "$2" "numpy or safetensors"
}

fetchPeers() {
    makeEnvironment "$1" "$2"
    pipInstall "$1" "$2" jax jaxlib || explain "$2" "JAX"
    installCpuTorch "$1" "$2"
    # One peer of several: the others are worth having without it.
    pipInstall "$1" "$2" tensorflow-cpu || say "TensorFlow could not be fetched, and is left out."
}

fetchCuda() {
    makeEnvironment "$1" "$2"
    pipInstall "$1" "$2" "torch==$kCudaTorch" "${kCudaTools[@]}" "${kPythonTools[@]}" ||
        explain "$2" "LibTorch $kCudaTorch with CUDA"
    linkCudaLibraries "$(sitePackages "$1")/nvidia/cu13"
}

# linkCudaLibraries FOLDER: the wheels hold lib/libX.so.N only, and CMake and nvcc look for lib64/libX.so.
linkCudaLibraries() {
    local library plain
    ln -sfn lib "$1/lib64"
    for library in "$1"/lib/lib*.so.*; do
        plain=${library%%.so.*}.so
        [[ -e $plain ]] || ln -s "${library##*/}" "$plain"
    done
}

# ensureToolchain cpu|cuda|peers
ensureToolchain() {
    case $1 in
        cpu) ensureFetched cpu "torch $kCpuTorch, recipe 1" "LibTorch $kCpuTorch (CPU, about 200 MB)" 3 fetchCpu ;;
        cuda) ensureFetched cuda "torch $kCudaTorch, recipe 1" "LibTorch $kCudaTorch with CUDA (about 3 GB)" 14 fetchCuda ;;
        peers) ensureFetched peers "jax, torch $kCpuTorch and tensorflow, recipe 1" "JAX, PyTorch and TensorFlow to compare with (about 700 MB)" 3 fetchPeers ;;
    esac
}
