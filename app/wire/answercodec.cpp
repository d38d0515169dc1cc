// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/answercodec.h"

#include "wire/json/jsonreader.h"
#include "wire/sharedcodec.h"

namespace cd {

using namespace Qt::StringLiterals;

std::optional<Job> jobFromJson(const QJsonObject &object)
{
    Job job;
    job.id = {json::text(object, "id"_L1)};
    if (job.id.isEmpty())
        return std::nullopt;
    job.status = JobStatus(json::text(object, "status"_L1));
    job.mode = json::text(object, "mode"_L1);
    job.rules = rulesFromJson(object.value("rules"_L1).toArray());
    const QJsonObject parsing = object.value("parsing_configuration"_L1).toObject();
    job.language = json::text(parsing, "lang"_L1);
    job.maxPages = json::integer(parsing.value("max_pages"_L1));
    const QJsonArray pages = parsing.value("target_pages"_L1).toArray();
    for (const QJsonValueConstRef page : pages) {
        if (const auto number = json::integer(page))
            job.targetPages.append(*number);
    }
    job.errorMessage = json::text(object, "error_message"_L1);
    job.userId = json::text(object, "user_id"_L1);
    job.projectId = {json::text(object, "project_id"_L1)};
    job.jobRecordId = json::text(object, "job_record_id"_L1);
    job.createdAt = json::time(object, "created_at"_L1);
    job.updatedAt = json::time(object, "updated_at"_L1);
    job.effectiveAt = json::time(object, "effective_at"_L1);
    return job;
}

QJsonObject toJson(const Job &job)
{
    QJsonArray pages;
    for (int page : job.targetPages)
        pages.append(page);
    const QJsonObject parsing{
        {u"lang"_s, job.language},
        {u"max_pages"_s, job.maxPages ? QJsonValue(*job.maxPages) : QJsonValue()},
        {u"target_pages"_s, pages.isEmpty() ? QJsonValue() : QJsonValue(pages)}};
    QJsonObject object{{u"id"_s, job.id.value},
                       {u"status"_s, job.status.word()},
                       {u"mode"_s, job.mode},
                       {u"rules"_s, toJson(job.rules)},
                       {u"parsing_configuration"_s, parsing},
                       {u"error_message"_s, json::textOrNull(job.errorMessage)},
                       {u"user_id"_s, job.userId},
                       {u"project_id"_s, job.projectId.value},
                       {u"job_record_id"_s, json::textOrNull(job.jobRecordId)},
                       {u"created_at"_s, json::fromTime(job.createdAt)},
                       {u"updated_at"_s, json::fromTime(job.updatedAt)}};
    // Unlike the other two, effective_at may not be null.
    if (job.effectiveAt.isValid())
        object.insert("effective_at"_L1, json::fromTime(job.effectiveAt));
    return object;
}

std::optional<FileResult> fileResultFromJson(const QJsonObject &object)
{
    FileResult file;
    file.id = json::text(object, "id"_L1);
    file.jobId = {json::text(object, "classify_job_id"_L1)};
    file.fileId = {json::text(object, "file_id"_L1)};
    file.createdAt = json::time(object, "created_at"_L1);
    file.updatedAt = json::time(object, "updated_at"_L1);
    if (file.id.isEmpty() && file.fileId.isEmpty())
        return std::nullopt;
    file.result = resultFromJson(object.value("result"_L1));
    return file;
}

QJsonObject toJson(const FileResult &file)
{
    return {{u"id"_s, file.id},
            {u"classify_job_id"_s, file.jobId.value},
            {u"file_id"_s, json::textOrNull(file.fileId.value)},
            {u"result"_s, resultToJson(file.result)},
            {u"created_at"_s, json::fromTime(file.createdAt)},
            {u"updated_at"_s, json::fromTime(file.updatedAt)}};
}

std::optional<RemoteFile> remoteFileFromJson(const QJsonObject &object)
{
    RemoteFile file;
    file.id = {json::text(object, "id"_L1)};
    if (file.id.isEmpty())
        return std::nullopt;
    file.name = json::text(object, "name"_L1);
    file.type = json::text(object, "file_type"_L1);
    file.externalId = json::text(object, "external_file_id"_L1);
    file.projectId = {json::text(object, "project_id"_L1)};
    file.lastModifiedAt = json::time(object, "last_modified_at"_L1);
    file.expiresAt = json::time(object, "expires_at"_L1);
    file.purpose = json::text(object, "purpose"_L1);
    return file;
}

QJsonObject toJson(const RemoteFile &file)
{
    return {{u"id"_s, file.id.value},
            {u"name"_s, file.name},
            {u"file_type"_s, json::textOrNull(file.type)},
            {u"external_file_id"_s, json::textOrNull(file.externalId)},
            {u"project_id"_s, file.projectId.value},
            {u"last_modified_at"_s, json::fromTime(file.lastModifiedAt)},
            {u"expires_at"_s, json::fromTime(file.expiresAt)},
            {u"purpose"_s, json::textOrNull(file.purpose)}};
}

std::optional<Project> projectFromJson(const QJsonObject &object)
{
    Project project;
    project.id = {json::text(object, "id"_L1)};
    if (project.id.isEmpty())
        return std::nullopt;
    project.name = json::text(object, "name"_L1);
    project.organizationId = {json::text(object, "organization_id"_L1)};
    project.isDefault = object.value("is_default"_L1).toBool();
    return project;
}

QJsonObject toJson(const Project &project)
{
    return {{u"id"_s, project.id.value},
            {u"name"_s, project.name},
            {u"organization_id"_s, project.organizationId.value},
            {u"is_default"_s, project.isDefault}};
}

std::optional<Organization> organizationFromJson(const QJsonObject &object)
{
    Organization organization{{json::text(object, "id"_L1)}, json::text(object, "name"_L1)};
    return organization.id.isEmpty() ? std::nullopt : std::optional(organization);
}

QJsonObject toJson(const Organization &organization)
{
    return {{u"id"_s, organization.id.value}, {u"name"_s, organization.name}};
}

} // namespace cd
