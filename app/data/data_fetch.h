#pragma once

#include <filesystem>
#include <memory>

#include <QLockFile>
#include <QNetworkAccessManager>
#include <QObject>

#include "app/data/data_catalogue.h"

namespace ganimede {

class Download;

/// Fetches a whole set into the user's folder, file by file; what is there and right already is not fetched again. An
/// archive is unpacked and dropped. At the end the folder holds SHA256SUMS, which `sha256sum -c` reads too. On the
/// thread of its owner, which needs an event loop; deleting it keeps what has come so far.
class DataFetch : public QObject {
    Q_OBJECT

public:
    /// @param data  ImageFolders::data; the set goes into a folder of its name
    DataFetch(DataSource source, const std::filesystem::path& data, QObject* parent = nullptr);
    ~DataFetch() override;

    void start();
    const std::filesystem::path& folder() const { return m_folder; }

Q_SIGNALS:
    void progressed(const QString& file, qint64 done, qint64 total);
    void fileDone(const QString& file);
    /// Once. `problem` is empty if the set is there, else a sentence for people.
    void finished(const QString& problem);

private:
    void next();
    void onDownloaded(const QString& problem);
    void conclude();

    DataSource m_source;
    std::filesystem::path m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<QLockFile> m_lock;  ///< two programs must not write into one file
    Download* m_download = nullptr;     ///< a child
    std::size_t m_file = 0;             ///< under way
};

/// SHA-256 of a file in lower-case hexadecimal. @throws Error if it cannot be read.
QByteArray sha256Of(const std::filesystem::path& file);

/// The names of files that SHA256SUMS in this folder lists and that are missing or differ. Empty if all is well or
/// there is no such list.
QStringList damagedFiles(const std::filesystem::path& folder);

}  // namespace ganimede
