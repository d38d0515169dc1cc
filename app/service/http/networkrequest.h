// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/httprequest.h"
#include "service/network/connection.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

namespace cd {

/// The URL of @p request on the connection's service, with the request's own scope in its query if
/// it has one, else the connection's.
QUrl requestUrl(const Connection &connection, const HttpRequest &request);

/// Builds the request for Qt, with everything that all requests have in common. The key is added
/// only if @p url has the connection's origin and is trustworthy (origin.h).
QNetworkRequest networkRequest(const Connection &connection, const HttpRequest &request,
                               const QUrl &url, const QByteArray &requestId);

} // namespace cd
