// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/localproject.h"

namespace cd::local {

class Exchange;
class Router;

/// /api/v1/projects and /api/v1/organizations: one of each.
class ProjectEndpoints
{
public:
    explicit ProjectEndpoints(const LocalProject &local);

    void addTo(Router &router);

private:
    void projects(Exchange &exchange) const;
    void project(Exchange &exchange) const;
    void organizations(Exchange &exchange) const;
    void organization(Exchange &exchange) const;

    const LocalProject &m_local;
};

} // namespace cd::local
