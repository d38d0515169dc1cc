// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/filejobmerge.h"

#include "domain/request/language.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <QUuid>

#include <algorithm>

namespace cd {

namespace {

using Known = JobStatus::Known;
using Outcome = JobStatus::Outcome;

qsizetype count(const QList<FileJobState> &parts, Outcome outcome)
{
    return std::count_if(parts.cbegin(), parts.cend(), [outcome](const FileJobState &part) {
        return isMade(part) && part.status.outcome() == outcome;
    });
}

QString firstMessage(const QList<FileJobState> &parts)
{
    for (const FileJobState &part : parts) {
        if (!part.errorMessage.isEmpty())
            return part.errorMessage;
        if (part.error && hasEnded(part) && !part.status.isFinished())
            return saidIn(*part.error);
    }
    return {};
}

JobRequest requestOf(const FileJob &job)
{
    JobRequest request;
    request.fileIds = {job.file};
    request.rules = job.rules;
    request.mode = modeFromWord(job.mode);
    if (isLanguageCode(job.language))
        request.language = job.language;
    if (job.maxPages)
        request.maxPages = MaxPages::of(*job.maxPages);
    if (const auto pages = PageSelection::parse(job.targetPages))
        request.targetPages = *pages;
    return request;
}

} // namespace

QList<FileJobState> newParts(qsizetype files)
{
    QList<FileJobState> parts(files);
    for (FileJobState &part : parts)
        part.transactionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return parts;
}

void mergePart(FileJobState &part, const FileJob &job)
{
    part.id = job.id;
    part.status = job.status;
    part.errorMessage = job.errorMessage;
    part.error.reset();
}

FileResult resultOf(const FileJob &job)
{
    return {.id = job.id.value,
            .jobId = job.id,
            .fileId = job.file,
            .result = job.result,
            .createdAt = job.createdAt,
            .updatedAt = job.updatedAt};
}

JobStatus overallStatus(const QList<FileJobState> &parts)
{
    if (std::none_of(parts.cbegin(), parts.cend(), isMade))
        return {};
    const auto partHasEnded = [](const FileJobState &part) {
        return hasEnded(part);
    };
    const bool runs = std::any_of(parts.cbegin(), parts.cend(), [](const FileJobState &part) {
        return part.status.known() == Known::Running;
    });
    if (runs)
        return JobStatus(Known::Running);
    if (!std::all_of(parts.cbegin(), parts.cend(), partHasEnded))
        return JobStatus(Known::Pending);
    const qsizetype classified = count(parts, Outcome::Success);
    if (classified == parts.size())
        return JobStatus(Known::Completed);
    if (classified > 0)
        return JobStatus(Known::PartialSuccess);
    return JobStatus(count(parts, Outcome::Cancelled) == parts.size() ? Known::Cancelled
                                                                      : Known::Failed);
}

bool mergeParts(JobRow &row, const QList<FileJobState> &parts, const QList<FileResult> &results,
                const QDateTime &now)
{
    const JobRow before = row;
    row.job.status = overallStatus(parts);
    row.job.errorMessage = firstMessage(parts);
    if (parts.size() == 1)
        row.job.id = parts.constFirst().id;
    for (const FileResult &result : results) {
        if (result.createdAt.isValid()
            && (!row.job.createdAt.isValid() || result.createdAt < row.job.createdAt))
            row.job.createdAt = result.createdAt;
        if (result.updatedAt.isValid()
            && (!row.job.updatedAt.isValid() || result.updatedAt > row.job.updatedAt))
            row.job.updatedAt = result.updatedAt;
    }
    row.watched = hasJob(row) && !row.job.status.isFinished();
    countResults(row, parts.size(), results);
    if (!row.job.status.isFinished())
        row.failedFileCount = 0;
    if (row == before)
        return false;
    row.changedAt = now;
    return true;
}

FileJobRequest requestOfParts(const JobOrigin &origin, const JobRequest &request)
{
    FileJobRequest shared;
    shared.content = request;
    shared.content.fileIds.clear();
    shared.configurationId = origin.configuration;
    return shared;
}

JobRow adoptedRow(const FileJob &job, const QString &service, const Scope &scope,
                  const QDateTime &now)
{
    JobRow row;
    row.submission = SubmissionState::Adopted;
    row.job = jobAsAsked(requestOf(job));
    row.job.maxPages = job.maxPages;
    row.service = service;
    row.scope = scope;
    row.dialect = Dialect::Second;
    row.origin.configuration = job.configurationId;
    row.submittedAt = job.createdAt.isValid() ? job.createdAt : now;
    const JobDetails details = adoptedDetails(job, now);
    mergeParts(row, details.parts, details.results, now);
    row.changedAt = job.updatedAt.isValid() ? job.updatedAt : row.submittedAt;
    return row;
}

JobDetails adoptedDetails(const FileJob &job, const QDateTime &now)
{
    JobDetails details;
    details.request = requestOf(job);
    details.files = {{job.file, {}}};
    FileJobState part;
    part.transactionId = job.transactionId;
    mergePart(part, job);
    details.parts = {part};
    if (job.status.isFinished())
        details.results = {resultOf(job)};
    details.timeline = {{now, submissionWord(SubmissionState::Adopted), {}},
                        {now, job.status.word(), job.errorMessage}};
    return details;
}

} // namespace cd
