// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A job's status as the service's own word, of either API. A word that the contract does not list
/// is kept as it is and counts as unfinished.
class JobStatus
{
public:
    enum class Known {
        Pending,
        Running, ///< API v2
        Success, ///< API v1
        PartialSuccess, ///< API v1
        Completed, ///< API v2
        Error, ///< API v1
        Failed, ///< API v2
        Cancelled,
        Unknown
    };

    /// What a status means, in either API.
    enum class Outcome {
        Open, ///< not ended; also for unknown words
        Success,
        Partial, ///< some files were classified, some were not
        Failed,
        Cancelled,
    };

    JobStatus() = default;
    explicit JobStatus(const QString &word);
    explicit JobStatus(Known known);

    Known known() const { return m_known; }
    /// "PENDING", "PARTIAL_SUCCESS" …, or whatever the service sent; empty: it sent none.
    const QString &word() const { return m_word; }
    Outcome outcome() const;
    bool isFinished() const { return outcome() != Outcome::Open; }

    bool operator==(const JobStatus &) const = default;

private:
    Known m_known = Known::Unknown;
    QString m_word;
};

} // namespace cd
