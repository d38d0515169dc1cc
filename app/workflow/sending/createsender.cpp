// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/createsender.h"

#include "domain/service/abilities.h"
#include "workflow/base/clock.h"
#include "workflow/history/createledger.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <QSet>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

namespace {

ServiceError stopped(ServiceError::Retry retry)
{
    return {.kind = Kind::Cancelled, .retry = retry, .technical = u"stopped"_s};
}

/// What is stored of a create before it is sent, if it can't be repeated.
ServiceError interrupted()
{
    return {.kind = Kind::Interrupted,
            .acted = ServiceError::Acted::Maybe,
            .retry = ServiceError::Retry::Later};
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

/// It was sent before and got no answer: under its transaction ID that can still be had.
bool wasLost(const Create &create)
{
    return !create.transactionId.isEmpty() && create.error
        && create.error->acted != ServiceError::Acted::No;
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
    bool hasCreates = false;
    QStringList transactions;
    QList<QList<FileId>> files; // of each create that names its files already
    qsizetype filesSent = 0; // of creates that were made, or may be
    QList<int> left; // positions
    QSet<int> underWay; // positions
    bool isStopped = false; // only what is under way is still wanted
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
    work->hasCreates = row->hasCreates;
    work->done = done;
    m_works.append(work);
    // The details were read before the row was stored: a poll may know more by now.
    m_ledger.open({key}, this, [this, work] {
        if (m_works.contains(work)) // else it was blocked meanwhile
            begin(work);
    });
}

void CreateSender::begin(const WorkPtr &work)
{
    const QList<Create> &creates = m_ledger.creates(work->key);
    const QList<FileId> &files = work->request.fileIds;
    qsizetype placed = 0;
    for (int i = 0; i < int(creates.size()) && placed < files.size(); ++i) {
        const qsizetype count = work->hasCreates ? creates.at(i).fileCount : files.size();
        work->files.append(files.mid(placed, count));
        placed += count;
        work->transactions.append(creates.at(i).transactionId);
        if (!isSettled(creates.at(i)))
            work->left.append(i);
        else if (isMade(creates.at(i)) || isUnsure(creates.at(i)))
            work->filesSent += count;
        else
            work->refusal = creates.at(i).error;
    }
    if (placed != files.size() && m_table.contains(work->key))
        work->blocker = ServiceError{.kind = Kind::LocalFile,
                                     .retry = Retry::Later,
                                     .technical = u"the creates could not be read"_s};
    if (!work->blocker && work->service != m_service) // it was changed while they were read
        work->blocker = stopped(Retry::Later);
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
    const bool hasBegun = !work->files.isEmpty();
    const bool isEnding = work->blocker && work->blocker->retry == Retry::Never;
    if ((hasBegun && work->left.isEmpty()) || isEnding)
        return false;
    block(work, Retry::Later);
    return true;
}

bool CreateSender::stop(JobKey key)
{
    const WorkPtr work = workOf(key);
    if (!work)
        return false;
    if (work->underWay.isEmpty()) {
        block(work, Retry::Never);
        return false;
    }
    work->isStopped = true;
    work->left.clear();
    work->blocker.reset();
    work->refusal = stopped(Retry::Never);
    for (int i = 0; i < int(m_ledger.creates(key).size()); ++i) {
        const Create create = m_ledger.creates(key).at(i);
        if (isSettled(create) || work->underWay.contains(i))
            continue;
        if (wasLost(create))
            work->blocker = create.error;
        else
            m_ledger.failed(key, i, stopped(Retry::Never));
    }
    return true;
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
    if (work->underWay.isEmpty())
        finish(work);
}

void CreateSender::sendNext()
{
    const auto hasRoom = [this](const WorkPtr &work) {
        return m_underWay < mostAtOnce
            && (!work->hasCreates || m_ledger.unfinished(m_service) + m_underWay < m_jobsAtOnce);
    };
    const QList<WorkPtr> works = m_works;
    for (const WorkPtr &work : works) {
        while (hasRoom(work) && !work->blocker && !work->left.isEmpty() && isAffordable(work))
            beginCreate(work, work->left.takeFirst());
    }
}

/// A create above the limit ends its row's sending.
bool CreateSender::isAffordable(const WorkPtr &work)
{
    const JobRowPtr row = m_table.find(work->key);
    const qsizetype files = work->filesSent + work->files.at(work->left.constFirst()).size();
    if (!row || !m_limit || m_limit(*row, int(files)))
        return true;
    if (!work->underWay.isEmpty())
        return false; // it is asked for again after them, and they may cost nothing
    work->blocker = overLimit();
    finish(work);
    return false;
}

bool CreateSender::isNextAboveLimit(JobKey key) const
{
    const JobRowPtr row = m_table.find(key);
    if (!row || !m_limit)
        return false;
    qsizetype files = row->hasCreates ? 0 : row->fileCount - row->copyCount;
    for (qsizetype i = 0; row->hasCreates && i < m_ledger.creates(key).size(); ++i) {
        const Create &create = m_ledger.creates(key).at(i);
        const bool isNext = !isSettled(create);
        files += isNext || isMade(create) || isUnsure(create) ? create.fileCount : 0;
        if (isNext)
            break;
    }
    return !m_limit(*row, int(files));
}

void CreateSender::beginCreate(const WorkPtr &work, int position)
{
    ++m_underWay;
    work->underWay.insert(position);
    work->filesSent += work->files.at(position).size();
    if (!work->hasCreates || work->abilities.idempotentCreate)
        return sendCreate(work, position);
    // From now on it counts as sent: it must not be sent again by a run that never saw the answer.
    m_ledger.failed(work->key, position, interrupted());
    m_table.write(this, [this, work, position](const StoreResult<void> &written) {
        const bool isWanted = !work->blocker && !work->isStopped && work->service == m_service;
        if (written && isWanted && m_table.contains(work->key))
            sendCreate(work, position);
        else
            notSent(work, position, written.has_value());
    });
}

/// It was to be sent, but something came in between.
void CreateSender::notSent(const WorkPtr &work, int position, bool isStored)
{
    m_ledger.notSent(work->key, position);
    work->filesSent -= work->files.at(position).size();
    if (work->isStopped)
        m_ledger.failed(work->key, position, stopped(Retry::Never));
    else if (!work->blocker && isStored)
        work->blocker = stopped(Retry::Later);
    else if (!work->blocker)
        work->blocker = ServiceError{.kind = Kind::LocalFile,
                                     .retry = Retry::Later,
                                     .technical = u"the history could not be written"_s};
    ended(work, position);
}

void CreateSender::sendCreate(const WorkPtr &work, int position)
{
    CreateRequest create{work->request, work->configuration, work->transactions.at(position)};
    create.request.fileIds = work->files.at(position);
    m_jobs.in(work->dialect, work->scope)
        .create(create, this,
                [this, work, position](const Result<JobNews> &answer) {
                    answered(work, position, answer);
                })
        .release();
}

void CreateSender::answered(const WorkPtr &work, int position, const Result<JobNews> &answer)
{
    if (!answer)
        failed(work, position, answer.error());
    else if (!m_table.contains(work->key))
        takeInAnyway(work, *answer);
    else
        made(work->key, position, *answer);
    ended(work, position);
}

void CreateSender::ended(const WorkPtr &work, int position)
{
    --m_underWay;
    work->underWay.remove(position);
    const bool ends = work->left.isEmpty() || work->blocker;
    if (ends && work->underWay.isEmpty())
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
        if (m_ledger.creates(key).size() == 1 && !news.raw.isEmpty())
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
    if (!mayExist)
        work->filesSent -= work->files.at(position).size();
    if (mayExist && !work->hasCreates) {
        work->blocker = error; // whatever else it is
        return;
    }
    const bool isOver
        = work->isStopped && !mayExist && !wasLost(m_ledger.creates(work->key).value(position));
    if (mayExist) // with a transaction ID it is sent again, which returns the job; else it is
                  // unsure
        error.retry = Retry::Later;
    else if (isOver)
        error.retry = Retry::Never;
    if (!isOver && concernsAll(error)) {
        if (!work->blocker)
            work->blocker = error;
        // It will be accepted once that is corrected: nothing is settled.
        if (error.retry == Retry::Never)
            error.retry = Retry::AfterSignIn;
    } else if (!work->isStopped) {
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
        this, [work] { work->done(work->blocker); }, Qt::QueuedConnection);
}

} // namespace cd
