// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/scriptedservice.h"

namespace cd::test::scripted {

using namespace Qt::StringLiterals;

namespace {

const QByteArray jobs = "/api/v1/classifier/jobs";

QList<ServerStep> at(const QByteArray &target, QList<ServerStep> steps)
{
    for (ServerStep &step : steps)
        step.target = target;
    return steps;
}

} // namespace

QString fileId()
{
    return u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s;
}

QByteArray jobId()
{
    return "1c2d3e4f-8b86-4d01-b42d-00cf4fc964aa";
}

QByteArray job(const QByteArray &status, const QByteArray &error)
{
    const QByteArray message = error.isEmpty() ? QByteArray("null") : '"' + error + '"';
    return R"({"id": ")" + jobId() + R"(", "status": ")" + status + R"(", "error_message": )"
        + message
        + R"(, "mode": "FAST", "rules": [], "user_id": "u", "project_id": "p",)"
          R"( "created_at": "2026-05-04T08:00:00Z", "updated_at": "2026-05-04T08:00:01Z",)"
          R"( "parsing_configuration": {"lang": "en", "max_pages": 5}})";
}

QByteArray results()
{
    return R"({"items": [{"id": "r1", "classify_job_id": ")" + jobId() + R"(", "file_id": ")"
        + fileId().toLatin1()
        + R"(", "result": {"type": "invoice", "confidence": 0.9, "reasoning": "It says so."}}],)"
          R"( "next_page_token": null})";
}

QList<ServerStep> account()
{
    const QByteArray project
        = R"([{"id": "8d2b6f62-1f3c-4a0e-9f0c-2f7e0d7d1a11", "name": "Default"}])";
    const QByteArray file
        = R"({"id": ")" + fileId().toLatin1() + R"(", "name": "a.txt", "project_id": "p"})";
    return at("/api/v1/projects", {{.body = project}})
        + at("/api/v1/organizations", {{.body = "[]"}})
        + at("/api/v1/beta/files", {{.status = 201, .body = file}})
        + at(jobs + '?', {{.body = R"({"items": [], "next_page_token": null})"}});
}

QList<ServerStep> creates(const QList<ServerStep> &answers)
{
    return at(jobs, answers);
}

QList<ServerStep> looks(const QList<ServerStep> &answers)
{
    return at(jobs + '/' + jobId() + "/results", {{.body = results()}})
        + at(jobs + '/' + jobId(), answers);
}

QList<ServerStep> looks(const QList<QByteArray> &statuses)
{
    QList<ServerStep> answers;
    for (const QByteArray &status : statuses)
        answers += ServerStep{.body = job(status)};
    return looks(answers);
}

QList<ServerStep> success()
{
    // Those for longer addresses first: a step answers all that begins as it says.
    return account() + looks({"SUCCESS"}) + creates({{.body = job("PENDING")}});
}

int creations(const FaultyServer &server)
{
    return server.count("POST", jobs);
}

} // namespace cd::test::scripted
