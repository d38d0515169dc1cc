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

/// A job of API v1 as the service returns it: the twelve fields of ClassifyJob. Words that the
/// service may extend (mode, language) are kept as they came; empty means that it sent none.
struct Job
{
    JobId id;
    JobStatus status;
    QString mode;
    QList<Rule> rules;
    QString language;
    std::optional<int> maxPages; ///< nullopt: no limit
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
