// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/serviceclock.h"

#include "service/door/httpdoor.h"

namespace cd {

ServiceClock::ServiceClock(HttpDoor &door, QObject *parent)
    : QObject(parent)
{
    connect(&door, &HttpDoor::exchanged, this, &ServiceClock::learn);
}

bool ServiceClock::isWorthTelling() const
{
    return m_ahead && std::chrono::abs(*m_ahead) > worthTelling;
}

void ServiceClock::learn(const RedactedExchange &exchange)
{
    if (!exchange.serviceTime.isValid())
        return;
    const QDateTime answeredAt = exchange.startedAt.addMSecs(exchange.took.count());
    const bool before = isWorthTelling();
    m_ahead = Ms(answeredAt.msecsTo(exchange.serviceTime));
    if (before != isWorthTelling())
        Q_EMIT changed();
}

} // namespace cd
