// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crash/secondjobs.h"
#include "domain/job/job.h"
#include "domain/request/jobrequest.h"
#include "domain/service/remotefile.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace cd::test {

/// A job as the server made it.
struct MadeJob
{
    Job job;
    QList<FileId> files;
    QDateTime end; ///< when it succeeds
};

/// A service on loopback that makes jobs and remembers them, lists them and tells their results,
/// and that answers creates and uploads as a bad network does: late, half or not at all, by chance,
/// but the same for the same seed. It lives on the thread of whoever made it.
class JobServer : public QObject
{
    Q_OBJECT

public:
    explicit JobServer(quint32 seed);

    QUrl url() const;
    /// From now on all is answered at once.
    void beKind() { m_isKind = true; }
    /// Jobs made from now on succeed after a random time in between, in ms.
    void workFor(int shortest, int longest);

    const QList<MadeJob> &jobs() const { return m_jobs; }
    const SecondJobs &secondJobs() const { return m_secondJobs; }
    /// How many creates came whole, by the type of their first rule and their first file
    /// ("type/ID"), in the second dialect by their transaction ID; without those that were turned
    /// away, which may be sent again.
    const QHash<QString, int> &creates() const { return m_creates; }
    int turnedAway() const { return m_turnedAway; }
    /// Jobs that were made and not, or not wholly, answered for.
    int unanswered() const { return m_unanswered; }
    /// As they were uploaded, in that order.
    const QList<RemoteFile> &files() const { return m_files; }
    int unansweredFiles() const { return m_unansweredFiles; }
    /// Bytes of the bodies that they came in; of long ones only the beginning is kept meanwhile.
    qint64 uploadedBytes() const { return m_uploadedBytes; }
    /// How many requests were read whole.
    qint64 requests() const { return m_requests; }

Q_SIGNALS:
    /// A create was read; nothing is done of it yet.
    void createCame();
    /// What was to be done of it is done, and its answer on its way, if there is one.
    void createDone();

private:
    enum class Fate { Answered, Late, TurnedAway, Failed, CutBefore, CutAfter, CutInAnswer };

    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray query;
        QByteArray body; // or its beginning
        qint64 length = 0;
        qint64 missing = 0; // of its length
    };
    struct Line
    {
        QPointer<QTcpSocket> socket;
        QByteArray unread;
        std::optional<Request> request; // its head is read, its body still comes
    };
    using LinePtr = std::shared_ptr<Line>;

    void accept();
    void read(const LinePtr &line);
    static std::optional<Request> takeHead(QByteArray &unread);
    /// Whether the body is there to its end.
    static bool takeBody(Request &request, QByteArray &unread);
    void handle(QTcpSocket *socket, const Request &request);
    void handleCreate(QTcpSocket *socket, const QByteArray &body);
    void handleSecondCreate(QTcpSocket *socket, const QByteArray &body);
    void answerCreate(QTcpSocket *socket, const QString &name,
                      const std::function<QByteArray()> &makeIt);
    void handleUpload(QTcpSocket *socket, const Request &request);
    QByteArray answerTo(const Request &request) const;
    QByteArray filesPage(const QByteArray &query) const;
    QByteArray answerToJob(const QByteArray &rest) const;
    QByteArray page(const QByteArray &query) const;
    QByteArray make(const JobRequest &request);
    QDateTime nextEnd();
    Fate nextFate();
    QString newId();

    QTcpServer m_server;
    QRandomGenerator m_random;
    QList<MadeJob> m_jobs;
    QHash<QString, qsizetype> m_places; // of jobs, by ID
    SecondJobs m_secondJobs;
    QHash<QString, int> m_creates;
    QList<RemoteFile> m_files;
    int m_turnedAway = 0;
    int m_unanswered = 0;
    int m_unansweredFiles = 0;
    qint64 m_uploadedBytes = 0;
    qint64 m_requests = 0;
    int m_shortestWorkMs = 100;
    int m_longestWorkMs = 100;
    bool m_isKind = false;
};

} // namespace cd::test
