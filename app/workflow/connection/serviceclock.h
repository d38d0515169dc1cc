// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/redactedexchange.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace cd {

class HttpDoor;

/// How far the service's clock is from this machine's, according to the Date headers of its
/// answers. Correct for it before comparing the service's times with this machine's.
class ServiceClock : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    static constexpr Ms worthTelling = std::chrono::minutes(2);

    explicit ServiceClock(HttpDoor &door, QObject *parent = nullptr);

    /// Positive: the service's clock is ahead. Nullopt until a service has sent a Date header.
    std::optional<Ms> ahead() const { return m_ahead; }
    bool isWorthTelling() const;

Q_SIGNALS:
    /// isWorthTelling() has changed.
    void changed();

private:
    void learn(const RedactedExchange &exchange);

    std::optional<Ms> m_ahead;
};

} // namespace cd
