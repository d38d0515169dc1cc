// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/networkrequest.h"

#include "service/network/origin.h"

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using ScopeParts = HttpRequest::ScopeParts;

QList<QPair<QString, QString>> withScope(const Connection &connection, const HttpRequest &request)
{
    auto query = request.query;
    const Scope scope = request.ownScope.value_or(connection.scope);
    if (request.scope != ScopeParts::Nothing && !scope.organization.isEmpty())
        query.append({u"organization_id"_s, scope.organization.value});
    if (request.scope == ScopeParts::OrganizationAndProject && !scope.project.isEmpty())
        query.append({u"project_id"_s, scope.project.value});
    return query;
}

/// QUrlQuery leaves "+" as it is, which servers read as a space; so all is encoded here.
QString encoded(const QList<QPair<QString, QString>> &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return QString::fromLatin1(text);
}

void addSignIn(QNetworkRequest &out, const Connection &connection)
{
    if (!connection.apiKey.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + connection.apiKey.toUtf8());
    else if (!connection.sessionCookie.isEmpty())
        out.setRawHeader("Cookie", "session=" + connection.sessionCookie.toUtf8());
}

} // namespace

QUrl requestUrl(const Connection &connection, const HttpRequest &request)
{
    if (request.elsewhere)
        return request.elsewhere->adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrl url = connection.baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                           | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    url.setPath(url.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    const auto query = withScope(connection, request);
    if (!query.isEmpty())
        url.setQuery(encoded(query), QUrl::StrictMode);
    return url;
}

QNetworkRequest networkRequest(const Connection &connection, const HttpRequest &request,
                               const QUrl &url, const QByteArray &requestId)
{
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 is off: Qt 6.4 loses requests on HTTP/2 connections that the server closes.
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setTransferTimeout(static_cast<int>(request.silence.count()));
    out.setHeader(QNetworkRequest::UserAgentHeader, u"ClassifyDesk/" CD_VERSION ""_s);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("X-Request-ID", requestId);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.isAnonymous && !request.elsewhere && isTrustworthy(url)
        && sameOrigin(url, connection.baseUrl))
        addSignIn(out, connection);
    return out;
}

} // namespace cd
