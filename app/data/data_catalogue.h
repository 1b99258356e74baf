#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace ganimede {

/// A file that belongs to a set of pictures, and where its makers publish it.
struct DataFile {
    QString name;  ///< in the set's folder
    QUrl url;
    qint64 bytes = 0;    ///< how long it is
    QByteArray sha256;   ///< in lower-case hexadecimal
    QStringList unpack;  ///< members to take out of this tar archive, which is then dropped; empty: it is used as it is
};

/// A set that can be fetched.
struct DataSource {
    QString source;  ///< as ImageDataSpec has it
    std::vector<DataFile> files;

    qint64 bytes() const;
};

/// What can be fetched: resources/images/catalogue.json, or instead the file that the environment variable
/// GANIMEDE_DATA_CATALOGUE names (a mirror; the tests' own server).
/// @throws Error if that file cannot be read or is not such a list.
std::vector<DataSource> dataCatalogue();

}  // namespace ganimede
