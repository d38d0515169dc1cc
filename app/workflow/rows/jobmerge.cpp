// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobmerge.h"

#include "domain/request/language.h"
#include "domain/service/abilities.h"
#include "workflow/rows/jobfacts.h"

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

} // namespace

Job jobAsAsked(const JobRequest &request)
{
    Job job;
    job.mode = modeWord(request.effectiveMode());
    job.rules = request.rules;
    job.language = request.language.value_or(QString(Language::serviceDefault));
    if (request.maxPages.isNumber())
        job.maxPages = request.maxPages.number();
    else if (request.maxPages.isUnset())
        job.maxPages = MaxPages::serviceDefault;
    job.targetPages = request.targetPages.zeroBased();
    return job;
}

JobRequest requestOf(const JobNews &news, Dialect dialect)
{
    const Job &job = news.job;
    JobRequest request;
    if (!news.file.isEmpty())
        request.fileIds = {news.file};
    request.rules = job.rules;
    request.mode = modeFromWord(job.mode);
    if (isLanguageCode(job.language))
        request.language = job.language;
    if (job.maxPages)
        request.maxPages = MaxPages::of(*job.maxPages);
    else if (dialect == Dialect::First) // in API v2 it is what no number means
        request.maxPages = MaxPages::noLimit();
    request.targetPages = PageSelection::fromZeroBased(job.targetPages);
    return request;
}

QString saidIn(const ServiceError &error)
{
    return error.serverSaid.isEmpty() ? error.technical : error.serverSaid;
}

JobRow adoptedRow(const JobNews &news, Dialect dialect, const QString &service, const Scope &scope,
                  const QDateTime &now)
{
    JobRow row;
    row.submission = SubmissionState::Adopted;
    row.job = news.job;
    row.service = service;
    row.scope = scope;
    row.dialect = dialect;
    row.origin.configuration = news.configuration;
    row.submittedAt = row.job.createdAt.isValid() ? row.job.createdAt : now;
    row.watched = true;
    const JobDetails details = adoptedDetails(news, dialect, now);
    if (!details.parts.isEmpty())
        mergeParts(row, details.parts, details.results, now);
    row.changedAt = row.job.updatedAt.isValid() ? row.job.updatedAt : row.submittedAt;
    return row;
}

JobDetails adoptedDetails(const JobNews &news, Dialect dialect, const QDateTime &now)
{
    JobDetails details;
    details.request = requestOf(news, dialect);
    details.rawJob = news.raw;
    for (const FileId &file : std::as_const(details.request.fileIds))
        details.files.append({file, {}});
    if (abilitiesOf(dialect).filesPerJob == 1) {
        FileJobState part;
        part.transactionId = news.transactionId;
        mergePart(part, news.job);
        details.parts = {part};
    }
    if (news.result)
        details.results = {*news.result};
    details.timeline = {{now, submissionWord(SubmissionState::Adopted), {}},
                        {now, news.job.status.word(), news.job.errorMessage}};
    return details;
}

bool mergeJob(JobRow &row, const Job &job, const QDateTime &now)
{
    Job merged = job;
    merged.id = row.job.id;
    if (row.job == merged)
        return false;
    row.job = merged;
    row.changedAt = now;
    return true;
}

QString identityOf(const FileResult &result)
{
    return result.id.isEmpty() ? result.fileId.value : result.id;
}

QList<JobFile> filesIn(const QList<FileResult> &results)
{
    QList<JobFile> files;
    for (const FileResult &result : results) {
        if (!result.fileId.isEmpty())
            files.append({result.fileId, {}});
    }
    return files;
}

void countResults(JobRow &row, qsizetype files, const QList<FileResult> &results)
{
    row.resultCount
        = int(std::count_if(results.cbegin(), results.cend(),
                            [](const FileResult &one) { return one.result.has_value(); }));
    row.fileCount = std::max(row.fileCount, int(std::max(files, results.size())));
    row.failedFileCount
        = row.job.status.isFinished() ? std::max(0, row.fileCount - row.resultCount) : 0;
}

QList<FileJobState> newParts(qsizetype files)
{
    QList<FileJobState> parts(files);
    for (FileJobState &part : parts)
        part.transactionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return parts;
}

void mergePart(FileJobState &part, const Job &job)
{
    part.id = job.id;
    part.status = job.status;
    part.errorMessage = job.errorMessage;
    part.error.reset();
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
    row.sentCount = int(std::count_if(parts.cbegin(), parts.cend(), isMade));
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

} // namespace cd
