// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/createledger.h"

#include "domain/service/abilities.h"
#include "workflow/base/clock.h"
#include "workflow/rows/filestosend.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

namespace {

Create ownCreate(const JobRow &row)
{
    return {{}, row.job.id, row.job.status, row.job.errorMessage, {}};
}

} // namespace

CreateLedger::CreateLedger(JobTable &table, Clock &clock)
    : m_table(table)
    , m_clock(clock)
{
    connect(&table, &JobTable::removed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey key : keys) {
            const Page gone = m_pages.take(key);
            for (const Create &create : gone.creates)
                m_unfinished[gone.service].remove(create.id);
        }
        Q_EMIT fewerUnfinished();
    });
    connect(&table, &JobTable::changed, this, &CreateLedger::forgetUnwatched);
}

/// Where nobody polls any more, nothing waits for the end of the jobs.
void CreateLedger::forgetUnwatched(const QList<JobKey> &keys)
{
    bool isAny = false;
    for (const JobKey key : keys) {
        const auto page = m_pages.constFind(key);
        const JobRowPtr row = m_table.find(key);
        if (page == m_pages.cend() || page->isRow || !row || row->watched)
            continue;
        for (const Create &create : page->creates)
            isAny |= m_unfinished[page->service].remove(create.id);
    }
    if (isAny)
        Q_EMIT fewerUnfinished();
}

void CreateLedger::open(const QList<JobKey> &keys, QObject *context,
                        const std::function<void()> &done)
{
    QList<JobKey> unknown;
    for (const JobKey key : keys) {
        if (const JobRowPtr row = m_table.find(key); row && !row->hasCreates)
            open(key, {});
        else if (!contains(key))
            unknown.append(key);
    }
    if (unknown.isEmpty())
        return done();
    m_table.fetchDetails(unknown, context, [this, done](const QHash<JobKey, JobDetails> &all) {
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            open(it.key(), *it);
        done();
    });
}

void CreateLedger::open(JobKey key, const JobDetails &details)
{
    const JobRowPtr row = m_table.find(key);
    if (row && !row->hasCreates) {
        m_pages.insert(key, {row->service, {ownCreate(*row)}, {}, true});
        return;
    }
    if (contains(key) || !row)
        return;
    Page page{row->service, details.creates,          {},
              false,        sharedIds(details.files), filesOfCreates(details)};
    for (const FileResult &result : details.results) {
        const auto create
            = std::find_if(page.creates.cbegin(), page.creates.cend(),
                           [&result](const Create &one) { return one.id == result.jobId; });
        if (create != page.creates.cend())
            page.results[int(create - page.creates.cbegin())].append(result);
    }
    m_pages.insert(key, page);
    for (const Create &create : std::as_const(page.creates))
        count(page.service, create);
}

void CreateLedger::named(JobKey key, int keptCreates, const JobDetails &details)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || details.creates.isEmpty())
        return;
    page->creates = page->creates.first(keptCreates) + details.creates.sliced(keptCreates);
    page->isRow = false;
    page->shared = sharedIds(details.files);
    page->answered = filesOfCreates(details);
    updateRow(key);
}

const QList<Create> &CreateLedger::creates(JobKey key) const
{
    static const QList<Create> none;
    const auto page = m_pages.constFind(key);
    return page == m_pages.cend() ? none : page->creates;
}

bool CreateLedger::update(JobKey key, const QMap<int, JobNews> &jobs)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return false;
    if (page->isRow)
        return !jobs.isEmpty() && updateRowsOwn(key, jobs.constBegin()->job);
    const QString service = page->service;
    const qsizetype before = unfinished(service);
    JobDetailsChange change;
    for (auto job = jobs.cbegin(); job != jobs.cend(); ++job) {
        Create &create = page->creates[job.key()];
        const Create asBefore = create;
        mergeCreate(create, job->job);
        count(service, create);
        if (create == asBefore)
            continue;
        change.creates.insert(job.key(), create);
        if (job->result) {
            page->results.insert(job.key(), {*job->result});
            change.moreResults.append(*job->result);
        }
    }
    const bool isNew = !change.creates.isEmpty();
    if (isNew) {
        m_table.changeDetails(key, change);
        updateRow(key);
    } else {
        close(key);
    }
    if (unfinished(service) < before)
        Q_EMIT fewerUnfinished();
    return isNew;
}

bool CreateLedger::updateRowsOwn(JobKey key, const Job &job)
{
    const JobRowPtr before = m_table.find(key);
    JobRow row = *before;
    if (row.job.id.isEmpty())
        row.job.id = job.id;
    const bool isNew = mergeJob(row, job, m_clock.now());
    row.pollError.reset();
    if (!isAccepted(row)) {
        // Together with the job, so that no run finds one without the other.
        row.submission = SubmissionState::Accepted;
        row.error.reset();
        row.watched = true;
        m_table.addToTimeline(key, {row.changedAt, submissionWord(row.submission), {}});
    }
    m_table.update(row);
    m_pages[key].creates = {ownCreate(row)};
    if (before->job.status != row.job.status)
        m_table.addToTimeline(key, {row.changedAt, row.job.status.word(), row.job.errorMessage});
    close(key);
    return isNew;
}

bool CreateLedger::update(JobKey key, const QList<JobNews> &jobs)
{
    QHash<JobId, int> positions;
    const QList<Create> &all = creates(key);
    for (int i = 0; i < int(all.size()); ++i)
        positions.insert(all.at(i).id, i);
    QMap<int, JobNews> found;
    for (const JobNews &job : jobs) {
        if (const auto position = positions.constFind(job.job.id); position != positions.cend())
            found.insert(*position, job);
    }
    return update(key, found);
}

