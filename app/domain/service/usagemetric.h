// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cd {

/// What the service billed for one job on one day (contract, "Projects, organizations, usage").
struct UsageMetric
{
    QString id;
    QString eventType; ///< "pages_classified" …
    QString aggregationKey; ///< a job's ID
    QString aggregationType; ///< what aggregationKey is an ID of
    int value = 0; ///< in the event's unit, such as pages
    std::optional<double> credits; ///< nullopt: the service sent none
    QDate day; ///< UTC
    ProjectId projectId;
    OrganizationId organizationId;
    QString userId;

    bool operator==(const UsageMetric &) const = default;
};

} // namespace cd
