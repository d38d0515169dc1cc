// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobpace.h"

#include <algorithm>
#include <cmath>

namespace cd {

void JobPace::note(int ended, const QDateTime &at)
{
    if (!m_first || ended < m_seen.constLast().ended) {
        m_first = ended;
        m_seen = {{at, ended}};
        return;
    }
    if (ended == m_seen.constLast().ended)
        return;
    // The one before is where this second began: it stays.
    if (m_seen.size() > 1 && m_seen.at(m_seen.size() - 2).at.secsTo(at) < 1)
        m_seen.removeLast();
    m_seen.append({at, ended});
    while (m_seen.size() > 2 && m_seen.at(1).at.secsTo(at) >= lookBackSeconds)
        m_seen.removeFirst();
}

std::optional<double> JobPace::perSecond(int files, const QDateTime &now) const
{
    if (!m_first)
        return std::nullopt;
    const int came = m_seen.constLast().ended - *m_first;
    if (came <= 0 || (came < fewestFiles && came * 20 < files))
        return std::nullopt;
    const Seen &from = m_seen.constFirst();
    const qint64 past = std::max<qint64>(1000, from.at.msecsTo(now));
    return 1000.0 * (m_seen.constLast().ended - from.ended) / static_cast<double>(past);
}

qint64 secondsLeft(int open, double perSecond)
{
    constexpr double longest = 100.0 * 24 * 3600;
    if (perSecond <= 0)
        return static_cast<qint64>(longest);
    return std::max<qint64>(1, static_cast<qint64>(std::ceil(std::min(longest, open / perSecond))));
}

} // namespace cd
