// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/fieldfindings.h"

#include "domain/validation/validation.h"
#include "rules/ruletexts.h"

#include <QRegularExpression>
#include <QSet>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

using Code = FieldProblem::Code;

FindingGrade gradeOf(const FieldProblem &problem)
{
    return problem.severity == FieldProblem::Severity::Error ? FindingGrade::Error
                                                             : FindingGrade::Warning;
}

/// From the character that is one too many on. Characters are counted as the service counts them.
RuleSpan beyond(const QString &text, int limit, bool isInType)
{
    qsizetype at = 0;
    for (int seen = 0; at < text.size() && seen < limit; ++seen) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        at += isPair ? 2 : 1;
    }
    return {isInType, int(at), int(text.size() - at)};
}

/// What a type may not have; validateRules() says whether there is any.
const QRegularExpression &badCharacters()
{
    static const QRegularExpression expression(uR"([^\p{L}\p{M}\p{N} _-]+)"_s);
    return expression;
}

/// The type with a character that may stand there for each run of those that may not.
std::optional<QString> replacedType(const QString &type)
{
    const bool hasSpaces = type.contains(u' ');
    QString mended = type;
    mended.replace(badCharacters(), hasSpaces ? u" "_s : u"_"_s);
    static const QRegularExpression edges(u"^[ _-]+|[ _-]+$"_s);
    static const QRegularExpression several(u"([ _-])[ _]+"_s);
    mended.remove(edges);
    mended.replace(several, u"\\1"_s);
    return mended.isEmpty() ? std::nullopt : std::optional(mended);
}

void nameBadCharacters(RuleFinding &finding, const QList<Rule> &rules)
{
    const Rule &rule = rules.at(finding.rule);
    for (const auto &match : badCharacters().globalMatch(rule.type)) {
        finding.spans.append({true, int(match.capturedStart()), int(match.capturedLength())});
        if (!finding.words.contains(match.captured()))
            finding.words.append(match.captured());
    }
    if (const auto type = replacedType(rule.type)) {
        finding.mended = rules;
        (*finding.mended)[finding.rule].type = *type;
    }
}

std::optional<RuleFinding> findingOf(const FieldProblem &problem, const QList<Rule> &rules)
{
    const std::optional<int> rule = problem.path.index(1);
    if (!rule || isEmptyRule(rules.at(*rule)) || problem.code == Code::Duplicate)
        return {};
    const bool isType = problem.path.parts.constLast() == "type"_L1;
    const bool isLong = problem.code == Code::TooLong;
    RuleFinding finding;
    finding.check = isType ? RuleCheck::Type
        : isLong           ? RuleCheck::LongDescription
                           : RuleCheck::ShortDescription;
    finding.grade = gradeOf(problem);
    finding.rule = *rule;
    finding.limit = problem.limit;
    finding.actual = problem.actual;
    const Rule &said = rules.at(*rule);
    if (isLong)
        finding.spans = {beyond(isType ? said.type : said.description, problem.limit, isType)};
    if (problem.code == Code::BadCharacters)
        nameBadCharacters(finding, rules);
    return finding;
}

/// What is left of a type without what people write differently each time.
QString typeKey(const QString &type)
{
    QString key = type.toCaseFolded();
    static const QRegularExpression between(uR"([\s_-]+)"_s);
    return key.remove(between);
}

/// "invoice_2", as far as the service takes it and no rule has it.
QString numberedType(const QString &type, const QList<Rule> &rules)
{
    QSet<QString> taken;
    for (const Rule &rule : rules)
        taken.insert(typeKey(rule.type));
    const QChar between = type.contains(u' ') ? u' ' : type.contains(u'-') ? u'-' : u'_';
    for (int number = 2;; ++number) {
        const QString end = between + QString::number(number);
        QString begin = type;
        while (lengthInCharacters(begin + end) > Rule::maxTypeLength)
            begin.chop(begin.back().isLowSurrogate() ? 2 : 1);
        if (!taken.contains(typeKey(begin + end)))
            return begin + end;
    }
}

/// Both mean the same to the service: their descriptions become one where there is room for both,
/// else the later rule gets a name of its own.
QList<Rule> withoutSecond(const QList<Rule> &rules, int first, int second)
{
    const QString one = rules.at(first).description.trimmed();
    const QString other = rules.at(second).description.trimmed();
    QString both = one;
    if (one.isEmpty())
        both = other;
    else if (!other.isEmpty() && !one.contains(other, Qt::CaseInsensitive))
        both = one + (one.back().isPunct() ? u" "_s : u". "_s) + other;
    QList<Rule> mended = rules;
    if (lengthInCharacters(both) <= Rule::maxDescriptionLength) {
        mended[first].description = both;
        mended.removeAt(second);
    } else {
        mended[second].type = numberedType(rules.at(second).type, rules);
    }
    return mended;
}

/// Told of both rules. The grade is validateRules()' where the types are equal.
QList<RuleFinding> sameTypes(const QList<Rule> &rules, const QList<FieldProblem> &problems)
{
    FindingGrade equalGrade = FindingGrade::Warning;
    for (const FieldProblem &problem : problems) {
        if (problem.code == Code::Duplicate)
            equalGrade = gradeOf(problem);
    }
    QList<RuleFinding> findings;
    QHash<QString, int> first;
    QSet<int> told;
    for (int i = 0; i < rules.size(); ++i) {
        const QString key = typeKey(rules.at(i).type);
        if (key.isEmpty())
            continue;
        const auto known = first.constFind(key);
        if (known == first.constEnd()) {
            first.insert(key, i);
            continue;
        }
        const int before = *known;
        RuleFinding finding{.check = RuleCheck::SameType, .grade = FindingGrade::Warning};
        if (rules.at(i).type == rules.at(before).type)
            finding.grade = equalGrade;
        finding.mended = withoutSecond(rules, before, i);
        const auto tell = [&](int rule, int other) {
            finding.rule = rule;
            finding.other = other;
            finding.words = {rules.at(other).type};
            finding.spans = {{true, 0, int(rules.at(rule).type.size())}};
            findings.append(finding);
        };
        tell(i, before);
        if (!told.contains(before))
            tell(before, i);
        told.insert(before);
    }
    return findings;
}

} // namespace

QList<RuleFinding> fieldFindings(const QList<Rule> &rules)
{
    const QList<FieldProblem> problems = validateRules(rules);
    QList<RuleFinding> findings;
    for (const FieldProblem &problem : problems) {
        if (const auto finding = findingOf(problem, rules))
            findings.append(*finding);
    }
    return findings + sameTypes(rules, problems);
}

} // namespace cd
