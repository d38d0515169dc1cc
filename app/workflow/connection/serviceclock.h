// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/http/redactedexchange.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace cd {

class HttpDoor;

/// How far the service's clock is from this machine's, as the answers' Date headers tell it.
/// Times of the service can be compared with times of this machine only with that in mind.
class ServiceClock : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    static constexpr Ms worthTelling = std::chrono::minutes(2);

    explicit ServiceClock(HttpDoor &door, QObject *parent = nullptr);

    /// Positive: the service's clock is later. Nothing until a service has told its time.
    std::optional<Ms> ahead() const { return m_ahead; }
    bool isWorthTelling() const;

Q_SIGNALS:
    /// It became worth telling, or is not any more.
    void changed();

private:
    void learn(const RedactedExchange &exchange);

    std::optional<Ms> m_ahead;
};

} // namespace cd
