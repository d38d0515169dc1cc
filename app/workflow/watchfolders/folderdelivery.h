// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/delivery.h"
#include "domain/delivery/plannedfile.h"
#include "domain/review/decision.h"
#include "store/storeerror.h"
#include "store/watchfolders/watchstore.h"
#include "workflow/history/jobtable.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace cd {

class Deliveries;
class DeliveryLook;
class Labels;
class Store;
class WatchedFolders;

/// Delivers what watched folders sent, by each folder's plan: once it is answered, or once a person
/// has reviewed it, as the folder was set up. What stays where it is, as it is unsure, is delivered
/// when it is reviewed. Lives on the window's thread.
class FolderDelivery : public QObject
{
    Q_OBJECT

public:
    /// @p look: for this alone.
    FolderDelivery(Store &store, JobTable &table, Labels &labels, WatchedFolders &folders,
                   DeliveryLook &look, Deliveries &deliveries, QObject *parent = nullptr);

    /// Looks for what an earlier run left. Once the jobs are loaded and folders are watched.
    void begin();

Q_SIGNALS:
    /// @p leftOut: could not be delivered, the delivery's journal says why.
    void delivered(qint64 folder, cd::DeliveryId delivery, int files, int leftOut);
    void failed(const cd::StoreError &error);

private:
    struct Task
    {
        qint64 folder = 0;
        JobKey job = 0;

        bool operator==(const Task &) const = default;
    };

    void jobsChanged(const QList<JobKey> &keys);
    void labelsChanged(const QList<DocumentKey> &documents);
    void askFor(qint64 folder, const QByteArray &hash);
    void add(const Task &task);
    void next();
    void end();
    void looked();
    void deliver(const QList<WatchedFile> &files);
    void ended(DeliveryId delivery);

    Store &m_store;
    JobTable &m_table;
    WatchedFolders &m_folders;
    DeliveryLook &m_look;
    Deliveries &m_deliveries;
    QHash<JobKey, qint64> m_jobs; // with files that are not delivered yet, and whose
    QList<Task> m_tasks; // the first one is under way, if any is
    bool m_isBusy = false;
    bool m_isLooking = false; // for the first task
    DeliveryId m_delivery = 0; // of the first task
    QList<WatchedFile> m_files; // of that
    bool m_hasBegun = false;
};

} // namespace cd
