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

/// An event that webhooks deliver about a job (contract, "Webhook deliveries").
struct WebhookEvent
{
    QString id;
    QString type; ///< "parse.success", "classify.running" …
    qint64 timestamp = 0; ///< seconds since 1970
    JobId jobId;
};

QByteArray webhookBody(const WebhookEvent &event, const Webhook &webhook);

/// The headers of a delivery of @p body apart from Content-Type: the event, the webhook's own
/// headers and, with a signing secret, the signature. Own headers that are malformed, or that HTTP
/// sets itself, are left out.
QList<QPair<QByteArray, QByteArray>> webhookHeaders(const WebhookEvent &event,
                                                    const Webhook &webhook, const QByteArray &body);

/// A delivery that came to one of the local service's addresses for trying webhooks. Not part of
/// the contract.
struct WebhookDelivery
{
    QDateTime receivedAt; ///< UTC
    QList<QPair<QString, QString>> headers;
    QByteArray body;

    /// The value of the first header called @p name, compared without case; empty: there is none.
    QString header(const QString &name) const;
};

std::optional<WebhookDelivery> webhookDeliveryFromJson(const QJsonObject &object);
QJsonObject toJson(const WebhookDelivery &delivery);

} // namespace cd
