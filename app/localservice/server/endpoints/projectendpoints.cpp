// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/endpoints.h"

#include "localservice/localproject.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "wire/answercodec.h"
#include "wire/json/jsonreader.h"

#include <functional>
#include <memory>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QJsonObject withTimes(QJsonObject object, const LocalProject &local)
{
    object.insert("created_at"_L1, json::fromTime(local.createdAt));
    object.insert("updated_at"_L1, json::fromTime(local.createdAt));
    return object;
}

QJsonObject projectJson(const LocalProject &local)
{
    return withTimes(toJson(local.project), local);
}

QJsonObject organizationJson(const LocalProject &local)
{
    QJsonObject object = withTimes(toJson(local.organization), local);
    object.insert("parse_plan_level"_L1, u"DEFAULT"_s);
    return object;
}

struct ProjectEndpoints
{
    const LocalProject &local;

    void projects(Exchange &exchange) const
    {
        QueryReader query(exchange);
        if (query.refused(exchange.response(), local))
            return;
        QJsonArray list;
        if (query.text(u"project_name"_s).value_or(local.project.name) == local.project.name)
            list.append(projectJson(local));
        answer(exchange.response(), list);
    }

    void project(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const QString id = query.pathUuid(u"project_id"_s);
        if (query.refused(exchange.response(), local))
            return;
        if (id == local.project.id.value)
            answer(exchange.response(), projectJson(local));
        else
            refuse(exchange.response(), 404, u"Project not found"_s);
    }

    void organizations(Exchange &exchange) const
    {
        answer(exchange.response(), QJsonArray{organizationJson(local)});
    }

    void organization(Exchange &exchange) const
    {
        QueryReader query(exchange);
        const QString id = query.pathUuid(u"organization_id"_s);
        if (query.refused(exchange.response(), local))
            return;
        if (id == local.organization.id.value)
            answer(exchange.response(), organizationJson(local));
        else
            refuse(exchange.response(), 404, u"Organization not found"_s);
    }
};

} // namespace

void addProjectEndpoints(Router &router, const LocalProject &local)
{
    const auto endpoints = std::make_shared<ProjectEndpoints>(ProjectEndpoints{local});
    const QString base = u"/api/v1"_s;
    router.add(u"GET"_s, base + u"/projects"_s,
               std::bind_front(&ProjectEndpoints::projects, endpoints));
    router.add(u"GET"_s, base + u"/projects/{project_id}"_s,
               std::bind_front(&ProjectEndpoints::project, endpoints));
    router.add(u"GET"_s, base + u"/organizations"_s,
               std::bind_front(&ProjectEndpoints::organizations, endpoints));
    router.add(u"GET"_s, base + u"/organizations/{organization_id}"_s,
               std::bind_front(&ProjectEndpoints::organization, endpoints));
}

} // namespace cd::local
