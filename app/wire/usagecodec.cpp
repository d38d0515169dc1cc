// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/usagecodec.h"

#include "wire/json/jsonreader.h"

namespace cd {

using namespace Qt::StringLiterals;

std::optional<UsageMetric> usageMetricFromJson(const QJsonObject &object)
{
    UsageMetric metric;
    metric.aggregationKey = json::text(object, "event_aggregation_key"_L1);
    if (metric.aggregationKey.isEmpty())
        return std::nullopt;
    metric.id = json::text(object, "id"_L1);
    metric.eventType = json::text(object, "event_type"_L1);
    metric.aggregationType = json::text(object, "event_aggregation_type"_L1);
    metric.value = json::integer(object.value("value"_L1)).value_or(0);
    if (const QJsonValue credits = object.value("credits"_L1); credits.isDouble())
        metric.credits = credits.toDouble();
    metric.day = QDate::fromString(json::text(object, "day"_L1), Qt::ISODate);
    metric.projectId = {json::text(object, "project_id"_L1)};
    metric.organizationId = {json::text(object, "organization_id"_L1)};
    metric.userId = json::text(object, "user_id"_L1);
    return metric;
}

QJsonObject toJson(const UsageMetric &metric)
{
    return {{u"id"_s, metric.id},
            {u"event_type"_s, metric.eventType},
            {u"event_aggregation_key"_s, metric.aggregationKey},
            {u"event_aggregation_type"_s, metric.aggregationType},
            {u"value"_s, metric.value},
            {u"credits"_s, metric.credits ? QJsonValue(*metric.credits) : QJsonValue()},
            {u"day"_s, metric.day.toString(Qt::ISODate)},
            {u"project_id"_s, metric.projectId.value},
            {u"organization_id"_s, metric.organizationId.value},
            {u"user_id"_s, metric.userId}};
}

} // namespace cd
