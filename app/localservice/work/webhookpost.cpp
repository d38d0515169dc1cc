// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookpost.h"

#include <QUrl>

#include <openssl/bio.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <memory>
#include <poll.h>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

/// Of the first line of an answer.
constexpr qsizetype maxLine = 1024;

struct Free
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
using Connection = std::unique_ptr<BIO, Free>;

/// Trusts whom this machine trusts.
SSL_CTX *tlsContext()
{
    static const std::unique_ptr<SSL_CTX, Free> context = [] {
        std::unique_ptr<SSL_CTX, Free> made(SSL_CTX_new(TLS_client_method()));
        if (made) {
            SSL_CTX_set_default_verify_paths(made.get());
            SSL_CTX_set_verify(made.get(), SSL_VERIFY_PEER, nullptr);
            SSL_CTX_set_mode(made.get(), SSL_MODE_AUTO_RETRY);
        }
        return made;
    }();
    return context.get();
}

Connection tlsConnection(const QByteArray &host)
{
    if (!tlsContext())
        return {};
    Connection connection(BIO_new_ssl_connect(tlsContext()));
    SSL *tls = nullptr;
    if (connection && BIO_get_ssl(connection.get(), &tls) > 0 && tls
        && SSL_set1_host(tls, host.constData()) == 1)
        return connection;
    return {};
}

QByteArray authorityOf(const QUrl &url)
{
    const bool isTls = url.scheme() == "https"_L1;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return host + ':' + QByteArray::number(url.port(isTls ? 443 : 80));
}

Connection connectionTo(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    Connection connection
        = url.scheme() == "https"_L1 ? tlsConnection(host) : Connection(BIO_new(BIO_s_connect()));
    if (!connection)
        return {};
    BIO_set_conn_hostname(connection.get(), authorityOf(url).constData());
    BIO_set_nbio(connection.get(), 1);
    return connection;
}

QByteArray requestFor(const QUrl &url, const QList<QPair<QByteArray, QByteArray>> &headers,
                      const QByteArray &body)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = "POST " + path + " HTTP/1.1\r\nHost: " + authorityOf(url)
        + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    return request + "\r\n" + body;
}

/// Waits until something that was not possible may be. False: it failed for good, or takes too
/// long.
bool mayRetry(BIO *connection, const QDeadlineTimer &deadline)
{
    int socket = -1;
    if (!BIO_should_retry(connection) || BIO_get_fd(connection, &socket) < 0)
        return false;
    const auto events = static_cast<short>(BIO_should_read(connection) ? POLLIN : POLLOUT);
    pollfd waiting{socket, events, 0};
    return poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

bool sendAll(BIO *connection, const QByteArray &request, const QDeadlineTimer &deadline)
{
    qsizetype sent = 0;
    while (sent < request.size()) {
        const int count = BIO_write(connection, request.constData() + sent,
                                    static_cast<int>(request.size() - sent));
        if (count > 0)
            sent += count;
        else if (!mayRetry(connection, deadline))
            return false;
    }
    return true;
}

QByteArray firstLine(BIO *connection, const QDeadlineTimer &deadline)
{
    QByteArray line;
    while (line.size() < maxLine && !line.contains('\n')) {
        std::array<char, maxLine> piece{};
        const int count = BIO_read(connection, piece.data(), static_cast<int>(piece.size()));
        if (count > 0)
            line.append(piece.data(), count);
        else if (!mayRetry(connection, deadline))
            break;
    }
    return line.left(line.indexOf('\n') + 1);
}

int statusOf(const QByteArray &line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    const int status = words.value(1).toInt();
    return words.first().startsWith("HTTP/") && status >= 100 && status < 1000 ? status : 0;
}

} // namespace

tl::expected<int, QString> postForStatus(const QString &url,
                                         const QList<QPair<QByteArray, QByteArray>> &headers,
                                         const QByteArray &body, const QDeadlineTimer &deadline)
{
    const QUrl address(url, QUrl::StrictMode);
    const Connection connection = connectionTo(address);
    if (!connection)
        return tl::unexpected(u"no connection"_s);
    while (BIO_do_connect(connection.get()) <= 0) {
        if (!mayRetry(connection.get(), deadline))
            return tl::unexpected(deadline.hasExpired() ? u"no connection in time"_s
                                                        : u"no connection"_s);
    }
    // An answer may come before the whole of the request was sent.
    static_cast<void>(sendAll(connection.get(), requestFor(address, headers, body), deadline));
    if (const int status = statusOf(firstLine(connection.get(), deadline)))
        return status;
    return tl::unexpected(deadline.hasExpired() ? u"no answer in time"_s : u"no answer"_s);
}

} // namespace cd::local
