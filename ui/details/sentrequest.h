// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QStringList>

namespace cd {

/// The request bodies that were or will be sent for a job: one for each create. For a job that was
/// found on the service: its request as far as the service shows it. A value that is cheap to
/// create and to compare; json() makes the JSON.
class SentRequest
{
public:
    /// How many files the bodies that are shown have at most, but for the first: the bodies differ
    /// only in files and transaction ID.
    static constexpr qsizetype mostShown = 50;

    SentRequest() = default;
    SentRequest(const JobRow &row, const JobDetails &details);

    qsizetype bodies() const;
    qsizetype shown() const; ///< the first ones
    bool isFound() const { return m_isFound; }
    /// The body, or an array of those that are shown.
    QByteArray json() const;

    bool operator==(const SentRequest &) const = default;

private:
    JobKey m_key = 0;
    bool m_isFound = false;
    Dialect m_dialect = Dialect::First;
    JobOrigin m_origin;
    JobRequest m_request;
    QStringList m_transactions; // of each create, if JobRow::hasCreates
    QList<int> m_fileCounts; // the same
};

} // namespace cd
