// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/windowacts.h"

#include "bench/figures.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;

QString ms(Stalls::Micros micros)
{
    return QString::number(double(micros.count()) / 1000, 'f', 1);
}

} // namespace

qint64 WindowActs::measure(const QString &name, const Act &act, const Done &isDone)
{
    m_watch.begin();
    QElapsedTimer clock;
    clock.start();
    QMetaObject::invokeMethod(&m_context, act, Qt::QueuedConnection);
    bool isBegun = false;
    QMetaObject::invokeMethod(
        &m_context, [&isBegun] { isBegun = true; }, Qt::QueuedConnection);
    const bool ended = QTest::qWaitFor([&] { return isBegun && isDone(); }, patienceMs);
    const qint64 took = clock.elapsed();
    QTest::qWait(150);
    tell(ended ? name : name + u" (no end)"_s, m_watch.end(), took);
    return took;
}

void WindowActs::tell(const QString &name, const Stalls &stalls, qint64 tookMs)
{
    print(u"%1 %2 ms | longest %3 ms, p99.9 %4 ms, over 16 ms: %5 of %6%7"_s.arg(name, -28)
              .arg(tookMs, 5)
              .arg(ms(stalls.longest), 6)
              .arg(ms(stalls.p999), 5)
              .arg(stalls.overLimit)
              .arg(stalls.events)
              .arg(stalls.overLimit > 0 ? u" ("_s + stalls.longestOf + u')' : QString()));
    m_longest = std::max(m_longest, stalls.longest);
    m_over += stalls.overLimit;
    m_events += stalls.events;
}

void WindowActs::tellAll() const
{
    print(u"all: %1 of %2 events over 16 ms"_s.arg(m_over).arg(m_events));
}

} // namespace cd::bench
