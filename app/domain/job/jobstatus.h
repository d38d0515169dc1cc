// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A job's status in the service's own word, of either dialect. A word that the contract does not
/// list is kept as it is and counts as unfinished.
class JobStatus
{
public:
    enum class Known {
        Pending,
        Running, ///< the second dialect's
        Success, ///< the first dialect's
        PartialSuccess, ///< the first dialect's
        Completed, ///< the second dialect's
        Error, ///< the first dialect's
        Failed, ///< the second dialect's
        Cancelled,
        Unknown
    };

    /// What a status comes to, whichever dialect's word it is.
    enum class Outcome {
        Open, ///< not ended; also of words that nobody knows
        Success,
        Partial, ///< some files were classified, some were not
        Failed,
        Cancelled,
    };

    JobStatus() = default;
    explicit JobStatus(const QString &word);
    explicit JobStatus(Known known);

    Known known() const { return m_known; }
    /// "PENDING", "PARTIAL_SUCCESS" …, or whatever the service said.
    const QString &word() const { return m_word; }
    Outcome outcome() const;
    bool isFinished() const { return outcome() != Outcome::Open; }

    bool operator==(const JobStatus &) const = default;

private:
    Known m_known = Known::Unknown;
    QString m_word;
};

} // namespace cd
