// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/usagemetric.h"

#include <QJsonObject>

#include <optional>

namespace cd {

/// A usage metric, read leniently, written strictly. The contract has no schema for it: the fields
/// are those of the service's published description (UsageMetric). Nullopt if it does not say what
/// was billed.
std::optional<UsageMetric> usageMetricFromJson(const QJsonObject &object);
QJsonObject toJson(const UsageMetric &metric);

} // namespace cd
