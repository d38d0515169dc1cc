// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/workstore.h"

#include <QByteArray>

namespace cd::local {

/// What became of a job, as webhooks tell it (contract, "Webhook deliveries").
struct WebhookEvent
{
    QString id;
    QString type; ///< "parse.success", "classify.running" …
    qint64 timestamp = 0; ///< seconds since 1970
    JobId jobId;
};

WebhookEvent eventOf(const JobNews &news);

/// Whether @p webhook's list of events, by their old names or the new ones, holds @p event's.
bool isWanted(const WebhookEvent &event, const Webhook &webhook);

QByteArray webhookBody(const WebhookEvent &event, const Webhook &webhook);

/// Whether @p url leads to this machine by address, or by the name localhost.
bool isLoopback(const QString &url);

} // namespace cd::local
