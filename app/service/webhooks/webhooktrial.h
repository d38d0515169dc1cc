// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/door/httpdoor.h"
#include "wire/webhooks/webhookdelivery.h"

namespace cd {

/// Delivers a sample to a webhook's address from this machine, as the service delivers what became
/// of jobs (contract, "Webhook deliveries"): for who wants to know whether it arrives. Over a door
/// of its own, that knows no key.
class WebhookTrial
{
public:
    explicit WebhookTrial(const NetworkSetup &network);

    /// An event of that type about a job that there is not.
    static WebhookEvent sample(const QString &type);

    /// Sent once; any 2xx is success. To https, or to this machine; to others nothing is sent:
    /// Rejected, with the field.
    Call send(const WebhookEvent &event, const Webhook &webhook, QObject *context,
              const HttpDoor::Done &done);

private:
    HttpDoor m_door;
};

} // namespace cd
