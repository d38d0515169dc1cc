// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/localproject.h"

namespace cd::local {

class ConfigurationStore;
class Exchange;
class Router;

/// /api/v1/beta/configurations
class ConfigurationEndpoints
{
public:
    ConfigurationEndpoints(ConfigurationStore &configurations, const LocalProject &local);

    void addTo(Router &router);

private:
    void write(Exchange &exchange);
    void list(Exchange &exchange) const;
    void one(Exchange &exchange) const;
    void change(Exchange &exchange);
    void remove(Exchange &exchange);

    ConfigurationStore &m_configurations;
    const LocalProject &m_local;
};

} // namespace cd::local
