// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <httplib.h>
#include <optional>

namespace cd::local {

/// One request and its response, on the thread of its connection. What a handler does not read of
/// the body is not read at all: the server drops it after the answer.
class Exchange
{
public:
    Exchange(const httplib::Request &request, httplib::Response &response,
             const httplib::ContentReader *content);

    const httplib::Request &request() const { return m_request; }
    httplib::Response &response() { return m_response; }

    /// The value of a `{name}` in the route's path.
    QString pathPart(const QString &name) const { return m_pathParts.value(name); }
    void setPathParts(const QHash<QString, QString> &parts) { m_pathParts = parts; }

    QString header(const char *name) const;
    /// False once the client has closed its connection. Only after the body was read.
    bool isClientThere() const { return !m_request.progress || m_request.progress(0, 0); }
    /// Whether the body has a Content-Encoding that is not supported here: it must not be read.
    bool hasUnknownEncoding() const;

    /// The body, if it has at most @p limit bytes and can be read; otherwise nullopt. A multipart
    /// body is none of these.
    std::optional<QByteArray> body(qint64 limit);
    /// Whether a body was larger than its limit.
    bool isTooLarge() const { return m_isTooLarge; }
    /// Reads a multipart body piece by piece. False: it is cut off or malformed.
    bool multipart(const httplib::MultipartContentHeader &header,
                   const httplib::ContentReceiver &receiver);

private:
    bool hasBody() const;

    const httplib::Request &m_request;
    httplib::Response &m_response;
    const httplib::ContentReader *m_content;
    QHash<QString, QString> m_pathParts;
    bool m_read = false;
    bool m_isTooLarge = false;
};

/// The body of a request that takes JSON. Nullopt: it was too large and refused (413), so that the
/// handler is done.
std::optional<QByteArray> jsonBody(Exchange &exchange);

} // namespace cd::local
