// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/jobrequest.h"
#include "domain/service/plan.h"

#include <QString>
#include <QUrl>

namespace cd {

/// Which service requests go to, and with which credentials. Holds secrets: never log or store it.
struct Connection
{
    QUrl baseUrl; ///< https, or http on this machine; may have a path
    QString apiKey; ///< sent as `Authorization: Bearer …`; preferred to the cookie
    QString sessionCookie; ///< value of a browser session's cookie `session`
    Scope scope;
    Plan plan = Plan::Unknown; ///< decides the rate limits; there are none for this machine

    bool hasKey() const { return !apiKey.isEmpty() || !sessionCookie.isEmpty(); }

    bool operator==(const Connection &) const = default;
};

} // namespace cd
