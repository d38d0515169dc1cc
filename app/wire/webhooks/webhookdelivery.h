// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/request/webhook.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace cd {

/// What became of a job, as webhooks tell it (contract, "Webhook deliveries").
struct WebhookEvent
{
    QString id;
    QString type; ///< "parse.success", "classify.running" …
    qint64 timestamp = 0; ///< seconds since 1970
    JobId jobId;
};

QByteArray webhookBody(const WebhookEvent &event, const Webhook &webhook);

/// What a delivery of @p body says besides its Content-Type: the event, the webhook's own headers
/// and, with a signing secret, the signature. Headers that would break the message, or are its
/// own, are left out.
QList<QPair<QByteArray, QByteArray>> webhookHeaders(const WebhookEvent &event,
                                                    const Webhook &webhook, const QByteArray &body);

/// What came to an address that takes webhooks for trying them. The contract has none: the local
/// service alone gives them out.
struct WebhookDelivery
{
    QDateTime receivedAt; ///< UTC
    QList<QPair<QString, QString>> headers;
    QByteArray body;

    /// The value of the first header called @p name, compared without case.
    QString header(const QString &name) const;
};

std::optional<WebhookDelivery> webhookDeliveryFromJson(const QJsonObject &object);
QJsonObject toJson(const WebhookDelivery &delivery);

} // namespace cd
