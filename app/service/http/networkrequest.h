// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/httprequest.h"
#include "service/network/connection.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

namespace cd {

/// The address of @p request on the connection's service, with the request's own scope in its
/// query, or else the connection's.
QUrl requestUrl(const Connection &connection, const HttpRequest &request);

/// Everything that holds for each request, whatever it asks. The key goes along only where @p url
/// is of the connection's origin and trustworthy.
QNetworkRequest networkRequest(const Connection &connection, const HttpRequest &request,
                               const QUrl &url, const QByteArray &requestId);

} // namespace cd
