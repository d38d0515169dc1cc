// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/createsender.h"

#include "domain/service/abilities.h"
#include "workflow/base/clock.h"
#include "workflow/history/createledger.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

namespace {

ServiceError stopped(ServiceError::Retry retry)
{
    return {.kind = Kind::Cancelled, .retry = retry, .technical = u"stopped"_s};
}

ServiceError overLimit()
{
    return {.kind = Kind::OverLimit, .technical = u"above the monthly limit"_s};
}

/// Whether an error concerns all creates and not just this one.
bool concernsAll(const ServiceError &error)
{
    using Retry = ServiceError::Retry;
    constexpr Kind kinds[] = {Kind::SignInNeeded, Kind::PaymentNeeded,   Kind::Forbidden,
                              Kind::NoKey,        Kind::RedirectRefused, Kind::Tls};
    return error.retry != Retry::Never
        || std::find(std::begin(kinds), std::end(kinds), error.kind) != std::end(kinds);
}

} // namespace

struct CreateSender::Work
{
    JobKey key = 0;
    QString service;
    Scope scope;
    Dialect dialect = Dialect::First;
    Abilities abilities = abilitiesOf(Dialect::First);
    JobRequest request;
    ConfigurationId configuration;
    QStringList transactions;
    QList<int> left; // positions
    int underWay = 0;
    std::optional<ServiceError> blocker;
    std::optional<ServiceError> refusal; // of one of them
    Done done;
};

CreateSender::CreateSender(JobTable &table, const JobsService &jobs, CreateLedger &ledger,
                           Clock &clock)
    : m_table(table)
    , m_jobs(jobs)
    , m_ledger(ledger)
    , m_clock(clock)
{
    connect(&ledger, &CreateLedger::fewerUnfinished, this, &CreateSender::sendNext);
}

CreateSender::~CreateSender() = default;

void CreateSender::send(JobKey key, const JobDetails &details, const Done &done)
{
    const JobRowPtr row = m_table.find(key);
    auto work = std::make_shared<Work>();
    work->key = key;
    work->service = row->service;
    work->scope = row->scope;
    work->dialect = row->dialect;
    work->abilities = abilitiesOf(row->dialect);
    work->request = details.request;
    work->configuration = row->origin.configuration;
    work->done = done;
    if (m_stopped.remove(key))
        work->blocker = stopped(Retry::Never);
    m_works.append(work);
    // The details were read before the row was stored: a poll may know more by now.
    m_ledger.open({key}, this, [this, work] {
        if (m_works.contains(work)) // else it was blocked meanwhile
            begin(work);
    });
}

void CreateSender::begin(const WorkPtr &work)
{
    const QList<FileJobState> &parts = m_ledger.parts(work->key);
    for (int i = 0; i < int(parts.size()); ++i) {
        work->transactions.append(parts.at(i).transactionId);
        if (!isSettled(parts.at(i)))
            work->left.append(i);
    }
    const qsizetype expected = work->abilities.filesPerJob == 1 ? work->request.fileIds.size() : 1;
    const JobRowPtr row = m_table.find(work->key);
    const int pilot = row ? row->terms.pilot : 0; // the request may name no more yet
    if (row && (pilot > 0 ? parts.size() < expected : parts.size() != expected))
        work->blocker = ServiceError{.kind = Kind::LocalFile,
                                     .retry = Retry::Later,
                                     .technical = u"the parts could not be read"_s};
    if (pilot > 0)
        work->left.removeIf([pilot](int position) { return position >= pilot; });
    if (work->left.isEmpty() || work->blocker)
        finish(work);
    else
        sendNext();
}

CreateSender::WorkPtr CreateSender::workOf(JobKey key) const
{
    const auto work = std::find_if(m_works.cbegin(), m_works.cend(),
                                   [key](const WorkPtr &one) { return one->key == key; });
    return work == m_works.cend() ? nullptr : *work;
}

bool CreateSender::pause(JobKey key)
{
    const WorkPtr work = workOf(key);
    if (!work)
        return true;
    const bool hasBegun = !work->transactions.isEmpty();
    const bool isEnding = work->blocker && work->blocker->retry == Retry::Never;
    if ((hasBegun && work->left.isEmpty()) || isEnding)
        return false;
    block(work, Retry::Later);
    return true;
}

void CreateSender::stop(JobKey key)
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !isOfFileJobs(*row))
        return;
    if (const WorkPtr work = workOf(key))
        block(work, Retry::Never);
    else
        m_stopped.insert(key);
}

void CreateSender::setService(const QString &service)
{
    m_service = service;
    const QList<WorkPtr> works = m_works;
    for (const WorkPtr &work : works) {
        if (work->service != service && !work->left.isEmpty())
            block(work, Retry::Later);
    }
}

