// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/webhookreceivers.h"

#include "localservice/server/http/secret.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace cd::local {

namespace {

QByteArray hashOf(const QString &ticket)
{
    return QCryptographicHash::hash(ticket.toUtf8(), QCryptographicHash::Sha256);
}

qsizetype bytesOf(const WebhookDelivery &delivery)
{
    qsizetype bytes = delivery.body.size();
    for (const auto &[name, value] : delivery.headers)
        bytes += 2 * (name.size() + value.size());
    return bytes;
}

} // namespace

WebhookReceivers::Receiver WebhookReceivers::add()
{
    Receiver receiver{QUuid::createUuid().toString(QUuid::WithoutBraces),
                      QString::fromLatin1(newSecret().toHex())};
    const QMutexLocker locker(&m_mutex);
    if (m_kept.size() == maxReceivers)
        m_kept.removeFirst();
    m_kept.append({receiver.id, hashOf(receiver.ticket), {}});
    return receiver;
}

bool WebhookReceivers::remove(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    return m_kept.removeIf([&id](const Kept &kept) { return kept.id == id; }) > 0;
}

std::optional<QList<WebhookDelivery>> WebhookReceivers::deliveries(const QString &id)
{
    const QMutexLocker locker(&m_mutex);
    const Kept *kept = find(id);
    return kept ? std::optional(kept->deliveries) : std::nullopt;
}

bool WebhookReceivers::isGood(const QString &id, const QString &ticket)
{
    const QByteArray hash = hashOf(ticket);
    const QMutexLocker locker(&m_mutex);
    return findGood(id, hash) != nullptr;
}

bool WebhookReceivers::take(const QString &id, const QString &ticket,
                            const WebhookDelivery &delivery)
{
    const QByteArray hash = hashOf(ticket);
    const QMutexLocker locker(&m_mutex);
    Kept *kept = findGood(id, hash);
    if (!kept)
        return false;
    kept->deliveries.prepend(delivery);
    qsizetype bytes = 0;
    qsizetype count = 0;
    while (count < std::min(kept->deliveries.size(), maxDeliveries)
           && (bytes += bytesOf(kept->deliveries.at(count))) <= maxKeptBytes)
        ++count;
    kept->deliveries.resize(std::max<qsizetype>(count, 1)); // one fits always
    return true;
}

WebhookReceivers::Kept *WebhookReceivers::findGood(const QString &id, const QByteArray &ticketHash)
{
    Kept *kept = find(id);
    return kept && kept->ticketHash == ticketHash ? kept : nullptr;
}

WebhookReceivers::Kept *WebhookReceivers::find(const QString &id)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                    [&id](const Kept &kept) { return kept.id == id; });
    return found == m_kept.end() ? nullptr : &*found;
}

} // namespace cd::local
