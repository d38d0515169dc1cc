// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/delivering/deliverylook.h"

#include "workflow/delivering/deliverysources.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/rowreviews.h"
#include "workflow/uploads/filehashes.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>

namespace cd {

namespace {

constexpr int rowsAtOnce = 2'000; // as many as the history reads at a time, or one job
constexpr qsizetype jobsAtOnce = 100;
constexpr qsizetype documentsAtOnce = 2'000;
constexpr int tellingEveryMs = 100;
constexpr int againAfterMs = 500; // results come one after the other

bool hasTargets(const DeliveryPlan &plan)
{
    return plan.root.startsWith(u'/') && !PathTemplate(plan.path).problem();
}

} // namespace

/// One look. In the threads' turns: while one of them has it, the others do not touch it, but for
/// what is atomic.
struct DeliveryLook::Run
{
    struct Job
    {
        JobRowPtr row;
        JobDetails details;
        QList<ExportRow> rows;
        QList<DocumentKey> documents;
    };

    DeliveryPlan plan;
    QList<JobKey> left; // to be read
    QList<Job> jobs; // being read
    QList<DocumentKey> documents; // of those, to be read
    Labels::States states;
    QSet<DocumentKey> all;
    QList<LookedFile> files;
    QList<PlannedFile> planned;
    DeliveryRoom room;
    std::atomic<int> looked = 0;
    std::atomic<int> count = 0;
    std::atomic<bool> isWanted = true;
};

DeliveryLook::DeliveryLook(JobTable &table, Labels &labels, FileHashes &hashes, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_labels(labels)
    , m_hashes(hashes)
{
    m_thread.setMaxThreadCount(1);
    m_telling.setInterval(tellingEveryMs);
    m_again.setSingleShot(true);
    m_again.setInterval(againAfterMs);
    connect(&m_telling, &QTimer::timeout, this, &DeliveryLook::progressed);
    connect(&m_again, &QTimer::timeout, this, &DeliveryLook::lookAgain);
    connect(&table, &JobTable::changed, this, &DeliveryLook::jobsChanged);
    connect(&table, &JobTable::removed, this, &DeliveryLook::jobsChanged);
    connect(&table, &JobTable::detailsChanged, this, [this](JobKey key) { jobsChanged({key}); });
    connect(&labels, &Labels::changed, this, &DeliveryLook::decisionsChanged);
}

DeliveryLook::~DeliveryLook()
{
    if (m_run)
        m_run->isWanted = false;
    m_thread.waitForDone();
}

void DeliveryLook::look(const QList<JobKey> &jobs, const DeliveryPlan &plan)
{
    if (m_run)
        m_run->isWanted = false;
    m_jobs = jobs;
    m_plan = plan;
    m_isStale = false;
    m_again.stop();
    m_run = std::make_shared<Run>();
    m_run->plan = plan;
    m_run->left = jobs;
    m_telling.start();
    readDetails();
}

void DeliveryLook::lookAgain()
{
    look(m_jobs, m_plan);
}

std::pair<int, int> DeliveryLook::progress() const
{
    const auto files = int(m_files.size());
    return m_run ? std::pair(m_run->looked.load(), m_run->count.load()) : std::pair(files, files);
}

QHash<PlannedFile::Status, int> DeliveryLook::counts() const
{
    QHash<PlannedFile::Status, int> counts;
    for (const PlannedFile &file : m_files)
        ++counts[file.status];
    return counts;
}

/// Runs @p work in the other thread, and then @p then in this one, unless there is a newer look.
void DeliveryLook::inThread(const std::function<void(Run &)> &work, void (DeliveryLook::*then)())
{
    m_thread.start([this, work, then, run = m_run] {
        if (run->isWanted)
            work(*run);
        QMetaObject::invokeMethod(
            this,
            [this, then, run] {
                if (run == m_run)
                    (this->*then)();
            },
            Qt::QueuedConnection);
    });
}

void DeliveryLook::readDetails()
{
    QList<JobKey> keys;
    for (int rows = 0; !m_run->left.isEmpty() && rows < rowsAtOnce && keys.size() < jobsAtOnce;) {
        const JobKey key = m_run->left.takeFirst();
        if (const JobRowPtr row = m_table.find(key)) {
            keys.append(key);
            rows += row->fileCount;
        }
    }
    m_reading.renew();
    if (keys.isEmpty())
        return lookAtDisk();
    m_table.fetchDetails(
        keys, m_reading.context(),
        [this, keys](const QHash<JobKey, JobDetails> &details) { takeDetails(keys, details); });
}

void DeliveryLook::takeDetails(const QList<JobKey> &keys, const QHash<JobKey, JobDetails> &details)
{
    m_run->jobs.clear();
    m_run->states.clear();
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (row && details.contains(key))
            m_run->jobs.append({row, details.value(key), {}, {}});
    }
    const auto work = [](Run &run) {
        for (Run::Job &job : run.jobs) {
            job.rows = exportRows(job.details);
            job.documents = documentsOf(job.rows, job.row->service);
            run.documents += job.documents;
        }
    };
    inThread(work, &DeliveryLook::readReviews);
}

/// Some at a time, so that the history has time for others.
void DeliveryLook::readReviews()
{
    if (m_run->documents.isEmpty())
        return takeReviews();
    const qsizetype count = std::min(documentsAtOnce, m_run->documents.size());
    const QList<DocumentKey> documents = m_run->documents.first(count);
    m_run->documents.remove(0, count);
    m_labels.read(documents, m_reading.context(), [this](const Labels::States &states) {
        m_run->states.insert(states);
        readReviews();
    });
}

void DeliveryLook::takeReviews()
{
    const auto work = [](Run &run) {
        for (Run::Job &job : run.jobs) {
            setReviews(job.rows, job.documents, run.states);
            run.all.unite({job.documents.cbegin(), job.documents.cend()});
            const QList<DeliverySource> sources = deliverySources(*job.row, job.details, job.rows);
            for (const DeliverySource &source : sources)
                run.files.append({plannedByAnswer(source, run.plan)});
        }
        run.count = int(run.files.size());
    };
    inThread(work, &DeliveryLook::readDetails);
}

void DeliveryLook::lookAtDisk()
{
    const auto work = [&hashes = m_hashes](Run &run) {
        const auto isWanted = [&run] {
            return run.isWanted.load();
        };
        if (hasTargets(run.plan)) {
            lookAtSources(run.files, run.plan.action, hashes, isWanted, [&run] { ++run.looked; });
            DeliveryPlanner planner(run.plan, hashes, isWanted);
            for (LookedFile &looked : run.files) {
                if (looked.file.status == PlannedFile::Status::Ready && run.isWanted)
                    planner.place(looked);
            }
            run.room = planner.room();
        }
        for (const LookedFile &looked : std::as_const(run.files))
            run.planned.append(looked.file);
    };
    inThread(work, &DeliveryLook::finish);
}

void DeliveryLook::finish()
{
    m_telling.stop();
    m_files = m_run->planned;
    m_documents = m_run->all;
    m_room = m_run->room;
    m_run.reset();
    if (m_isStale)
        m_again.start();
    Q_EMIT looked();
}

void DeliveryLook::jobsChanged(const QList<JobKey> &keys)
{
    const bool isOurs = std::any_of(keys.cbegin(), keys.cend(),
                                    [this](JobKey key) { return m_jobs.contains(key); });
    if (isOurs)
        lookAgainSoon();
}

void DeliveryLook::decisionsChanged(const QList<DocumentKey> &documents)
{
    const bool isOurs = documents.isEmpty()
        || std::any_of(documents.cbegin(), documents.cend(), [this](const DocumentKey &document) {
                            return m_documents.contains(document);
                        });
    if ((isOurs || m_run) && !m_jobs.isEmpty())
        lookAgainSoon();
}

/// A look that is under way goes on, as there would be none while results come.
void DeliveryLook::lookAgainSoon()
{
    if (m_run)
        m_isStale = true;
    else if (!m_again.isActive())
        m_again.start();
}

} // namespace cd
