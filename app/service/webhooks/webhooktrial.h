// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"
#include "wire/webhooks/webhookdelivery.h"

namespace cd {

/// Delivers a sample event from this machine to a webhook's address, in the same form as the
/// service (contract, "Webhook deliveries"), to try whether it arrives. Uses a door of its own that
/// has no key.
class WebhookTrial
{
public:
    explicit WebhookTrial(const NetworkSetup &network);

    /// An event of that type about a made-up job.
    static WebhookEvent sample(const QString &type);

    /// Sent once; any 2xx is success. Only https or this machine are allowed; for other addresses
    /// nothing is sent: Rejected, with the field.
    Call send(const WebhookEvent &event, const Webhook &webhook, QObject *context,
              const HttpDoor::Done &done);

private:
    HttpDoor m_door;
};

} // namespace cd
