// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/usageservice.h"

#include "service/api/decoding.h"
#include "service/door/answerlater.h"
#include "wire/usagecodec.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto metricsAPage = "100"_L1;

ServiceError withoutOrganization()
{
    ServiceError error = unsent(ServiceError::Kind::Rejected, ServiceError::Retry::Never,
                                u"not sent: no organization_id"_s);
    error.fields.append(
        {.path = {{u"query"_s, u"organization_id"_s}}, .code = FieldProblem::Code::Missing});
    return error;
}

HttpRequest requestFor(const Scope &of, const UsageFilter &filter, const QString &pageToken)
{
    HttpRequest request;
    request.path = u"/api/v1/beta/usage-metrics"_s;
    request.ownScope = of;
    request.addQuery(u"page_size"_s, metricsAPage);
    request.addQuery(u"page_token"_s, pageToken);
    request.addQuery(u"event_aggregation_key"_s, filter.aggregationKey);
    for (const QString &type : filter.eventTypes)
        request.addQuery(u"event_types"_s, type);
    request.addQuery(u"day_on_or_after"_s, filter.from.toString(Qt::ISODate));
    request.addQuery(u"day_on_or_before"_s, filter.to.toString(Qt::ISODate));
    return request;
}

} // namespace

UsageService::UsageService(HttpDoor &door)
    : m_door(door)
{
}

Call UsageService::metrics(const Scope &of, const UsageFilter &filter, const QString &pageToken,
                           QObject *context, const Done<Page<UsageMetric>> &done, Lane lane)
{
    if (of.organization.isEmpty())
        return answerLater<Result<Page<UsageMetric>>>(context, done,
                                                      tl::unexpected(withoutOrganization()));
    HttpRequest request = requestFor(of, filter, pageToken);
    request.lane = lane;
    return m_door.send(request, context, decoding::thenPage(done, usageMetricFromJson));
}

} // namespace cd
