// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QList>
#include <QMap>

#include <optional>

namespace cd {

/// What is new of a job's details. What is not set stays as it is.
struct JobDetailsChange
{
    std::optional<JobRequest> request = {};
    std::optional<QList<JobFile>> files = {};
    QMap<int, JobFile> changedFiles = {}; ///< of those, by their position
    std::optional<QList<FileResult>> results = {};
    /// Further ones, or others in place of those of the same ID. Where each file is a job of its
    /// own they stand in the order of the parts.
    QList<FileResult> moreResults = {};
    std::optional<QByteArray> rawJob = {};
    std::optional<QByteArray> rawResults = {};
    QMap<int, FileJobState> parts = {}; ///< new or changed, by their position
    std::optional<int> partCount = {}; ///< later ones go
    QList<TimelineEntry> timeline = {}; ///< further entries

    /// Of a job that had no details before.
    static JobDetailsChange to(const JobDetails &details);
    void applyTo(JobDetails &details) const;
    /// Both as one, where they do not agree the later.
    void append(const JobDetailsChange &later);
};

/// Changes to jobs that are written together or not at all.
struct JobBatch
{
    QList<JobRowPtr> rows; ///< new or changed
    QHash<JobKey, JobDetailsChange> details;

    bool isEmpty() const { return rows.isEmpty() && details.isEmpty(); }
};

} // namespace cd
