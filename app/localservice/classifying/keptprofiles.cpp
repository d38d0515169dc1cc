// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/keptprofiles.h"

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
    return m_kept.of({rules, language, model}, [&] { return prepared(rules, stemmer, model); });
}

} // namespace cd::local
