#include <algorithm>
#include <system_error>
#include <utility>

#include "engine/core/words.h"
#include "engine/files/file_trouble.h"
#include "engine/images/natural_order.h"
#include "engine/images/picture_folder.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTellEvery = 256;  // files between two looks at the watch

std::string nameOf(const fs::path& path)
{
    const fs::path clean = path.lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

bool isHidden(const fs::path& path)
{
    return path.filename().string().starts_with('.');
}

class Lister {
public:
    explicit Lister(const ReadingWatch& watch) : m_watch(watch) {}

    /// A file that somebody named. A link to one is as good.
    void add(const fs::path& file, std::vector<fs::path>& files)
    {
        std::error_code error;
        if (fs::is_regular_file(file, error)) {
            files.push_back(file);
        } else {
            ++list.skipped;
        }
        if (++m_seen > kMaxSetFiles) {
            throw Error(
                Words::tr("\"%1\" holds more than %2 files, more than can be read as one set: choose a smaller folder.",
                          list.name, kMaxSetFiles));
        }
        if (m_seen % kTellEvery == 0) {
            m_watch.tell(m_seen, 0);
        }
    }

    /// All files below a folder, however deep.
    void addBelow(const fs::path& folder, std::vector<fs::path>& files)
    {
        std::error_code error;
        fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
        for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
            std::error_code ignored;
            if (isHidden(entry->path())) {
                entry.disable_recursion_pending();
            } else if (!entry->is_directory(ignored)) {
                add(entry->path(), files);
            }
        }
    }

    void addClass(const std::string& name, std::vector<fs::path> files)
    {
        if (files.empty()) {
            return;
        }
        std::sort(files.begin(), files.end(),
                  [](const fs::path& a, const fs::path& b) { return naturallyBefore(a.native(), b.native()); });
        list.labels.insert(list.labels.end(), files.size(), static_cast<std::int32_t>(list.classes.size()));
        list.files.insert(list.files.end(), std::make_move_iterator(files.begin()),
                          std::make_move_iterator(files.end()));
        list.classes.push_back(name);
    }

    PictureList list;

private:
    const ReadingWatch& m_watch;
    std::size_t m_seen = 0;
};

}  // namespace

PictureList listPictures(const fs::path& folder, const ReadingWatch& watch)
{
    Lister lister(watch);
    lister.list.name = nameOf(folder);
    std::vector<fs::path> folders;
    std::vector<fs::path> files;
    std::error_code error;
    fs::directory_iterator entry(folder, error);
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;
        if (isHidden(entry->path())) {
            continue;
        }
        if (!entry->is_directory(ignored)) {
            lister.add(entry->path(), files);
        } else if (!entry->is_symlink(ignored)) {
            folders.push_back(entry->path());
        }
    }
    if (error) {
        throw Error(Words::tr("Cannot read the folder \"%1\": %2", folder.string(), reasonOfErrno(error.value())));
    }
    std::sort(folders.begin(), folders.end(),
              [](const fs::path& a, const fs::path& b) { return naturallyBefore(a.native(), b.native()); });
    for (const fs::path& below : folders) {
        std::vector<fs::path> inIt;
        lister.addBelow(below, inIt);
        lister.addClass(nameOf(below), std::move(inIt));
    }
    lister.addClass(lister.list.name, std::move(files));
    return std::move(lister.list);
}

PictureList listDropped(std::span<const fs::path> paths, const ReadingWatch& watch)
{
    if (paths.size() == 1) {
        std::error_code error;
        if (fs::is_directory(paths.front(), error)) {
            return listPictures(paths.front(), watch);
        }
    }
    Lister lister(watch);
    lister.list.name = paths.size() == 1 ? nameOf(paths.front()) : std::to_string(paths.size()) + " dropped files";
    std::vector<fs::path> files;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error)) {
            std::vector<fs::path> inIt;
            lister.addBelow(path, inIt);
            lister.addClass(nameOf(path), std::move(inIt));
        } else {
            lister.add(path, files);
        }
    }
    lister.addClass(lister.list.classes.empty() ? lister.list.name : "pictures", std::move(files));
    return std::move(lister.list);
}

}  // namespace ganimede
