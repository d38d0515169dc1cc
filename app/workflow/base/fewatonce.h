// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <functional>

namespace cd {

/// Begins things that end later, a few at a time, in the order in which they were added: what a
/// person asks for meanwhile does not wait behind thousands of requests. Of one thread.
template<typename T>
class FewAtOnce
{
public:
    /// Begins one; ended() is called for it later. False: there is nothing to do.
    using Begin = std::function<bool(const T &)>;

    FewAtOnce(int mostAtOnce, const Begin &begin)
        : m_mostAtOnce(mostAtOnce)
        , m_begin(begin)
    {
    }

    void add(const T &thing) { m_left.append(thing); }
    void beginNext()
    {
        while (m_underWay < m_mostAtOnce && !m_left.isEmpty()) {
            ++m_underWay;
            if (!m_begin(m_left.takeFirst()))
                --m_underWay;
        }
    }
    /// One of those begun.
    void ended()
    {
        --m_underWay;
        beginNext();
    }
    /// Drops what was not begun, and does not count on ended() for what was.
    void clear()
    {
        m_left.clear();
        m_underWay = 0;
    }

private:
    int m_mostAtOnce;
    Begin m_begin;
    QList<T> m_left;
    int m_underWay = 0;
};

} // namespace cd
