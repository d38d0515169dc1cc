// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "localservice/storage/usagestore.h"
#include "wire/answercodec.h"
#include "wire/usagecodec.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

struct UsageEndpoints
{
    const UsageStore &usage;
    const LocalProject &local;

    void list(Exchange &exchange) const
    {
        QueryReader reader(exchange);
        reader.require(u"organization_id"_s);
        UsageQuery query;
        if (const QStringList types = reader.texts(u"event_types"_s); !types.isEmpty())
            query.eventTypes = types;
        query.aggregationKey = reader.text(u"event_aggregation_key"_s);
        query.from = reader.day(u"day_on_or_after"_s);
        query.to = reader.day(u"day_on_or_before"_s);
        query.pageSize
            = std::clamp(reader.integer(u"page_size"_s).value_or(query.pageSize), 1, maxPageSize);
        query.pageToken = reader.text(u"page_token"_s).value_or(QString());
        if (reader.refused(exchange.response(), local))
            return;
        answer(exchange.response(), usage.page(query));
    }
};

} // namespace

void addUsageEndpoints(Router &router, const UsageStore &usage, const LocalProject &local)
{
    const auto endpoints = std::make_shared<UsageEndpoints>(UsageEndpoints{usage, local});
    router.add(u"GET"_s, u"/api/v1/beta/usage-metrics"_s,
               std::bind_front(&UsageEndpoints::list, endpoints));
}

} // namespace cd::local
