// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/localproject.h"

namespace cd::local {

class Exchange;
class Router;
class UsageStore;

/// /api/v1/beta/usage-metrics: what this service's jobs would have cost.
class UsageEndpoints
{
public:
    UsageEndpoints(const UsageStore &usage, const LocalProject &local);

    void addTo(Router &router);

private:
    void list(Exchange &exchange) const;

    const UsageStore &m_usage;
    const LocalProject &m_local;
};

} // namespace cd::local
