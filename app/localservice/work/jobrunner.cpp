// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/jobrunner.h"

#include "localservice/log.h"

#include <algorithm>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollAgainMs = 5000; // after the database failed; otherwise wake() is called earlier

} // namespace

JobRunner::JobRunner(WorkStore &work, const Classify &classify, const Tell &tell)
    : m_work(work)
    , m_classify(classify)
    , m_tell(tell)
{
}

JobRunner::~JobRunner()
{
    wake();
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        m_changed.wakeAll();
    }
    for (const auto &thread : m_threads)
        thread->wait();
}

void JobRunner::start()
{
    const int count = std::max(1, QThread::idealThreadCount());
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back(QThread::create([this] { work(); }));
        m_threads.back()->setObjectName(u"classify"_s);
        m_threads.back()->start();
    }
}

void JobRunner::wake()
{
    const QMutexLocker locker(&m_mutex);
    m_changed.wakeAll();
}

bool JobRunner::stop(int milliseconds)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_stopping = true;
        m_changed.wakeAll();
    }
    const QDeadlineTimer deadline(milliseconds);
    return std::all_of(m_threads.begin(), m_threads.end(),
                       [&deadline](const auto &thread) { return thread->wait(deadline); });
}

void JobRunner::work()
{
    while (const auto item = take())
        process(*item);
}

std::optional<WorkItem> JobRunner::take()
{
    const QMutexLocker locker(&m_mutex);
    while (!m_stopping) {
        try {
            if (const auto item = m_work.take(m_lastTaken)) {
                m_lastTaken = item->row;
                return item;
            }
        } catch (const std::exception &error) {
            logLine(u"Cannot look for work: "_s + QString::fromUtf8(error.what()));
        }
        m_changed.wait(&m_mutex, QDeadlineTimer(pollAgainMs));
    }
    return std::nullopt;
}

void JobRunner::process(const WorkItem &item)
{
    try {
        if (item.dialect == Dialect::Second) {
            m_tell({item.jobId, item.dialect, JobStatus(JobStatus::Known::Running),
                    item.request.webhooks});
        }
        if (const auto ended = m_work.finish(item, m_classify(item))) {
            logLine(u"Job %1 ended: %2"_s.arg(ended->jobId.value, ended->status.word()));
            m_tell(*ended);
        }
    } catch (const std::exception &error) {
        // The file has no outcome yet, so it is classified again after the next start.
        logLine(u"File %1 of job %2: %3"_s.arg(item.fileId.value, item.jobId.value,
                                               QString::fromUtf8(error.what())));
    }
}

} // namespace cd::local
