// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/classifyservice.h"
#include "service/filesservice.h"
#include "workflow/jobtable.h"
#include "workflow/lookschedule.h"

#include <QObject>

#include <optional>

namespace cd {

class Clock;

/// Looks at jobs: by itself at those that are unfinished, and at what somebody asks for. Once a
/// job has ended it fetches all of its results. Only jobs of the current service are looked at.
class JobMonitor : public QObject
{
    Q_OBJECT

public:
    JobMonitor(JobTable &table, ClassifyService &classify, FilesService &files, Clock &clock,
               QObject *parent = nullptr);

    /// How rows name the service that is spoken to: its base address, or for the program's own
    /// local service, whose port differs from run to run, a name that stays. Empty: none can be
    /// spoken to.
    void setService(const QString &service);

    /// All that are unfinished or whose last look failed, and the newest of the rest.
    void refreshAll();
    void refresh(const QList<JobKey> &keys);
    /// A job that was not submitted here. One that is in the table already is looked at.
    void addJob(const JobId &id);
    /// All pages of the service's list.
    void fetchList();

    /// Paused, nothing is looked at but what somebody asks for.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// When it looks next by itself (UTC); nothing: it has no reason to.
    std::optional<QDateTime> nextLookAt() const;

Q_SIGNALS:
    void pausedChanged(bool paused);
    void nextLook(const std::optional<QDateTime> &at);
    /// Something that was asked for failed.
    void failed(const cd::ServiceError &error);
    void jobAdded(cd::JobKey key);
    void listFetched(int added, int known);
    /// A watched job came to its end, and its results are here or can't be had.
    void finished(cd::JobKey key);

private:
    JobTable &m_table;
    ClassifyService &m_classify;
    FilesService &m_files;
    Clock &m_clock;
    QString m_service;
    bool m_paused = false;
};

} // namespace cd
