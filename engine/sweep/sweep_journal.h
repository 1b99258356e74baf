#pragma once

#include <filesystem>
#include <string>

#include "engine/sweep/sweep_results.h"

namespace ganimede {

/// A sweep's folder on disk, so that it goes on where a kill or a power cut left it: sweep.json holds the request,
/// journal.txt a line for each run that is done, appended and flushed as it ends. Each line begins with a checksum; a
/// line that was torn or damaged counts as never written, and its run is done again. One thread at a time; the folder
/// is locked against a second process while the object lives.
class SweepJournal {
public:
    enum class Begin { resume, restart };  ///< restart: forget what the folder holds of a sweep

    /// Opens the folder (made if need be) for this request.
    /// @throws Error if it holds a different request, cannot be written, or is in use by another process.
    SweepJournal(const std::filesystem::path& folder, const SweepRequest& request, Begin begin);
    ~SweepJournal();
    SweepJournal(const SweepJournal&) = delete;
    SweepJournal& operator=(const SweepJournal&) = delete;

    /// The runs on disk, read at the start and appended since.
    const SweepResults& results() const { return m_results; }
    /// On disk when it returns. @throws Error such as that the disk is full.
    void append(std::size_t run, const SweepRunResult& result);
    /// All runs of the same request that are done there and missing here, flushed once.
    void append(const SweepResults& results);

private:
    void read();
    void cut(std::size_t size);
    void write(const std::string& line);

    std::filesystem::path m_path;
    SweepResults m_results;
    std::string m_header;
    int m_file = -1;
};

/// The request and the runs of a folder, for looking at. @throws Error if it holds no sweep.
SweepResults readSweepFolder(const std::filesystem::path& folder);

}  // namespace ganimede
