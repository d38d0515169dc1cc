// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QPair>

namespace cd {

/// What the service said; only answers of status 2xx come as one.
struct HttpAnswer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray requestId; ///< the service's, or ours where it gave none
    QJsonDocument json = {}; ///< the body, where it is JSON
    QJsonParseError jsonProblem = {}; ///< NoError: it is

    /// The value of the first header called @p name, compared without case.
    QByteArray header(const QByteArray &name) const;
};

} // namespace cd
