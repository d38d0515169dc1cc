// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/job/fileresult.h"
#include "domain/job/jobstatus.h"
#include "domain/request/rule.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// A job of API v2 as the service returns it: one file and its classification. Words that the
/// service may extend are kept as they came; empty means that it sent none.
struct FileJob
{
    JobId id;
    JobStatus status;
    FileId file; ///< or an earlier parse job's ID: see inputType
    QString inputType; ///< "file_id", "parse_job_id" or "url"
    QList<Rule> rules;
    QString mode;
    QString language;
    std::optional<int> maxPages; ///< nullopt: no limit
    QString targetPages; ///< "1,3,5-7", counted from 1 (PageSelection::parse); empty: all
    ConfigurationId configurationId; ///< the saved configuration it was created from; may be empty
    QString transactionId; ///< from the create; may be empty
    std::optional<Classification> result; ///< nullopt: not done yet, or it failed
    std::optional<double> credits = {}; ///< billed; nullopt: not told, or not asked for
    QString errorMessage;
    ProjectId projectId;
    QString userId;
    QString parseJobId; ///< the parse job that read the file; may be empty
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    bool operator==(const FileJob &) const = default;
};

} // namespace cd
