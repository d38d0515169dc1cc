// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <functional>

namespace cd {

/// Limits concurrency: begins asynchronous work a few items at a time, in the order in which they
/// were added, so that other requests don't wait behind thousands. Not thread safe.
template<typename T>
class FewAtOnce
{
public:
    /// Begins one item, for which ended() must be called later. Returns false where there was
    /// nothing to do; then ended() must not be called.
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
    /// One of the items that were begun has ended.
    void ended()
    {
        --m_underWay;
        beginNext();
    }
    /// Whether an item added now would have to wait.
    bool isFull() const { return m_underWay >= m_mostAtOnce || !m_left.isEmpty(); }
    /// Drops the items not begun yet, and forgets those under way: no ended() may follow for them.
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
