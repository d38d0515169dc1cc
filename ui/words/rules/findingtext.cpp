// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/rules/findingtext.h"

#include "domain/safetext.h"
#include "ui/words/formats.h"
#include "ui/words/languagename.h"

#include <QCoreApplication>

#include <algorithm>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(cd::FindingText)
};

/// Foreign text in a line: short, and without what changes the line.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = safeLine(text).simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype end = line.at(longest - 1).isHighSurrogate() ? longest - 1 : longest;
    return line.first(end) + u'…';
}

QString listed(const QStringList &words)
{
    constexpr qsizetype most = 6;
    QStringList some;
    for (const QString &word : words.first(std::min(most, words.size())))
        some.append(shortened(word));
    if (words.size() > most)
        some.append(u"…"_s);
    //: what stands between words of a list
    return some.join(FindingText::tr(", ", "between the words of a list"));
}

QString typeOf(int rule, const QList<Rule> &rules)
{
    return rule >= 0 && rule < rules.size() ? shortened(rules.at(rule).type) : QString();
}

/// Of a language's code.
QString languageCalled(const QString &code)
{
    const QList<Language> &all = allLanguages();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&code](const Language &one) { return one.code == code; });
    return found == all.end() ? shortened(code) : languageName(*found);
}

QString typeHeadline(const RuleFinding &finding)
{
    if (!finding.words.isEmpty())
        return FindingText::tr("The type has characters that may be refused: %1")
            .arg(listed(finding.words));
    if (finding.actual == 0)
        return FindingText::tr("The type is missing");
    return FindingText::tr("The type is too long: %Ln character(s)", nullptr, finding.actual);
}

QString typeReason(const RuleFinding &finding)
{
    if (!finding.words.isEmpty())
        return FindingText::tr(
            "The service's documents name letters, digits, spaces, - and _ only.");
    if (finding.actual == 0)
        return FindingText::tr("The type is what the service answers: a short name.");
    return FindingText::tr("The service takes at most %Ln character(s).", nullptr, finding.limit);
}

QString sameTypeHeadline(const RuleFinding &finding, const QList<Rule> &rules)
{
    const QString type = typeOf(finding.rule, rules);
    const QString other = typeOf(finding.other, rules);
    if (type == other)
        return FindingText::tr("The type “%1” is there twice").arg(type);
    //: %1 and %2: types such as “invoice” and “Invoice”
    return FindingText::tr("“%1” and “%2” are nearly the same type").arg(type, other);
}

QString littleHeadline(const RuleFinding &finding)
{
    if (finding.actual == 0)
        return FindingText::tr("The description says no more than the type");
    return FindingText::tr("The description has only %Ln word(s) that tell something", nullptr,
                           finding.actual);
}

QString overlapHeadline(const RuleFinding &finding, const QList<Rule> &rules)
{
    const QString other = typeOf(finding.other, rules);
    if (finding.grade == FindingGrade::Warning) {
        //: %1: type of another rule; %2: the words that both have
        return FindingText::tr("Says much the same as “%1”: %2").arg(other, listed(finding.words));
    }
    //: %1: type of another rule; %2: the words that both have
    return FindingText::tr("Overlaps with “%1”: %2").arg(other, listed(finding.words));
}

QString catchAllHeadline(const RuleFinding &finding, const QList<Rule> &rules)
{
    if (finding.rule < 0)
        return FindingText::tr("No rule takes the rest");
    //: %1: a type such as “other”
    return FindingText::tr("“%1” takes whatever fits no other rule")
        .arg(typeOf(finding.rule, rules));
}

QString catchAllReason(const RuleFinding &finding)
{
    if (finding.rule < 0)
        return FindingText::tr(
            "A file that fits no rule gets no type, and Review lists it: the honest answer, and "
            "what is recommended. A rule such as “other” would give a type to every file, and hide "
            "those that fit none.");
    return FindingText::tr(
        "With such a rule no file is left without a type, and those that fit no rule are hidden. "
        "Without it they get no type, and Review lists them: that is recommended.");
}

QString languageHeadline(const RuleFinding &finding)
{
    const QString own = finding.words.value(0);
    const QString reading = languageCalled(finding.words.value(1));
    if (own.isEmpty()) {
        //: %1: a language
        return FindingText::tr("Written in another script than %1, in which documents are read")
            .arg(reading);
    }
    if (finding.rule < 0) {
        //: %1, %2: languages
        return FindingText::tr("%Ln rule(s) are written in %1, but documents are read in %2",
                               nullptr, finding.actual)
            .arg(languageCalled(own), reading);
    }
    //: %1, %2: languages
    return FindingText::tr("Written in %1, but documents are read in %2")
        .arg(languageCalled(own), reading);
}

QString chosenHeadline(const RuleFinding &finding)
{
    if (finding.actual == 0)
        return FindingText::tr("Never chosen in the last %Ln result(s)", nullptr, finding.limit);
    //: %1: a number
    return FindingText::tr("Chosen for %1 % of the last results").arg(finding.actual);
}

} // namespace

