// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/webhook.h"
#include "localservice/work/webhookevent.h"

namespace cd::local {

/// What came of one attempt; the text is for the log and holds nothing of the request.
struct WebhookAnswer
{
    bool success = false; ///< any 2xx
    QString text;
};

/// One attempt. Blocks for up to 30 s a step.
WebhookAnswer post(const WebhookEvent &event, const Webhook &webhook);

} // namespace cd::local
