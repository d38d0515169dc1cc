// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/serviceerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

#include <chrono>
#include <optional>

namespace cd {

/// One attempt, safe to be shown and logged: no key, no cookie, no bodies.
struct RedactedExchange
{
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds took{0};
    int attempt = 1; ///< counts from 1; retries count up, redirects do not
    QByteArray method;
    QString url;
    QList<QPair<QByteArray, QByteArray>> requestHeaders;
    int status = 0; ///< 0: no answer
    QDateTime serviceTime; ///< UTC, from the service's Date header; invalid: it sent none
    qint64 answerBytes = 0;
    QByteArray requestId;
    std::optional<ServiceError::Kind> error;
    QString technical; ///< in English
};

} // namespace cd

Q_DECLARE_METATYPE(cd::RedactedExchange)
