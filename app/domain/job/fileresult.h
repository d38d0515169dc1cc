// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace cd {

/// Which rule a file fits, how sure the service is, and why.
struct Classification
{
    std::optional<QString> type; ///< none: no rule matched
    /// 0 to 1; none: the service said none, or something that is no number in these bounds.
    std::optional<double> confidence;
    QString reasoning;

    bool operator==(const Classification &) const = default;
};

/// What a job has to say of one of its files.
struct FileResult
{
    QString id;
    JobId jobId;
    FileId fileId; ///< empty where the service names none
    std::optional<Classification> result; ///< none: not done yet, or that file failed
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC

    bool operator==(const FileResult &) const = default;
};

} // namespace cd
