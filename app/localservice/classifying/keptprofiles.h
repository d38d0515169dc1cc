// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/ruleprofile.h"
#include "localservice/meaning/meaningscores.h"
#include "localservice/recentlyused.h"

#include <QMutex>

#include <memory>
#include <optional>

namespace cd::local {

/// What is made of a job's rules before its first document in a language is judged.
struct PreparedRules
{
    QList<RuleProfile> profiles;
    std::optional<MeaningScores> meaning; ///< if there is a language model
};

/// Rules that were prepared already: all files of a job have the same ones, and to prepare them
/// takes ten times as long as to look for them in a page. Thread safe.
class KeptProfiles
{
public:
    using Prepared = std::shared_ptr<const PreparedRules>;

    /// @p stemmer has to be one for @p language. Who asks for the same while they are made waits.
    /// @p model may be null.
    Prepared of(const QList<Rule> &rules, const QString &language, Stemmer &stemmer,
                const LanguageModel *model);

    static constexpr std::size_t mostKept = 16;

private:
    struct Key
    {
        QList<Rule> rules;
        QString language;
        const LanguageModel *model = nullptr;

        bool operator==(const Key &) const = default;
    };

    QMutex m_mutex;
    RecentlyUsed<Key, Prepared, mostKept> m_kept;
};

} // namespace cd::local
