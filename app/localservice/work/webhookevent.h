// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/workstore.h"
#include "wire/webhooks/webhookdelivery.h"

namespace cd::local {

WebhookEvent eventOf(const JobNews &news);

/// Whether @p webhook is subscribed to @p event, by its old or its new name.
bool isWanted(const WebhookEvent &event, const Webhook &webhook);

/// Whether @p url's host is a loopback address or localhost.
bool isLoopback(const QString &url);

} // namespace cd::local
