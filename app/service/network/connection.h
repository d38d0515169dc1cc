// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/plan.h"

#include <QString>
#include <QUrl>

namespace cd {

/// Which service is spoken to, and as whom. It holds secrets: never log or store one.
struct Connection
{
    QUrl baseUrl; ///< https, or http on this machine; may have a path of its own
    QString apiKey; ///< sent as `Authorization: Bearer …`; goes before the cookie
    QString sessionCookie; ///< the value of a browser session's cookie `session`
    Scope scope;
    Plan plan = Plan::Unknown; ///< how much may be asked for; on this machine as much as one likes

    bool hasKey() const { return !apiKey.isEmpty() || !sessionCookie.isEmpty(); }

    bool operator==(const Connection &) const = default;
};

} // namespace cd
