// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/service/usagemetric.h"
#include "service/door/httpdoor.h"

#include <QDate>
#include <QStringList>

namespace cd {

/// Filters usage metrics; members that are empty or invalid don't count.
struct UsageFilter
{
    QString aggregationKey = {}; ///< a job's ID
    QStringList eventTypes = {}; ///< "pages_classified" …
    QDate from = {}; ///< UTC, inclusive
    QDate to = {}; ///< UTC, inclusive
};

/// What the service billed, `/api/v1/beta/usage-metrics` (contract, "Projects, organizations,
/// usage"). Callbacks come as described at HttpDoor::send().
class UsageService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit UsageService(HttpDoor &door);

    /// The metrics of an organization, which is required, and in it of one project, or of all if
    /// that is empty. @p pageToken empty: the first page. Without an organization nothing is sent:
    /// Rejected, with the field.
    Call metrics(const Scope &of, const UsageFilter &filter, const QString &pageToken,
                 QObject *context, const Done<Page<UsageMetric>> &done,
                 Lane lane = Lane::Background);

private:
    HttpDoor &m_door;
};

} // namespace cd
