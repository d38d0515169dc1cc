// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeerror.h"
#include "ui/details/compare/comparedruns.h"
#include "workflow/base/generation.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace cd {

class JobTable;

/// Reads two jobs and compares them on another thread, and again when they change: at most once a
/// second.
class RunComparer : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastGapMs = 1000;

    explicit RunComparer(JobTable &table, QObject *parent = nullptr);
    ~RunComparer() override;

    /// One of the signals below follows, and others when the jobs change. What was asked before is
    /// not told any more.
    void compare(JobKey here, JobKey there);
    void stop();

Q_SIGNALS:
    void compared(const cd::SharedRuns &runs);
    void notRead(const cd::StoreError &error);
    void gone(cd::JobKey key); ///< this one is no longer in the list

private:
    void follow(const QList<JobKey> &keys);
    void lookAgain();
    void read();
    void readOther(const JobDetails &here);
    void work(const JobDetails &here, const JobDetails &there);
    void finish(const SharedRuns &runs, bool isWanted);

    JobTable &m_table;
    std::optional<std::pair<JobKey, JobKey>> m_jobs;
    Generation m_wanted; // renewed when other jobs are asked for
    QTimer m_gap; // runs after each reading; what comes meanwhile waits for its end
    bool m_isStale = false;
    int m_working = 0; // on the other thread, or waiting for it
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace cd
