// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doordriver.h"

namespace cd::test {

using namespace Qt::StringLiterals;

DoorDriver::DoorDriver()
    : door(nullptr,
           {.first = std::chrono::milliseconds(1), .longest = std::chrono::milliseconds(4)})
{
    door.setConnection(connectionTo(server.url()));
}

Connection DoorDriver::connectionTo(const QUrl &url)
{
    return {.baseUrl = url,
            .apiKey = u"llx-test-secret-key"_s,
            .sessionCookie = {},
            .scope = {{u"org-1"_s}, {u"project-1"_s}}};
}

HttpRequest DoorDriver::get(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

HttpRequest DoorDriver::post(const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.path = u"/things"_s;
    request.body = JsonBody{body};
    request.times = HttpRequest::Times::Once;
    request.lane = HttpRequest::Lane::Foreground;
    return request;
}

} // namespace cd::test
