// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/rule.h"

#include <QList>
#include <QString>

namespace cd {

/// What is looked for in rules, in their types and descriptions.
struct RuleQuery
{
    QString text; ///< empty: nothing is found
    bool isCaseSensitive = false;
    bool isWholeWords = false;

    bool operator==(const RuleQuery &) const = default;
};

/// Where it stands.
struct RuleMatch
{
    int rule = 0;
    bool isInType = false; ///< else in its description
    int start = 0; ///< in UTF-16 units
    int length = 0;

    bool operator==(const RuleMatch &) const = default;
};

/// In reading order.
QList<RuleMatch> matchesIn(const QList<Rule> &rules, const RuleQuery &query);
/// @p rules with @p text in the place of each of @p matches.
QList<Rule> replaced(QList<Rule> rules, const QList<RuleMatch> &matches, const QString &text);

} // namespace cd
