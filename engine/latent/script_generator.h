#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <stop_token>

#include "engine/latent/generator.h"

namespace ganimede {

struct ScriptOptions {
    int threads = 1;              ///< LibTorch's, 1 to 256; 0: as many as there are cores
    int loadMs = 60'000;          ///< for opening and trying it
    int answerMs = 20'000;        ///< for each answer afterwards, of at most 64 pictures
    std::size_t memoryBytes = 0;  ///< beyond LibTorch's own; 0: 8 GiB, or half of the machine's if that is less
    std::stop_token stop = {};    ///< ends the waiting, and the process, within 50 ms: an Error
};

/// A generator that PyTorch exported as TorchScript (torch.jit.trace, torch.jit.script), run by a process of its own
/// (ScriptProcess): where it crashes, never answers or wants too much memory, an Error says so, and so does every later
/// call. To run such a file is to run a program: whoever opens one must know where it comes from.
///
/// What it takes is found by its schema and by trying: z as (n, d) or (n, d, 1, 1); classes as int64 labels (n) or as
/// float one-hot rows (n, classes) in the second argument. d and the number of classes are known from attributes of the
/// module (z_dim, latent_dim, nz, ...; num_classes, n_classes, c_dim, ...), its first layers, or a list of usual ones.
/// Pictures may be (n, C, H, W) with C 1 or 3, (n, H, W), or flat and square. They are in [-1, 1], unless an attribute
/// output_range (two numbers) or 64 of them say [0, 1] or [0, 255]: GeneratorInfo::note tells. What lies outside is
/// brought to the nearest end.
///
/// The latent is taken for normal. Random numbers that it draws itself are the same at each call; where the rows of a
/// batch depend on each other, each is computed alone. gradients() is null where autograd does not go through it.
/// @throws Error in a sentence, if the file is something else, or its module not such a generator
std::unique_ptr<Generator> openScript(const std::filesystem::path& path, const ScriptOptions& options);

}  // namespace ganimede
