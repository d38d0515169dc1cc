// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/webhook.h"
#include "wire/json/objectreader.h"

#include <QJsonArray>

namespace cd {

/// `webhook_configurations` of either API. Only what is set is written.
QJsonArray toJson(const QList<Webhook> &webhooks);

/// Strict; null counts as missing. API v1 refuses unknown keys, API v2 ignores them.
QList<Webhook> readWebhooks(const ObjectReader &reader, Dialect dialect);

} // namespace cd
