// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace cd {

class Clock;

/// Notices that the machine has slept, or that its clock was set: the time of day then advanced by
/// a different amount than the monotonic clock, which stands still while the machine sleeps.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    static constexpr Ms every = std::chrono::seconds(20); ///< the longest until it is noticed
    static constexpr Ms worthTelling = std::chrono::seconds(5); ///< less is normal adjustment

    explicit WakeWatch(Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    void jumped();

private:
    void look();

    Clock &m_clock;
    Alarm m_alarm;
    QDateTime m_time;
    Ms m_elapsed{0};
};

} // namespace cd
