// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <list>
#include <utility>

namespace cd::local {

/// Keeps what was asked for last, at most @p most of it. Not thread safe.
template<typename Key, typename Value, std::size_t most>
class RecentlyUsed
{
public:
    /// What is kept for @p key; else what @p make hands back, in the place of what nobody has asked
    /// for the longest.
    template<typename Make>
    const Value &of(const Key &key, const Make &make)
    {
        const auto kept = std::find_if(m_entries.begin(), m_entries.end(),
                                       [&key](const auto &entry) { return entry.first == key; });
        if (kept != m_entries.end()) {
            m_entries.splice(m_entries.begin(), m_entries, kept);
            return m_entries.front().second;
        }
        m_entries.emplace_front(key, make());
        if (m_entries.size() > most)
            m_entries.pop_back();
        return m_entries.front().second;
    }
    void clear() { m_entries.clear(); }

private:
    std::list<std::pair<Key, Value>> m_entries; ///< what was asked for last comes first
};

} // namespace cd::local
