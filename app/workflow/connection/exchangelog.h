// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/redactedexchange.h"

#include <QList>
#include <QObject>

namespace cd {

class HttpDoor;

/// The last exchanges with services, oldest first, in memory only: without keys, cookies and
/// bodies.
class ExchangeLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostKept = 300;

    explicit ExchangeLog(HttpDoor &door, QObject *parent = nullptr);

    const QList<RedactedExchange> &exchanges() const { return m_exchanges; }

private:
    void add(const RedactedExchange &exchange);

    QList<RedactedExchange> m_exchanges;
};

} // namespace cd
