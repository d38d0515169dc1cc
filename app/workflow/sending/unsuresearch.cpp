// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/unsuresearch.h"

#include "service/api/pagewalk.h"
#include "service/door/backoff.h"
#include "workflow/base/clock.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/sending/outbox.h"

#include <algorithm>

namespace cd {

using namespace std::chrono_literals;
using FindingKind = UnsureFinding::Kind;

namespace {

/// Of the service's clock against this machine's, and of its list against what it was sent.
constexpr std::chrono::milliseconds tolerance = 10s;
constexpr Backoff pause{2s, 5min};

/// Fields that the service leaves out of a job do not count as different.
bool isSameRequest(const Job &asked, const Job &job)
{
    if (asked.rules != job.rules || (!job.mode.isEmpty() && asked.mode != job.mode))
        return false;
    if (job.language.isEmpty()) // as where it leaves out the whole parsing_configuration
        return (!job.maxPages || asked.maxPages == job.maxPages)
            && (job.targetPages.isEmpty() || asked.targetPages == job.targetPages);
    return asked.language == job.language && asked.maxPages == job.maxPages
        && asked.targetPages == job.targetPages;
}

QSet<FileId> filesOf(const JobDetails &details)
{
    return {details.request.fileIds.cbegin(), details.request.fileIds.cend()};
}

bool isOpen(FindingKind kind)
{
    return kind != FindingKind::None && kind != FindingKind::Several
        && kind != FindingKind::FilesUnknown;
}

} // namespace

/// One reading of the list, and of the results of the jobs in question.
struct UnsureSearch::Pass
{
    struct Found
    {
        Job job;
        Scope scope;
    };

