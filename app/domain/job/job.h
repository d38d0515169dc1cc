// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/job/jobstatus.h"
#include "domain/request/rule.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace cd {

/// A classify job as the service tells it: the twelve fields of ClassifyJob. Words that the
/// service may change (mode, language) are kept as it said them; empty means that it said
/// nothing.
struct Job
{
    JobId id;
    JobStatus status;
    QString mode;
    QList<Rule> rules;
    QString language;
    std::optional<int> maxPages; ///< none: null, no limit
    QList<int> targetPages; ///< counted from 0; empty: all
    QString errorMessage;
    QString userId;
    ProjectId projectId;
    QString jobRecordId;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QDateTime effectiveAt; ///< UTC

    bool operator==(const Job &) const = default;
};

} // namespace cd
