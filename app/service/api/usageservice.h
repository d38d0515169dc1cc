// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/service/usagemetric.h"
#include "service/door/httpdoor.h"

#include <QDate>
#include <QStringList>

namespace cd {

/// Which of what was billed is asked for; what is empty or invalid does not count.
struct UsageFilter
{
    QString aggregationKey = {}; ///< a job's ID
    QStringList eventTypes = {}; ///< "pages_classified" …
    QDate from = {}; ///< UTC, that day included
    QDate to = {}; ///< UTC, that day included
};

/// What the service billed, `/api/v1/beta/usage-metrics` (contract, "Projects, organizations,
/// usage"). Callbacks as HttpDoor::send() has them.
class UsageService
{
public:
    using Lane = HttpRequest::Lane;
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit UsageService(HttpDoor &door);

    /// Of an organization, which the service must be told, and there of a project or, where that
    /// is empty, of all. @p pageToken empty: the first page. Without an organization nothing is
    /// sent: Rejected, with the field.
    Call metrics(const Scope &of, const UsageFilter &filter, const QString &pageToken,
                 QObject *context, const Done<Page<UsageMetric>> &done,
                 Lane lane = Lane::Background);

private:
    HttpDoor &m_door;
};

} // namespace cd
