// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QByteArray>
#include <QStringList>

namespace cd {

/// The bodies that were sent for a job, or will be, byte for byte as far as JSON goes: one in the
/// first dialect, in the second one for each file. Of a job that was found on the service: what
/// its request must have been, as far as the service says.
/// It is a value that costs little to make and compare; the JSON is made by json().
class SentRequest
{
public:
    /// More bodies than these are not shown: they differ in file and transaction only.
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
