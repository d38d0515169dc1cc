// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/project.h"
#include "service/door/scopeddoor.h"

#include <QList>

namespace cd {

/// Projects and organizations that the key can see. Asking for projects is also a cheap way to
/// check a key (contract, "Projects, organizations, usage"). Callbacks come as described at
/// HttpDoor::send().
class ProjectsService
{
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ProjectsService(const ScopedDoor &door);

    /// @p organization empty: the key's own.
    Call projects(const OrganizationId &organization, QObject *context,
                  const Done<QList<Project>> &done);
    Call organizations(QObject *context, const Done<QList<Organization>> &done);

private:
    ScopedDoor m_door;
};

} // namespace cd
