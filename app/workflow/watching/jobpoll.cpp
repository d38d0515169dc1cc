// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watching/jobpoll.h"

#include "workflow/rows/jobfacts.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;
using Outcome = JobStatus::Outcome;

namespace {

/// What is stored of the row can't be read, and must not be overwritten.
ServiceError unreadable(const QString &technical)
{
    return {.kind = ServiceError::Kind::LocalFile,
            .retry = ServiceError::Retry::Later,
            .technical = technical};
}

} // namespace

/// Through the list, which has no filters and no documented order: pages are read until more of
/// them held no wanted job than requests for the remaining jobs one by one would take.
struct JobPoll::Walk
{
    Question question; // with those that are still wanted
    PageWalk pages = {};
    qsizetype inVain = 0; // pages that held no wanted job
};

JobPoll::JobPoll(JobTable &table, const JobsService &jobs, const FilesService &files,
                 CreateLedger &ledger)
    : m_table(table)
    , m_jobs(jobs)
    , m_names(table, files)
    , m_ledger(ledger)
    , m_asks(mostAtOnce, [](const std::function<void()> &ask) {
        ask();
        return true;
    })
{
}

JobPoll::~JobPoll()
{
    for (auto it = m_works.keyBegin(); it != m_works.keyEnd(); ++it)
        m_ledger.release(*it);
}

void JobPoll::poll(const QList<JobKey> &keys, bool asked)
{
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        m_works.insert(key, {.asked = asked, .hadFailed = row && row->pollError});
        m_ledger.hold(key);
    }
    m_ledger.open(keys, this, [this, keys] { begin(keys); });
}

void JobPoll::begin(const QList<JobKey> &keys)
{
    QList<Question> questions; // one for each project
    for (const JobKey key : keys) {
        gather(key, questions);
        if (m_works.value(key).left == 0)
            conclude(key);
    }
    for (const Question &question : std::as_const(questions))
        ask(question);
    m_asks.beginNext();
    if (!m_asks.isFull())
        Q_EMIT roomMade();
}

/// Adds what there is to ask about a row.
void JobPoll::gather(JobKey key, QList<Question> &questions)
{
    const JobRowPtr row = m_table.find(key);
    if (!row)
        return;
    Work &work = m_works[key];
    const Lane lane = work.asked ? Lane::Foreground : Lane::Background;
    const Question own{row->dialect, row->service, row->scope, lane, {}};
    const QList<Create> creates = m_ledger.creates(key);
    if (creates.isEmpty())
        work.failure = unreadable(u"the creates could not be read"_s);
    for (int i = 0; i < int(creates.size()); ++i) {
        const JobId &id = creates.at(i).id;
        const bool lacksResults = m_ledger.lacksResults(key, i);
        const bool isOver = !work.asked && hasEnded(creates.at(i)) && !lacksResults;
        if (!isMade(creates.at(i)) || isOver || m_places.contains(id)) // two rows of one job
            continue;
        m_places.insert(id, {key, i});
        ++work.left;
        if (!work.asked && lacksResults) {
            m_asks.add([this, alone = own.about(id)] { fetchResults(alone); });
            continue;
        }
        auto together = std::find_if(questions.begin(), questions.end(), [&](const Question &one) {
            return one.scope == own.scope && one.dialect == own.dialect && one.lane == own.lane;
        });
        if (together == questions.end())
            together = questions.insert(questions.end(), own);
        together->ids.append(id);
    }
}

void JobPoll::ask(const Question &question)
{
    Question alone = question;
    if (!abilitiesOf(question.dialect).findsById) {
        const auto walk = std::make_shared<Walk>(Walk{question});
        walk->question.ids.removeIf([this](const JobId &id) { return m_alone.contains(id); });
        if (walk->question.ids.size() < manyInList)
            return askOneByOne(question);
        alone.ids.removeIf([this](const JobId &id) { return !m_alone.contains(id); });
        m_asks.add([this, walk] { fetchPage(walk, {}); });
        return askOneByOne(alone);
    }
    while (alone.ids.size() >= manyById) {
        Question some = alone;
        some.ids = alone.ids.first(std::min(JobFilter::maxIds, alone.ids.size()));
        alone.ids.remove(0, some.ids.size());
        m_asks.add([this, some] { askById(some); });
    }
    askOneByOne(alone);
}

void JobPoll::askOneByOne(const Question &question)
{
    for (const JobId &id : question.ids)
        m_asks.add([this, one = question.about(id)] { askOne(one); });
}

