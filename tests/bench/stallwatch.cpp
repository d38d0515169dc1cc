// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/stallwatch.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace cd::bench {

using namespace Qt::StringLiterals;

namespace {

Stalls::Micros threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<Stalls::Micros>(std::chrono::seconds(time.tv_sec)
                                                      + std::chrono::nanoseconds(time.tv_nsec));
}

QString eventName(QEvent::Type type)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return name ? QString::fromLatin1(name) : QString::number(type);
}

} // namespace

void StallWatch::begin()
{
    m_took.clear();
    m_stalls = {};
    m_watches = true;
}

Stalls StallWatch::end()
{
    m_watches = false;
    m_stalls.events = qsizetype(m_took.size());
    if (!m_took.empty()) {
        const auto place = m_took.begin() + qsizetype(m_took.size()) * 999 / 1000;
        std::nth_element(m_took.begin(), place, m_took.end());
        m_stalls.p999 = *place;
    }
    return m_stalls;
}

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    // Other threads' events come by here too.
    if (QThread::currentThread() != thread() || !m_watches || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const QString whose = QString::fromLatin1(receiver->metaObject()->className()) + u' '
        + receiver->objectName() + u": "_s + eventName(event->type());
    ++m_depth;
    const Stalls::Micros before = threadTime();
    const bool done = QApplication::notify(receiver, event);
    const Stalls::Micros took = threadTime() - before;
    --m_depth;
    m_took.push_back(took);
    m_stalls.total += took;
    m_stalls.overLimit += took > limit ? 1 : 0;
    if (took > m_stalls.longest) {
        m_stalls.longest = took;
        m_stalls.longestOf = whose;
    }
    return done;
}

} // namespace cd::bench
