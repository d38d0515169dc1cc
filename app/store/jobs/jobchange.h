// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace cd {

/// Changes to a job's details. Members that are not set leave things as they are.
struct JobDetailsChange
{
    std::optional<JobRequest> request = {};
    std::optional<QList<JobFile>> files = {};
    QMap<int, JobFile> changedFiles = {}; ///< single files, by their position
    std::optional<QList<FileResult>> results = {};
    /// Results to add, or to replace those of the same job with the same ID or, without one, of the
    /// same file. They are read in the order of the creates.
    QList<FileResult> moreResults = {};
    std::optional<QByteArray> rawJob = {};
    std::optional<QByteArray> rawResults = {};
    QMap<int, Create> creates = {}; ///< new or changed, by their position
    std::optional<int> createCount = {}; ///< creates from this position on are removed
    QList<TimelineEntry> timeline = {}; ///< entries to add

    /// The change for a job that had no details before.
    static JobDetailsChange to(const JobDetails &details);
    void applyTo(JobDetails &details) const;
    /// Merges @p later into this; where they disagree, the later one wins.
    void append(const JobDetailsChange &later);
};

/// Changes to jobs that are written in one transaction.
struct JobBatch
{
    QList<JobRowPtr> rows; ///< new or changed
    QHash<JobKey, JobDetailsChange> details;

    bool isEmpty() const { return rows.isEmpty() && details.isEmpty(); }
    /// Merges @p later into this; where they disagree, the later one wins.
    void append(const JobBatch &later);
    void forget(const QSet<JobKey> &keys);
};

} // namespace cd
