// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/webhook.h"
#include "localservice/work/webhookevent.h"

namespace cd::local {

/// The outcome of one attempt. The text is for the log and contains nothing of the request.
struct WebhookAnswer
{
    bool success = false; ///< any 2xx
    QString text;
};

/// Makes one attempt. Blocks: connecting, sending and reading may take up to 30 s each.
WebhookAnswer post(const WebhookEvent &event, const Webhook &webhook);

} // namespace cd::local
