// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service/dialect.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// Where and how the service reports a job's events.
struct Webhook
{
    enum class Format { String, Json };

    QString url = {}; ///< http(s); the service delivers to public HTTPS addresses only
    QStringList events = {}; ///< empty: not sent, which means all events
    QList<QPair<QString, QString>> headers = {}; ///< name and value, in the order typed
    std::optional<Format> format = {}; ///< nullopt: not sent, which means String
    QString signingSecret = {}; ///< empty: not sent; a newer field of the contract

    bool operator==(const Webhook &) const = default;
};

/// The event names that the contract's documents list, oldest first. API v1 accepts any other as
/// well.
const QStringList &knownWebhookEvents(Dialect dialect = Dialect::First);

QString webhookFormatWord(Webhook::Format format);
std::optional<Webhook::Format> webhookFormatFromWord(const QString &word);

} // namespace cd
