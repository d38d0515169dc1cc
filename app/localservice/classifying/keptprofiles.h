// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/classifying/ruleprofile.h"

#include <QMutex>

#include <list>
#include <memory>

namespace cd::local {

/// Profiles that were made already: all files of a job have the same rules, and to make their
/// profiles takes ten times as long as to look for them in a page. Thread safe.
class KeptProfiles
{
public:
    using Profiles = std::shared_ptr<const QList<RuleProfile>>;

    /// @p stemmer has to be one for @p language. Who asks for the same while they are made waits.
    Profiles of(const QList<Rule> &rules, const QString &language, Stemmer &stemmer);

    static constexpr std::size_t mostKept = 16;

private:
    struct Entry
    {
        QList<Rule> rules;
        QString language;
        Profiles profiles;
    };

    QMutex m_mutex;
    std::list<Entry> m_entries; ///< what was asked for last comes first
};

} // namespace cd::local
