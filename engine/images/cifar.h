#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/images/image_set.h"

namespace ganimede {

/// CIFAR-10's binary files (Krizhevsky 2009): records of 3,073 bytes, a label from 0 to 9 and 32 x 32 pixels, first all
/// red, then green, then blue.

enum class CifarPart { training, test };

/// @param name   for people and messages
/// @param limit  at most so many pictures, the first ones; 0: all
/// @throws Error if the length is not a whole number of records, or a label is not of CIFAR-10.
ImageSet imagesFromCifar10(std::string_view bytes, const std::string& name, std::size_t limit = 0);

/// Whether a folder holds data_batch_*.bin, or a file is named *.bin and has the length of whole records.
bool looksLikeCifar10(const std::filesystem::path& path);

/// Reads one file, or of a folder all data_batch_*.bin by their numbers, or test_batch.bin.
/// @throws Error as imagesFromCifar10() does, and if the folder holds no such file.
ImageSet readCifar10(const std::filesystem::path& path, CifarPart part = CifarPart::training, std::size_t limit = 0);

}  // namespace ganimede
