#include "app/data/data_fetch.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QFile>
#include <QTimer>

#include "app/data/download.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/byte_source.h"
#include "engine/files/file_trouble.h"
#include "engine/files/tar.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;

constexpr char kSums[] = "SHA256SUMS";
constexpr std::size_t kMaxSumsBytes = std::size_t{1} << 16;
constexpr std::uint64_t kMaxMemberBytes = std::uint64_t{1} << 30;
constexpr std::size_t kMaxArchiveBytes = std::size_t{1} << 31;

QString quoted(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

/// Takes the wanted members out of an archive that was checked, then drops it.
void unpack(const fs::path& archive, QStringList wanted)
{
    const std::string bytes = readFile(archive, kMaxArchiveBytes);
    ByteSource source(bytes, archive.filename().string());
    TarReader tar(source, archive.filename().string());
    while (const auto member = tar.next()) {
        if (wanted.removeAll(QString::fromStdString(member->name)) > 0) {
            writeFileAtomically(archive.parent_path() / member->name, tar.content(kMaxMemberBytes));
        }
    }
    if (!wanted.isEmpty()) {
        throw Error(
            DataFetch::tr("%1 does not hold %2.").arg(quoted(archive.filename()), wanted.front()).toStdString());
    }
    fs::remove(archive);
}

/// The files that a set consists of in the end.
QStringList filesOf(const DataSource& source)
{
    QStringList names;
    for (const DataFile& file : source.files) {
        names += file.unpack.isEmpty() ? QStringList{file.name} : file.unpack;
    }
    return names;
}

std::vector<std::pair<QByteArray, QString>> sumsIn(const fs::path& folder)
{
    std::vector<std::pair<QByteArray, QString>> sums;
    if (!fs::exists(folder / kSums)) {
        return sums;
    }
    const QByteArray text = QByteArray::fromStdString(readFile(folder / kSums, kMaxSumsBytes));
    for (const QByteArray& line : text.split('\n')) {
        if (line.size() > 66) {
            sums.emplace_back(line.left(64), QString::fromUtf8(line.mid(66)));
        }
    }
    return sums;
}

/// Whether this file, or all that was unpacked from it, is there as an earlier fetch left it.
bool isThere(const fs::path& folder, const DataFile& file)
{
    if (file.unpack.isEmpty()) {
        std::error_code error;
        const fs::path path = folder / file.name.toStdString();
        return fs::is_regular_file(path, error) && sha256Of(path) == file.sha256;
    }
    const auto sums = sumsIn(folder);
    const QStringList damaged = damagedFiles(folder);
    return std::all_of(file.unpack.begin(), file.unpack.end(), [&](const QString& name) {
        const bool listed = std::any_of(sums.begin(), sums.end(), [&](const auto& sum) { return sum.second == name; });
        return listed && !damaged.contains(name);
    });
}

}  // namespace

QByteArray sha256Of(const fs::path& path)
{
    QFile file(quoted(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(DataFetch::tr("Cannot read %1: %2.").arg(quoted(path), file.errorString()).toStdString());
    }
    return hash.result().toHex();
}

QStringList damagedFiles(const fs::path& folder)
{
    QStringList damaged;
    for (const auto& [sum, name] : sumsIn(folder)) {
        const fs::path path = folder / name.toStdString();
        std::error_code error;
        if (!fs::is_regular_file(path, error) || sha256Of(path) != sum) {
            damaged.append(name);
        }
    }
    return damaged;
}

DataFetch::DataFetch(DataSource source, const fs::path& data, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_folder(data / m_source.source.toStdString())
{}

DataFetch::~DataFetch()
{
    delete m_download;  // before the network that its reply belongs to
}

void DataFetch::start()
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) {
        Q_EMIT finished(tr("Cannot make the folder %1: %2")
                            .arg(quoted(m_folder), QString::fromStdString(reasonOfErrno(error.value()))));
        return;
    }
    m_lock = std::make_unique<QLockFile>(quoted(m_folder / "fetch.lock"));
    m_lock->setStaleLockTime(0);  // a download may take hours; a lock whose program is gone counts as free anyway
    if (!m_lock->tryLock()) {
        Q_EMIT finished(tr("Another Ganimede is fetching into %1 just now.").arg(quoted(m_folder)));
        return;
    }
    next();
}

void DataFetch::next()
{
    try {
        while (m_file < m_source.files.size() && isThere(m_folder, m_source.files[m_file])) {
            Q_EMIT fileDone(m_source.files[m_file].name);
            ++m_file;
        }
        if (m_file == m_source.files.size()) {
            conclude();
            return;
        }
    } catch (const std::exception& failure) {
        Q_EMIT finished(QString::fromStdString(failure.what()));
        return;
    }
    const DataFile& file = m_source.files[m_file];
    m_download = new Download(m_network, file, quoted(m_folder / file.name.toStdString()), this);
    connect(m_download, &Download::progressed, this,
            [this, name = file.name](qint64 done, qint64 total) { Q_EMIT progressed(name, done, total); });
    connect(m_download, &Download::finished, this, &DataFetch::onDownloaded);
    m_download->start();
}

void DataFetch::onDownloaded(const QString& problem)
{
    m_download->deleteLater();
    m_download = nullptr;
    if (!problem.isEmpty()) {
        Q_EMIT finished(problem);
        return;
    }
    const DataFile& file = m_source.files[m_file];
    try {
        if (!file.unpack.isEmpty()) {
            unpack(m_folder / file.name.toStdString(), file.unpack);
        }
    } catch (const std::exception& failure) {
        Q_EMIT finished(QString::fromStdString(failure.what()));
        return;
    }
    Q_EMIT fileDone(file.name);
    ++m_file;
    QTimer::singleShot(0, this, &DataFetch::next);
}

void DataFetch::conclude()
{
    QByteArray sums;
    for (const QString& name : filesOf(m_source)) {
        sums += sha256Of(m_folder / name.toStdString()) + "  " + name.toUtf8() + "\n";
    }
    writeFileAtomically(m_folder / kSums, sums.toStdString());
    m_lock->unlock();
    Q_EMIT finished({});
}

}  // namespace ganimede
