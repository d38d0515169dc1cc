// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/authguard.h"

#include <QCryptographicHash>
#include <QUrl>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(QByteArrayView text)
{
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
}

bool isOwnHost(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
}

bool isOwnAuthority(const std::string &authority)
{
    const QUrl url(u"http://"_s + QString::fromStdString(authority), QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty()
        && isOwnHost(url.host());
}

std::optional<std::string> cookie(const httplib::Request &request, const QString &name)
{
    const auto pairs = QString::fromStdString(request.get_header_value("Cookie"))
                           .split(u';', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0 && pair.left(equals).trimmed() == name)
            return pair.mid(equals + 1).trimmed().toStdString();
    }
    return std::nullopt;
}

} // namespace

AuthGuard::AuthGuard(const QString &key)
    : m_keyHash(hashOf(key.toUtf8()))
{
}

bool AuthGuard::isKey(const std::string &text) const
{
    // Compares hashes in constant time, so that the time tells nothing about the key.
    const QByteArray given = hashOf(QByteArrayView(text.data(), text.size()));
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_keyHash.size(); ++i) {
        difference |= static_cast<unsigned char>(given.at(i))
            ^ static_cast<unsigned char>(m_keyHash.at(i));
    }
    return difference == 0;
}

std::optional<AuthGuard::Refusal> AuthGuard::checkSource(const httplib::Request &request) const
{
    if (request.get_header_value_count("Host") != 1
        || !isOwnAuthority(request.get_header_value("Host")))
        return Refusal{403, u"This service answers to 127.0.0.1 and localhost only"_s};
    if (!request.has_header("Origin"))
        return std::nullopt;
    const QUrl origin(QString::fromStdString(request.get_header_value("Origin")), QUrl::StrictMode);
    const bool own = origin.scheme() == "http"_L1 && isOwnHost(origin.host())
        && origin.port(80) == request.local_port;
    return own ? std::nullopt
               : std::optional(Refusal{403, u"Requests from other origins are refused"_s});
}

std::optional<AuthGuard::Refusal> AuthGuard::checkKey(const httplib::Request &request) const
{
    const std::string bearer = "Bearer ";
    const std::string authorization = request.get_header_value("Authorization");
    if (authorization.compare(0, bearer.size(), bearer) == 0
        && isKey(authorization.substr(bearer.size())))
        return std::nullopt;
    const auto session = cookie(request, u"session"_s);
    if (authorization.empty() && session && isKey(*session))
        return std::nullopt;
    return Refusal{401, u"Invalid API Key"_s};
}

} // namespace cd::local
