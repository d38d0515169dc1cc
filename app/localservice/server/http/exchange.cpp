// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/exchange.h"

#include "localservice/server/http/answers.h"

#include <QStringList>

namespace cd::local {

using namespace Qt::StringLiterals;

Exchange::Exchange(const httplib::Request &request, httplib::Response &response,
                   const httplib::ContentReader *content)
    : m_request(request)
    , m_response(response)
    , m_content(content)
{
}

QString Exchange::header(const char *name) const
{
    return QString::fromStdString(m_request.get_header_value(name));
}

bool Exchange::hasUnknownEncoding() const
{
    const QStringList known{{}, u"identity"_s, u"gzip"_s, u"deflate"_s};
    return hasBody() && !known.contains(header("Content-Encoding").trimmed().toLower());
}

bool Exchange::hasBody() const
{
    // Without either, the library would read until the client hangs up.
    return m_content && !m_read
        && (m_request.has_header("Content-Length") || m_request.has_header("Transfer-Encoding"));
}

std::optional<QByteArray> Exchange::body(qint64 limit)
{
    if (!hasBody() || m_request.is_multipart_form_data())
        return QByteArray();
    m_read = true;
    QByteArray body;
    const bool whole = (*m_content)([&](const char *data, size_t size) {
        m_isTooLarge = body.size() + static_cast<qint64>(size) > limit;
        if (!m_isTooLarge)
            body.append(data, static_cast<qsizetype>(size));
        return !m_isTooLarge;
    });
    m_isTooLarge = m_isTooLarge || m_response.status == 413; // by its own word already
    return whole && !m_isTooLarge ? std::optional(body) : std::nullopt;
}

bool Exchange::multipart(const httplib::MultipartContentHeader &header,
                         const httplib::ContentReceiver &receiver)
{
    if (!hasBody() || !m_request.is_multipart_form_data())
        return false;
    m_read = true;
    return (*m_content)(header, receiver);
}

std::optional<QByteArray> jsonBody(Exchange &exchange)
{
    constexpr qint64 maxBody = qint64(4) * 1024 * 1024;
    auto body = exchange.body(maxBody);
    if (body)
        return body;
    if (exchange.isTooLarge())
        refuse(exchange.response(), 413, u"The request is too large"_s);
    else
        refuse(exchange.response(), 400, u"The request's body could not be read or unpacked"_s);
    return body;
}

} // namespace cd::local