    QList<JobKey> keys; // what is looked for
    QList<Scope> scopes; // the projects of those whose lists are still to be read
    QHash<JobKey, JobDetails> details; // of those, as far as they can be read
    PageWalk walk; // through the list, or through the results, that is read now
    QList<Found> jobs;
    QList<Found> toRead;
    struct Files
    {
        QSet<FileId> named;
        qsizetype unnamed = 0; // results without a file ID, which the contract allows
    };
    QHash<JobId, Files> files; // of those that have results
};

UnsureSearch::UnsureSearch(JobTable &table, Outbox &outbox, const JobsService &jobs, Clock &clock,
                           const ServiceClock &serviceClock, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_outbox(outbox)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_serviceClock(serviceClock)
    , m_alarm(clock, [this] { begin(); })
{
    connect(&table, &JobTable::added, this, &UnsureSearch::follow);
    connect(&table, &JobTable::changed, this, &UnsureSearch::follow);
    connect(&table, &JobTable::removed, this, &UnsureSearch::follow);
}

UnsureSearch::~UnsureSearch() = default;

void UnsureSearch::setService(const QString &service, bool ready)
{
    if (service == m_service && ready == m_ready)
        return;
    if (service != m_service)
        m_findings.clear();
    m_pass.reset();
    m_asking.renew();
    m_service = service;
    m_ready = ready;
    m_passes = 0;
    follow();
    search();
}

void UnsureSearch::search()
{
    m_passes = 0;
    begin();
}

std::optional<UnsureFinding> UnsureSearch::finding(JobKey key) const
{
    const auto found = m_findings.constFind(key);
    return found == m_findings.cend() ? std::nullopt : std::optional(*found);
}

QList<JobKey> UnsureSearch::unsure() const
{
    QList<JobKey> keys;
    const QList<JobKey> live = m_table.liveKeys();
    for (const JobKey key : live) {
        const JobRowPtr row = m_table.find(key);
        if (row->submission == SubmissionState::Unsure && row->service == m_service)
            keys.append(key);
    }
    return keys;
}

/// Adds rows that became unsure, and drops those that no longer are.
void UnsureSearch::follow()
{
    const QList<JobKey> keys = unsure();
    m_findings.removeIf([&keys](const auto &entry) { return !keys.contains(entry.key()); });
    bool isNew = false;
    for (const JobKey key : keys) {
        if (m_findings.contains(key))
            continue;
        isNew = true;
        m_findings.insert(key, {FindingKind::Searching, {}, m_clock.now()});
        Q_EMIT found(key);
    }
    if (isNew)
        search();
}

void UnsureSearch::begin()
{
    if (!m_ready || m_pass || m_findings.isEmpty())
        return;
    ++m_passes;
    m_pass = std::make_unique<Pass>();
    m_pass->keys = unsure(); // oldest first: what it takes, no other can
    for (const JobKey key : std::as_const(m_pass->keys)) {
        if (const Scope scope = m_table.find(key)->scope; !m_pass->scopes.contains(scope))
            m_pass->scopes.append(scope);
    }
    m_table.fetchDetails(m_pass->keys, m_asking.context(),
                         [this](const QHash<JobKey, JobDetails> &details) {
                             m_pass->details = details;
                             fetchList();
                         });
}

/// Reads the list of the next project; after the last one, the results of the jobs found.
void UnsureSearch::fetchList()
{
    m_pass->walk = {};
    if (!m_pass->scopes.isEmpty())
        return fetchPage(m_pass->scopes.takeFirst(), {});
    std::copy_if(m_pass->jobs.cbegin(), m_pass->jobs.cend(), std::back_inserter(m_pass->toRead),
                 [](const Pass::Found &found) { return found.job.status.isFinished(); });
    fetchFiles();
}

// The list has no filters, and its order is not documented: all of it is read.
void UnsureSearch::fetchPage(const Scope &scope, const QString &token)
{
    m_jobs.in(Dialect::First, scope)
        .jobs({}, token, m_asking.context(),
              [this, scope](const Result<Page<JobNews>> &page) {
                  if (!page)
                      return failed();
                  for (const JobNews &news : page->items) {
                      if (std::any_of(m_pass->keys.cbegin(), m_pass->keys.cend(),
                                      [&](JobKey key) { return isLikely(news.job, scope, key); }))
                          m_pass->jobs.append({news.job, scope});
                  }
                  if (m_pass->walk.goesOn(*page,
                                          [](const JobNews &news) { return news.job.id.value; }))
                      return fetchPage(scope, page->nextToken);
                  fetchList();
              })
        .release();
}

void UnsureSearch::fetchFiles()
{
    if (m_pass->toRead.isEmpty())
        return conclude();
    m_pass->walk = {};
    const Pass::Found next = m_pass->toRead.takeFirst();
    fetchResults(next.scope, next.job.id, {});
}

void UnsureSearch::fetchResults(const Scope &scope, const JobId &id, const QString &token)
{
    m_jobs.in(Dialect::First, scope)
        .results(id, token, m_asking.context(),
                 [this, scope, id](const Result<ResultsAnswer> &answer) {
                     if (!answer)
                         return failed();
                     for (const FileResult &result : answer->page.items) {
                         Pass::Files &files = m_pass->files[id];
                         if (result.fileId.isEmpty())
                             ++files.unnamed;
                         else
                             files.named.insert(result.fileId);
                     }
                     if (m_pass->walk.goesOn(answer->page, &identityOf))
                         return fetchResults(scope, id, answer->page.nextToken);
                     fetchFiles();
                 })
        .release();
}

void UnsureSearch::conclude()
{
    const QList<JobKey> keys = m_pass->keys;
    for (const JobKey key : keys) {
        if (m_findings.contains(key))
            conclude(key);
    }
    finishPass();
}

void UnsureSearch::conclude(JobKey key)
{
    if (!m_pass->details.contains(key))
        return set(key, FindingKind::Failed);
    const QList<Job> likely = candidates(key);
    QList<Job> sure;
    bool isUnfinished = false;
    for (const Job &job : likely) {
        if (hasItsFiles(job, key))
            sure.append(job);
        isUnfinished = isUnfinished || !job.status.isFinished();
    }
    if (sure.size() == 1)
        return m_outbox.adopt(key, sure.constFirst());
    if (sure.size() > 1)
        return set(key, FindingKind::Several, sure);
    if (isUnfinished)
        return set(key, FindingKind::Unfinished, likely);
    if (std::any_of(likely.cbegin(), likely.cend(),
                    [this](const Job &job) { return hidesFiles(job); }))
        return set(key, FindingKind::FilesUnknown, likely);
    // A failed job has no results to tell its files by, and was not charged.
    if (likely.size() == 1)
        return m_outbox.adopt(key, likely.constFirst());
    if (likely.size() > 1)
        return set(key, FindingKind::Several, likely);
    // Since it became unsure, which may be two minutes after the sending: until then a slow service
    // may have been busy making it.
    const JobRowPtr row = m_table.find(key);
    const bool isSettled = row && row->changedAt.msecsTo(m_clock.now()) >= settling.count();
    set(key, isSettled ? FindingKind::None : FindingKind::NoneYet);
}

void UnsureSearch::failed()
{
    const QList<JobKey> keys = m_findings.keys();
    for (const JobKey key : keys)
        set(key, FindingKind::Failed, m_findings.value(key).candidates);
    finishPass();
}

void UnsureSearch::finishPass()
{
    m_pass.reset();
    planNext();
}

QDateTime UnsureSearch::sentAt(JobKey key) const
{
    const JobDetails details = m_pass->details.value(key);
    const QString sending = submissionWord(SubmissionState::Sending);
    const JobRowPtr row = m_table.find(key);
    QDateTime at = row ? row->submittedAt : QDateTime();
    for (const TimelineEntry &entry : details.timeline) {
        if (entry.word == sending)
            at = entry.at;
    }
    return at;
}

bool UnsureSearch::isLikely(const Job &job, const Scope &scope, JobKey key) const
{
    const auto details = m_pass->details.constFind(key);
    const JobRowPtr row = m_table.find(key);
    return row && row->scope == scope && details != m_pass->details.cend()
        && isSameRequest(jobAsAsked(details->request), job);
}

bool UnsureSearch::hasItsFiles(const Job &job, JobKey key) const
{
    const QSet<FileId> named = m_pass->files.value(job.id).named;
    return !hidesFiles(job) && !named.isEmpty() && named == filesOf(m_pass->details.value(key));
}

bool UnsureSearch::hasOtherFiles(const Job &job, JobKey key) const
{
    const auto files = m_pass->files.constFind(job.id);
    if (files == m_pass->files.cend())
        return false;
    const QSet<FileId> ours = filesOf(m_pass->details.value(key));
    const bool mayBeOurs = hidesFiles(job)
        ? ours.contains(files->named) && files->named.size() + files->unnamed <= ours.size()
        : files->named == ours;
    return !mayBeOurs;
}

bool UnsureSearch::hidesFiles(const Job &job) const
{
    return m_pass->files.value(job.id).unnamed > 0;
}

/// The jobs that may be this submission's: created since it was sent, not known as another row's,
/// and not with other files.
QList<Job> UnsureSearch::candidates(JobKey key) const
{
    const auto ahead = m_serviceClock.ahead().value_or(0ms);
    const QDateTime since = sentAt(key).addMSecs((ahead - tolerance).count());
    QList<Job> found;
    for (const auto &[job, scope] : std::as_const(m_pass->jobs)) {
        const auto owner = m_table.find(m_service, job.id);
        const bool isFree = !owner || m_table.find(*owner)->submission == SubmissionState::Adopted;
        const bool isLater = !job.createdAt.isValid() || job.createdAt >= since;
        if (isFree && isLater && !hasOtherFiles(job, key) && isLikely(job, scope, key))
            found.append(job);
    }
    std::sort(found.begin(), found.end(),
              [](const Job &a, const Job &b) { return a.createdAt > b.createdAt; });
    return found;
}

void UnsureSearch::set(JobKey key, FindingKind kind, const QList<Job> &candidates)
{
    m_findings[key] = {kind, candidates, m_clock.now()};
    Q_EMIT found(key);
}

void UnsureSearch::planNext()
{
    const bool isOver = std::none_of(m_findings.cbegin(), m_findings.cend(),
                                     [](const UnsureFinding &f) { return isOpen(f.kind); });
    if (isOver)
        return m_alarm.setFor(std::nullopt);
    m_alarm.setFor(m_clock.elapsed() + pause.wait(m_passes));
}

} // namespace cd
