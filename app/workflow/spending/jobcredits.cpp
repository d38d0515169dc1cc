// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/jobcredits.h"

#include "workflow/base/clock.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <optional>

namespace cd {

namespace {

constexpr int refusedStatus = 422;
/// A row that changed longer ago did not end just now.
constexpr JobCredits::Ms justNow = std::chrono::minutes(10);

} // namespace

JobCredits::JobCredits(JobTable &table, const JobsService &jobs, Clock &clock)
    : m_table(table)
    , m_jobs(jobs)
    , m_clock(clock)
    , m_alarm(clock, [this] { askDue(); })
    , m_questions(mostAtOnce, [this](const Question &question) { return send(question); })
{
    connect(&table, &JobTable::changed, this, &JobCredits::look);
}

void JobCredits::setService(const ServiceProfile &profile, bool ready)
{
    if (profile.id != m_service) {
        m_asking.renew();
        m_questions.clear();
        m_works.clear();
    }
    m_service = profile.id;
    m_canBeAsked = ready && !profile.lacksUsage;
}

void JobCredits::look(const QList<JobKey> &keys)
{
    if (!m_canBeAsked || !m_table.isLoaded())
        return;
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row || row->service != m_service || !abilitiesOf(row->dialect).creditsInJob
            || !isComplete(*row) || !isBillable(*row) || row->creditsBilled
            || row->changedAt.msecsTo(m_clock.now()) > justNow.count() || m_seen.contains(key))
            continue;
        m_seen.insert(key);
        m_table.readDetails(key, m_asking.context(),
                            [this, key](const StoreResult<JobDetails> &details) {
                                if (details)
                                    begin(key, details->creates);
                            });
    }
}

void JobCredits::begin(JobKey key, const QList<Create> &creates)
{
    const JobRowPtr row = m_table.find(key);
    if (!row)
        return;
    Work work;
    work.dialect = row->dialect;
    work.scope = row->scope;
    for (const Create &create : creates) {
        if (isMade(create) && !isLost(create))
            work.left.insert(create.id, create.status.outcome() == JobStatus::Outcome::Success);
    }
    if (work.left.isEmpty())
        return;
    m_works.insert(key, work);
    ask(key);
}

void JobCredits::ask(JobKey key)
{
    Work &work = m_works[key];
    ++work.asks;
    const QList<JobId> ids = work.left.keys();
    const qsizetype together = ids.size() > mostOneByOne ? JobFilter::maxIds : 1;
    for (qsizetype i = 0; i < ids.size(); i += together) {
        m_questions.add({key, ids.mid(i, together)});
        ++work.underWay;
    }
    m_questions.beginNext();
}

bool JobCredits::send(const Question &question)
{
    const auto work = m_works.constFind(question.key);
    if (work == m_works.cend() || !m_canBeAsked)
        return false;
    JobsService jobs = m_jobs.in(work->dialect, work->scope);
    if (question.ids.size() == 1) {
        jobs.credits(question.ids.constFirst(), m_asking.context(),
                     [this, question](const Result<JobNews> &answer) {
                         answered(question, answer.map([](const JobNews &news) {
                             return QList<JobNews>{news};
                         }));
                     })
            .release();
        return true;
    }
    JobFilter filter;
    filter.ids = question.ids;
    filter.withCredits = true;
    jobs.jobs(
            filter, {}, m_asking.context(),
            [this, question](const Result<Page<JobNews>> &answer) {
                answered(question,
                         answer.map([](const Page<JobNews> &page) { return page.items; }));
            },
            HttpRequest::Lane::Bulk)
        .release();
    return true;
}

void JobCredits::answered(const Question &question, const Result<QList<JobNews>> &answer)
{
    if (!answer && answer.error().httpStatus == refusedStatus) {
        m_canBeAsked = false;
        m_works.clear();
        Q_EMIT refused();
    }
    if (const auto work = m_works.find(question.key); work != m_works.end()) {
        for (const JobNews &news : answer.value_or(QList<JobNews>())) {
            if (news.credits && work->left.remove(news.job.id))
                work->credits += *news.credits;
        }
        if (--work->underWay == 0)
            conclude(question.key);
    }
    m_questions.ended();
}

/// All jobs of the row were asked for once more.
void JobCredits::conclude(JobKey key)
{
    Work &work = m_works[key];
    const bool isLast = work.asks > int(waits.size());
    if (isLast) // what failed is not charged, and need not be told of
        work.left.removeIf([](const auto &one) { return !one.value(); });
    if (work.left.isEmpty())
        m_table.change(key, [&work](JobRow &row) { row.creditsBilled = work.credits; });
    if (work.left.isEmpty() || isLast)
        m_works.remove(key);
    else
        work.next = m_clock.elapsed() + waits.at(size_t(work.asks - 1));
    planNext();
}

void JobCredits::askDue()
{
    const QList<JobKey> keys = m_works.keys();
    for (const JobKey key : keys) {
        const Work work = m_works.value(key);
        if (work.underWay == 0 && work.next <= m_clock.elapsed())
            ask(key);
    }
    planNext();
}

void JobCredits::planNext()
{
    std::optional<Ms> next;
    for (const Work &work : std::as_const(m_works)) {
        if (work.underWay == 0 && (!next || work.next < *next))
            next = work.next;
    }
    m_alarm.setFor(next);
}

} // namespace cd
