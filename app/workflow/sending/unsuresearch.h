// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/jobsservice.h"
#include "workflow/base/alarm.h"
#include "workflow/base/generation.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace cd {

class Clock;
class JobTable;
class Outbox;
class ServiceClock;

/// What is known about a submission of which a create got no answer.
struct UnsureFinding
{
    enum class Kind {
        Searching,
        NoneYet, ///< not in the service's list yet; the list is read again
        None, ///< not in the list after the settling time: most likely no job was created
        Unfinished, ///< jobs match, but only their results will show whether they have its files
        Several, ///< more than one job has its rules and files: a person has to choose
        FilesUnknown, ///< jobs match, but their results name no files: a person has to choose
        Failed, ///< the list could not be read; this is retried
    };

    Kind kind = Kind::Searching;
    QList<Job> candidates; ///< newest first; for Unfinished, Several and FilesUnknown
    QDateTime at; ///< when this was found, UTC
    int create = 0; ///< which of its creates it is about: the first that a person can decide about

    bool operator==(const UnsureFinding &) const = default;
};

/// Finds out what became of API v1 submissions whose create got no answer. There is no idempotency
/// key to ask for (contract, "The first dialect"), but the service lists its jobs: a job that was
/// created since then with the same rules, mode and configuration, and whose results name the same
/// files, is a match. A single match is adopted. Only reads from the service; never resubmits.
class UnsureSearch : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    /// This long after the answer was lost, a job that is not in the list counts as not created.
    static constexpr Ms settling = std::chrono::seconds(60);

    UnsureSearch(JobTable &table, Outbox &outbox, const JobsService &jobs, Clock &clock,
                 const ServiceClock &serviceClock, QObject *parent = nullptr);
    ~UnsureSearch() override;

    /// See JobMonitor::setService().
    void setService(const QString &service, bool ready);
    /// Searches now instead of when it is due.
    void search();
    /// Nullopt if @p key is not unsure, or belongs to another service.
    std::optional<UnsureFinding> finding(JobKey key) const;

Q_SIGNALS:
    void found(cd::JobKey key);

private:
    struct Pass;

    struct Sought;

    QList<JobKey> unsure() const;
    void follow();
    void restart(JobKey key);
    void begin();
    void seek(JobKey key, const JobDetails &details);
    void fetchList();
    void dropOwned();
    void fetchPage(const Scope &scope, const QString &token);
    void fetchFiles();
    void fetchResults(const Scope &scope, const JobId &id, const QString &token);
    void conclude();
    UnsureFinding conclude(const Sought &sought);
    void failed();
    void finishPass();
    QDateTime sentAt(JobKey key) const;
    bool isLikely(const Job &job, const Scope &scope, JobKey key) const;
    QList<Job> candidates(const Sought &sought) const;
    void set(JobKey key, const UnsureFinding &finding);
    void planNext();

    JobTable &m_table;
    Outbox &m_outbox;
    JobsService m_jobs;
    Clock &m_clock;
    const ServiceClock &m_serviceClock;
    Alarm m_alarm;
    QString m_service;
    QHash<JobKey, UnsureFinding> m_findings;
    std::unique_ptr<Pass> m_pass;
    Generation m_asking; // renewed with the service
    int m_passes = 0; // searches since a submission last became unsure
    bool m_goesOn = false; // the next search may find more
    bool m_ready = false;
};

} // namespace cd
