// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <optional>

namespace cd {

/// Calls for another attempt after one that failed: soon at first, then later with each failure in
/// a row (backoffdelay.h).
class RetryTimer
{
public:
    using Ms = std::chrono::milliseconds;

    RetryTimer(Clock &clock, const std::function<void()> &tryAgain);

    /// @p asked: for how long the service wants to be left alone.
    void failed(std::optional<Ms> asked);
    /// Doesn't call; the next failure is one more in a row.
    void stop();
    /// Doesn't call; the next failure is the first.
    void reset();

    std::optional<QDateTime> nextTry() const; ///< UTC; nothing: it isn't waiting

private:
    Clock &m_clock;
    Alarm m_alarm;
    std::optional<Ms> m_moment; // on the clock's elapsed()
    int m_failures = 0;
};

} // namespace cd
