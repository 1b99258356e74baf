#pragma once

#include <QFile>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include "app/data/data_catalogue.h"

class QNetworkAccessManager;

namespace ganimede {

/// Fetches one file: into NAME.part first, going on where an earlier attempt left it, and under its own name only once
/// its length and SHA-256 are right. A connection that breaks off is taken up again by itself as long as that brings
/// the file forward. On the thread of its owner, which needs an event loop; deleting it keeps what has come so far.
class Download : public QObject {
    Q_OBJECT

public:
    /// @param network  outlives it
    /// @param path     the file's own name, in a folder that exists
    Download(QNetworkAccessManager& network, DataFile file, const QString& path, QObject* parent = nullptr);
    ~Download() override;

    void start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Once. `problem` is empty if the file is there, else a sentence for people.
    void finished(const QString& problem);

private:
    void request();
    void onHeaders();
    void onData();
    void onReplyFinished();
    void conclude();
    void fail(const QString& problem);
    QString brokenOff(const QString& why) const;

    QNetworkAccessManager& m_network;
    DataFile m_file;
    QString m_path;
    QFile m_part;
    QNetworkReply* m_reply = nullptr;
    QString m_problem;        ///< why the reply under way was given up
    bool m_hopeless = false;  ///< trying again would change nothing
    qint64 m_farthest = 0;    ///< how long the part has ever been: a server that sends only beginnings brings nothing
    int m_vain = 0;           ///< attempts in a row that brought nothing
    QTimer m_pause;           ///< before the next attempt
};

}  // namespace ganimede
