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

/// Addresses on this machine for trying webhooks, and the deliveries that came to them. In memory
/// only, and bounded: the newest 20 receivers, and of each the newest 100 deliveries, or fewer that
/// are large. Thread safe.
class WebhookReceivers
{
public:
    static constexpr qsizetype maxReceivers = 20;
    static constexpr qsizetype maxDeliveries = 100;
    static constexpr qint64 maxBodyBytes = qint64(64) * 1024;
    static constexpr qsizetype maxKeptBytes
        = qsizetype(1024) * 1024; ///< of a receiver's deliveries

    struct Receiver
    {
        QString id;
        QString ticket; ///< random: a secret in the address
    };

    Receiver add();
    bool remove(const QString &id);
    /// Newest first; nullopt: there is no such receiver.
    std::optional<QList<WebhookDelivery>> deliveries(const QString &id);
    bool isGood(const QString &id, const QString &ticket);
    /// Stores a delivery. False: there is no such receiver, or the ticket is wrong.
    bool take(const QString &id, const QString &ticket, const WebhookDelivery &delivery);

private:
    struct Kept
    {
        QString id;
        QByteArray ticketHash; ///< compared instead of the ticket, against timing attacks
        QList<WebhookDelivery> deliveries;
    };

    Kept *find(const QString &id);
    Kept *findGood(const QString &id, const QByteArray &ticketHash);

    QMutex m_mutex;
    QList<Kept> m_kept; ///< oldest first
};

} // namespace cd::local
