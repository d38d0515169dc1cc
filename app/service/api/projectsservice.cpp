// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/projectsservice.h"

#include "service/api/decoding.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QString &path)
{
    return {.path = path,
            .lane = HttpRequest::Lane::Foreground,
            .scope = HttpRequest::ScopeParts::Nothing}; // the answers are the scopes themselves
}

} // namespace

ProjectsService::ProjectsService(const ScopedDoor &door)
    : m_door(door)
{
}

Call ProjectsService::projects(const OrganizationId &organization, QObject *context,
                               const Done<QList<Project>> &done)
{
    HttpRequest request = get(u"/api/v1/projects"_s);
    request.addQuery(u"organization_id"_s, organization.value);
    return m_door.send(request, context, decoding::then(done, [](const HttpAnswer &answer) {
                           return decoding::list(answer, projectFromJson);
                       }));
}

Call ProjectsService::organizations(QObject *context, const Done<QList<Organization>> &done)
{
    return m_door.send(get(u"/api/v1/organizations"_s), context,
                       decoding::then(done, [](const HttpAnswer &answer) {
                           return decoding::list(answer, organizationFromJson);
                       }));
}

} // namespace cd
