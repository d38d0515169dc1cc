// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rulefinding.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace cd::test {

/// Rules, and what one check says of them.
struct CheckCase
{
    RuleCheck check = RuleCheck::Type;
    QList<Rule> rules = {};
    bool isFound = false;
    FindingGrade grade = FindingGrade::Hint;
    int rule = 0; ///< where it is found; others may be too
    int other = -1;
    QStringList words = {}; ///< empty: whatever
    QList<Rule> mended = {}; ///< empty: whatever
    QString language = {};
};

/// Rows of QTest with a column "one".
void addCheckCases();

/// Three that nothing is wrong with.
QList<Rule> englishRules();
QList<Rule> germanRules();

QList<RuleFinding> only(RuleCheck check, QList<RuleFinding> findings);
/// For messages.
QString said(const QList<RuleFinding> &findings);
QString rulesText(const QList<Rule> &rules);

} // namespace cd::test

Q_DECLARE_METATYPE(cd::test::CheckCase)
