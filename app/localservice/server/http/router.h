// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/server/http/exchange.h"

#include <QList>

#include <functional>

namespace cd::local {

class AuthGuard;

/// Routes each request to its handler, by method and path with `{name}` parts. Answers 404 and 405
/// for others, requires the key unless a route is Open, and answers 500 with a correlation ID if a
/// handler throws.
class Router
{
public:
    using Handler = std::function<void(Exchange &)>;
    enum class Access { WithKey, Open };

    explicit Router(const AuthGuard &guard);

    void add(const QString &method, const QString &path, const Handler &handler,
             Access access = Access::WithKey);
    /// Makes @p server pass every request to this router, which must outlive it.
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
