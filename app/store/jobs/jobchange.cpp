// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jobs/jobchange.h"

#include <algorithm>

namespace cd {

namespace {

template<typename T>
void take(std::optional<T> &earlier, const std::optional<T> &later)
{
    if (later)
        earlier = later;
}

void putResults(JobDetails &details, const QList<FileResult> &more)
{
    if (more.isEmpty())
        return;
    const auto identity = [](const FileResult &one) {
        return QPair(one.jobId, one.id.isEmpty() ? one.fileId.value : one.id);
    };
    QHash<QPair<JobId, QString>, qsizetype> places;
    for (qsizetype i = 0; i < details.results.size(); ++i)
        places.insert(identity(details.results.at(i)), i);
    for (const FileResult &result : more) {
        const auto place = places.constFind(identity(result));
        if (place != places.cend()) {
            details.results[*place] = result;
            continue;
        }
        places.insert(identity(result), details.results.size());
        details.results.append(result);
    }
    QHash<JobId, qsizetype> order;
    for (qsizetype i = 0; i < details.creates.size(); ++i)
        order.insert(details.creates.at(i).id, i);
    std::stable_sort(details.results.begin(), details.results.end(),
                     [&order](const FileResult &one, const FileResult &other) {
                         return order.value(one.jobId) < order.value(other.jobId);
                     });
}

} // namespace

JobDetailsChange JobDetailsChange::to(const JobDetails &details)
{
    JobDetailsChange change{.request = details.request,
                            .files = details.files,
                            .results = details.results,
                            .rawJob = details.rawJob,
                            .rawResults = details.rawResults,
                            .timeline = details.timeline};
    for (int i = 0; i < int(details.creates.size()); ++i)
        change.creates.insert(i, details.creates.at(i));
    return change;
}

void JobDetailsChange::applyTo(JobDetails &details) const
{
    details.request = request.value_or(details.request);
    details.files = files.value_or(details.files);
    for (auto file = changedFiles.cbegin(); file != changedFiles.cend(); ++file) {
        if (file.key() < details.files.size())
            details.files[file.key()] = *file;
    }
    details.rawJob = rawJob.value_or(details.rawJob);
    details.rawResults = rawResults.value_or(details.rawResults);
    for (auto create = creates.cbegin(); create != creates.cend(); ++create) {
        if (create.key() >= details.creates.size())
            details.creates.resize(create.key() + 1);
        details.creates[create.key()] = *create;
    }
    if (createCount && *createCount < details.creates.size())
        details.creates.resize(*createCount);
    details.results = results.value_or(details.results);
    putResults(details, moreResults);
    details.timeline.append(timeline);
}

void JobDetailsChange::append(const JobDetailsChange &later)
{
    take(request, later.request);
    take(files, later.files);
    if (later.files)
        changedFiles.clear();
    changedFiles.insert(later.changedFiles);
    take(results, later.results);
    if (later.results)
        moreResults.clear();
    moreResults.append(later.moreResults);
    take(rawJob, later.rawJob);
    take(rawResults, later.rawResults);
    creates.insert(later.creates);
    take(createCount, later.createCount);
    timeline.append(later.timeline);
}

void JobBatch::append(const JobBatch &later)
{
    QSet<JobKey> newer;
    for (const JobRowPtr &row : later.rows)
        newer.insert(row->key);
    rows.removeIf([&newer](const JobRowPtr &row) { return newer.contains(row->key); });
    rows.append(later.rows);
    for (auto it = later.details.cbegin(); it != later.details.cend(); ++it)
        details[it.key()].append(it.value());
}

void JobBatch::forget(const QSet<JobKey> &keys)
{
    rows.removeIf([&keys](const JobRowPtr &row) { return keys.contains(row->key); });
    for (const JobKey key : keys)
        details.remove(key);
}

} // namespace cd