void CreateSender::setJobsAtOnce(int jobs)
{
    m_jobsAtOnce = jobs;
    sendNext();
}

void CreateSender::block(const WorkPtr &work, Retry retry)
{
    work->blocker = stopped(retry);
    if (work->underWay == 0)
        finish(work);
}

void CreateSender::sendNext()
{
    const auto hasRoom = [this](const WorkPtr &work) {
        const bool isLimited = work->abilities.filesPerJob == 1;
        return m_underWay < mostAtOnce
            && (!isLimited || m_ledger.unfinished(m_service) + m_underWay < m_jobsAtOnce);
    };
    const QList<WorkPtr> works = m_works;
    for (const WorkPtr &work : works) {
        while (hasRoom(work) && !work->blocker && !work->left.isEmpty() && isAffordable(work))
            sendPart(work, work->left.takeFirst());
    }
}

/// One above the limit ends its row's sending.
bool CreateSender::isAffordable(const WorkPtr &work)
{
    const JobRowPtr row = m_table.find(work->key);
    const bool isOfMany = work->transactions.size() > 1;
    if (!isOfMany || !row || !m_limit || m_limit(*row, row->sentCount + work->underWay + 1))
        return true;
    work->blocker = overLimit();
    if (work->underWay == 0)
        finish(work);
    return false;
}

void CreateSender::sendPart(const WorkPtr &work, int position)
{
    ++m_underWay;
    ++work->underWay;
    JobCreate create{work->request, work->configuration, work->transactions.at(position)};
    if (work->abilities.filesPerJob == 1)
        create.request.fileIds = {work->request.fileIds.value(position)};
    m_jobs.in(work->dialect, work->scope)
        .create(create, this,
                [this, work, position](const Result<JobNews> &answer) {
                    answered(work, position, answer);
                })
        .release();
}

void CreateSender::answered(const WorkPtr &work, int position, const Result<JobNews> &answer)
{
    --m_underWay;
    --work->underWay;
    if (!answer)
        failed(work, position, answer.error());
    else if (!m_table.contains(work->key))
        takeInAnyway(work, *answer);
    else
        made(work->key, position, *answer);
    const bool ends = work->left.isEmpty() || work->blocker;
    if (ends && work->underWay == 0)
        finish(work);
    sendNext();
}

void CreateSender::made(JobKey key, int position, const JobNews &news)
{
    // The list of the service's jobs may have shown it before the answer came.
    const std::optional<JobKey> twin = m_table.find(m_table.find(key)->service, news.job.id);
    if (twin && *twin != key && m_table.find(*twin)->submission == SubmissionState::Adopted)
        m_table.remove({*twin});
    m_ledger.open({key}, this, [this, key, position, news] {
        if (m_ledger.parts(key).size() == 1 && !news.raw.isEmpty())
            m_table.changeDetails(key, {.rawJob = news.raw});
        m_ledger.update(key, QMap<int, JobNews>{{position, news}});
    });
}

/// Adds a row for a job whose row was removed while its create was under way: it exists, and costs.
void CreateSender::takeInAnyway(const WorkPtr &work, const JobNews &answer)
{
    if (m_table.find(work->service, answer.job.id))
        return;
    const QDateTime now = m_clock.now();
    m_table.add(adoptedRow(answer, work->dialect, work->service, work->scope, now),
                adoptedDetails(answer, work->dialect, now));
}

void CreateSender::failed(const WorkPtr &work, int position, ServiceError error)
{
    const bool mayExist = error.acted != ServiceError::Acted::No;
    if (mayExist && !work->abilities.idempotentCreate) {
        work->blocker = error; // whatever else it is
        return;
    }
    if (mayExist) // sent again with its transaction ID, the create returns the job
        error.retry = Retry::Later;
    if (concernsAll(error)) {
        if (!work->blocker)
            work->blocker = error;
        // It will be accepted once that is corrected: nothing is settled.
        if (error.retry == Retry::Never)
            error.retry = Retry::AfterSignIn;
    } else {
        work->refusal = error;
    }
    m_ledger.failed(work->key, position, error);
}

void CreateSender::finish(const WorkPtr &work)
{
    m_works.removeOne(work);
    m_ledger.close(work->key);
    const JobRowPtr row = m_table.find(work->key);
    if (!work->blocker && !(row && hasJob(*row)))
        work->blocker = work->refusal;
    // It was handed in a moment ago, or an answer is being told.
    QMetaObject::invokeMethod(
        this,
        [this, work] {
            m_stopped.remove(work->key); // that came too late
            work->done(work->blocker);
        },
        Qt::QueuedConnection);
}

} // namespace cd
