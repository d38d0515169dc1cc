// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/delivery/plannedfile.h"
#include "workflow/base/generation.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QThreadPool>

namespace cd {

class FileHashes;
class JobTable;
class Labels;
class Store;

/// Where the disk stands that files would go to.
struct DeliveryRoom
{
    qint64 needed = 0; ///< bytes that are copied
    qint64 free = -1; ///< bytes; -1: not known
};

/// What delivering a job by a plan would do, file by file, before anything is touched. Nothing on
/// the disk is changed by looking. Reads and looks in other threads; lives on the window's.
class DeliveryLook : public QObject
{
    Q_OBJECT

public:
    DeliveryLook(Store &store, JobTable &table, Labels &labels, FileHashes &hashes,
                 QObject *parent = nullptr);
    ~DeliveryLook() override;

    /// looked() follows; a look that is under way counts for nothing. Looks again by itself when
    /// answers, or what was decided about them, change. An empty root or a template with a problem:
    /// files are listed without targets.
    void look(const QList<JobKey> &jobs, const DeliveryPlan &plan);
    void lookAgain();
    bool isLooking() const { return m_isLooking; }
    /// How many files were looked at so far, of how many.
    std::pair<int, int> progress() const { return m_progress; }

    const QList<JobKey> &jobs() const { return m_jobs; }
    const DeliveryPlan &plan() const { return m_plan; }
    const QList<PlannedFile> &files() const { return m_files; } ///< in the order of jobs and files
    const DeliveryRoom &room() const { return m_room; }
    QHash<PlannedFile::Status, int> counts() const; ///< they add up to files()

Q_SIGNALS:
    void progressed();
    void looked();

private:
    QList<JobKey> m_jobs;
    DeliveryPlan m_plan;
    QList<PlannedFile> m_files;
    DeliveryRoom m_room;
    bool m_isLooking = false;
    std::pair<int, int> m_progress = {0, 0};
};

} // namespace cd
