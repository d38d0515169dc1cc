// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace cd::local {

class Exchange;
class Router;
class WebhookReceivers;

/// /local/webhook-receivers, which the real service does not have: addresses for trying webhooks.
/// Creating, reading and removing one needs the key; delivering to its address does not.
class ReceiverEndpoints
{
public:
    explicit ReceiverEndpoints(WebhookReceivers &receivers);

    void addTo(Router &router);
    /// The service's own address; to be set before the first request.
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }

private:
    void make(Exchange &exchange);
    void one(Exchange &exchange) const;
    void remove(Exchange &exchange);
    void deliver(Exchange &exchange);

    WebhookReceivers &m_receivers;
    QUrl m_baseUrl;
};

} // namespace cd::local
