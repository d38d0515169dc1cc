// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/text/rulesearch.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QRegularExpression patternOf(const RuleQuery &query)
{
    QString pattern = QRegularExpression::escape(query.text);
    if (query.isWholeWords)
        pattern = u"(?<!\\w)"_s + pattern + u"(?!\\w)"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.isCaseSensitive);
    return QRegularExpression(pattern, options);
}

void addMatches(QList<RuleMatch> &found, const QRegularExpression &pattern, int rule, bool isInType,
                const QString &text)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        found.append({rule, isInType, static_cast<int>(match.capturedStart()),
                      static_cast<int>(match.capturedLength())});
    }
}

} // namespace

QList<RuleMatch> matchesIn(const QList<Rule> &rules, const RuleQuery &query)
{
    QList<RuleMatch> found;
    if (query.text.isEmpty())
        return found;
    const QRegularExpression pattern = patternOf(query);
    for (int i = 0; i < rules.size(); ++i) {
        addMatches(found, pattern, i, true, rules.at(i).type);
        addMatches(found, pattern, i, false, rules.at(i).description);
    }
    return found;
}

QList<Rule> replaced(QList<Rule> rules, const QList<RuleMatch> &matches, const QString &text)
{
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) { // places stay so
        Rule &rule = rules[match->rule];
        (match->isInType ? rule.type : rule.description).replace(match->start, match->length, text);
    }
    return rules;
}

} // namespace cd
