// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QPair>

namespace cd {

/// A response of the service; callers of the door get only those with status 2xx.
struct HttpAnswer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray requestId; ///< the service's, or ours if it sent none
    QJsonDocument json = {}; ///< the body, if it is JSON
    QJsonParseError jsonProblem = {}; ///< NoError: the body is JSON

    /// The value of the first header called @p name, compared without case; empty: there is none.
    QByteArray header(const QByteArray &name) const;
};

} // namespace cd
