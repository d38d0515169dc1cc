// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/projectendpoints.h"

#include "localservice/server/http/answers.h"
#include "localservice/server/http/queryreader.h"
#include "localservice/server/http/router.h"
#include "wire/answercodec.h"
#include "wire/json/jsonreader.h"

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

} // namespace

ProjectEndpoints::ProjectEndpoints(const LocalProject &local)
    : m_local(local)
{
}

void ProjectEndpoints::addTo(Router &router)
{
    const QString base = u"/api/v1"_s;
    router.add(u"GET"_s, base + u"/projects"_s, [this](Exchange &e) { projects(e); });
    router.add(u"GET"_s, base + u"/projects/{project_id}"_s, [this](Exchange &e) { project(e); });
    router.add(u"GET"_s, base + u"/organizations"_s, [this](Exchange &e) { organizations(e); });
    router.add(u"GET"_s, base + u"/organizations/{organization_id}"_s,
               [this](Exchange &e) { organization(e); });
}

void ProjectEndpoints::projects(Exchange &exchange) const
{
    QueryReader query(exchange);
    if (query.refused(exchange.response(), m_local))
        return;
    QJsonArray list;
    if (query.text(u"project_name"_s).value_or(m_local.project.name) == m_local.project.name)
        list.append(projectJson(m_local));
    answer(exchange.response(), list);
}

void ProjectEndpoints::project(Exchange &exchange) const
{
    QueryReader query(exchange);
    const QString id = query.pathUuid(u"project_id"_s);
    if (query.refused(exchange.response(), m_local))
        return;
    if (id == m_local.project.id.value)
        answer(exchange.response(), projectJson(m_local));
    else
        refuse(exchange.response(), 404, u"Project not found"_s);
}

void ProjectEndpoints::organizations(Exchange &exchange) const
{
    answer(exchange.response(), QJsonArray{organizationJson(m_local)});
}

void ProjectEndpoints::organization(Exchange &exchange) const
{
    QueryReader query(exchange);
    const QString id = query.pathUuid(u"organization_id"_s);
    if (query.refused(exchange.response(), m_local))
        return;
    if (id == m_local.organization.id.value)
        answer(exchange.response(), organizationJson(m_local));
    else
        refuse(exchange.response(), 404, u"Organization not found"_s);
}

} // namespace cd::local
