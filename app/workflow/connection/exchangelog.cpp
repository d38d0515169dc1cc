// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/exchangelog.h"

#include "service/door/httpdoor.h"

namespace cd {

ExchangeLog::ExchangeLog(HttpDoor &door, QObject *parent)
    : QObject(parent)
{
    connect(&door, &HttpDoor::exchanged, this, &ExchangeLog::add);
}

void ExchangeLog::add(const RedactedExchange &exchange)
{
    if (m_exchanges.size() == mostKept)
        m_exchanges.removeFirst();
    m_exchanges.append(exchange);
}

} // namespace cd
