// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/keptprofiles.h"

#include <algorithm>

namespace cd::local {

static KeptProfiles::Prepared prepared(const QList<Rule> &rules, Stemmer &stemmer,
                                       const LanguageModel *model)
{
    auto made = std::make_shared<PreparedRules>();
    made->profiles = profilesOf(rules, stemmer);
    if (model) {
        QStringList sentences;
        for (qsizetype i = 0; i < rules.size(); ++i)
            sentences.append(made->profiles.at(i).sentence);
        made->meaning.emplace(sentences, *model);
    }
    return made;
}

KeptProfiles::Prepared KeptProfiles::of(const QList<Rule> &rules, const QString &language,
                                        Stemmer &stemmer, const LanguageModel *model)
{
    const QMutexLocker locker(&m_mutex);
    const auto kept = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.language == language && entry.model == model && entry.rules == rules;
    });
    if (kept != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, kept);
        return m_entries.front().prepared;
    }
    m_entries.push_front({rules, language, model, prepared(rules, stemmer, model)});
    if (m_entries.size() > mostKept)
        m_entries.pop_back();
    return m_entries.front().prepared;
}

} // namespace cd::local
