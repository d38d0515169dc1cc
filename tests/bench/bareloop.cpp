// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bareloop.h"

#include "support/patience.h"
#include "wire/answercodec.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"
#include "workflow/sending/outbox.h"
#include "workflow/uploads/fileuploads.h"

#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QNetworkReply>

#include <algorithm>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto filesPath = "/api/v1/beta/files"_L1;
constexpr auto firstPath = "/api/v1/classifier/jobs"_L1;
constexpr auto secondPath = "/api/v2/classify"_L1;
constexpr int betweenLooksMs = 1000;
constexpr int patienceMs = 1'800'000;

QHttpPart formField(const QString &name, const QByteArray &value)
{
    QHttpPart part;
    part.setHeader(QNetworkRequest::ContentDispositionHeader,
                   u"form-data; name=\"%1\""_s.arg(name));
    part.setBody(value);
    return part;
}

} // namespace

BareLoop::BareLoop(const QUrl &service, const QString &key, const JobRequest &request,
                   Dialect dialect)
    : m_service(service)
    , m_key("Bearer " + key.toUtf8())
    , m_request(request)
    , m_dialect(dialect)
{
}

bool BareLoop::submit(const QStringList &paths)
{
    QList<FileId> files(paths.size());
    const bool isUploaded = callAll(
        int(paths.size()), FileUploads::atOnce, [&](int at) { return upload(paths.at(at)); },
        [&](int at, const QJsonObject &answer) {
            files[at] = remoteFileFromJson(answer).value_or(RemoteFile{}).id;
        });
    if (!isUploaded || files.contains(FileId()))
        return false;
    if (m_dialect == Dialect::First) {
        return callAll(
            1, 1, [&](int) { return create(files); },
            [this](int, const QJsonObject &answer) {
                m_jobs.append(jobFromJson(answer).value_or(Job{}).id.value);
            });
    }
    return callAll(
        int(files.size()), Outbox::mostAtOnce, [&](int at) { return create({files.at(at)}); },
        [](int, const QJsonObject &) {});
}

int BareLoop::waitForResults()
{
    const QDeadlineTimer patience(patienceMs);
    while (unfinished() > 0 && m_isWell && !patience.hasExpired())
        static_cast<void>(test::comesTrue([] { return false; }, QDeadlineTimer(betweenLooksMs)));
    return m_isWell ? countResults() : 0;
}

int BareLoop::unfinished()
{
    if (m_dialect == Dialect::Second)
        return count(secondPath, fileJobFromJson,
                     [](const FileJob &job) { return !job.status.isFinished(); });
    return int(std::count_if(m_jobs.cbegin(), m_jobs.cend(), [this](const QString &id) {
        const auto job = jobFromJson(get(firstPath + '/'_L1 + id));
        return job && !job->status.isFinished();
    }));
}

int BareLoop::countResults()
{
    if (m_dialect == Dialect::Second)
        return count(secondPath, fileJobFromJson,
                     [](const FileJob &job) { return job.result.has_value(); });
    int results = 0;
    for (const QString &id : std::as_const(m_jobs)) {
        results += count(firstPath + '/'_L1 + id + "/results"_L1, fileResultFromJson,
                         [](const FileResult &result) { return result.result.has_value(); });
    }
    return results;
}

template<typename T, typename Counts>
int BareLoop::count(const QString &path, std::optional<T> (*read)(const QJsonObject &),
                    const Counts &counts)
{
    int counted = 0;
    QString token;
    do {
        const auto page = pageFromJson(get(path, token), read);
        if (!page) {
            m_isWell = false;
            break;
        }
        counted += int(std::count_if(page->items.cbegin(), page->items.cend(), counts));
        token = page->nextToken;
    } while (!token.isEmpty());
    return counted;
}

bool BareLoop::callAll(int count, int atOnce, const Send &send, const Taken &taken)
{
    int sent = 0;
    int done = 0;
    const std::function<void()> sendNext = [&] {
        if (sent == count || !m_isWell)
            return;
        const int at = sent++;
        QNetworkReply *reply = send(at);
        QObject::connect(reply, &QNetworkReply::finished, &m_manager, [&, reply, at] {
            m_isWell = m_isWell && reply->error() == QNetworkReply::NoError;
            taken(at, QJsonDocument::fromJson(reply->readAll()).object());
            reply->deleteLater();
            ++done;
            sendNext();
        });
    };
    for (int i = 0; i < atOnce; ++i)
        sendNext();
    return test::comesTrue([&] { return done == (m_isWell ? count : sent); },
                           QDeadlineTimer(patienceMs))
        && m_isWell;
}

QJsonObject BareLoop::get(const QString &path, const QString &token)
{
    QJsonObject found;
    QString page = path + "?page_size=100"_L1;
    if (!token.isEmpty())
        page += "&page_token="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(token));
    callAll(
        1, 1, [&](int) { return m_manager.get(to(page)); },
        [&found](int, const QJsonObject &answer) { found = answer; });
    return found;
}

QNetworkRequest BareLoop::to(const QString &path) const
{
    QNetworkRequest request(QUrl(m_service.toString() + path));
    request.setRawHeader("Authorization", m_key);
    return request;
}

QNetworkReply *BareLoop::upload(const QString &path)
{
    auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    auto *file = new QFile(path, form);
    if (!file->open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    form->append(formField(u"purpose"_s, "classify"));
    form->append(formField(u"external_file_id"_s, path.toUtf8()));
    QHttpPart content;
    content.setHeader(
        QNetworkRequest::ContentDispositionHeader,
        u"form-data; name=\"file\"; filename=\"%1\""_s.arg(QFileInfo(path).fileName()));
    content.setBodyDevice(file);
    form->append(content);
    QNetworkReply *reply = m_manager.post(to(filesPath), form);
    form->setParent(reply);
    return reply;
}

QNetworkReply *BareLoop::create(const QList<FileId> &files)
{
    JobRequest content = m_request;
    QJsonObject body;
    if (m_dialect == Dialect::First) {
        content.fileIds = files;
        body = toJson(content);
    } else {
        body = toJson(FileJobRequest{files.constFirst(), content, {}, files.constFirst().value});
    }
    QNetworkRequest request = to(m_dialect == Dialect::First ? firstPath : secondPath);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_manager.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace cd::bench
