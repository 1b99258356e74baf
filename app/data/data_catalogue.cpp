#include "app/data/data_catalogue.h"

#include <algorithm>
#include <numeric>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "ganimede_catalogue.h"

namespace ganimede {
namespace {

constexpr char kVariable[] = "GANIMEDE_DATA_CATALOGUE";
constexpr std::size_t kMaxBytes = std::size_t{1} << 20;
constexpr qint64 kMaxFileBytes = qint64{1} << 40;

[[noreturn]] void fail(const QString& where)
{
    throw Error(
        QString("The catalogue of pictures to fetch (%1) is damaged: see %2.").arg(kVariable, where).toStdString());
}

/// A name that stays in its folder.
bool isPlain(const QString& name)
{
    return !name.isEmpty() && !name.startsWith('.') && !name.contains('/');
}

DataFile fileFrom(const QJsonObject& json, const QString& source)
{
    DataFile file;
    file.name = json["name"].toString();
    file.url = QUrl(json["url"].toString(), QUrl::StrictMode);
    file.bytes = json["bytes"].toInteger(-1);
    file.sha256 = json["sha256"].toString().toLatin1().toLower();
    for (const QJsonValue member : json["unpack"].toArray()) {
        file.unpack.append(member.toString());
    }
    const bool knownScheme = file.url.scheme() == "http" || file.url.scheme() == "https";
    if (!isPlain(file.name) || !std::all_of(file.unpack.begin(), file.unpack.end(), isPlain) || !knownScheme ||
        file.bytes < 1 || file.bytes > kMaxFileBytes || file.sha256.size() != 64) {
        fail(source + ", " + file.name);
    }
    return file;
}

std::vector<DataSource> parse(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        fail("its beginning");
    }
    const QJsonObject root = document.object();
    std::vector<DataSource> sources;
    for (const QString& name : root.keys()) {
        DataSource source{name, {}};
        for (const QJsonValue file : root[name].toObject()["files"].toArray()) {
            source.files.push_back(fileFrom(file.toObject(), name));
        }
        if (!isPlain(name) || source.files.empty()) {
            fail(name);
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

}  // namespace

qint64 DataSource::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
                           [](qint64 sum, const DataFile& file) { return sum + file.bytes; });
}

std::vector<DataSource> dataCatalogue()
{
    if (const QByteArray path = qgetenv(kVariable); !path.isEmpty()) {
        return parse(QByteArray::fromStdString(readFile(path.toStdString(), kMaxBytes)));
    }
    const std::string_view own = ganimede_catalogue().front().content;
    return parse(QByteArray(own.data(), static_cast<qsizetype>(own.size())));
}

}  // namespace ganimede
