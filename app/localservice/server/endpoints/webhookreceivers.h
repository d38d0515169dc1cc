// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/webhooks/webhookdelivery.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QPair>
#include <QString>

#include <optional>

namespace cd::local {

/// Addresses on this machine that take webhooks, for trying them, and what came there. In memory
/// only, and bounded: the newest 20 receivers are kept, and of each the newest 100 deliveries.
/// Thread safe.
class WebhookReceivers
{
public:
    static constexpr qsizetype maxReceivers = 20;
    static constexpr qsizetype maxDeliveries = 100;
    static constexpr qint64 maxBodyBytes = qint64(64) * 1024;

    struct Receiver
    {
        QString id;
        QString ticket; ///< nobody can guess it
    };

    Receiver add();
    bool remove(const QString &id);
    /// Newest first.
    std::optional<QList<WebhookDelivery>> deliveries(const QString &id);
    /// False where there is no such receiver, or its ticket is another.
    bool take(const QString &id, const QString &ticket, const WebhookDelivery &delivery);

private:
    struct Kept
    {
        QString id;
        QByteArray ticketHash; ///< compared instead of the ticket: the time tells nothing of that
        QList<WebhookDelivery> deliveries;
    };

    Kept *find(const QString &id);

    QMutex m_mutex;
    QList<Kept> m_kept; ///< oldest first
};

} // namespace cd::local
