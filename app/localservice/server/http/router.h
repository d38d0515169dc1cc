// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/server/http/exchange.h"

#include <QList>

#include <functional>

namespace cd::local {

class AuthGuard;

/// Brings each request to whom it is for: paths with `{name}` parts, 404 and 405 for the rest,
/// nothing without the key unless a path is open, and 500 with a correlation ID for what goes
/// wrong inside.
class Router
{
public:
    using Handler = std::function<void(Exchange &)>;
    enum class Access { WithKey, Open };

    explicit Router(const AuthGuard &guard);

    void add(const QString &method, const QString &path, const Handler &handler,
             Access access = Access::WithKey);
    /// Takes every request of @p server.
    void attach(httplib::Server &server) const;

private:
    struct Route
    {
        QString method;
        QStringList parts;
        Handler handler;
        Access access;
    };

    void handle(Exchange &exchange) const;
    void route(Exchange &exchange) const;

    const AuthGuard &m_guard;
    QList<Route> m_routes;
};

} // namespace cd::local
