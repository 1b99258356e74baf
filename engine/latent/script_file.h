#pragma once

#include <filesystem>

namespace ganimede {

/// Whether a file's name ends as PyTorch's do: .pt, .pts, .pth or .torchscript.
bool hasScriptSuffix(const std::filesystem::path& path);

/// Whether a file is to be taken for a TorchScript module: by its suffix, and because it begins as a ZIP archive does.
bool isScriptFile(const std::filesystem::path& path);

/// Looks into a file without running anything of it.
/// @throws Error saying what it is instead of a TorchScript module: empty, cut off, weights saved by torch.save, ...
void checkScriptFile(const std::filesystem::path& path);

}  // namespace ganimede
