// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/unsuresearch.h"

#include "service/api/pagewalk.h"
#include "service/door/backoff.h"
#include "workflow/base/clock.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"
#include "workflow/sending/jobmatch.h"
#include "workflow/sending/outbox.h"

#include <algorithm>

namespace cd {

using namespace std::chrono_literals;
using FindingKind = UnsureFinding::Kind;

namespace {

/// Of the service's clock against this machine's, and of its list against what it was sent.
constexpr std::chrono::milliseconds tolerance = 10s;
constexpr Backoff pause{2s, 5min};

/// The lower, the sooner a person should know it, of several creates of a submission. After None a
/// further search may find more.
int rank(FindingKind kind)
{
    constexpr FindingKind order[]
        = {FindingKind::Several, FindingKind::FilesUnknown, FindingKind::None,
           FindingKind::Unfinished, FindingKind::Failed};
    return int(std::find(std::begin(order), std::end(order), kind) - std::begin(order));
}

} // namespace

/// A create whose job is looked for.
struct UnsureSearch::Sought
{
    JobKey key = 0;
    int position = 0;
    QSet<FileId> files;
};

/// One reading of the list, and of the results of the jobs in question.
struct UnsureSearch::Pass
{
    struct Found
    {
        Job job;
        Scope scope;
    };

    QList<JobKey> keys; // of the submissions
    QList<Sought> sought; // of those whose details can be read
    QList<Scope> scopes; // the projects of those whose lists are still to be read
    QHash<JobKey, JobDetails> details; // of those, as far as they can be read
    PageWalk walk; // through the list, or through the results, that is read now
    QList<Found> jobs;
    QList<Found> toRead;
    QHash<JobId, NamedFiles> files; // of those that have results
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
    connect(&table, &JobTable::changed, this, &UnsureSearch::follow);
    connect(&table, &JobTable::removed, this, &UnsureSearch::follow);
    connect(&outbox, &Outbox::adopted, this, &UnsureSearch::restart);
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

/// Of a submission of many creates others may still be unsure.
void UnsureSearch::restart(JobKey key)
{
    if (m_findings.remove(key) > 0)
        follow();
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
                             for (const JobKey key : std::as_const(m_pass->keys)) {
                                 if (details.contains(key))
                                     seek(key, details.value(key));
                             }
                             fetchList();
                         });
}

void UnsureSearch::seek(JobKey key, const JobDetails &details)
{
    const QList<FileId> &files = details.request.fileIds;
    if (details.creates.isEmpty())
        m_pass->sought.append({key, 0, {files.cbegin(), files.cend()}});
    qsizetype placed = 0;
    for (int i = 0; i < int(details.creates.size()); ++i) {
        const Create &create = details.creates.at(i);
        const QList<FileId> its = files.mid(placed, create.fileCount);
        placed += create.fileCount;
        if (isUnsure(create) && !its.isEmpty())
            m_pass->sought.append({key, i, {its.cbegin(), its.cend()}});
    }
}

/// Reads the list of the next project; after the last one, the results of the jobs found.
void UnsureSearch::fetchList()
{
    m_pass->walk = {};
    if (!m_pass->scopes.isEmpty())
        return fetchPage(m_pass->scopes.takeFirst(), {});
    dropOwned();
}

/// What is known as the job of a create, in the same row or in another, is not looked at again.
void UnsureSearch::dropOwned()
{
    QList<JobId> ids;
    for (const Pass::Found &found : std::as_const(m_pass->jobs))
        ids.append(found.job.id);
    m_table.fetchCreateOwners(
        m_service, ids, m_asking.context(), [this](const QHash<JobId, JobKey> &owners) {
            QList<Pass::Found> &jobs = m_pass->jobs;
            jobs.removeIf([&](const auto &found) { return owners.contains(found.job.id); });
            std::copy_if(jobs.cbegin(), jobs.cend(), std::back_inserter(m_pass->toRead),
                         [](const auto &found) { return found.job.status.isFinished(); });
            fetchFiles();
        });
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
                     for (const FileResult &result : answer->page.items)
                         m_pass->files[id].add(result);
                     if (m_pass->walk.goesOn(answer->page, &identityOf))
                         return fetchResults(scope, id, answer->page.nextToken);
                     fetchFiles();
                 })
        .release();
}