/// The list does not help with these.
void JobPoll::doWithoutList(const Question &question)
{
    m_alone.unite({question.ids.cbegin(), question.ids.cend()});
    askOneByOne(question);
}

void JobPoll::askOne(const Question &question)
{
    const JobId id = question.ids.constFirst();
    m_jobs.in(question.dialect, question.scope)
        .job(
            id, this,
            [this, question, id](const Result<JobNews> &answer) {
                if (answer) {
                    told({*answer});
                    const Place place = m_places.value(id);
                    const bool isEnded
                        = m_ledger.creates(place.key).value(place.position).status.isFinished();
                    if (isEnded && !abilitiesOf(question.dialect).resultsInJob)
                        return fetchResults(question);
                    ended(id);
                } else if (answer.error().kind == ServiceError::Kind::NotFound) {
                    notFound(question, answer.error());
                } else {
                    failed({id}, answer.error());
                }
                askEnded();
            },
            question.lane)
        .release();
}

void JobPoll::askById(const Question &question)
{
    JobFilter filter;
    filter.ids = question.ids;
    m_jobs.in(question.dialect, question.scope)
        .jobs(
            filter, {}, this,
            [this, question](const Result<Page<JobNews>> &page) {
                if (!page) {
                    failed(question.ids, page.error());
                    return askEnded();
                }
                told(page->items);
                QList<JobId> left = question.ids;
                for (const JobNews &news : page->items) {
                    left.removeOne(news.job.id);
                    ended(news.job.id);
                }
                for (const JobId &id : std::as_const(left))
                    missing(question, id);
                askEnded();
            },
            question.lane)
        .release();
}

void JobPoll::fetchPage(const WalkPtr &walk, const QString &token)
{
    m_jobs.in(walk->question.dialect, walk->question.scope)
        .jobs(
            {}, token, this,
            [this, walk](const Result<Page<JobNews>> &page) {
                if (page)
                    return takePage(walk, *page);
                // Poll them one by one then, if the list can't be read at all.
                if (page.error().retry == ServiceError::Retry::Never)
                    doWithoutList(walk->question);
                else
                    failed(walk->question.ids, page.error());
                askEnded();
            },
            walk->question.lane)
        .release();
}

void JobPoll::takePage(const WalkPtr &walk, const Page<JobNews> &page)
{
    QList<JobId> &wanted = walk->question.ids;
    const qsizetype before = wanted.size();
    for (const JobNews &news : page.items) {
        if (!wanted.removeOne(news.job.id)) {
            toldByTheWay(walk->question, news);
            continue;
        }
        told({news});
        const Work work = m_works.value(m_places.value(news.job.id).key);
        // It may have been its results that could not be fetched.
        if (work.asked && work.hadFailed && news.job.status.isFinished())
            m_asks.add([this, one = walk->question.about(news.job.id)] { fetchResults(one); });
        else
            ended(news.job.id);
    }
    if (wanted.size() == before)
        ++walk->inVain;
    const bool isMore
        = walk->pages.goesOn(page, [](const JobNews &news) { return news.job.id.value; });
    if (isMore && walk->inVain < wanted.size())
        return fetchPage(walk, page.nextToken);
    doWithoutList(walk->question);
    askEnded();
}

/// A list tells also of jobs that were not asked for.
void JobPoll::toldByTheWay(const Question &question, const JobNews &news)
{
    const JobKey key = m_table.find(question.service, news.job.id).value_or(0);
    if (!m_table.contains(key) || m_table.find(key)->hasCreates || isPolling(key))
        return;
    m_ledger.open(key, {});
    Q_EMIT polled(key, false, m_ledger.update(key, {news}));
}

/// Passes news on, those of a row together.
void JobPoll::told(const QList<JobNews> &jobs)
{
    QHash<JobKey, QMap<int, JobNews>> news;
    for (const JobNews &one : jobs) {
        if (const auto place = m_places.constFind(one.job.id); place != m_places.cend())
            news[place->key].insert(place->position, one);
    }
    for (auto it = news.cbegin(); it != news.cend(); ++it) {
        const JobKey key = it.key();
        const bool isOnly = m_ledger.creates(key).size() == 1;
        const bool isNew = m_ledger.update(key, *it);
        m_works[key].isNew |= isNew;
        const QByteArray raw = it->constBegin()->raw;
        if (!isOnly || raw.isEmpty() || (!isNew && m_told.contains(key)))
            continue;
        m_table.changeDetails(key, {.rawJob = raw});
        m_told.insert(key);
    }
}

