// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/webhook.h"
#include "wire/json/objectreader.h"

#include <QJsonArray>

namespace cd {

/// `webhook_configurations`, of either dialect. Only what is set is written.
QJsonArray toJson(const QList<Webhook> &webhooks);

/// Strict; null and missing are the same. The first dialect refuses keys that it does not know,
/// the second passes over them.
QList<Webhook> readWebhooks(const ObjectReader &reader, Dialect dialect);

} // namespace cd