void CreateLedger::failed(JobKey key, int position, const ServiceError &error)
{
    setError(key, position, error);
}

void CreateLedger::notSent(JobKey key, int position)
{
    setError(key, position, {});
}

void CreateLedger::setError(JobKey key, int position, const std::optional<ServiceError> &error)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || !m_table.contains(key))
        return;
    Create &create = page->creates[position];
    if (page->isRow || create.status.isFinished())
        return;
    const QString service = page->service;
    const qsizetype before = unfinished(service);
    create.error = error;
    count(service, create);
    m_table.changeDetails(key, {.creates = {{position, create}}});
    updateRow(key);
    if (unfinished(service) < before)
        Q_EMIT fewerUnfinished();
}

bool CreateLedger::lacksResults(JobKey key, int position) const
{
    const JobRowPtr row = m_table.find(key);
    const auto page = m_pages.constFind(key);
    // Of a row's own job it is not known here whether its results came in an earlier run.
    return row && page != m_pages.cend() && (row->watched || !page->isRow)
        && !abilitiesOf(row->dialect).resultsInJob
        && page->creates.value(position).status.isFinished() && !page->results.contains(position);
}

void CreateLedger::resultsCame(JobKey key, int position, const QList<FileResult> &results,
                               const QList<JobFile> &files)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end())
        return;
    page->results.insert(position, results);
    if (page->isRow) {
        m_table.changeDetails(key, {.results = results});
        m_table.change(
            key, [&](JobRow &row) { countResults(row, files.size(), results, sharedIds(files)); });
    } else {
        m_table.changeDetails(key, {.moreResults = results});
    }
    resultsEnd(key);
}

void CreateLedger::hasNoResults(JobKey key, int position)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end())
        return;
    page->results.insert(position, {});
    resultsEnd(key);
}

void CreateLedger::resultsEnd(JobKey key)
{
    if (!m_pages.value(key).isRow)
        return updateRow(key);
    const bool isMore = isAwaited(key);
    m_table.change(key, [isMore](JobRow &row) { row.watched = isMore; });
    close(key);
}

/// Whether the service will say more of any of its creates.
bool CreateLedger::hasToBePolled(JobKey key) const
{
    const QList<Create> &all = creates(key);
    for (int i = 0; i < int(all.size()); ++i) {
        if (isMade(all.at(i)) && (!hasEnded(all.at(i)) || lacksResults(key, i)))
            return true;
    }
    return false;
}

/// Whether more is expected of any of its creates.
bool CreateLedger::isAwaited(JobKey key) const
{
    const QList<Create> &all = creates(key);
    for (int i = 0; i < int(all.size()); ++i) {
        if (!hasEnded(all.at(i)) || lacksResults(key, i))
            return true;
    }
    return false;
}

bool CreateLedger::hasUnsent(JobKey key) const
{
    const Page page = m_pages.value(key);
    for (qsizetype i = 0; i < page.creates.size() && !page.isRow; ++i) {
        if (page.answered.value(i) > 0 && !isSettled(page.creates.at(i)))
            return true;
    }
    return false;
}

void CreateLedger::failUnsent(JobKey key, const ServiceError &why, bool giveUpUnsure)
{
    changeUnsent(key, [&why, giveUpUnsure](Create &create) {
        if (isUnsure(create) && !giveUpUnsure)
            return;
        if (!create.error)
            create.error = why;
        create.error->retry = ServiceError::Retry::Never;
    });
}

void CreateLedger::resetUnsent(JobKey key)
{
    changeUnsent(key, [](Create &create) { create.error.reset(); });
}

void CreateLedger::changeUnsent(JobKey key, const std::function<void(Create &)> &change)
{
    const auto page = m_pages.find(key);
    if (page == m_pages.end() || page->isRow || !m_table.contains(key))
        return;
    QMap<int, Create> changed;
    for (int i = 0; i < int(page->creates.size()); ++i) {
        if (isMade(page->creates.at(i)))
            continue;
        change(page->creates[i]);
        changed.insert(i, page->creates.at(i));
    }
    m_table.changeDetails(key, {.creates = changed});
    updateRow(key);
}

void CreateLedger::count(const QString &service, const Create &create)
{
    if (!isMade(create))
        return;
    if (hasEnded(create))
        m_unfinished[service].remove(create.id);
    else
        m_unfinished[service].insert(create.id);
}

void CreateLedger::updateRow(JobKey key)
{
    const JobRowPtr before = m_table.find(key);
    if (!before)
        return;
    const Page page = m_pages.value(key);
    const bool isMore = hasToBePolled(key);
    close(key);
    JobRow row = *before;
    QList<FileResult> results;
    for (const QList<FileResult> &some : page.results)
        results.append(some);
    if (!mergeCreates(row, page.creates, results, isMore, m_clock.now(), page.shared,
                      page.answered))
        return;
    m_table.update(row);
    if (before->job.status != row.job.status)
        m_table.addToTimeline(key, {row.changedAt, row.job.status.word(), row.job.errorMessage});
}

void CreateLedger::release(JobKey key)
{
    m_held.remove(key);
    close(key);
}

/// Drops the page of a row of whose creates nothing more is expected.
void CreateLedger::close(JobKey key)
{
    if (!m_held.contains(key) && !isAwaited(key))
        m_pages.remove(key);
}

} // namespace cd
