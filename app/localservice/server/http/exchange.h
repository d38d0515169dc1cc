// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <httplib.h>
#include <optional>

namespace cd::local {

/// One request and the answer to it, on the thread of its connection.
class Exchange
{
public:
    Exchange(const httplib::Request &request, httplib::Response &response,
             const httplib::ContentReader *content);

    const httplib::Request &request() const { return m_request; }
    httplib::Response &response() { return m_response; }

    /// What a path's `{name}` stands for.
    QString pathPart(const QString &name) const { return m_pathParts.value(name); }
    void setPathParts(const QHash<QString, QString> &parts) { m_pathParts = parts; }

    QString header(const char *name) const;
    /// Whether the body is packed in a way that is not undone here; it must not be read as it is.
    bool hasUnknownEncoding() const;

    /// The body, if it has at most @p limit bytes; otherwise nothing, and the rest is passed over.
    std::optional<QByteArray> body(qint64 limit);
    /// Reads a multipart body piece by piece. False if it broke off or is malformed.
    bool multipart(const httplib::MultipartContentHeader &header,
                   const httplib::ContentReceiver &receiver);
    /// Reads what is left unread: a client that is still sending would otherwise see its connection
    /// reset instead of the answer.
    void drain();

private:
    bool hasBody() const;

    const httplib::Request &m_request;
    httplib::Response &m_response;
    const httplib::ContentReader *m_content;
    QHash<QString, QString> m_pathParts;
    bool m_read = false;
};

} // namespace cd::local
