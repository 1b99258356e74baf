#include "engine/sweep/sweep_journal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <zlib.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/files/file_trouble.h"
#include "engine/spec/json_text.h"

namespace ganimede {
namespace {

constexpr const char* kRequestName = "sweep.json";
constexpr const char* kJournalName = "journal.txt";
constexpr std::size_t kChecksumDigits = 8;

std::string checksum(std::string_view text)
{
    const auto value = crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
    char digits[kChecksumDigits + 1];
    std::snprintf(digits, sizeof digits, "%08lx", value);
    return digits;
}

std::string lineOf(const std::string& content)
{
    return checksum(content) + ' ' + content + '\n';
}

/// The line's content if its checksum is right.
std::optional<std::string_view> contentOf(std::string_view line)
{
    if (line.size() <= kChecksumDigits || line[kChecksumDigits] != ' ') {
        return std::nullopt;
    }
    const std::string_view content = line.substr(kChecksumDigits + 1);
    return checksum(content) == line.substr(0, kChecksumDigits) ? std::optional(content) : std::nullopt;
}

struct Column {
    const char* name;
    double SweepMeasures::*value;
};
constexpr std::array kColumns{
    Column{"modes_held", &SweepMeasures::modesHeld},
    Column{"modes", &SweepMeasures::modes},
    Column{"good_share", &SweepMeasures::goodShare},
    Column{"coverage", &SweepMeasures::coverage},
    Column{"jensen_shannon", &SweepMeasures::jensenShannon},
    Column{"sliced_wasserstein", &SweepMeasures::slicedWasserstein},
};

std::string written(std::size_t run, const SweepRunResult& result)
{
    Json line{{"run", run}, {"steps", result.steps}, {"outcome", result.outcome}, {"seconds", result.seconds}};
    if (result.divergedStep) {
        line["diverged_step"] = *result.divergedStep;
    }
    for (const Column& column : kColumns) {
        line[column.name] = result.measures.*column.value;  // NaN becomes null
    }
    return line.dump();
}

/// A line whose checksum is right was written by this program, if perhaps by another version of it.
void readLine(std::string_view content, SweepResults& results)
{
    const Json line = Json::parse(content, nullptr, false);
    const auto has = [&](const char* key) { return line.is_object() && line.contains(key); };
    if (!has("run") || !has("steps") || !has("outcome") || !has("seconds")) {
        return;
    }
    const auto run = line["run"].get<std::size_t>();
    SweepRunResult result;
    result.outcome = line["outcome"].get<std::string>();
    const auto& kinds = sweepOutcomes();
    if (run >= results.request().runs() || std::ranges::find(kinds, result.outcome) == kinds.end()) {
        return;
    }
    result.steps = line["steps"].get<std::int64_t>();
    result.seconds = line["seconds"].get<double>();
    if (has("diverged_step")) {
        result.divergedStep = line["diverged_step"].get<std::int64_t>();
    }
    for (const Column& column : kColumns) {
        const bool measured = has(column.name) && line[column.name].is_number();
        result.measures.*column.value = measured ? line[column.name].get<double>() : kNotMeasured;
    }
    results.set(run, std::move(result));
}

enum class Found { nothing, ours, foreign };

/// Reads the lines that are whole; foreign if the first one is not `header`.
Found readJournal(std::string_view text, const std::string& header, SweepResults& results)
{
    Found found = Found::nothing;
    for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n')) {
        const auto content = contentOf(text.substr(0, end));
        text.remove_prefix(end + 1);
        if (found == Found::nothing && content != header) {
            return Found::foreign;
        }
        if (found == Found::ours && content) {
            readLine(*content, results);
        }
        found = Found::ours;
    }
    return found;
}

/// Names the request by the file's own text, so that a later version that writes more fields still knows the journal.
std::string headerFor(const std::filesystem::path& folder)
{
    return "journal of the request " + checksum(readFile(folder / kRequestName));
}

SweepRequest requestIn(const std::filesystem::path& folder)
{
    const std::filesystem::path path = folder / kRequestName;
    const std::string text = readFile(path);
    try {
        return readSweep(text);
    } catch (const Error& error) {
        throw Error(Words::tr("Cannot read \"%1\": %2", path.string(), error.what()));
    }
}

void checkSame(const std::filesystem::path& folder, const SweepRequest& request)
{
    if (!std::filesystem::exists(folder / kRequestName)) {
        return;
    }
    std::string difference;
    try {
        difference = sweepDifference(requestIn(folder), request);
    } catch (const Error& error) {
        throw Error(Words::tr("%1 Choose another folder, or give up what is there with --restart.", error.what()));
    }
    if (!difference.empty()) {
        throw Error(Words::tr("The folder \"%1\" holds a different sweep (%2). Choose another folder, or give up what "
                              "is there with --restart.",
                              folder.string(), difference));
    }
}

}  // namespace