/// The list of its project does not contain it.
void JobPoll::missing(const Question &question, const JobId &id)
{
    m_unlisted.insert(id);
    const Place place = m_places.value(id);
    // Deleted there after it had ended: that changes nothing here.
    if (m_ledger.creates(place.key).value(place.position).status.isFinished())
        ended(id);
    else if (m_unknown.contains(id))
        notFound(question.about(id), m_unknown.value(id));
    else
        askOneByOne(question.about(id)); // what became of it, it says itself
}

/// A deleted job and a project that the key can't see get the same answer (404): the project's list
/// shows which it is, where it can be asked for the job.
void JobPoll::notFound(const Question &question, const ServiceError &error)
{
    const JobId id = question.ids.constFirst();
    if (!abilitiesOf(question.dialect).findsById)
        return failed({id}, error);
    if (m_unlisted.contains(id)) {
        const Place place = m_places.value(id);
        m_ledger.failed(place.key, place.position, error); // the others go on
        ended(id);
    } else {
        m_unknown.insert(id, error);
        m_asks.add([this, question] { askById(question); });
    }
}

void JobPoll::fetchResults(const Question &question)
{
    const JobId id = question.ids.constFirst();
    const JobRowPtr row = m_table.find(m_places.value(id).key);
    m_results.fetch(m_jobs.in(question.dialect, question.scope), id, row ? row->fileCount : 0,
                    question.lane, [this, id](const Result<FetchedResults> &results) {
                        if (results)
                            return resultsCame(id, *results);
                        resultsFailed(id, results.error());
                        askEnded();
                    });
}

void JobPoll::resultsCame(const JobId &id, const FetchedResults &results)
{
    const Place place = m_places.value(id);
    m_table.readDetails(place.key, this,
                        [this, id, place, results](const StoreResult<JobDetails> &known) {
                            if (!known) {
                                failed({id}, unreadable(known.error().technical));
                                return askEnded();
                            }
                            JobDetailsChange change;
                            if (known->files.isEmpty())
                                change.files = filesIn(results.items);
                            if (m_ledger.creates(place.key).size() == 1)
                                change.rawResults = "[" + results.raw.join(",\n") + "]";
                            m_table.changeDetails(place.key, change);
                            m_ledger.resultsCame(place.key, place.position, results.items,
                                                 change.files.value_or(known->files));
                            m_works[place.key].isNew = true;
                            ended(id);
                            askEnded();
                        });
}

void JobPoll::resultsFailed(const JobId &id, const ServiceError &error)
{
    // What can't be read may come from a network's own sign-in page: the next poll shows.
    if (error.retry != ServiceError::Retry::Never
        || error.kind == ServiceError::Kind::AnswerUnreadable)
        return failed({id}, error);
    const Place place = m_places.value(id);
    const Outcome outcome = m_ledger.creates(place.key).value(place.position).status.outcome();
    m_ledger.hasNoResults(place.key, place.position);
    // A failed job need not have any.
    if (outcome != Outcome::Failed && outcome != Outcome::Cancelled)
        return failed({id}, error);
    m_works[place.key].isNew = true;
    ended(id);
}

void JobPoll::failed(const QList<JobId> &ids, const ServiceError &error)
{
    for (const JobId &id : ids) {
        if (const auto place = m_places.constFind(id); place != m_places.cend())
            m_works[place->key].failure = error;
        ended(id);
    }
}

void JobPoll::ended(const JobId &id)
{
    if (!m_places.contains(id))
        return;
    m_unlisted.remove(id);
    m_unknown.remove(id);
    const JobKey key = m_places.take(id).key;
    if (--m_works[key].left == 0)
        conclude(key);
}

void JobPoll::conclude(JobKey key)
{
    const Work work = m_works.take(key);
    m_ledger.release(key);
    m_table.change(key, [&work](JobRow &row) { row.pollError = work.failure; });
    const JobRowPtr row = m_table.find(key);
    if (row && work.isNew && isComplete(*row))
        m_names.fetch(key);
    Q_EMIT polled(key, work.asked,
                  row && work.failure ? Result<bool>(tl::make_unexpected(*work.failure))
                                      : Result<bool>(row && work.isNew));
}

void JobPoll::askEnded()
{
    m_asks.ended();
    Q_EMIT roomMade();
}

} // namespace cd
