// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/watchfolders/folderdelivery.h"

#include "store/store.h"
#include "workflow/delivering/deliveries.h"
#include "workflow/delivering/deliverylook.h"
#include "workflow/history/labels.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/watchfolders/watchedfolders.h"

#include <algorithm>
#include <utility>

namespace cd {

namespace {

/// Its number among those of the folder; 0: it is none of them, or was delivered before.
qint64 numberOf(const QList<WatchedFile> &files, const QString &path)
{
    const auto found = std::find_if(files.cbegin(), files.cend(), [&path](const auto &file) {
        return file.path == path && file.state == WatchedFile::State::Sent;
    });
    return found == files.cend() ? 0 : found->number;
}

} // namespace

FolderDelivery::FolderDelivery(Store &store, JobTable &table, Labels &labels,
                               WatchedFolders &folders, DeliveryLook &look, Deliveries &deliveries,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
    , m_folders(folders)
    , m_look(look)
    , m_deliveries(deliveries)
{
    connect(&table, &JobTable::changed, this, &FolderDelivery::jobsChanged);
    connect(&labels, &Labels::changed, this, &FolderDelivery::labelsChanged);
    connect(&folders, &WatchedFolders::submitted, this, [this](qint64 folder, JobKey job) {
        if (m_hasBegun)
            m_jobs.insert(job, folder);
    });
    connect(&look, &DeliveryLook::looked, this, &FolderDelivery::looked);
    connect(&deliveries, &Deliveries::ended, this, &FolderDelivery::ended);
    connect(&deliveries, &Deliveries::failed, this, [this] {
        if (m_delivery != 0)
            end();
    });
}

void FolderDelivery::begin()
{
    m_hasBegun = true;
    for (const WatchedFolder &folder : m_folders.list())
        askFor(folder.id(), {});
}

/// Those of the jobs that still have files to deliver; of content with @p hash alone, if it is not
/// empty.
void FolderDelivery::askFor(qint64 folder, const QByteArray &hash)
{
    m_store.post(
        [folder, hash](Database &database) { return WatchStore(database).openJobs(folder, hash); },
        this,
        [this, folder](const StoreResult<QList<JobKey>> &jobs) {
            if (!jobs) {
                Q_EMIT failed(jobs.error());
                return;
            }
            for (const JobKey job : *jobs) {
                m_jobs.insert(job, folder);
                add({folder, job});
            }
        });
}

void FolderDelivery::jobsChanged(const QList<JobKey> &keys)
{
    for (const JobKey key : keys) {
        if (const auto folder = m_jobs.constFind(key); folder != m_jobs.cend())
            add({*folder, key});
    }
}

void FolderDelivery::labelsChanged(const QList<DocumentKey> &documents)
{
    if (!m_hasBegun)
        return;
    for (const WatchedFolder &folder : m_folders.list()) {
        if (!folder.setup.delivery)
            continue;
        if (documents.isEmpty())
            askFor(folder.id(), {});
        for (const DocumentKey &document : documents) {
            if (const QByteArray hash = contentOf(document); !hash.isEmpty())
                askFor(folder.id(), hash);
        }
    }
}

/// Once its answers are all here.
void FolderDelivery::add(const Task &task)
{
    const auto folder = m_folders.find(task.folder);
    const JobRowPtr row = m_table.find(task.job);
    const bool isUnderWay = m_isBusy && !m_isLooking && m_tasks.constFirst() == task;
    if (!folder || !folder->setup.delivery || folder->setup.isPaused || !row || !isComplete(*row))
        return;
    if (m_tasks.contains(task) && !isUnderWay)
        return;
    m_tasks.append(task);
    next();
}

void FolderDelivery::next()
{
    if (m_isBusy || m_tasks.isEmpty())
        return;
    m_isBusy = true;
    const Task task = m_tasks.constFirst();
    const auto folder = m_folders.find(task.folder);
    if (!folder || !folder->setup.delivery)
        return end();
    m_isLooking = true;
    m_look.look({task.job}, *folder->setup.delivery);
}

void FolderDelivery::looked()
{
    if (!m_isLooking || m_look.isLooking() || m_look.jobs() != QList{m_tasks.constFirst().job})
        return; // it looks again by itself, too
    m_isLooking = false;
    m_store.post(
        [task = m_tasks.constFirst()](Database &database) {
            return WatchStore(database).filesOf(task.folder, task.job);
        },
        this,
        [this](const StoreResult<QList<WatchedFile>> &files) {
            if (files)
                return deliver(*files);
            Q_EMIT failed(files.error());
            end();
        });
}

/// Those that were not delivered before. What lies at its target with the same content already,
/// perhaps since a run that was killed, is done as well.
void FolderDelivery::deliver(const QList<WatchedFile> &files)
{
    const Task task = m_tasks.constFirst();
    const auto folder = m_folders.find(task.folder);
    const JobRowPtr row = m_table.find(task.job);
    if (!folder || !folder->setup.delivery || *folder->setup.delivery != m_look.plan() || !row)
        return end();
    QList<PlannedFile> wanted;
    QList<qint64> there;
    for (const PlannedFile &file : m_look.files()) {
        const qint64 number = numberOf(files, file.source.path);
        if (number == 0 || (folder->setup.waitsForReview && !file.source.isReviewed))
            continue;
        if (file.isDelivered())
            wanted.append(file);
        else if (file.status == PlannedFile::Status::SameThere)
            there.append(number);
    }
    m_files = files;
    if (!there.isEmpty())
        m_store.post(
            [task, there](Database &database) {
                return WatchStore(database).setDone(task.folder, there);
            },
            this, [](const StoreResult<void> &) {});
    if (wanted.isEmpty())
        return end();
    Delivery of;
    of.plan = *folder->setup.delivery;
    of.name = row->label;
    of.job = task.job;
    of.preset = row->origin.preset;
    of.presetVersion = row->origin.presetVersion;
    of.watchedFolder = task.folder;
    m_deliveries.deliver(of, wanted, [this](DeliveryId id) {
        if (id == 0)
            return end();
        m_delivery = id;
    });
}

void FolderDelivery::ended(DeliveryId delivery)
{
    if (delivery == 0 || delivery != m_delivery)
        return;
    m_deliveries.steps(delivery, this, [this, delivery](const QList<DeliveryStep> &steps) {
        if (delivery != m_delivery)
            return;
        QList<qint64> done;
        for (const DeliveryStep &step : steps) {
            if (step.state == DeliveryStep::State::Done)
                done.append(numberOf(m_files, step.source));
        }
        Q_EMIT delivered(m_tasks.constFirst().folder, delivery, int(done.size()),
                         int(steps.size() - done.size()));
        m_store.post([folder = m_tasks.constFirst().folder, done](
                         Database &database) { return WatchStore(database).setDone(folder, done); },
                     this,
                     [this](const StoreResult<void> &written) {
                         if (!written)
                             Q_EMIT failed(written.error());
                         end();
                     });
    });
}

void FolderDelivery::end()
{
    m_isBusy = false;
    m_isLooking = false;
    m_delivery = 0;
    m_files.clear();
    m_tasks.removeFirst();
    next();
}

} // namespace cd
