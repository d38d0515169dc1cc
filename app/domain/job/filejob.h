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

/// A job of the second dialect as the service tells it: one file and what it is. Words that the
/// service may change are kept as it said them; empty means that it said nothing.
struct FileJob
{
    JobId id;
    JobStatus status;
    FileId file; ///< an earlier parse job's ID where inputType says so
    QString inputType; ///< "file_id", "parse_job_id" or "url"
    QList<Rule> rules;
    QString mode;
    QString language;
    std::optional<int> maxPages; ///< none: no limit
    QString targetPages; ///< "1,3,5-7", counted from 1 (PageSelection::parse); empty: all
    ConfigurationId configurationId; ///< where the rules and the rest came from; may be empty
    QString transactionId; ///< the create's own; may be empty
    std::optional<Classification> result; ///< none: not done yet, or it failed
    QString errorMessage;
    ProjectId projectId;
    QString userId;
    QString parseJobId; ///< the parse job that read the file, where the service names one
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    bool operator==(const FileJob &) const = default;
};

} // namespace cd
