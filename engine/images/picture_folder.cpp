#include "engine/images/picture_folder.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <thread>
#include <utility>

#include "engine/core/words.h"
#include "engine/images/picture_file.h"
#include "engine/images/picture_fit.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kFilesAtATime = 64;  // 200 MB at most, where pictures stay as large as they are
constexpr std::size_t kMostReaders = 8;    // each may hold a large photograph

/// What became of one file.
struct Piece {
    ImageShape shape;                  ///< as it will be in the set, but with the channels of the file
    std::vector<std::uint8_t> pixels;  ///< (C, H, W); empty: it is no picture
    std::string problem;               ///< if it begins as a picture and is none
};

bool beginsAsPicture(const fs::path& path)
{
    std::array<char, 8> first{};
    std::ifstream file(path, std::ios::binary);
    file.read(first.data(), first.size());
    return looksLikePicture({first.data(), static_cast<std::size_t>(file.gcount())});
}

Piece readPiece(const fs::path& path, const PictureOptions& options)
{
    Piece piece;
    try {
        if (!beginsAsPicture(path)) {
            return piece;
        }
        const DecodedPicture picture = readPicture(path, options.side);
        const auto channels = static_cast<std::size_t>(picture.channels);
        const PictureView view{picture.pixels.data(),
                               {picture.channels, picture.height, picture.width},
                               channels,
                               channels * static_cast<std::size_t>(picture.width),
                               1};
        if (options.side == 0 && std::max(picture.width, picture.height) > kMaxTrainingSide) {
            piece.problem =
                Words::tr("\"%1\" has more than %2 pixels a side: say how large the pictures shall be (data.side).",
                          path.filename().string(), kMaxTrainingSide);
            return piece;
        }
        piece.shape = fittedShape(view.shape, options.side, options.channels);
        piece.pixels.resize(piece.shape.size());
        fitPicture(view, options.side, options.channels, piece.pixels);
    } catch (const Error& error) {
        piece.problem = error.what();
    } catch (const std::bad_alloc&) {
        piece.problem = Words::tr("There is not enough memory to open \"%1\".", path.filename().string());
    }
    return piece;
}

/// Reads the files of a stretch of the list on all cores.
std::vector<Piece> readPieces(std::span<const fs::path> files, const PictureOptions& options)
{
    std::vector<Piece> pieces(files.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            pieces[i] = readPiece(files[i], options);
        }
    };
    const std::size_t threads =
        std::min({std::size_t{std::max(1u, std::thread::hardware_concurrency())}, kMostReaders, files.size()});
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i) {
        others.emplace_back(work);
    }
    work();
    return pieces;
}

class SetBuilder {
public:
    SetBuilder(const PictureList& list, const PictureOptions& options)
        : m_options(options),
          m_expected(options.limit > 0 ? std::min(options.limit, list.files.size()) : list.files.size())
    {
        m_set.name = list.name;
        m_set.classes = list.classes;
        m_set.leftOut = list.skipped;
    }

    bool isFull() const { return m_options.limit > 0 && m_set.size() >= m_options.limit; }

    void add(Piece piece, std::int32_t label, const fs::path& file)
    {
        if (piece.pixels.empty()) {
            ++m_set.leftOut;
            if (m_set.firstProblem.empty()) {
                m_set.firstProblem = std::move(piece.problem);
            }
            if (m_firstOther.empty()) {
                m_firstOther = file.filename().string();
            }
            return;
        }
        if (m_set.labels.empty()) {
            m_set.shape = piece.shape;
            // Growing by doubling would need the set's memory three times over; what stays unused is never touched.
            m_set.pixels.reserve(std::min<std::size_t>(m_expected, kMaxSetBytes / m_set.shape.size()) *
                                 m_set.shape.size());
        }
        if (piece.shape.width != m_set.shape.width || piece.shape.height != m_set.shape.height) {
            throw Error(Words::tr("The pictures of \"%1\" are of different sizes: \"%2\" has %3 x %4 pixels, those "
                                  "before it %5 x %6. Say how large they shall be (data.side).",
                                  m_set.name, file.filename().string(), piece.shape.width, piece.shape.height,
                                  m_set.shape.width, m_set.shape.height));
        }
        checkSetSize(m_set.name, m_set.size() + 1, m_set.shape);
        const std::size_t at = m_set.pixels.size();
        m_set.pixels.resize(at + m_set.shape.size());
        const auto width = static_cast<std::size_t>(piece.shape.width);
        const PictureView view{piece.pixels.data(), piece.shape, 1, width,
                               width * static_cast<std::size_t>(piece.shape.height)};
        fitPicture(view, 0, m_set.shape.channels, std::span(m_set.pixels).subspan(at));
        m_set.labels.push_back(label);
        m_set.captions.push_back(file.filename().string());
    }

    ImageSet take()
    {
        if (m_set.labels.empty()) {
            throw Error(problem());
        }
        return std::move(m_set);
    }

private:
    /// Of a list without a picture.
    std::string problem() const
    {
        const std::string& name = m_set.name;
        if (!m_set.firstProblem.empty()) {
            return Words::tr("\"%1\" holds no picture that can be read: PNG and JPEG files are. %2", name,
                             m_set.firstProblem);
        }
        return m_firstOther.empty()
                   ? Words::tr("\"%1\" holds no picture that can be read: PNG and JPEG files are.", name)
                   : Words::tr("\"%1\" holds no picture that can be read: PNG and JPEG files are, and \"%2\" is "
                               "neither.",
                               name, m_firstOther);
    }

    const PictureOptions& m_options;
    std::size_t m_expected;    ///< pictures, if every file is one
    std::string m_firstOther;  ///< the first file that is no picture
    ImageSet m_set;
};

/// The part of a list whose classes are kept.
PictureList chosen(const PictureList& list, const std::vector<int>& classes)
{
    PictureList result{list.name, {}, {}, {}, list.skipped};
    for (const int kept : classes) {
        if (kept < 0 || static_cast<std::size_t>(kept) >= list.classes.size()) {
            throw Error(Words::tr("\"%1\" has no class %2, only 0 to %3.", list.name, kept, list.classes.size() - 1));
        }
        result.classes.push_back(list.classes[static_cast<std::size_t>(kept)]);
    }
    for (std::size_t i = 0; i < list.files.size(); ++i) {
        const auto place = std::find(classes.begin(), classes.end(), list.labels[i]);
        if (place != classes.end()) {
            result.files.push_back(list.files[i]);
            result.labels.push_back(static_cast<std::int32_t>(place - classes.begin()));
        }
    }
    return result;
}

}  // namespace

ImageSet readPictures(const PictureList& list, const PictureOptions& options, const ReadingWatch& watch)
{
    if (!options.classes.empty() && !list.files.empty()) {  // a list without files has no classes to choose of
        PictureOptions all = options;
        all.classes.clear();
        return readPictures(chosen(list, options.classes), all, watch);
    }
    SetBuilder builder(list, options);
    for (std::size_t begin = 0; begin < list.files.size() && !builder.isFull(); begin += kFilesAtATime) {
        watch.tell(begin, list.files.size());
        const std::size_t count = std::min(kFilesAtATime, list.files.size() - begin);
        std::vector<Piece> pieces = readPieces(std::span(list.files).subspan(begin, count), options);
        for (std::size_t i = 0; i < count && !builder.isFull(); ++i) {
            builder.add(std::move(pieces[i]), list.labels[begin + i], list.files[begin + i]);
        }
    }
    watch.tell(list.files.size(), list.files.size());
    return builder.take();
}

}  // namespace ganimede
