// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/delivery/deliveryplan.h"
#include "domain/delivery/plannedfile.h"
#include "workflow/base/generation.h"
#include "workflow/delivering/deliveryplanner.h"
#include "workflow/history/labels.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

namespace cd {

class FileHashes;
class JobTable;

/// What delivering a job by a plan would do, file by file, before anything is touched. Nothing on
/// the disk is changed by looking. Reads and looks in other threads; lives on the window's.
class DeliveryLook : public QObject
{
    Q_OBJECT

public:
    DeliveryLook(JobTable &table, Labels &labels, FileHashes &hashes, QObject *parent = nullptr);
    ~DeliveryLook() override;

    /// looked() follows; a look that is under way counts for nothing. Looks again by itself when
    /// answers, or what was decided about them, change. An empty root or a template with a problem:
    /// files are listed without targets.
    void look(const QList<JobKey> &jobs, const DeliveryPlan &plan);
    void lookAgain();
    bool isLooking() const { return m_run != nullptr; }
    /// How many files were looked at so far, of how many.
    std::pair<int, int> progress() const;

    const QList<JobKey> &jobs() const { return m_jobs; }
    const DeliveryPlan &plan() const { return m_plan; }
    const QList<PlannedFile> &files() const { return m_files; } ///< in the order of jobs and files
    const DeliveryRoom &room() const { return m_room; }
    QHash<PlannedFile::Status, int> counts() const; ///< they add up to files()

Q_SIGNALS:
    void progressed();
    void looked();

private:
    struct Run;

    void readDetails();
    void takeDetails(const QList<JobKey> &keys, const QHash<JobKey, JobDetails> &details);
    void readReviews();
    void takeReviews();
    void lookAtDisk();
    void finish();
    void inThread(const std::function<void(Run &)> &work, void (DeliveryLook::*then)());
    void jobsChanged(const QList<JobKey> &keys);
    void decisionsChanged(const QList<DocumentKey> &documents);
    void lookAgainSoon();

    JobTable &m_table;
    Labels &m_labels;
    FileHashes &m_hashes;
    QList<JobKey> m_jobs;
    DeliveryPlan m_plan;
    QList<PlannedFile> m_files;
    QSet<DocumentKey> m_documents; // of m_files
    DeliveryRoom m_room;
    std::shared_ptr<Run> m_run; // null: it is not looking
    bool m_isStale = false; // something changed while it looked
    Generation m_reading;
    QTimer m_telling;
    QTimer m_again;
    QThreadPool m_thread; // one: steps follow each other
};

} // namespace cd
