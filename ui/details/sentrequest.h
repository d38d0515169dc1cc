// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QStringList>

namespace cd {

/// The request bodies that were or will be sent for a job: one in API v1, one for each file in
/// API v2. For a job that was found on the service: its request as far as the service shows it.
/// A value that is cheap to create and to compare; json() makes the JSON.
class SentRequest
{
public:
    /// How many bodies are shown at most: they differ only in file and transaction ID.
    static constexpr qsizetype mostShown = 50;

    SentRequest() = default;
    SentRequest(const JobRow &row, const JobDetails &details);

    qsizetype bodies() const;
    bool isFound() const { return m_isFound; }
    /// The body, or an array of the first mostShown of them.
    QByteArray json() const;

    bool operator==(const SentRequest &) const = default;

private:
    JobKey m_key = 0;
    bool m_isFound = false;
    Dialect m_dialect = Dialect::First;
    JobOrigin m_origin;
    JobRequest m_request;
    QStringList m_transactions;
};

} // namespace cd
