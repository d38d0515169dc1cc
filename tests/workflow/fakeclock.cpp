// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/fakeclock.h"

#include <algorithm>

namespace cd::test {

namespace {

const QDateTime start(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);

} // namespace

QDateTime FakeClock::now() const
{
    return start.addMSecs((m_elapsed + m_ahead).count());
}

void FakeClock::callAfter(Ms delay, QObject *context, const std::function<void()> &call)
{
    if (delay <= Ms(0))
        QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
    else
        m_waiting.append({m_elapsed + delay, context, call});
}

void FakeClock::advance(Ms by)
{
    const Ms end = m_elapsed + by;
    const auto sooner = [](const Waiting &one, const Waiting &other) {
        return one.at < other.at;
    };
    for (;;) {
        const auto next = std::min_element(m_waiting.begin(), m_waiting.end(), sooner);
        if (next == m_waiting.end() || next->at > end)
            break;
        const Waiting due = *next;
        m_waiting.erase(next);
        m_elapsed = due.at;
        if (due.context)
            due.call();
    }
    m_elapsed = end;
}

qsizetype FakeClock::waiting() const
{
    return std::count_if(m_waiting.begin(), m_waiting.end(),
                         [](const Waiting &one) { return !one.context.isNull(); });
}

} // namespace cd::test
