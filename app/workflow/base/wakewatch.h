// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/base/alarm.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace cd {

class Clock;

/// Notices that the machine has slept, or that somebody has set its clock: the time of day moved
/// by another length than the time that is waited by, which stands still in sleep.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    using Ms = std::chrono::milliseconds;

    static constexpr Ms every = std::chrono::seconds(20); ///< how long until it is noticed, at most
    static constexpr Ms worthTelling = std::chrono::seconds(5); ///< less is the clock's own mending

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
