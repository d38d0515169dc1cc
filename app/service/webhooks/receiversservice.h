// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"
#include "wire/webhooks/webhookdelivery.h"

#include <QUrl>

namespace cd {

/// An address for trying webhooks.
struct WebhookReceiver
{
    QString id;
    QUrl url; ///< a secret: anyone who knows it can deliver there
};

/// Addresses on this machine that the local service provides for trying webhooks,
/// `/local/webhook-receivers`; no other service has them. Callbacks come as described at
/// HttpDoor::send().
class ReceiversService
{
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    explicit ReceiversService(HttpDoor &door);

    Call create(QObject *context, const Done<WebhookReceiver> &done);
    /// Newest first. NotFound: the receiver is gone.
    Call deliveries(const QString &receiver, QObject *context,
                    const Done<QList<WebhookDelivery>> &done);

private:
    HttpDoor &m_door;
};

} // namespace cd
