// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace cd {

/// Asks for the next attempt after a failure, waiting longer with each failure in a row
/// (backoffdelay.h).
class RetryTimer
{
public:
    using Ms = std::chrono::milliseconds;

    RetryTimer(Clock &clock, const std::function<void()> &tryAgain);

    /// @p asked: how long the service asked us to wait (Retry-After), if it did.
    void failed(std::optional<Ms> asked);
    /// Stops waiting; the next failure counts as one more in a row.
    void stop();
    /// Stops waiting; the next failure counts as the first.
    void reset();

    std::optional<QDateTime> nextTry() const; ///< UTC; nullopt: it isn't waiting

private:
    Clock &m_clock;
    Alarm m_alarm;
    std::optional<Ms> m_moment; // on the clock's elapsed()
    int m_failures = 0;
};

} // namespace cd
