// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/stallwatch.h"

#include <QObject>
#include <QString>

#include <functional>
#include <utility>

namespace cd::bench {

/// Does what a person does in the window, and prints for each act how long it took and the longest
/// event of the window's thread.
class WindowActs
{
public:
    using Act = std::function<void()>;
    using Done = std::function<bool()>;

    explicit WindowActs(StallWatch &watch)
        : m_watch(watch)
    {
    }

    /// @p act as one event of the window's thread, and everything that comes of it. Returns the
    /// milliseconds until @p isDone.
    qint64 measure(
        const QString &name, const Act &act, const Done &isDone = [] { return true; });
    /// A line for what was watched.
    void tell(const QString &name, const Stalls &stalls, qint64 tookMs);
    /// A line for all of it.
    void tellAll() const;
    /// The longest event of all acts since this was asked for last.
    Stalls::Micros takeLongest() { return std::exchange(m_longest, {}); }

private:
    StallWatch &m_watch;
    QObject m_context;
    Stalls::Micros m_longest{0};
    qsizetype m_over = 0;
    qsizetype m_events = 0;
};

} // namespace cd::bench
