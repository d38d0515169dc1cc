// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/filejobcodec.h"

#include "wire/contentcodec.h"
#include "wire/json/jsonreader.h"
#include "wire/sharedcodec.h"
#include "wire/webhooks/webhookcodec.h"

namespace cd {

using namespace Qt::StringLiterals;
using Code = FieldProblem::Code;

namespace {

FileId readFile(const ObjectReader &reader)
{
    const bool hasOlder = reader.isGiven("file_id"_L1) && !reader.isGiven("file_input"_L1);
    const QLatin1StringView name = hasOlder ? "file_id"_L1 : "file_input"_L1;
    if (!reader.isGiven(name))
        reader.problem(reader.at(name), Code::Missing);
    return {reader.optionalText(name)};
}

/// Exactly one of the two must be given.
void readConfiguration(const ObjectReader &reader, FileJobRequest &request)
{
    const QLatin1StringView name = "configuration"_L1;
    request.configurationId = {reader.optionalText("configuration_id"_L1)};
    const bool byId = !request.configurationId.isEmpty();
    if (byId && reader.isGiven(name))
        reader.problem(reader.at("configuration_id"_L1), Code::NotTogether, name);
    else if (!byId && !reader.isGiven(name))
        reader.problem(reader.at(name), Code::Missing);
    else if (!byId) {
        if (const auto content = reader.object(name))
            request.content = readContent(*content);
    }
}

QJsonObject configurationOf(const FileJob &job)
{
    const QJsonObject parsing{
        {u"lang"_s, job.language},
        {u"max_pages"_s, job.maxPages ? QJsonValue(*job.maxPages) : QJsonValue()},
        {u"target_pages"_s, json::textOrNull(job.targetPages)}};
    return {{u"rules"_s, toJson(job.rules)},
            {u"mode"_s, job.mode},
            {u"parsing_configuration"_s, parsing}};
}

void readConfiguration(const QJsonObject &configuration, FileJob &job)
{
    job.rules = rulesFromJson(configuration.value("rules"_L1).toArray());
    job.mode = json::text(configuration, "mode"_L1);
    const QJsonObject parsing = configuration.value("parsing_configuration"_L1).toObject();
    job.language = json::text(parsing, "lang"_L1);
    job.maxPages = json::integer(parsing.value("max_pages"_L1));
    job.targetPages = json::text(parsing, "target_pages"_L1);
}

} // namespace

QJsonObject toJson(const FileJobRequest &request)
{
    QJsonObject body{{u"file_input"_s, request.file.value}};
    if (request.configurationId.isEmpty())
        body.insert("configuration"_L1, contentToJson(request.content));
    else
        body.insert("configuration_id"_L1, request.configurationId.value);
    if (!request.transactionId.isEmpty())
        body.insert("transaction_id"_L1, request.transactionId);
    if (!request.content.webhooks.isEmpty())
        body.insert("webhook_configurations"_L1, toJson(request.content.webhooks));
    return body;
}

tl::expected<FileJobRequest, QList<FieldProblem>> fileJobRequestFromJson(const QByteArray &body)
{
    const auto object = objectFromText(body);
    if (!object)
        return tl::make_unexpected(object.error());
    QList<FieldProblem> problems;
    const ObjectReader reader(*object, {}, problems);
    FileJobRequest request;
    request.file = readFile(reader);
    readConfiguration(reader, request);
    request.transactionId = reader.optionalText("transaction_id"_L1);
    request.content.webhooks = readWebhooks(reader, Dialect::Second);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems);
    return request;
}

QList<FieldProblem> inBody(const QList<FieldProblem> &problems)
{
    const QStringList inConfiguration{u"rules"_s, u"mode"_s, u"parsing_configuration"_s};
    QList<FieldProblem> placed = problems;
    for (FieldProblem &problem : placed) {
        if (inConfiguration.contains(problem.path.parts.value(0)))
            problem.path.parts.prepend(u"configuration"_s);
    }
    return placed;
}

QList<FieldProblem> fromBody(const QList<FieldProblem> &problems)
{
    QList<FieldProblem> placed = problems;
    for (FieldProblem &problem : placed) {
        QStringList &parts = problem.path.parts;
        if (parts.value(0) == "configuration"_L1 && parts.size() > 1)
            parts.removeFirst();
        else if (parts.value(0) == "file_input"_L1)
            parts = {u"file_ids"_s};
    }
    return placed;
}

std::optional<FileJob> fileJobFromJson(const QJsonObject &object)
{
    FileJob job;
    job.id = {json::text(object, "id"_L1)};
    if (job.id.isEmpty())
        return std::nullopt;
    job.status = JobStatus(json::text(object, "status"_L1));
    job.file = {json::text(object, "file_input"_L1)};
    if (job.file.isEmpty())
        job.file = {json::text(object, "document_input_value"_L1)};
    job.inputType = json::text(object, "document_input_type"_L1);
    readConfiguration(object.value("configuration"_L1).toObject(), job);
    job.configurationId = {json::text(object, "configuration_id"_L1)};
    job.transactionId = json::text(object, "transaction_id"_L1);
    job.result = resultFromJson(object.value("result"_L1));
    const QJsonValue credits = object.value("usage"_L1).toObject().value("credits"_L1);
    if (credits.isDouble() && credits.toDouble() >= 0)
        job.credits = credits.toDouble();
    job.errorMessage = json::text(object, "error_message"_L1);
    job.projectId = {json::text(object, "project_id"_L1)};
    job.userId = json::text(object, "user_id"_L1);
    job.parseJobId = json::text(object, "parse_job_id"_L1);
    job.createdAt = json::time(object, "created_at"_L1);
    job.updatedAt = json::time(object, "updated_at"_L1);
    return job;
}

QJsonObject toJson(const FileJob &job)
{
    return {{u"id"_s, job.id.value},
            {u"status"_s, job.status.word()},
            {u"file_input"_s, job.file.value},
            {u"document_input_type"_s, job.inputType},
            {u"configuration"_s, configurationOf(job)},
            {u"configuration_id"_s, json::textOrNull(job.configurationId.value)},
            {u"transaction_id"_s, json::textOrNull(job.transactionId)},
            {u"result"_s, resultToJson(job.result)},
            {u"error_message"_s, json::textOrNull(job.errorMessage)},
            {u"project_id"_s, job.projectId.value},
            {u"user_id"_s, job.userId},
            {u"parse_job_id"_s, json::textOrNull(job.parseJobId)},
            {u"created_at"_s, json::fromTime(job.createdAt)},
            {u"updated_at"_s, json::fromTime(job.updatedAt)}};
}

} // namespace cd
