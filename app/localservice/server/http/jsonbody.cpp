// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/http/jsonbody.h"

#include "localservice/server/http/answers.h"
#include "localservice/server/http/exchange.h"

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBody = qint64(16) * 1024 * 1024;

} // namespace

std::optional<QByteArray> jsonBody(Exchange &exchange)
{
    auto body = exchange.body(maxBody);
    if (body)
        return body;
    // What the library says of a body that breaks off or can't be unpacked.
    if (exchange.response().status == 400 || exchange.response().status == 500)
        refuse(exchange.response(), 400, u"The request's body could not be read or unpacked"_s);
    else
        refuse(exchange.response(), 413, u"The request is too large"_s);
    return body;
}

} // namespace cd::local
