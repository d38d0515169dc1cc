// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/jobserver.h"

#include "wire/answercodec.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"
#include "workflow/rows/jobmerge.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <iterator>
#include <utility>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype jobsAPage = 100;
constexpr int latestMs = 200;
constexpr qsizetype keptOfBody = 1024 * 1024; // a form's fields stand before its file

const QByteArray jobsPath = "/api/v1/classifier/jobs";
const QByteArray secondJobsPath = "/api/v2/classify";
const QByteArray filesPath = "/api/v1/beta/files";

QString between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype from = text.indexOf(before) + before.size();
    return QString::fromUtf8(text.mid(from, text.indexOf(after, from) - from));
}

/// Unless the other side is gone.
void send(QTcpSocket *socket, const QByteArray &bytes)
{
    if (socket->state() == QAbstractSocket::ConnectedState)
        socket->write(bytes);
}

QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    const QByteArray type = body.startsWith('<') ? "text/html" : "application/json";
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n" + body;
}

QByteArray ok(const QJsonObject &body)
{
    return http("200 OK", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Job asItStands(const MadeJob &made)
{
    Job job = made.job;
    if (QDateTime::currentDateTimeUtc() >= made.end) {
        job.status = JobStatus(u"SUCCESS"_s);
        job.updatedAt = made.end;
    }
    return job;
}

QJsonObject resultsOf(const MadeJob &made)
{
    Page<FileResult> page;
    for (const FileId &file : made.files) {
        page.items.append({made.job.id.value + file.value, made.job.id, file,
                           Classification{made.job.rules.constFirst().type, 0.9, u"It says so."_s},
                           made.job.createdAt, made.job.createdAt});
    }
    return toJson(page);
}

} // namespace

JobServer::JobServer(quint32 seed)
    : m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &JobServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl JobServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void JobServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto line = std::make_shared<Line>();
        line->socket = socket;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, line] { read(line); });
        read(line);
    }
}

void JobServer::workFor(int shortest, int longest)
{
    m_shortestWorkMs = shortest;
    m_longestWorkMs = longest;
}

void JobServer::read(const LinePtr &line)
{
    line->unread += line->socket->readAll();
    while (true) {
        if (!line->request)
            line->request = takeHead(line->unread);
        if (!line->request || !takeBody(*line->request, line->unread))
            return;
        ++m_requests;
        handle(line->socket, *std::exchange(line->request, std::nullopt));
    }
}

std::optional<JobServer::Request> JobServer::takeHead(QByteArray &unread)
{
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = unread.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().split(' ');
    const QList<QByteArray> target = first.value(1).split('?');
    Request request{first.value(0), target.constFirst(), target.value(1), {}};
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            request.length = line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    request.missing = request.length;
    unread.remove(0, end + 4);
    return request;
}

bool JobServer::takeBody(Request &request, QByteArray &unread)
{
    const qsizetype came = std::min<qint64>(request.missing, unread.size());
    request.body += unread.left(std::min(came, keptOfBody - request.body.size()));
    request.missing -= came;
    unread.remove(0, came);
    return request.missing == 0;
}

void JobServer::handle(QTcpSocket *socket, const Request &request)
{
    if (request.method == "POST" && request.path == jobsPath)
        handleCreate(socket, request.body);
    else if (request.method == "POST" && request.path == secondJobsPath)
        handleSecondCreate(socket, request.body);
    else if (request.method == "POST" && request.path == filesPath)
        handleUpload(socket, request);
    else
        send(socket, answerTo(request));
}

void JobServer::handleCreate(QTcpSocket *socket, const QByteArray &body)
{
    const auto request = requestFromJson(body);
    if (!request || request->rules.isEmpty() || request->fileIds.isEmpty()
        || request->fileIds.size() > JobRequest::maxFiles) {
        send(socket, http("422 Unprocessable", "{}"));
        return;
    }
    answerCreate(socket,
                 request->rules.constFirst().type + u'/' + request->fileIds.constFirst().value,
                 [this, &request] { return make(*request); });
}

void JobServer::handleSecondCreate(QTcpSocket *socket, const QByteArray &body)
{
    const auto request = fileJobRequestFromJson(body);
    if (!request || request->content.rules.isEmpty() || request->transactionId.isEmpty()) {
        send(socket, http("422 Unprocessable", "{}"));
        return;
    }
    answerCreate(socket, request->transactionId, [this, &request] {
        return QJsonDocument(m_secondJobs.make(*request, {newId()}, nextEnd()))
            .toJson(QJsonDocument::Compact);
    });
}

void JobServer::answerCreate(QTcpSocket *socket, const QString &name,
                             const std::function<QByteArray()> &makeIt)
{
    Q_EMIT createCame();
    const Fate fate = nextFate();
    if (fate == Fate::TurnedAway) {
        ++m_turnedAway;
        send(socket, http("429 Later", "{}", "Retry-After: 0\r\n"));
        return;
    }
    ++m_creates[name];
    if (fate == Fate::Failed) {
        send(socket, http("502 Bad Gateway", "<html>Bad Gateway</html>"));
    } else if (fate == Fate::CutBefore) {
        socket->abort();
    } else {
        const QByteArray answer = http("200 OK", makeIt());
        m_unanswered += fate == Fate::CutAfter || fate == Fate::CutInAnswer ? 1 : 0;
        if (fate == Fate::CutAfter) {
            socket->abort();
        } else if (fate == Fate::CutInAnswer) {
            send(socket, answer.left(answer.size() / 2));
            socket->disconnectFromHost();
        } else {
            const int late = fate == Fate::Late ? int(m_random.bounded(latestMs)) : 0;
            QTimer::singleShot(late, socket, [socket, answer] { send(socket, answer); });
        }
    }
    Q_EMIT createDone();
}

