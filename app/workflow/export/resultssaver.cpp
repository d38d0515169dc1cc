// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/export/resultssaver.h"

#include "workflow/export/resultsfile.h"
#include "workflow/history/jobtable.h"
#include "workflow/history/labels.h"
#include "workflow/rows/rowreviews.h"

#include <QMetaObject>

#include <utility>

namespace cd {

namespace {

constexpr int rowsAtOnce = 2'000; // as many as are in memory at a time, or one job
constexpr qsizetype jobsAtOnce = 100;
constexpr int tellingEveryMs = 100;

} // namespace

/// Some jobs, in the threads' turns: while one of them has it, the other does not touch it.
struct ResultsSaver::Batch
{
    struct Job
    {
        JobRowPtr row;
        JobDetails details;
        QList<ExportRow> rows;
        QList<DocumentKey> documents; // of the rows
    };

    QList<Job> jobs;
    QList<DocumentKey> documents; // of all jobs
    QHash<DocumentKey, ReviewState> states; // what was decided about them
};

ResultsSaver::ResultsSaver(JobTable &table, Labels &labels, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_labels(labels)
{
    m_threads.setMaxThreadCount(1);
    m_telling.setInterval(tellingEveryMs);
    connect(&m_telling, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_written); });
}

ResultsSaver::~ResultsSaver()
{
    m_isCancelled = true;
    m_threads.waitForDone();
}

void ResultsSaver::save(const QString &path, const ChosenResults &what, const ExportForm &form)
{
    m_path = path;
    m_left = what;
    m_gone = 0;
    m_hasJobs = false;
    m_isCancelled = false;
    m_written = 0;
    m_file = std::make_shared<ResultsFile>(path, form);
    m_telling.start();
    run([](ResultsFile &file) { return file.begin(); }, &ResultsSaver::next);
}

void ResultsSaver::cancel()
{
    m_isCancelled = true;
}

/// Runs @p step in the thread that writes, and then either @p then or stopped() in this one.
void ResultsSaver::run(const Step &step, void (ResultsSaver::*then)())
{
    m_threads.start([this, step, then, file = m_file]() mutable {
        const bool isDone = !m_isCancelled && step(*file);
        file.reset(); // the last one goes with finish() or stopped()
        QMetaObject::invokeMethod(
            this, [this, isDone, then] { isDone ? (this->*then)() : stopped(); },
            Qt::QueuedConnection);
    });
}

void ResultsSaver::next()
{
    QList<JobKey> keys;
    for (int rows = 0; !m_left.jobs.isEmpty() && rows < rowsAtOnce && keys.size() < jobsAtOnce;) {
        const JobKey key = m_left.jobs.takeFirst();
        if (const JobRowPtr row = m_table.find(key)) {
            keys.append(key);
            rows += row->fileCount;
        } else {
            ++m_gone;
        }
    }
    if (keys.isEmpty())
        return end();
    m_reading.renew();
    if (m_left.rows)
        return take(keys, {});
    m_table.fetchDetails(
        keys, m_reading.context(),
        [this, keys](const QHash<JobKey, JobDetails> &details) { take(keys, details); });
}

void ResultsSaver::take(const QList<JobKey> &keys, const QHash<JobKey, JobDetails> &details)
{
    m_batch = std::make_shared<Batch>();
    int unread = 0;
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (row && (m_left.rows || details.contains(key)))
            m_batch->jobs.append(
                {row, details.value(key), m_left.rows.value_or(QList<ExportRow>()), {}});
        else
            ++(row ? unread : m_gone);
    }
    m_hasJobs = m_hasJobs || !m_batch->jobs.isEmpty() || unread > 0;
    run(
        [batch = m_batch, unread, isGiven = m_left.rows.has_value()](ResultsFile &file) {
            file.countLeftOut(unread, 0);
            for (Batch::Job &job : batch->jobs) {
                if (!isGiven)
                    job.rows = exportRows(job.details);
                job.documents = documentsOf(job.rows, job.row->service);
                batch->documents += job.documents;
            }
            return true;
        },
        &ResultsSaver::readReviews);
}

void ResultsSaver::readReviews()
{
    m_labels.read(m_batch->documents, m_reading.context(), [this](const Labels::States &states) {
        m_batch->states = states;
        write();
    });
}

void ResultsSaver::write()
{
    run(
        [this, batch = m_batch](ResultsFile &file) {
            for (Batch::Job &job : batch->jobs) {
                setReviews(job.rows, job.documents, batch->states);
                const bool isWritten = file.add({*job.row, job.rows}, [this](int more) {
                    m_written += more;
                    return !m_isCancelled;
                });
                if (!isWritten)
                    return false;
            }
            return true;
        },
        &ResultsSaver::next);
}

void ResultsSaver::end()
{
    const bool isAllGone = m_gone > 0 && !m_hasJobs;
    run(
        [isAllGone, gone = m_gone](ResultsFile &file) {
            file.countLeftOut(0, gone);
            return !isAllGone && file.end();
        },
        &ResultsSaver::finish);
}

void ResultsSaver::finish()
{
    m_telling.stop();
    const std::shared_ptr<ResultsFile> file = std::exchange(m_file, nullptr);
    Q_EMIT saved(m_path, file->summary());
}

void ResultsSaver::stopped()
{
    m_telling.stop();
    const std::shared_ptr<ResultsFile> file = std::exchange(m_file, nullptr);
    if (file->failure().isEmpty())
        Q_EMIT cancelled();
    else
        Q_EMIT failed(m_path, file->failure());
}

} // namespace cd