void UnsureSearch::conclude()
{
    m_goesOn = m_pass->details.size() < m_pass->keys.size();
    QHash<JobKey, UnsureFinding> findings;
    const QList<Sought> all = m_pass->sought;
    for (const Sought &sought : all) {
        if (!m_findings.contains(sought.key))
            continue;
        UnsureFinding finding = conclude(sought);
        const QList<Job> &jobs = finding.candidates;
        if (finding.kind == FindingKind::Searching) { // it is this one
            m_pass->jobs.removeIf([&](const auto &one) { return one.job.id == jobs.first().id; });
            m_outbox.adopt(sought.key, jobs.first(), sought.position);
            continue;
        }
        m_goesOn |= rank(finding.kind) > rank(FindingKind::None);
        const auto shown = findings.constFind(sought.key);
        if (shown == findings.cend() || rank(finding.kind) < rank(shown->kind))
            findings.insert(sought.key, finding);
    }
    for (const JobKey key : std::as_const(m_pass->keys)) {
        const auto finding = findings.constFind(key);
        if (finding != findings.cend())
            set(key, *finding);
        else if (!m_pass->details.contains(key))
            set(key, {FindingKind::Failed, {}, {}});
    }
    finishPass();
}

/// Searching, with a candidate: that one is the create's job.
UnsureFinding UnsureSearch::conclude(const Sought &sought)
{
    const auto found = [&](FindingKind kind, const QList<Job> &jobs = {}) {
        return UnsureFinding{kind, jobs, m_clock.now(), sought.position};
    };
    const QList<Job> likely = candidates(sought);
    QList<Job> sure = likely;
    sure.removeIf(
        [&](const Job &job) { return !m_pass->files.value(job.id).areAll(sought.files); });
    const bool isUnfinished = std::any_of(likely.cbegin(), likely.cend(),
                                          [](const Job &job) { return !job.status.isFinished(); });
    if (sure.size() == 1)
        return found(FindingKind::Searching, sure);
    if (sure.size() > 1)
        return found(FindingKind::Several, sure);
    if (isUnfinished)
        return found(FindingKind::Unfinished, likely);
    if (std::any_of(likely.cbegin(), likely.cend(),
                    [this](const Job &job) { return m_pass->files.value(job.id).areHidden(); }))
        return found(FindingKind::FilesUnknown, likely);
    // A failed job has no results to tell its files by, and was not charged.
    if (!likely.isEmpty())
        return found(likely.size() == 1 ? FindingKind::Searching : FindingKind::Several, likely);
    // Since it became unsure, which may be two minutes after the sending: until then a slow service
    // may have been busy making it.
    const JobRowPtr row = m_table.find(sought.key);
    const bool isSettled = row && row->changedAt.msecsTo(m_clock.now()) >= settling.count();
    return found(isSettled ? FindingKind::None : FindingKind::NoneYet);
}

void UnsureSearch::failed()
{
    const QList<JobKey> keys = m_findings.keys();
    for (const JobKey key : keys)
        set(key,
            {FindingKind::Failed,
             m_findings.value(key).candidates,
             {},
             m_findings.value(key).create});
    m_goesOn = true;
    finishPass();
}

void UnsureSearch::finishPass()
{
    m_pass.reset();
    planNext();
}

/// Not before this; of many creates it is not known of each.
QDateTime UnsureSearch::sentAt(JobKey key) const
{
    const JobDetails details = m_pass->details.value(key);
    const QString sending = submissionWord(SubmissionState::Sending);
    const JobRowPtr row = m_table.find(key);
    QDateTime at = row ? row->submittedAt : QDateTime();
    if (!details.creates.isEmpty())
        return at;
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

/// The jobs that may be this create's: created since it was sent, not known as another row's, and
/// not with other files.
QList<Job> UnsureSearch::candidates(const Sought &sought) const
{
    const auto ahead = m_serviceClock.ahead().value_or(0ms);
    const QDateTime since = sentAt(sought.key).addMSecs((ahead - tolerance).count());
    QList<Job> found;
    for (const auto &[job, scope] : std::as_const(m_pass->jobs)) {
        const auto owner = m_table.find(m_service, job.id);
        const bool isFree = !owner || m_table.find(*owner)->submission == SubmissionState::Adopted;
        const bool isLater = !job.createdAt.isValid() || job.createdAt >= since;
        const auto files = m_pass->files.constFind(job.id);
        const bool mayBeOurs = files == m_pass->files.cend() || files->mayBe(sought.files);
        if (isFree && isLater && mayBeOurs && isLikely(job, scope, sought.key))
            found.append(job);
    }
    std::sort(found.begin(), found.end(),
              [](const Job &a, const Job &b) { return a.createdAt > b.createdAt; });
    return found;
}

void UnsureSearch::set(JobKey key, const UnsureFinding &finding)
{
    if (!m_findings.contains(key))
        return;
    m_findings[key] = finding;
    m_findings[key].at = m_clock.now();
    Q_EMIT found(key);
}

void UnsureSearch::planNext()
{
    if (!m_goesOn)
        return m_alarm.setFor(std::nullopt);
    m_alarm.setFor(m_clock.elapsed() + pause.wait(m_passes));
}

} // namespace cd
