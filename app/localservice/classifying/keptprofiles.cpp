// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/keptprofiles.h"

#include <algorithm>

namespace cd::local {

KeptProfiles::Profiles KeptProfiles::of(const QList<Rule> &rules, const QString &language,
                                        Stemmer &stemmer)
{
    const QMutexLocker locker(&m_mutex);
    const auto kept = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.language == language && entry.rules == rules;
    });
    if (kept != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, kept);
        return m_entries.front().profiles;
    }
    m_entries.push_front(
        {rules, language, std::make_shared<const QList<RuleProfile>>(profilesOf(rules, stemmer))});
    if (m_entries.size() > mostKept)
        m_entries.pop_back();
    return m_entries.front().profiles;
}

} // namespace cd::local
