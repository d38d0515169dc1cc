// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/jobrunner.h"

#include "localservice/log.h"
#include "localservice/storage/database/localdatabase.h"
#include "localservice/work/shortage.h"

#include <algorithm>
#include <new>
#include <system_error>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollAgainMs = 5000; // after the database failed; otherwise wake() is called earlier
constexpr int firstPauseMs = 500;
constexpr int longestPauseMs = 30'000;

/// Whether the exception that is being handled says that the machine lacks something. Such a lack
/// passes, and is no fault of a document.
std::optional<QString> shortage()
{
    try {
        throw;
    } catch (const Shortage &lack) {
        return QString::fromUtf8(lack.what());
    } catch (const StorageFailure &lack) {
        return QString::fromUtf8(lack.what());
    } catch (const std::bad_alloc &) {
        return u"not enough memory"_s;
    } catch (const std::system_error &lack) {
        return QString::fromUtf8(lack.what());
    } catch (...) {
        return std::nullopt;
    }
}

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
    const QString what = u"File %1 of job %2"_s.arg(item.fileId.value, item.jobId.value);
    try {
        if (item.dialect == Dialect::Second) {
            m_tell({item.jobId, item.dialect, JobStatus(JobStatus::Known::Running),
                    item.request.webhooks});
        }
        const auto outcome = untilThereIsRoom(what, [&] { return m_classify(item); });
        const auto ended = outcome
            ? untilThereIsRoom(what, [&] { return m_work.finish(item, *outcome); })
            : std::nullopt;
        if (ended && *ended) {
            logLine(u"Job %1 ended: %2"_s.arg((*ended)->jobId.value, (*ended)->status.word()));
            m_tell(**ended);
        }
    } catch (const std::exception &error) {
        // The file has no outcome yet, so it is classified again after the next start.
        logLine(what + u": "_s + QString::fromUtf8(error.what()));
    }
}

/// Does @p work, again and again with longer and longer pauses while the machine lacks something
/// that it needs. Other files would fare no better, so this thread takes none meanwhile. Nullopt:
/// the service stops; what is undone is done after the next start.
template<typename Work>
auto JobRunner::untilThereIsRoom(const QString &what, const Work &work)
    -> std::optional<decltype(work())>
{
    for (int wait = firstPauseMs;; wait = std::min(2 * wait, longestPauseMs)) {
        try {
            return work();
        } catch (...) {
            const auto lack = shortage();
            if (!lack)
                throw;
            logLine(u"%1 waits: %2"_s.arg(what, *lack));
        }
        if (!pause(wait))
            return std::nullopt;
    }
}

bool JobRunner::pause(int milliseconds)
{
    const QMutexLocker locker(&m_mutex);
    const QDeadlineTimer deadline(milliseconds);
    while (!m_stopping && m_changed.wait(&m_mutex, deadline)) {}
    return !m_stopping;
}

} // namespace cd::local
