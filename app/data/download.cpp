#include "app/data/download.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <unistd.h>

#include <QCryptographicHash>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QRegularExpression>

#include "engine/files/file_trouble.h"

namespace ganimede {
namespace {

constexpr int kAttemptsInVain = 3;
constexpr int kPauseMs = 500;       // doubled with every attempt in vain
constexpr int kSilenceMs = 30'000;  // a server that sends nothing for so long has gone
constexpr qint64 kBufferBytes = 1 << 20;

QString megabytes(qint64 bytes)
{
    return QLocale::c().toString(static_cast<double>(bytes) / 1e6, 'f', 1);
}

/// Where the server says that a partial answer begins, or -1.
qint64 beginOf(const QNetworkReply& reply)
{
    static const QRegularExpression kRange("^bytes (\\d+)-");
    const auto match = kRange.match(QString::fromLatin1(reply.rawHeader("Content-Range")));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

}  // namespace

Download::Download(QNetworkAccessManager& network, DataFile file, const QString& path, QObject* parent)
    : QObject(parent), m_network(network), m_file(std::move(file)), m_path(path), m_part(path + ".part")
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Download::request);
}

Download::~Download()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Download::start()
{
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::Append)) {
        fail(tr("Cannot write %1: %2.").arg(m_part.fileName(), m_part.errorString()));
        return;
    }
    if (m_part.size() > m_file.bytes) {
        m_part.resize(0);  // of another file
    }
    m_farthest = m_part.size();
    m_part.size() == m_file.bytes ? conclude() : request();
}

void Download::request()
{
    m_problem.clear();
    QNetworkRequest request(m_file.url);
    request.setTransferTimeout(kSilenceMs);
    request.setRawHeader("Accept-Encoding", "identity");  // else Qt would unpack a .gz that is sent as such
    if (m_part.size() > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + "-");
    }
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(kBufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::onData);
    connect(m_reply, &QNetworkReply::finished, this, &Download::onReplyFinished);
}

void Download::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 || (status == 206 && beginOf(*m_reply) != m_part.size())) {
        // The whole file comes, or another part than the one asked for.
        m_part.resize(0);
        if (status == 206) {
            m_problem = tr("the server sent another part of the file than it was asked for");
            m_reply->abort();
        }
    }
}

void Download::onData()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray data = m_reply->readAll();
    if ((status != 200 && status != 206) || !m_problem.isEmpty()) {
        return;  // a page that explains an error
    }
    if (m_part.size() + data.size() > m_file.bytes) {
        m_part.resize(0);
        m_problem = tr("the server sends another file, longer than %1's %2 bytes").arg(m_file.name).arg(m_file.bytes);
    } else if (m_part.write(data) != data.size() || !m_part.flush()) {
        m_problem = tr("it cannot be written (%1)").arg(m_part.errorString());
    }
    if (!m_problem.isEmpty()) {
        m_hopeless = true;
        m_reply->abort();
        return;
    }
    Q_EMIT progressed(m_part.size(), m_file.bytes);
}

void Download::onReplyFinished()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString said = m_reply->errorString();
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    if (m_part.size() == m_file.bytes) {
        conclude();
        return;
    }
    if (status == 416) {  // nothing follows what is there already: it is of another file
        m_part.resize(0);
    }
    m_hopeless = m_hopeless || (status >= 400 && status < 500 && status != 416);
    m_vain = m_part.size() > m_farthest ? 0 : m_vain + 1;
    m_farthest = std::max(m_farthest, m_part.size());
    if (m_hopeless || m_vain >= kAttemptsInVain) {
        fail(brokenOff(!m_problem.isEmpty()              ? m_problem
                       : error == QNetworkReply::NoError ? tr("the connection was closed early")
                       : error == QNetworkReply::OperationCanceledError
                           ? tr("the server sent nothing for half a minute")
                           : said));
        return;
    }
    m_pause.start(kPauseMs << m_vain);
}

void Download::conclude()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_part.seek(0);
    if (!hash.addData(&m_part)) {
        fail(tr("Cannot read %1: %2.").arg(m_part.fileName(), m_part.errorString()));
        return;
    }
    if (hash.result().toHex() != m_file.sha256) {
        m_part.remove();
        fail(tr("%1 came with other content than its makers published (its SHA-256 is wrong), so it was thrown away. "
                "Try "
                "again later, or from another network.")
                 .arg(m_file.name));
        return;
    }
    ::fsync(m_part.handle());
    m_part.close();
    std::error_code error;
    std::filesystem::rename(m_part.fileName().toStdString(), m_path.toStdString(), error);
    if (error) {
        fail(tr("Cannot write %1: %2").arg(m_path, QString::fromStdString(reasonOfErrno(error.value()))));
        return;
    }
    Q_EMIT finished({});
}

void Download::fail(const QString& problem)
{
    m_part.close();
    if (m_part.exists() && m_part.size() == 0) {
        m_part.remove();
    }
    Q_EMIT finished(problem);
}

QString Download::brokenOff(const QString& why) const
{
    const QString where = m_file.url.toString();
    if (m_part.size() == 0) {
        return tr("Cannot fetch %1: %2.").arg(where, why);
    }
    return tr("%1 broke off after %2 of %3 MB: %4. What has come is kept; fetch it again to go on from there.")
        .arg(where, megabytes(m_part.size()), megabytes(m_file.bytes), why);
}

}  // namespace ganimede
