#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <QCoreApplication>
#include <QTimer>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/interrupt.h"
#include "app/data/data_catalogue.h"
#include "app/data/data_fetch.h"
#include "engine/core/error.h"
#include "engine/images/image_source.h"

namespace ganimede {
namespace {

std::string megabytes(qint64 bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(bytes) / 1e6);
    return text;
}

const DataSource* findSource(const std::vector<DataSource>& sources, const std::string& name)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const DataSource& source) {
        return source.source == QString::fromStdString(name);
    });
    return found == sources.end() ? nullptr : &*found;
}

std::string placeOf(const KnownImages& known, const ImageFolders& folders, const std::vector<DataSource>& sources)
{
    if (known.builtin) {
        return "part of the program";
    }
    if (const auto folder = folderOf(known, folders)) {
        return "in " + folder->string();
    }
    const DataSource* source = findSource(sources, known.source);
    return "not here; 'ganimede data fetch " + known.source + "' fetches it" +
           (source == nullptr ? "" : " (" + megabytes(source->bytes()) + " MB)");
}

nlohmann::ordered_json describe(const KnownImages& known, const ImageFolders& folders,
                                const std::vector<DataSource>& sources)
{
    const auto folder = folderOf(known, folders);
    const DataSource* source = findSource(sources, known.source);
    return {{"name", known.source},
            {"title", known.title},
            {"pictures", known.pictures},
            {"channels", known.shape.channels},
            {"height", known.shape.height},
            {"width", known.shape.width},
            {"classes", known.classes},
            {"licence", known.licence},
            {"here", known.builtin || folder},
            {"folder", folder ? nlohmann::ordered_json(folder->string()) : nullptr},
            {"bytes_to_fetch", source == nullptr ? 0 : source->bytes()}};
}

std::string padded(const std::string& text, std::size_t width)
{
    return text + std::string(text.size() < width ? width - text.size() : 1, ' ');
}

/// One line that is drawn over while a file comes, if somebody looks.
void showProgress(const QString& file, qint64 done, qint64 total)
{
    if (isatty(STDERR_FILENO) == 1) {
        std::fprintf(stderr, "\r%s  %s of %s MB (%.0f %%)\033[K", file.toUtf8().constData(), megabytes(done).c_str(),
                     megabytes(total).c_str(),
                     std::floor(100.0 * static_cast<double>(done) / static_cast<double>(total)));
        std::fflush(stderr);
    }
}

void showLine(const QString& line)
{
    std::fprintf(stderr, "%s%s\n", isatty(STDERR_FILENO) == 1 ? "\r\033[K" : "", line.toUtf8().constData());
}

/// Runs the event loop until the set is there or cannot be had. Returns the exit code.
int fetch(const DataSource& source, const std::filesystem::path& data)
{
    DataFetch fetching(source, data);
    QObject::connect(&fetching, &DataFetch::progressed, &fetching, showProgress);
    QObject::connect(&fetching, &DataFetch::fileDone, &fetching,
                     [](const QString& file) { showLine(file + " is here and its checksum is right."); });
    QString problem;
    QObject::connect(&fetching, &DataFetch::finished, &fetching, [&](const QString& why) {
        problem = why;
        QCoreApplication::exit(why.isEmpty() ? kDone : kFailed);
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &fetching, [&] {
        if (interrupted()) {
            problem = "Stopped. What has come is kept; give the same command again to go on from there.";
            QCoreApplication::exit(kFailed);
        }
    });
    look.start(50);
    QTimer::singleShot(0, &fetching, &DataFetch::start);
    const int code = QCoreApplication::exec();
    if (code == kDone) {
        std::cout << source.source.toStdString() << " is in " << fetching.folder().string() << '\n';
    } else {
        showLine("ganimede: " + problem);
    }
    return code;
}

std::string described(std::size_t count, const char* what)
{
    return std::to_string(count) + " " + what;
}

/// Reads both parts and says what is in them. @throws Error if they cannot be read.
std::string checked(const KnownImages& known, const ImageFolders& folders)
{
    std::string sums;
    if (const auto folder = folderOf(known, folders)) {
        const QStringList damaged = damagedFiles(*folder);
        if (!damaged.isEmpty()) {
            throw Error(folder->string() + "/" + damaged.front().toStdString() +
                        " has changed since it was fetched: fetch it again with 'ganimede data fetch " + known.source +
                        "'.");
        }
        sums = std::filesystem::exists(*folder / "SHA256SUMS") ? ", and every checksum is right" : "";
    }
    ImageDataSpec spec;
    spec.source = known.source;
    std::string parts = described(makeImageSet(spec, folders)->size(), "pictures to train on");
    if (const ImageSetPtr test = makeTestSet(spec, folders)) {
        parts += ", " + described(test->size(), "held out");
    }
    return known.title + ": " + parts + sums + ".";
}

}  // namespace

int dataListCommand(const DataRequest& request)
{
    const ImageFolders folders = imageFolders();
    const std::vector<DataSource> sources = dataCatalogue();
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const KnownImages& known : knownImages()) {
        if (request.json) {
            list.push_back(describe(known, folders, sources));
            continue;
        }
        std::cout << padded(known.source, 15) << known.pictures << " pictures, " << known.shape.width << " x "
                  << known.shape.height << (known.shape.channels == 1 ? " grey, " : " colour, ") << known.licence
                  << "; " << placeOf(known, folders, sources) << '\n';
    }
    if (request.json) {
        std::cout << list.dump(2) << '\n';
    }
    return kDone;
}

int dataFetchCommand(int& argc, char** argv, const DataRequest& request)
{
    const std::vector<DataSource> sources = dataCatalogue();
    const ImageFolders folders = imageFolders();
    for (const std::string& name : request.names) {
        const KnownImages* known = findKnownImages(name);
        if (known != nullptr && known->builtin) {
            std::cerr << "ganimede: " << known->title << " is part of the program: there is nothing to fetch.\n";
            return kInvalid;
        }
        if (findSource(sources, name) == nullptr) {
            std::cerr << "ganimede: There is no set named '" << name
                      << "' to fetch; 'ganimede data list' lists them.\n";
            return kInvalid;
        }
    }
    QCoreApplication application(argc, argv);
    watchForInterrupts();
    for (const std::string& name : request.names) {
        if (const int code = fetch(*findSource(sources, name), folders.data); code != kDone) {
            return code;
        }
    }
    return kDone;
}

int dataCheckCommand(const DataRequest& request)
{
    const ImageFolders folders = imageFolders();
    for (const std::string& name : request.names) {
        if (findKnownImages(name) == nullptr) {
            std::cerr << "ganimede: There is no set named '" << name << "'; 'ganimede data list' lists them.\n";
            return kInvalid;
        }
    }
    int code = kDone;
    for (const KnownImages& known : knownImages()) {
        const bool named = std::find(request.names.begin(), request.names.end(), known.source) != request.names.end();
        if (!named && (!request.names.empty() || !(known.builtin || folderOf(known, folders)))) {
            continue;
        }
        try {
            std::cout << checked(known, folders) << '\n';
        } catch (const Error& error) {
            std::cerr << "ganimede: " << error.what() << '\n';
            code = kFailed;
        }
    }
    return code;
}

}  // namespace ganimede
