// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "service/api/classifyservice.h"
#include "workflow/base/alarm.h"

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

/// What is known of a submission that got no answer.
struct UnsureFinding
{
    enum class Kind {
        Searching,
        NoneYet, ///< not in the service's list; it is looked for again
        None, ///< not in the list after the settling time
        Unfinished, ///< there are jobs like it; whether they have its files shows when they end
        Several, ///< more than one job has its rules and files: a person has to choose
        FilesUnknown, ///< jobs have its rules, but the service does not name their files: so too
        Failed, ///< the list could not be read; it is tried again
    };

    Kind kind = Kind::Searching;
    QList<Job> candidates; ///< newest first; of Unfinished, Several and FilesUnknown
    QDateTime at; ///< UTC; when that was found

    bool operator==(const UnsureFinding &) const = default;
};

/// Finds out what became of the submissions that were sent and not answered. The service has no
/// word for them (contract, "The first dialect": no idempotency key), but it lists its jobs: one
/// made since the sending, with the same rules, mode and configuration, and by its results with
/// the same files, is the one. Exactly one is taken over; nothing is ever sent.
class UnsureSearch : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    /// So long after the answer failed to come a job that is not in the list counts as not made.
    static constexpr Ms settling = std::chrono::seconds(60);

    UnsureSearch(JobTable &table, Outbox &outbox, ClassifyService &classify, Clock &clock,
                 const ServiceClock &serviceClock, QObject *parent = nullptr);
    ~UnsureSearch() override;

    /// As JobMonitor::setService() has it.
    void setService(const QString &service, bool ready);
    /// Looks now, and not only when it is due.
    void search();
    /// Nothing where @p key is not unsure, or is of another service.
    std::optional<UnsureFinding> finding(JobKey key) const;

Q_SIGNALS:
    void found(cd::JobKey key);

private:
    struct Pass;

    QList<JobKey> unsure() const;
    void follow();
    void begin();
    void fetchList();
    void fetchPage(const Scope &scope, const QString &token);
    void fetchFiles();
    void fetchResults(const Scope &scope, const JobId &id, const QString &token);
    void conclude();
    void conclude(JobKey key);
    void failed();
    void finishPass();
    QDateTime sentAt(JobKey key) const;
    bool isLikely(const Job &job, const Scope &scope, JobKey key) const;
    bool hasItsFiles(const Job &job, JobKey key) const;
    bool hasOtherFiles(const Job &job, JobKey key) const;
    bool hidesFiles(const Job &job) const;
    QList<Job> candidates(JobKey key) const;
    void set(JobKey key, UnsureFinding::Kind kind, const QList<Job> &candidates = {});
    void planNext();

    JobTable &m_table;
    Outbox &m_outbox;
    ClassifyService &m_classify;
    Clock &m_clock;
    const ServiceClock &m_serviceClock;
    Alarm m_alarm;
    QString m_service;
    QHash<JobKey, UnsureFinding> m_findings;
    std::unique_ptr<Pass> m_pass;
    int m_passes = 0; // since the last new one
    bool m_ready = false;
};

} // namespace cd
