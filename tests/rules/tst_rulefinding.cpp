// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulechecks.h"
#include "rules/rulefinding.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

/// "Fine as it is", until the rule says something else.
class TestRuleFinding : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetAsideStaysSo();
    void anotherTextBringsItBack();
    void anotherCheckIsAnotherMatter();
    void errorsCantBeSetAside();
    void overlapsAreSetAsideForBoth();
    void aPlaceIsNoPartOfIt();
    void whatIsAboutAllRules();

private:
    const QList<Rule> m_rules{{u"invoice"_s, u"goods and prices, not a receipt"_s},
                              {u"bill"_s, u"goods, prices and taxes"_s}};
    const RuleFinding m_negation{
        .check = RuleCheck::Negation, .grade = FindingGrade::Hint, .rule = 0};
};

void TestRuleFinding::whatIsSetAsideStaysSo()
{
    const DismissedHint hint = dismissalOf(m_negation, m_rules);
    QCOMPARE(hint.check, u"R8"_s);
    QCOMPARE(hint.type, u"invoice"_s);
    QCOMPARE(QByteArray::fromHex(hint.text).toHex(), hint.text);
    QVERIFY(!isDismissed(m_negation, m_rules, {}));
    QVERIFY(isDismissed(m_negation, m_rules, {hint}));
}

void TestRuleFinding::anotherTextBringsItBack()
{
    const DismissedHint hint = dismissalOf(m_negation, m_rules);
    QList<Rule> rules = m_rules;
    rules[1].description += u" and more"_s;
    QVERIFY(isDismissed(m_negation, rules, {hint})); // that of another rule does not
    rules[0].description += u"!"_s;
    QVERIFY(!isDismissed(m_negation, rules, {hint}));
    rules = m_rules;
    rules[0].type = u"facture"_s;
    QVERIFY(!isDismissed(m_negation, rules, {hint}));
}

void TestRuleFinding::anotherCheckIsAnotherMatter()
{
    RuleFinding vague = m_negation;
    vague.check = RuleCheck::Vague;
    QVERIFY(!isDismissed(vague, m_rules, {dismissalOf(m_negation, m_rules)}));
}

void TestRuleFinding::errorsCantBeSetAside()
{
    RuleFinding error = m_negation;
    error.grade = FindingGrade::Error;
    QVERIFY(!isDismissed(error, m_rules, {dismissalOf(error, m_rules)}));
    error.grade = FindingGrade::Warning;
    QVERIFY(isDismissed(error, m_rules, {dismissalOf(error, m_rules)}));
}

void TestRuleFinding::overlapsAreSetAsideForBoth()
{
    const RuleFinding one{
        .check = RuleCheck::Overlap, .grade = FindingGrade::Warning, .rule = 0, .other = 1};
    RuleFinding other = one;
    std::swap(other.rule, other.other);
    const QList<DismissedHint> hints{dismissalOf(one, m_rules)};
    QVERIFY(isDismissed(one, m_rules, hints));
    QVERIFY(isDismissed(other, m_rules, hints));
    QList<Rule> rules = m_rules;
    rules[1].description += u" and weights"_s;
    QVERIFY(!isDismissed(one, rules, hints));
    QVERIFY(!isDismissed(other, rules, hints));
    // A name that stands in a description is the matter of that description.
    RuleFinding naming = one;
    naming.check = RuleCheck::NamesOther;
    RuleFinding named = other;
    named.check = RuleCheck::NamesOther;
    const QList<DismissedHint> names{dismissalOf(naming, m_rules)};
    QVERIFY(isDismissed(naming, rules, names));
    QVERIFY(!isDismissed(named, m_rules, names));
}

void TestRuleFinding::aPlaceIsNoPartOfIt()
{
    const DismissedHint hint = dismissalOf(m_negation, m_rules);
    RuleFinding moved = m_negation;
    moved.rule = 1;
    QVERIFY(isDismissed(moved, {m_rules.at(1), m_rules.at(0)}, {hint}));
}

void TestRuleFinding::whatIsAboutAllRules()
{
    const RuleFinding rest{.check = RuleCheck::CatchAll, .grade = FindingGrade::Hint};
    const DismissedHint hint = dismissalOf(rest, m_rules);
    QVERIFY(hint.type.isEmpty());
    QVERIFY(isDismissed(rest, {{u"cv"_s, u"education and work"_s}}, {hint})); // once a preset
    // Another language is another matter.
    RuleFinding german{.check = RuleCheck::OtherLanguage,
                       .grade = FindingGrade::Hint,
                       .words = {u"de"_s, u"en"_s}};
    const DismissedHint language = dismissalOf(german, m_rules);
    QVERIFY(isDismissed(german, m_rules, {language}));
    german.words = {u"de"_s, u"fr"_s};
    QVERIFY(!isDismissed(german, m_rules, {language}));
}

QTEST_GUILESS_MAIN(TestRuleFinding)
#include "tst_rulefinding.moc"
