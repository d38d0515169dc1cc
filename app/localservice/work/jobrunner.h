// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/workstore.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <vector>

namespace cd::local {

/// Classifies the files of all jobs in the order in which they came, on as many threads as there
/// are cores. Work that an earlier run left unfinished comes first.
class JobRunner
{
public:
    using Classify = std::function<FileOutcome(const WorkItem &)>;
    using Tell = std::function<void(const JobNews &)>;

    /// @p tell is called, on a worker thread, for jobs that end, and for jobs of API v2 that begin.
    /// @p classify throws Shortage if the machine has no room for reading: the file then waits
    /// until it has. An outcome that can't be written waits in the same way.
    JobRunner(WorkStore &work, const Classify &classify, const Tell &tell);
    ~JobRunner();
    Q_DISABLE_COPY_MOVE(JobRunner)

    void start();
    /// Tells it that there may be new work. Thread safe.
    void wake();
    /// Begins no more files. Blocks until those under way are done; false: some were not after
    /// @p milliseconds.
    bool stop(int milliseconds);

private:
    void work();
    std::optional<WorkItem> take();
    void process(const WorkItem &item);
    template<typename Work>
    auto untilThereIsRoom(const QString &what, const Work &work) -> std::optional<decltype(work())>;
    bool pause(int milliseconds);

    WorkStore &m_work;
    Classify m_classify;
    Tell m_tell;
    std::vector<std::unique_ptr<QThread>> m_threads;
    QMutex m_mutex;
    QWaitCondition m_changed;
    qint64 m_lastTaken = 0; ///< rows only increase: those up to here are done or being worked on
    bool m_stopping = false;
};

} // namespace cd::local
