// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// Which rule a file matches, how confident the service is, and why.
struct Classification
{
    std::optional<QString> type; ///< nullopt: no rule matched
    /// 0 to 1; nullopt: the service sent none, or not a number in this range.
    std::optional<double> confidence;
    QString reasoning;

    bool operator==(const Classification &) const = default;
};

/// A job's result for one of its files.
struct FileResult
{
    QString id;
    JobId jobId;
    FileId fileId; ///< empty: the service named none
    std::optional<Classification> result; ///< nullopt: not done yet, or this file failed
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    bool operator==(const FileResult &) const = default;
};

} // namespace cd
