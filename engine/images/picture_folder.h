#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/images/image_reading.h"
#include "engine/images/image_set.h"

namespace ganimede {

/// The files that may become a set, found but not yet opened.
struct PictureList {
    std::string name;                          ///< for people: the folder's, or of a single picture its own
    std::vector<std::filesystem::path> files;  ///< in natural order, class by class
    std::vector<std::int32_t> labels;          ///< one a file
    std::vector<std::string> classes;
    std::size_t skipped = 0;  ///< not opened at all: pipes, devices and what else is no regular file
};

/// Lists a folder: each folder right in it is a class with all that lies in it, however deep; files beside them are one
/// more, of the folder's own name. Hidden files and folders are passed over, links to folders not followed.
/// @throws Error if it is no folder, cannot be read, or holds more than kMaxSetFiles; ReadingCancelled.
PictureList listPictures(const std::filesystem::path& folder, const ReadingWatch& watch = {});

/// Lists what was dropped together: pictures are one class, each folder is one more.
/// @throws Error as listPictures() does.
PictureList listDropped(std::span<const std::filesystem::path> paths, const ReadingWatch& watch = {});

struct PictureOptions {
    std::vector<int> classes;  ///< indices of the classes to keep; empty: all
    std::size_t limit = 0;     ///< at most so many pictures, the first ones that can be read; 0: all
    int side = 0;              ///< as fitPicture() says
    int channels = 0;          ///< 0: RGB if the first picture has colour, else grey
};

/// Decodes the files on all cores, a few hundred at a time; the same list gives the same set whatever the threads.
/// Captions are file names; classes without a picture stay.
/// Memory: the set itself and what a few pictures need.
/// @throws Error if no file is a picture, pictures are of different sizes and `side` is 0, or the set would be larger
///   than kMaxSetBytes; ReadingCancelled.
ImageSet readPictures(const PictureList& list, const PictureOptions& options, const ReadingWatch& watch = {});

}  // namespace ganimede
