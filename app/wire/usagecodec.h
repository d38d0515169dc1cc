// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/usagemetric.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// What was billed, read leniently and written strictly. The contract has no schema for it: the
/// fields are those of the service's published description (UsageMetric). Nothing where it does
/// not say what it was billed for.
std::optional<UsageMetric> usageMetricFromJson(const QJsonObject &object);
QJsonObject toJson(const UsageMetric &metric);

} // namespace cd
