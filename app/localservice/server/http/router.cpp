// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/router.h"

#include "localservice/log.h"
#include "localservice/server/http/answers.h"
#include "localservice/server/http/authguard.h"
#include "localservice/storage/database/localdatabase.h"

#include <QUuid>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

std::optional<QHash<QString, QString>> match(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QHash<QString, QString> parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &wanted = pattern.at(i);
        if (wanted.startsWith(u'{') && !path.at(i).isEmpty())
            parts.insert(wanted.mid(1, wanted.size() - 2), path.at(i));
        else if (wanted != path.at(i))
            return std::nullopt;
    }
    return parts;
}

void failInside(httplib::Response &response, const QString &what)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    logLine(u"Internal error, correlation ID %1: %2"_s.arg(id, what));
    refuse(response, 500, u"Internal server error. Please quote this correlation ID: "_s + id);
}

} // namespace

Router::Router(const AuthGuard &guard)
    : m_guard(guard)
{
}

void Router::add(const QString &method, const QString &path, const Handler &handler, Access access)
{
    m_routes.append({method, path.split(u'/'), handler, access});
}

void Router::attach(httplib::Server &server) const
{
    const auto plain = [this](const httplib::Request &request, httplib::Response &response) {
        Exchange exchange(request, response, nullptr);
        handle(exchange);
    };
    const auto withContent = [this](const httplib::Request &request, httplib::Response &response,
                                    const httplib::ContentReader &content) {
        Exchange exchange(request, response, &content);
        handle(exchange);
    };
    const std::string all = R"([\s\S]*)";
    server.Get(all, plain);
    server.Options(all, plain);
    server.Post(all, withContent);
    server.Put(all, withContent);
    server.Patch(all, withContent);
    server.Delete(all, withContent);
}

void Router::handle(Exchange &exchange) const
{
    try {
        route(exchange);
    } catch (const NoRoom &error) {
        logLine(u"The data folder can't be written: "_s + QString::fromUtf8(error.what()));
        refuse(exchange.response(), 507,
               u"The local service can't write to its data folder: the disk may be full"_s);
    } catch (const std::exception &error) {
        failInside(exchange.response(), QString::fromUtf8(error.what()));
    }
}

void Router::route(Exchange &exchange) const
{
    const auto refusal = m_guard.checkSource(exchange.request());
    if (refusal)
        return refuse(exchange.response(), refusal->status, refusal->detail);
    const QStringList path = QString::fromStdString(exchange.request().path).split(u'/');
    QString method = QString::fromStdString(exchange.request().method);
    if (method == "HEAD"_L1)
        method = u"GET"_s;
    const Route *found = nullptr;
    QStringList allowed;
    for (const Route &route : m_routes) {
        const auto parts = match(route.parts, path);
        if (!parts)
            continue;
        allowed.append(route.method);
        if (route.method == method) {
            found = &route;
            exchange.setPathParts(*parts);
        }
    }
    // Without the key the answer does not tell whether a path exists.
    if (!found || found->access == Access::WithKey) {
        if (const auto noKey = m_guard.checkKey(exchange.request()))
            return refuse(exchange.response(), noKey->status, noKey->detail);
    }
    if (found && exchange.hasUnknownEncoding())
        return refuse(exchange.response(), 415, u"This Content-Encoding is not supported"_s);
    if (found)
        return found->handler(exchange);
    if (allowed.isEmpty())
        return refuse(exchange.response(), 404, u"Not Found"_s);
    exchange.response().set_header("Allow", allowed.join(", "_L1).toStdString());
    refuse(exchange.response(), 405, u"Method Not Allowed"_s);
}

} // namespace cd::local
