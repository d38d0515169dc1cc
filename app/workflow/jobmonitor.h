// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/classifyservice.h"
#include "service/filesservice.h"
#include "workflow/alarm.h"
#include "workflow/joblook.h"
#include "workflow/jobtable.h"
#include "workflow/listlook.h"
#include "workflow/lookschedule.h"
#include "workflow/partslook.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace cd {

class Clock;

/// Looks at jobs: by itself at those of which something is still to come, and at what somebody
/// asks for. Many are looked at through pages of the service's list, few one by one. Only jobs of
/// the current service are looked at.
class JobMonitor : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 4;
    static constexpr int newestLookedAt = 50; ///< of the ended jobs, by refreshAll()
    static constexpr int many = 5; ///< so many at a time are looked at through the list

    JobMonitor(JobTable &table, ClassifyService &classify, const FileJobsService &fileJobs,
               FilesService &files, PartsBook &book, Clock &clock, QObject *parent = nullptr);

    /// Which service is spoken to, as rows name it (Session::serviceId()), and whether it can be.
    void setService(const QString &service, bool ready);

    /// All of which something is still to come or whose last look failed, and the newest others.
    void refreshAll();
    void refresh(const QList<JobKey> &keys);
    /// Which job a person looks at: it is watched closely for a while.
    void attend(std::optional<JobKey> key);

    /// Paused, nothing is looked at but what somebody asks for.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// When it looks next by itself (UTC); nothing: it has no reason to.
    std::optional<QDateTime> nextLookAt() const;

Q_SIGNALS:
    void pausedChanged(bool paused);
    void nextLook(const std::optional<QDateTime> &at);
    /// A look at it ended: as it should, or with an error.
    void lookEnded(cd::JobKey key, const std::optional<cd::ServiceError> &error);
    /// Something that was asked for failed. Of many jobs that fail together it is told once.
    void failed(const cd::ServiceError &error);

private:
    using Ms = std::chrono::milliseconds;

    bool canLookAt(JobKey key) const;
    bool hasEnded(JobKey key) const;
    bool isOfFileJobs(JobKey key) const;
    bool isUnderWay(JobKey key) const;
    QSet<JobKey> largestProject(const QSet<JobKey> &keys) const;
    void watch(const QList<JobKey> &keys);
    void watchAgain(JobKey key);
    void lookAtDue();
    void lookAtMany(const QList<JobKey> &due);
    void lookAtParts(const QList<JobKey> &due);
    void makeLooks();
    void told(JobKey key, const Job &job);
    void listLooked(const Result<QSet<JobKey>> &left);
    void lookFailed(const QSet<JobKey> &keys, const ServiceError &error);
    void look(JobKey key, bool asked);
    void looked(JobKey key, bool asked, const Result<bool> &outcome);
    void complain(const ServiceError &error);
    Ms gap() const;
    void planNextLook();

    JobTable &m_table;
    ClassifyService &m_classify;
    FileJobsService m_fileJobs;
    FilesService &m_files;
    PartsBook &m_book;
    Clock &m_clock;
    Alarm m_alarm;
    LookSchedule m_schedule;
    std::unique_ptr<JobLook> m_look; // made anew with the service: old looks come to nothing
    std::unique_ptr<PartsLook> m_partsLook; // made anew as well
    std::unique_ptr<ListLook> m_listLook;
    QSet<JobKey> m_sought; // by that; what was not told yet
    QSet<JobKey> m_unlisted; // the list does not show them where it is looked into
    QList<JobKey> m_asked; // by somebody, in that order
    QSet<JobKey> m_askedOfList;
    QSet<JobKey> m_underWay; // one by one
    Ms m_lastLook{0};
    QString m_service;
    std::optional<Ms> m_next;
    bool m_ready = false;
    bool m_paused = false;
    bool m_complained = false;
};

} // namespace cd
