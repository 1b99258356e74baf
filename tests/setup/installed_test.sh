#!/usr/bin/env bash
# installed_test.sh BUILD: installs a build into an empty folder and runs it from there, with nothing of this project or
# of the user's settings in reach. Exit code 77, skipped: without patchelf, which installing needs.
set -euo pipefail
build=$1
command -v patchelf >/dev/null || { echo "patchelf is not installed"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() {
    echo "installed_test: $*" >&2
    exit 1
}
installed() { (cd "$folder" && env -i PATH=/usr/bin:/bin HOME="$folder/home" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$folder/usr/bin/ganimede" "$@"); }

cmake --install "$build" --prefix "$folder/usr" >/dev/null
mkdir "$folder/home"

for file in bin/ganimede lib/ganimede/libganimede_torch.so lib/ganimede/ganimede-torchscript share/applications/ganimede.desktop \
    share/metainfo/ganimede.metainfo.xml share/icons/hicolor/scalable/apps/ganimede.svg share/doc/ganimede/LICENSE \
    share/doc/ganimede/licences/mnist.txt share/doc/ganimede/licences/libtorch; do
    [[ -e $folder/usr/$file ]] || fail "$file is missing"
done
for file in libganimede_torch.so ganimede-torchscript; do
    ldd "$folder/usr/lib/ganimede/$file" >"$folder/libraries"
    ! grep -q "not found" "$folder/libraries" || fail "$file finds not all of its libraries"
    grep -q "libtorch_cpu.so => $folder/usr/lib/ganimede/" "$folder/libraries" || fail "$file takes another LibTorch"
done
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$folder/usr/share/applications/ganimede.desktop"
fi

[[ $(installed presets) == *heart* ]] || fail "it lists no presets"
installed train heart --steps 50 --out points >/dev/null
[[ -s $folder/points/checkpoint.safetensors ]] || fail "points do not train"
installed sample dcgan-003 --count 4 --out pictures.png >/dev/null
[[ -s $folder/pictures.png ]] || fail "LibTorch makes no pictures"
echo "installed, $(du -sh "$folder/usr" | cut -f 1), and run"
