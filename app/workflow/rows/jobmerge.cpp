// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobmerge.h"

#include "domain/request/language.h"

#include <algorithm>

namespace cd {

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

JobRequest requestOf(const Job &job)
{
    JobRequest request;
    request.rules = job.rules;
    request.mode = modeFromWord(job.mode);
    if (isLanguageCode(job.language))
        request.language = job.language;
    request.maxPages = job.maxPages ? MaxPages::of(*job.maxPages) : MaxPages::noLimit();
    request.targetPages = PageSelection::fromZeroBased(job.targetPages);
    return request;
}

QString saidIn(const ServiceError &error)
{
    return error.serverSaid.isEmpty() ? error.technical : error.serverSaid;
}

JobRow adoptedRow(const Job &job, const QString &service, const Scope &scope, const QDateTime &now)
{
    JobRow row;
    row.submission = SubmissionState::Adopted;
    row.job = job;
    row.service = service;
    row.scope = scope;
    row.submittedAt = job.createdAt.isValid() ? job.createdAt : now;
    row.changedAt = job.updatedAt.isValid() ? job.updatedAt : row.submittedAt;
    row.watched = true;
    return row;
}

JobDetails adoptedDetails(const Job &job, const QDateTime &now)
{
    JobDetails details;
    details.request = requestOf(job);
    details.timeline = {{now, submissionWord(SubmissionState::Adopted), {}},
                        {now, job.status.word(), job.errorMessage}};
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
    row.failedFileCount = std::max(0, row.fileCount - row.resultCount);
}

} // namespace cd
