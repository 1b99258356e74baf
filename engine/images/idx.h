#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/images/image_set.h"

namespace ganimede {

/// The files of MNIST and its kin (LeCun, Cortes, Burges, "THE MNIST DATABASE": magic 0x00000803 for pictures,
/// 0x00000801 for labels, then big-endian 32-bit sizes, then bytes), gzipped or not.

/// Whether a file that begins so (gzip's own first bytes or IDX's) may be an IDX file. `first` holds 4 bytes or more.
bool looksLikeIdx(std::string_view first);

/// Grey pictures and their labels. Classes are named "0" to the largest label; without labels there is one class, of
/// the set's name.
/// @param images  content of the pictures' file
/// @param labels  content of the labels' file, or empty
/// @param name    for people and messages
/// @param limit   at most so many pictures, the first ones; 0: all
/// @throws Error in a plain sentence: another kind of file, one that ends early or holds more than it announces, sizes
///   of 0, beyond kMaxTrainingSide or kMaxSetBytes (before anything of that size is allocated), or labels of another
///   count than the pictures.
ImageSet imagesFromIdx(std::string_view images, std::string_view labels, const std::string& name,
                       std::size_t limit = 0);

/// Reads a file of pictures; its labels are looked for beside it, under the same name with "labels-idx1" for
/// "images-idx3", gzipped or not.
/// @throws Error as imagesFromIdx() does.
ImageSet readIdx(const std::filesystem::path& images, std::size_t limit = 0);

}  // namespace ganimede
