// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace cd {

/// The time, as far as the workflow needs it. Tests have one that they advance.
class Clock
{
public:
    virtual ~Clock() = default;

    /// For people and the store; may jump when somebody sets the machine's clock.
    virtual QDateTime now() const = 0; ///< UTC
    /// For waiting: since some moment, never backwards.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls once after @p delay, unless @p context is gone by then.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context,
                           const std::function<void()> &call)
        = 0;
};

/// The machine's own time.
class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   const std::function<void()> &call) override;
};

} // namespace cd
