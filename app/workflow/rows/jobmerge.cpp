// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobmerge.h"

#include "domain/request/language.h"
#include "domain/service/abilities.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobfacts.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace cd {

namespace {

using Known = JobStatus::Known;
using Outcome = JobStatus::Outcome;

QString firstMessage(const QList<Create> &creates)
{
    for (const Create &create : creates) {
        if (!create.errorMessage.isEmpty())
            return create.errorMessage;
        if (create.error && hasEnded(create) && !create.status.isFinished())
            return saidIn(*create.error);
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
    row.hasCreates = !details.creates.isEmpty();
    if (!details.creates.isEmpty())
        mergeCreates(row, details.creates, details.results, !hasEnded(details.creates.constFirst()),
                     now);
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
        Create create;
        create.transactionId = news.transactionId;
        mergeCreate(create, news.job);
        details.creates = {create};
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

void countResults(JobRow &row, qsizetype files, const QList<FileResult> &results,
                  const QHash<FileId, int> &shared)
{
    row.resultCount = 0;
    for (const FileResult &one : results)
        row.resultCount += one.result ? shared.value(one.fileId, 1) : 0;
    row.fileCount = std::max(row.fileCount, int(std::max(files, results.size())));
    row.failedFileCount
        = row.job.status.isFinished() ? std::max(0, row.fileCount - row.resultCount) : 0;
}

QList<Create> newCreates(qsizetype files, Dialect dialect, bool isOfMany)
{
    const Abilities api = abilitiesOf(dialect);
    if (!isOfMany && !api.idempotentCreate && files <= api.filesPerJob)
        return {};
    QList<Create> creates;
    for (qsizetype left = files; left > 0; left -= creates.constLast().fileCount) {
        Create create;
        create.fileCount = int(std::min<qsizetype>(left, api.filesPerJob));
        if (api.idempotentCreate)
            create.transactionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        creates.append(create);
    }
    return creates;
}

QHash<FileId, int> createsByFile(const JobDetails &details)
{
    const QList<FileId> &ids = details.request.fileIds;
    QHash<FileId, int> positions;
    qsizetype file = 0;
    for (int i = 0; i < int(details.creates.size()); ++i) {
        for (int of = details.creates.at(i).fileCount; of > 0 && file < ids.size(); --of)
            positions.insert(ids.at(file++), i);
    }
    return positions;
}

QList<Create> createForEachFile(const JobDetails &details)
{
    const QList<Create> &creates = details.creates;
    const QList<FileId> &ids = details.request.fileIds;
    const QHash<FileId, int> places = firstPlaces(details.files);
    const bool areNamed = areAllAmong(ids, places);
    const bool isOneEach = creates.size() == details.files.size();
    if (isOneEach && !areNamed)
        return creates;
    if (!isOneEach && creates.size() != ids.size())
        return {};
    QList<Create> all = newCreates(details.files.size(), Dialect::Second);
    QSet<int> named;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (const auto place = places.constFind(ids.at(i)); place != places.cend()) {
            all[*place] = creates.at(i);
            named.insert(*place);
        }
    }
    qsizetype next = ids.size(); // the others follow in the order of the files
    for (int i = 0; i < int(all.size()) && next < creates.size(); ++i) {
        if (!named.contains(i))
            all[i] = creates.at(next++);
    }
    return all;
}

void mergeCreate(Create &create, const Job &job)
{
    create.id = job.id;
    create.status = job.status;
    create.errorMessage = job.errorMessage;
    create.error.reset();
}

JobStatus overallStatus(const QList<Create> &creates)
{
    if (std::none_of(creates.cbegin(), creates.cend(), isMade))
        return {};
    const auto createHasEnded = [](const Create &create) {
        return hasEnded(create);
    };
    const bool runs = std::any_of(creates.cbegin(), creates.cend(), [](const Create &create) {
        return create.status.known() == Known::Running;
    });
    if (runs)
        return JobStatus(Known::Running);
    if (!std::all_of(creates.cbegin(), creates.cend(), createHasEnded))
        return JobStatus(Known::Pending);
    const JobStatus first = creates.constFirst().status;
    const auto isTheSame = [&first](const Create &create) {
        return create.status == first;
    };
    if (first.isFinished() && std::all_of(creates.cbegin(), creates.cend(), isTheSame))
        return first;
    const bool isAnyClassified
        = std::any_of(creates.cbegin(), creates.cend(), [](const Create &create) {
              const Outcome outcome = create.status.outcome();
              return outcome == Outcome::Success || outcome == Outcome::Partial;
          });
    return JobStatus(isAnyClassified ? Known::PartialSuccess : Known::Failed);
}

bool mergeCreates(JobRow &row, const QList<Create> &creates, const QList<FileResult> &results,
                  bool isPolled, const QDateTime &now, const QHash<FileId, int> &shared,
                  const QList<int> &answered)
{
    const JobRow before = row;
    row.job.status = overallStatus(creates);
    row.job.errorMessage = firstMessage(creates);
    if (creates.size() == 1)
        row.job.id = creates.constFirst().id;
    for (const FileResult &result : results) {
        if (result.createdAt.isValid()
            && (!row.job.createdAt.isValid() || result.createdAt < row.job.createdAt))
            row.job.createdAt = result.createdAt;
        if (result.updatedAt.isValid()
            && (!row.job.updatedAt.isValid() || result.updatedAt > row.job.updatedAt))
            row.job.updatedAt = result.updatedAt;
    }
    row.watched = isPolled;
    qsizetype files = 0;
    row.sentCount = 0;
    for (qsizetype i = 0; i < creates.size(); ++i) {
        files += creates.at(i).fileCount;
        row.sentCount += isMade(creates.at(i)) ? answered.value(i, creates.at(i).fileCount) : 0;
    }
    countResults(row, files, results, shared);
    if (isPolled)
        row.failedFileCount = 0;
    if (row == before)
        return false;
    row.changedAt = now;
    return true;
}

FileJobRequest requestOfCreates(const JobOrigin &origin, const JobRequest &request)
{
    FileJobRequest shared;
    shared.content = request;
    shared.content.fileIds.clear();
    shared.configurationId = origin.configuration;
    return shared;
}

} // namespace cd
