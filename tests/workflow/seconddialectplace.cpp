// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/seconddialectplace.h"

#include "workflow/rows/jobfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

JobRequest requestOf(int files)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    for (int i = 0; i < files; ++i)
        request.fileIds.append({u"dfl-%1"_s.arg(i)});
    return request;
}

} // namespace

QByteArray secondJob(const QByteArray &id, const QByteArray &status, const QByteArray &type)
{
    const QByteArray result = type.isEmpty()
        ? QByteArray("null")
        : R"({"type": ")" + type + R"(", "confidence": 0.9, "reasoning": "why"})";
    return R"({"id": ")" + id + R"(", "status": ")" + status + R"(", "file_input": "f-)" + id
        + R"(", "result": )" + result + R"(, "created_at": "2026-11-26T10:00:00Z"})";
}

ServerStep created(const QByteArray &id)
{
    return {.body = secondJob(id)};
}

ServerStep lookedAt(const QByteArray &id, const QByteArray &status, const QByteArray &type)
{
    return {.body = secondJob(id, status, type), .target = secondPath + '/' + id};
}

ServerStep listed(const QByteArrayList &jobs)
{
    return {.body = pageJson(jobs), .target = lists};
}

QList<ServerStep> manyCreated(int count, int first)
{
    QList<ServerStep> steps;
    for (int i = first; i < first + count; ++i)
        steps.append(created("j-" + QByteArray::number(i)));
    return steps;
}

QList<SeenCreate> createsSeen(const FaultyServer &server)
{
    QList<SeenCreate> seen;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests) {
        if (request.method != "POST" || !request.complete)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        seen.append({body["file_input"_L1].toString(), body["transaction_id"_L1].toString()});
    }
    return seen;
}

QSet<QString> transactionsSeen(const FaultyServer &server)
{
    QSet<QString> transactions;
    for (const SeenCreate &create : createsSeen(server))
        transactions.insert(create.transaction);
    return transactions;
}

void SecondDialectPlace::open(const QList<ServerStep> &steps, const Patience &patience)
{
    m_server.setSteps(steps);
    m_place = std::make_unique<Workplace>(m_server.url(), patience);
    place().begin();
    place().outbox().setTarget(m_target);
    place().reach();
}

void SecondDialectPlace::setJobsAtOnce(int jobs)
{
    m_target.jobsAtOnce = jobs;
    place().outbox().setTarget(m_target);
}

bool SecondDialectPlace::beginAfterKill()
{
    place().kill();
    place().begin();
    place().outbox().setTarget(m_target);
    place().reach();
    return place().roundTrip();
}

JobKey SecondDialectPlace::submit(int files, const SubmitTerms &terms)
{
    const JobRequest request = requestOf(files);
    QList<JobFile> named;
    for (const FileId &id : request.fileIds)
        named.append({id, id.value + u".pdf"_s});
    m_key = place().outbox().submit(request, named, u"many"_s, {}, {}, terms);
    return m_key;
}

qsizetype SecondDialectPlace::made()
{
    const QList<Create> all = creates();
    return std::count_if(all.cbegin(), all.cend(), isMade);
}

void SecondDialectTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_second = std::make_unique<SecondDialectPlace>();
}

} // namespace cd::test
