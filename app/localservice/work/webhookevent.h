// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/workstore.h"
#include "wire/webhooks/webhookdelivery.h"

namespace cd::local {

WebhookEvent eventOf(const JobNews &news);

/// Whether @p webhook's list of events, by their old names or the new ones, holds @p event's.
bool isWanted(const WebhookEvent &event, const Webhook &webhook);

/// Whether @p url leads to this machine by address, or by the name localhost.
bool isLoopback(const QString &url);

} // namespace cd::local
