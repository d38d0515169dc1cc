// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace cd {

/// A single-shot timer. Starting it again moves it.
class ClockTimer
{
public:
    virtual ~ClockTimer() = default;

    /// @p delay 0: rings with the next run of the event loop.
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
};

/// The time, as far as the workflow needs it. Tests use one that they advance by hand.
class Clock
{
public:
    virtual ~Clock() = default;

    /// For people and the store; may jump when somebody sets the machine's clock.
    virtual QDateTime now() const = 0; ///< UTC
    /// For waiting: time since an arbitrary moment; it never goes backwards.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// A timer that calls @p ring. It must not outlive this clock.
    virtual std::unique_ptr<ClockTimer> timer(const std::function<void()> &ring) = 0;
};

/// The machine's own time.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    std::unique_ptr<ClockTimer> timer(const std::function<void()> &ring) override;
};

} // namespace cd