QString findingHeadline(const RuleFinding &finding, const QList<Rule> &rules)
{
    switch (finding.check) {
    case RuleCheck::Type:
        return typeHeadline(finding);
    case RuleCheck::ShortDescription:
        return finding.actual == 0
            ? FindingText::tr("The description is missing")
            : FindingText::tr("The description is too short: %Ln character(s)", nullptr,
                              finding.actual);
    case RuleCheck::LongDescription:
        return FindingText::tr("The description is too long: %Ln character(s)", nullptr,
                               finding.actual);
    case RuleCheck::SameType:
        return sameTypeHeadline(finding, rules);
    case RuleCheck::SaysLittle:
        return littleHeadline(finding);
    case RuleCheck::Overlap:
        return overlapHeadline(finding, rules);
    case RuleCheck::NamesOther:
        //: %1: type of another rule
        return FindingText::tr("Names another type: “%1”").arg(typeOf(finding.other, rules));
    case RuleCheck::Negation:
        //: %1: words of a description, such as "not a receipt"
        return FindingText::tr("Says what is not there: %1").arg(listed(finding.words));
    case RuleCheck::Vague:
        //: %1: words of a description, such as "various documents"
        return FindingText::tr("Says nothing that tells documents apart: %1")
            .arg(listed(finding.words));
    case RuleCheck::CatchAll:
        return catchAllHeadline(finding, rules);
    case RuleCheck::ManyRules:
        return FindingText::tr("%Ln rule(s) are many", nullptr, finding.actual);
    case RuleCheck::OtherLanguage:
        return languageHeadline(finding);
    case RuleCheck::Chosen:
        break;
    }
    return chosenHeadline(finding);
}

QString findingReason(const RuleFinding &finding)
{
    switch (finding.check) {
    case RuleCheck::Type:
        return typeReason(finding);
    case RuleCheck::ShortDescription:
        return FindingText::tr("The service wants at least %Ln character(s); a sentence or two are "
                               "better.",
                               nullptr, finding.limit);
    case RuleCheck::LongDescription:
        return finding.grade == FindingGrade::Error
            ? FindingText::tr("The service takes at most %Ln character(s).", nullptr, finding.limit)
            : FindingText::tr("By most of the service's documents it takes at most %Ln "
                              "character(s); it may refuse more.",
                              nullptr, finding.limit);
    case RuleCheck::SameType:
        return FindingText::tr("Nobody can tell which of the two rules an answer comes from.");
    case RuleCheck::SaysLittle:
        return FindingText::tr("Say what is on the page, who sends it and what is always there. "
                               "Words that are printed on it help most.");
    case RuleCheck::Overlap:
        return FindingText::tr(
            "Documents of the two types will be mixed up. Add what only this one "
            "has, or take out what both have.");
    case RuleCheck::NamesOther:
        return FindingText::tr("A document with this word may be taken for either type. If it is "
                               "not printed on the page, say it in other words.");
    case RuleCheck::Negation:
        return FindingText::tr("Models read past a “not”, and may look for the very words behind "
                               "it. Say what is there instead.");
    case RuleCheck::Vague:
        return FindingText::tr("These words fit any document. Name what stands on the page.");
    case RuleCheck::CatchAll:
        return catchAllReason(finding);
    case RuleCheck::ManyRules:
        return FindingText::tr(
            "With more than %Ln rule(s), types are mixed up more often. Join those "
            "that are treated alike, or sort in two steps.",
            nullptr, finding.limit);
    case RuleCheck::OtherLanguage:
        return FindingText::tr(
            "The local service looks for the words of a rule in the documents. "
            "Describe in their language, or choose the language that they have.");
    case RuleCheck::Chosen:
        break;
    }
    return finding.actual == 0
        ? FindingText::tr("There may be no such documents, or another rule takes them.")
        : FindingText::tr("It may take what belongs to other rules. Look at some of these files.");
}

QString findingFix(const RuleFinding &finding, const QList<Rule> &rules)
{
    if (!finding.mended || finding.rule < 0 || finding.rule >= rules.size())
        return {};
    const QList<Rule> &mended = *finding.mended;
    switch (finding.check) {
    case RuleCheck::Type:
        return FindingText::tr("Write “%1”").arg(typeOf(finding.rule, mended));
    case RuleCheck::SameType:
        return mended.size() < rules.size()
            ? FindingText::tr("Join the two rules")
            : FindingText::tr("Rename to “%1”")
                  .arg(typeOf(std::max(finding.rule, finding.other), mended));
    default:
        return FindingText::tr("Add what to fill in");
    }
}

QString gradeText(FindingGrade grade)
{
    switch (grade) {
    case FindingGrade::Error:
        return FindingText::tr("error");
    case FindingGrade::Warning:
        return FindingText::tr("warning");
    case FindingGrade::Hint:
        break;
    }
    return FindingText::tr("hint");
}

} // namespace cd
