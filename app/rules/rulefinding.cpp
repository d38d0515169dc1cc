// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulefinding.h"

#include <QCryptographicHash>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Told of both rules, so setting it aside at one is enough.
bool isMutual(RuleCheck check)
{
    return check == RuleCheck::SameType || check == RuleCheck::Overlap;
}

DismissedHint dismissal(RuleCheck check, const QStringList &said, const QString &type)
{
    const QByteArray text = said.join(u'\0').toUtf8();
    return {checkName(check), type,
            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()};
}

bool isWithinRules(int rule, const QList<Rule> &rules)
{
    return rule >= 0 && rule < rules.size();
}

} // namespace

QString checkName(RuleCheck check)
{
    return u'R' + QString::number(static_cast<int>(check));
}

DismissedHint dismissalOf(const RuleFinding &finding, const QList<Rule> &rules)
{
    // What is about all rules comes again only when it is about other words.
    if (!isWithinRules(finding.rule, rules))
        return dismissal(finding.check, finding.words, {});
    const Rule &rule = rules.at(finding.rule);
    QStringList said{rule.type, rule.description};
    if (isWithinRules(finding.other, rules)) {
        const Rule &other = rules.at(finding.other);
        said.append(other.type);
        if (isMutual(finding.check))
            said.append(other.description);
    }
    return dismissal(finding.check, said, rule.type);
}

bool isDismissed(const RuleFinding &finding, const QList<Rule> &rules,
                 const QList<DismissedHint> &dismissed)
{
    if (finding.grade == FindingGrade::Error || dismissed.isEmpty())
        return false;
    if (dismissed.contains(dismissalOf(finding, rules)))
        return true;
    if (!isMutual(finding.check))
        return false;
    RuleFinding mirrored = finding;
    std::swap(mirrored.rule, mirrored.other);
    return dismissed.contains(dismissalOf(mirrored, rules));
}

} // namespace cd
