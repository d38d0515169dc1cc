// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/jobsservice.h"
#include "service/api/pagewalk.h"
#include "workflow/base/fewatonce.h"
#include "workflow/history/createledger.h"
#include "workflow/history/jobtable.h"
#include "workflow/watching/filenamefetch.h"
#include "workflow/watching/resultsfetch.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace cd {

/// Polls the jobs of rows, a few requests at a time: many through the service's list, few of them
/// one by one. The answers go into the table and, once a job has ended, so do its results and
/// missing file names. Destroying this cancels its polls; no signal follows.
class JobPoll : public QObject
{
    Q_OBJECT

public:
    using Lane = HttpRequest::Lane;

    static constexpr int mostAtOnce = 4; ///< requests
    /// From this many on jobs are polled through the list: where it can be asked for some of them,
    /// and where it has to be read page by page until they have come.
    static constexpr qsizetype manyById = 3;
    static constexpr qsizetype manyInList = 5;

    JobPoll(JobTable &table, const JobsService &jobs, const FilesService &files,
            CreateLedger &ledger);
    ~JobPoll() override;

    /// Rows that have jobs. @p asked: by a person; then also jobs that have ended are polled.
    void poll(const QList<JobKey> &keys, bool asked);
    bool isPolling(JobKey key) const { return m_works.contains(key); }
    QSet<JobKey> polling() const { return {m_works.keyBegin(), m_works.keyEnd()}; }
    /// Whether a poll that began now would wait for others.
    bool isBusy() const { return m_asks.isFull(); }

Q_SIGNALS:
    /// Whether anything was new of a row, or why its poll failed. Also emitted for rows that a list
    /// told of by the way.
    void polled(cd::JobKey key, bool asked, const cd::Result<bool> &outcome);
    /// Follows once for all that an answer ended.
    void roomMade();

private:
    using Place = CreateLedger::Place;
    struct Work
    {
        bool asked = false;
        bool hadFailed = false;
        qsizetype left = 0; // jobs whose polls have not ended
        bool isNew = false;
        std::optional<ServiceError> failure = {};
    };
    /// Jobs to ask about together.
    struct Question
    {
        Dialect dialect = Dialect::First;
        QString service;
        Scope scope;
        Lane lane = Lane::Background;
        QList<JobId> ids;

        Question about(const JobId &id) const { return {dialect, service, scope, lane, {id}}; }
    };
    struct Walk;
    using WalkPtr = std::shared_ptr<Walk>;

    void begin(const QList<JobKey> &keys);
    void gather(JobKey key, QList<Question> &questions);
    void ask(const Question &question);
    void askOneByOne(const Question &question);
    void doWithoutList(const Question &question);
    void askOne(const Question &question);
    void askById(const Question &question);
    void fetchPage(const WalkPtr &walk, const QString &token);
    void takePage(const WalkPtr &walk, const Page<JobNews> &page);
    void toldByTheWay(const Question &question, const JobNews &news);
    void told(const QList<JobNews> &jobs);
    void missing(const Question &question, const JobId &id);
    void notFound(const Question &question, const ServiceError &error);
    void fetchResults(const Question &question);
    void resultsCame(const JobId &id, const FetchedResults &results);
    void resultsFailed(const JobId &id, const ServiceError &error);
    void failed(const QList<JobId> &ids, const ServiceError &error);
    void ended(const JobId &id);
    void conclude(JobKey key);
    void askEnded();

    JobTable &m_table;
    JobsService m_jobs;
    FileNameFetch m_names;
    ResultsFetch m_results;
    CreateLedger &m_ledger;
    FewAtOnce<std::function<void()>> m_asks;
    QHash<JobKey, Work> m_works;
    QHash<JobId, Place> m_places; // of the jobs that are being asked about
    QSet<JobKey> m_told; // rows of one job whose raw JSON is in the history
    QSet<JobId> m_alone; // the pages of the list that were read were without them
    QSet<JobId> m_unlisted; // being asked about: their project's list is without them
    QHash<JobId, ServiceError> m_unknown; // being asked about: by themselves they were not there
};

} // namespace cd
