// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"

#include <QByteArray>

namespace cd {

/// What the service says of a job, in either API.
struct JobNews
{
    Job job;
    FileId file = {}; ///< API v2: the job's one file; empty: the service does not repeat the files
    std::optional<FileResult> result = {}; ///< API v2, once the job has ended
    ConfigurationId configuration
        = {}; ///< the saved configuration it was created from; may be empty
    QString transactionId = {}; ///< from the create; may be empty
    std::optional<double> credits = {}; ///< API v2, where asked for: what was billed
    QByteArray raw = {}; ///< the service's own words, JSON; empty in lists

    bool operator==(const JobNews &) const = default;
};

} // namespace cd