SweepJournal::SweepJournal(const std::filesystem::path& folder, const SweepRequest& request, Begin begin)
    : m_path(folder / kJournalName), m_results(request)
{
    prepareFolder(folder);
    if (begin == Begin::resume) {
        checkSame(folder, request);
    }
    m_file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (m_file < 0) {
        throw Error(Words::tr("Cannot write \"%1\": %2", m_path.string(), reasonOfErrno(errno)));
    }
    try {
        if (::flock(m_file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            throw Error(Words::tr("The folder \"%1\" is in use by another sweep.", folder.string()));
        }
        if (begin == Begin::restart) {
            // First the journal, then the request: a cut between the two leaves an old request without runs.
            cut(0);
        }
        if (begin == Begin::restart || !std::filesystem::exists(folder / kRequestName)) {
            writeFileAtomically(folder / kRequestName, writeSweep(request));
        }
        m_header = headerFor(folder);
        read();
    } catch (...) {
        ::close(m_file);
        throw;
    }
}

SweepJournal::~SweepJournal()
{
    ::close(m_file);
}

void SweepJournal::cut(std::size_t size)
{
    if (::ftruncate(m_file, static_cast<off_t>(size)) != 0 || ::fdatasync(m_file) != 0) {
        throw Error(Words::tr("Cannot write \"%1\": %2", m_path.string(), reasonOfErrno(errno)));
    }
}

void SweepJournal::read()
{
    const std::string text = readFile(m_path);
    const Found found = readJournal(text, m_header, m_results);
    if (found == Found::foreign) {
        throw Error(Words::tr("\"%1\" does not belong to the sweep.json beside it. Choose another folder, or give up "
                              "what is there with --restart.",
                              m_path.string()));
    }
    // What follows the last line feed was torn: the next line must not be glued to it.
    const std::size_t whole = text.rfind('\n') + 1;
    if (whole != text.size()) {
        cut(whole);
    }
    if (found == Found::nothing) {
        write(lineOf(m_header));
    }
}

void SweepJournal::write(const std::string& line)
{
    // One write a line: with O_APPEND it lands whole, or torn at the end of the file where reading copes with it.
    const ssize_t count = ::write(m_file, line.data(), line.size());
    const bool whole = count == static_cast<ssize_t>(line.size());
    if (!whole || ::fdatasync(m_file) != 0) {
        const int error = count >= 0 && !whole ? ENOSPC : errno;
        throw Error(Words::tr("Cannot write \"%1\": %2", m_path.string(), reasonOfErrno(error)));
    }
}

void SweepJournal::append(std::size_t run, const SweepRunResult& result)
{
    write(lineOf(written(run, result)));
    m_results.set(run, result);
}

void SweepJournal::append(const SweepResults& results)
{
    std::string lines;
    SweepResults both = m_results;
    for (std::size_t run = 0; run < results.request().runs(); ++run) {
        if (results.run(run) && !both.run(run)) {
            lines += lineOf(written(run, *results.run(run)));
            both.set(run, *results.run(run));
        }
    }
    write(lines);
    m_results = std::move(both);
}

SweepResults readSweepFolder(const std::filesystem::path& folder)
{
    const SweepRequest request = requestIn(folder);
    SweepResults results(request);
    const std::filesystem::path journal = folder / kJournalName;
    if (std::filesystem::exists(journal)) {
        readJournal(readFile(journal), headerFor(folder), results);
    }
    return results;
}

}  // namespace ganimede
