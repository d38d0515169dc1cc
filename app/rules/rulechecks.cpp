// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulechecks.h"

#include "rules/fieldfindings.h"
#include "rules/wordfindings.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRules = 20;
constexpr int fewestResults = 30;
constexpr int mostOfAll = 80; // percent

/// R10: told of the rule that takes the rest, or of all rules that none does.
QList<RuleFinding> catchAllFindings(const QList<RuleText> &texts)
{
    QList<RuleFinding> findings;
    for (const RuleText &text : texts) {
        if (text.isCatchAll)
            findings.append(
                {.check = RuleCheck::CatchAll, .grade = FindingGrade::Hint, .rule = text.rule});
    }
    if (findings.isEmpty() && !texts.isEmpty())
        findings.append({.check = RuleCheck::CatchAll, .grade = FindingGrade::Hint});
    return findings;
}

QList<RuleFinding> countFindings(const QList<RuleText> &texts)
{
    if (texts.size() <= mostRules)
        return {};
    return {{.check = RuleCheck::ManyRules,
             .grade = FindingGrade::Hint,
             .limit = mostRules,
             .actual = int(texts.size())}};
}

/// R13.
QList<RuleFinding> chosenFindings(const QList<Rule> &rules, const QList<RuleText> &texts,
                                  const ChosenCounts &chosen)
{
    QList<RuleFinding> findings;
    if (chosen.all < fewestResults || texts.size() < 2)
        return findings;
    for (const RuleText &text : texts) {
        const QString type = rules.at(text.rule).type;
        const int times = chosen.byType.value(type);
        RuleFinding finding{
            .check = RuleCheck::Chosen, .grade = FindingGrade::Hint, .rule = text.rule};
        if (times == 0) {
            finding.limit = chosen.all;
        } else {
            finding.limit = mostOfAll;
            finding.actual = int(qint64(times) * 100 / chosen.all);
        }
        const bool isMost = qint64(times) * 100 > qint64(chosen.all) * mostOfAll;
        if (!type.isEmpty() && (times == 0 || isMost))
            findings.append(finding);
    }
    return findings;
}

/// One that has no description, or too short a one, says little in any case.
void removeRepeated(QList<RuleFinding> &findings)
{
    QSet<int> isShort;
    for (const RuleFinding &finding : std::as_const(findings)) {
        if (finding.check == RuleCheck::ShortDescription)
            isShort.insert(finding.rule);
    }
    findings.removeIf([&isShort](const RuleFinding &finding) {
        return isShort.contains(finding.rule)
            && (finding.check == RuleCheck::SaysLittle || finding.check == RuleCheck::Vague);
    });
}

bool isBefore(const RuleFinding &one, const RuleFinding &other)
{
    const auto rank = [](const RuleFinding &finding) {
        const int rule = finding.rule < 0 ? std::numeric_limits<int>::max() : finding.rule;
        return std::tuple(rule, finding.grade, finding.check);
    };
    return rank(one) < rank(other);
}

} // namespace

QList<RuleFinding> checkRules(const QList<Rule> &rules, const QString &language,
                              const ChosenCounts &chosen)
{
    RuleTexts texts(rules, language);
    QList<RuleFinding> findings = fieldFindings(rules);
    findings += emptyWordFindings(rules, texts.all());
    findings += overlapFindings(rules, texts.all());
    findings += otherTypeFindings(rules, texts);
    findings += negationFindings(rules, texts.all());
    findings += catchAllFindings(texts.all());
    findings += countFindings(texts.all());
    findings += languageFindings(rules, texts.all(), language);
    findings += chosenFindings(rules, texts.all(), chosen);
    removeRepeated(findings);
    std::stable_sort(findings.begin(), findings.end(), &isBefore);
    return findings;
}

} // namespace cd