void JobServer::handleUpload(QTcpSocket *socket, const Request &request)
{
    // The first is answered: all other moments follow from how long a first job takes.
    const Fate fate = m_files.isEmpty() ? Fate::Answered : nextFate();
    if (fate == Fate::TurnedAway) {
        send(socket, http("429 Later", "{}", "Retry-After: 0\r\n"));
        return;
    }
    if (fate == Fate::CutBefore) {
        socket->abort();
        return;
    }
    RemoteFile file;
    file.id = {newId()};
    file.name = between(request.body, "filename=\"", "\"");
    file.externalId = between(request.body, "name=\"external_file_id\"\r\n\r\n", "\r\n");
    m_files.append(file);
    m_uploadedBytes += request.length;
    const bool isAnswered = fate == Fate::Answered || fate == Fate::Late;
    m_unansweredFiles += isAnswered ? 0 : 1;
    if (isAnswered)
        send(socket, http("201 Created", QJsonDocument(toJson(file)).toJson()));
    else
        socket->abort();
}

QByteArray JobServer::answerTo(const Request &request) const
{
    if (request.path == "/api/v1/projects")
        return http("200 OK", R"([{"id": "project", "name": "Default"}])");
    if (request.path == "/api/v1/organizations")
        return http("200 OK", "[]");
    if (request.path == filesPath)
        return filesPage(request.query);
    if (request.path == jobsPath)
        return http("200 OK", page(request.query));
    if (request.path == secondJobsPath)
        return ok(m_secondJobs.page(QUrlQuery(QString::fromLatin1(request.query))));
    if (request.path.startsWith(secondJobsPath + '/')) {
        const auto job
            = m_secondJobs.job({QString::fromLatin1(request.path.mid(secondJobsPath.size() + 1))});
        if (job)
            return ok(*job);
    }
    if (request.path.startsWith(jobsPath + '/'))
        return answerToJob(request.path.mid(jobsPath.size() + 1));
    return http("404 Not Found", R"({"detail": "Not Found"})");
}

QByteArray JobServer::answerToJob(const QByteArray &rest) const
{
    const QList<QByteArray> parts = rest.split('/');
    const auto place = m_places.constFind(QString::fromLatin1(parts.constFirst()));
    if (place == m_places.cend())
        return http("404 Not Found", R"({"detail": "Not Found"})");
    const MadeJob &made = m_jobs.at(*place);
    return ok(parts.value(1) == "results" ? resultsOf(made) : toJson(asItStands(made)));
}

QByteArray JobServer::filesPage(const QByteArray &query) const
{
    const QString wanted
        = QUrlQuery(QString::fromLatin1(query)).queryItemValue(u"external_file_id"_s);
    Page<RemoteFile> page;
    std::copy_if(m_files.cbegin(), m_files.cend(), std::back_inserter(page.items),
                 [&](const RemoteFile &file) { return file.externalId == wanted; });
    return ok(toJson(page));
}

QByteArray JobServer::page(const QByteArray &query) const
{
    const QUrlQuery asked(QString::fromLatin1(query));
    const qsizetype from = asked.queryItemValue(u"page_token"_s).toLongLong();
    const qsizetype to = std::min(from + jobsAPage, m_jobs.size());
    Page<Job> page;
    for (qsizetype i = from; i < to; ++i)
        page.items.append(asItStands(m_jobs.at(i)));
    if (to < m_jobs.size())
        page.nextToken = QString::number(to);
    return QJsonDocument(toJson(page)).toJson(QJsonDocument::Compact);
}

QByteArray JobServer::make(const JobRequest &request)
{
    MadeJob made{jobAsAsked(request), request.fileIds, {}};
    made.job.id = {newId()};
    made.job.status = JobStatus(u"PENDING"_s);
    made.job.createdAt = QDateTime::currentDateTimeUtc();
    made.job.updatedAt = made.job.createdAt;
    made.end = nextEnd();
    m_places.insert(made.job.id.value, m_jobs.size());
    m_jobs.append(made);
    return QJsonDocument(toJson(made.job)).toJson(QJsonDocument::Compact);
}

QDateTime JobServer::nextEnd()
{
    return QDateTime::currentDateTimeUtc().addMSecs(
        m_random.bounded(m_shortestWorkMs, m_longestWorkMs + 1));
}

JobServer::Fate JobServer::nextFate()
{
    if (m_isKind)
        return Fate::Answered;
    const quint32 chance = m_random.bounded(100U);
    if (chance < 4)
        return Fate::TurnedAway;
    if (chance < 8)
        return Fate::Failed;
    if (chance < 12)
        return Fate::CutBefore;
    if (chance < 20)
        return Fate::CutAfter;
    if (chance < 28)
        return Fate::CutInAnswer;
    return chance < 50 ? Fate::Late : Fate::Answered;
}

QString JobServer::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace cd::test
