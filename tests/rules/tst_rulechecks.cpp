// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation/validation.h"
#include "rules/rulecheckcases.h"
#include "rules/rulechecks.h"
#include "support/stricttest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::test;

/// Each check with rules that it finds something in, and others that it leaves in peace.
class TestRuleChecks : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void goodRulesAreLeftInPeace_data();
    void goodRulesAreLeftInPeace();
    void aCheckFindsWhatItIsFor_data() { addCheckCases(); }
    void aCheckFindsWhatItIsFor();
    void fieldsAreAsTheServiceTakesThem();
    void whatIsTooLongIsMarkedByCharacters();
    void emptyRulesArePassedOver();
    void theWorstComesFirst();
    void manyRules();
    void chosen_data();
    void chosen();
    void anotherLanguageIsToldOnce();
};

void TestRuleChecks::names()
{
    QCOMPARE(checkName(RuleCheck::Type), u"R1"_s);
    QCOMPARE(checkName(RuleCheck::Chosen), u"R13"_s);
}

void TestRuleChecks::goodRulesAreLeftInPeace_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << englishRules() << u"en"_s;
    QTest::newRow("German") << germanRules() << u"de"_s;
    QTest::newRow("German, language not said") << germanRules() << QString();
    QTest::newRow("French") << QList<
        Rule>{{u"facture"_s,
               u"Une demande de paiement avec le numéro de facture, les lignes, la TVA et le total."_s},
              {u"contrat de bail"_s,
               u"Un accord entre le bailleur et le locataire sur le loyer, la durée et le dépôt."_s}}
                            << u"fr"_s;
    QTest::newRow("Spanish") << QList<
        Rule>{{u"factura"_s,
               u"Una petición de pago con el número, las líneas, el IVA y el vencimiento."_s},
              {u"curriculum"_s,
               u"La experiencia, los estudios y los idiomas de una persona que busca empleo."_s}}
                             << u"es"_s;
    QTest::newRow("Chinese")
        << QList<Rule>{{u"发票"_s,
                        u"供应商要求付款的单据，有发票号码、税额、开户银行和付款期限。"_s},
                       {u"租赁合同"_s, u"房东与租客之间关于租金、押金和租期的协议，双方签字。"_s}}
        << u"ch_sim"_s;
}

void TestRuleChecks::goodRulesAreLeftInPeace()
{
    QFETCH(const QList<Rule>, rules);
    QFETCH(const QString, language);
    QList<RuleFinding> findings = checkRules(rules, language);
    // That none takes the rest is told of all such rules.
    findings.removeIf(
        [](const RuleFinding &finding) { return finding.check == RuleCheck::CatchAll; });
    QVERIFY2(findings.isEmpty(), qPrintable(said(findings)));
}

void TestRuleChecks::aCheckFindsWhatItIsFor()
{
    QFETCH(const CheckCase, one);
    const QList<RuleFinding> found = only(one.check, checkRules(one.rules, one.language));
    if (!one.isFound) {
        QVERIFY2(found.isEmpty(), qPrintable(said(found)));
        return;
    }
    const auto of = std::find_if(found.begin(), found.end(), [&one](const RuleFinding &finding) {
        return finding.rule == one.rule;
    });
    QVERIFY2(of != found.end(), qPrintable(said(checkRules(one.rules, one.language))));
    QCOMPARE(of->grade, one.grade);
    QCOMPARE(of->other, one.other);
    if (!one.words.isEmpty())
        QCOMPARE(of->words, one.words);
    for (const RuleSpan &span : of->spans) {
        const Rule &rule = one.rules.at(of->rule);
        const QString &text = span.isInType ? rule.type : rule.description;
        QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= text.size());
        const QString there = text.sliced(span.start, span.length);
        QVERIFY2(of->words.isEmpty() || one.check == RuleCheck::SameType
                     || of->words.contains(there.simplified()),
                 qPrintable(there));
    }
    if (one.mended.isEmpty())
        return;
    QVERIFY(of->mended);
    QCOMPARE(rulesText(*of->mended), rulesText(one.mended));
}

/// One truth: what keeps rules from being sent is an error here, and nothing else.
void TestRuleChecks::fieldsAreAsTheServiceTakesThem()
{
    const QList<Rule> rules{{u"a/b"_s, u"short"_s},
                            {QString(), QString(3000, u'd')},
                            {QString(60, u't'), u"a description that is long enough"_s},
                            {u"same"_s, u"goods, price, quantity, weight and colour"_s},
                            {u"same"_s, QString(501, u'd')}};
    QMap<int, QSet<FindingGrade>> expected;
    for (const FieldProblem &problem : validateRules(rules)) {
        expected[*problem.path.index(1)].insert(problem.severity == FieldProblem::Severity::Error
                                                    ? FindingGrade::Error
                                                    : FindingGrade::Warning);
    }
    QMap<int, QSet<FindingGrade>> found;
    for (const RuleFinding &finding : checkRules(rules)) {
        const bool isTwin = finding.check == RuleCheck::SameType && finding.other > finding.rule;
        if (finding.check <= RuleCheck::SameType && !isTwin)
            found[finding.rule].insert(finding.grade);
    }
    QCOMPARE(found, expected);
}

/// Positions are in UTF-16 units, limits in characters.
void TestRuleChecks::whatIsTooLongIsMarkedByCharacters()
{
    const QString letter = u"\U00010400"_s;
    const QList<RuleFinding> found = only(
        RuleCheck::Type, checkRules({{letter.repeated(51), u"goods, price, weight, date"_s}}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().limit, 50);
    QCOMPARE(found.first().actual, 51);
    QCOMPARE(found.first().spans, (QList<RuleSpan>{{true, 100, 2}}));

    const QString face = u"\U0001F9FE"_s;
    const QList<RuleFinding> negated = only(
        RuleCheck::Negation,
        checkRules({{u"receipt"_s, face + u" paid at a till, not an offer of a shop"_s}}, u"en"_s));
    QCOMPARE(negated.size(), 1);
    QCOMPARE(negated.first().spans, (QList<RuleSpan>{{false, 19, 22}}));
}

void TestRuleChecks::emptyRulesArePassedOver()
{
    QVERIFY(checkRules({}).isEmpty());
    QVERIFY(checkRules({{}, {u" "_s, u"\n"_s}}).isEmpty());
    QList<Rule> rules = englishRules();
    const auto before = checkRules(rules, u"en"_s);
    rules.append(Rule());
    QCOMPARE(checkRules(rules, u"en"_s), before);
    rules.prepend(Rule());
    QCOMPARE(checkRules(rules, u"en"_s).size(), before.size());
}

void TestRuleChecks::theWorstComesFirst()
{
    const QList<RuleFinding> found
        = checkRules({{u"a/b"_s, u"short"_s},
                      {u"invoice"_s, u"various other documents"_s},
                      {u"receipt"_s, u"paid at a till, cashier, change, not an invoice"_s}},
                     u"en"_s);
    QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &one, const auto &other) {
        const auto place = [](int rule) {
            return rule < 0 ? 1000 : rule;
        };
        return std::pair(place(one.rule), one.grade) < std::pair(place(other.rule), other.grade);
    }));
    QCOMPARE(found.first().grade, FindingGrade::Error);
    QCOMPARE(found.last().rule, -1);
}

void TestRuleChecks::manyRules()
{
    QList<Rule> rules;
    for (int i = 0; i < 200; ++i) {
        rules.append({u"type %1"_s.arg(i),
                      u"goods with colour, weight, price and the letters q%1x w%1y e%1z"_s.arg(i)});
    }
    QCOMPARE(only(RuleCheck::ManyRules, checkRules(rules.first(20))), QList<RuleFinding>());
    const QList<RuleFinding> all = checkRules(rules);
    const QList<RuleFinding> many = only(RuleCheck::ManyRules, all);
    QCOMPARE(many.size(), 1);
    QCOMPARE(many.first().limit, 20);
    QCOMPARE(many.first().actual, 200);
    QCOMPARE(many.first().rule, -1);
    // However much they are alike, each rule has few findings.
    QVERIFY(all.size() <= 200 * 5);
}

void TestRuleChecks::chosen_data()
{
    QTest::addColumn<int>("invoices");
    QTest::addColumn<int>("all");
    QTest::addColumn<QList<int>>("found"); // rules
    QTest::addColumn<QList<int>>("actual");
    QTest::newRow("too few results") << 29 << 29 << QList<int>{} << QList<int>{};
    QTest::newRow("never") << 0 << 30 << QList<int>{0, 1} << QList<int>{0, 0};
    QTest::newRow("most of all") << 81 << 100 << QList<int>{0, 1} << QList<int>{81, 0};
    QTest::newRow("as many as may be") << 80 << 100 << QList<int>{1} << QList<int>{0};
}

void TestRuleChecks::chosen()
{
    QFETCH(const int, invoices);
    QFETCH(const int, all);
    const ChosenCounts counts{{{u"invoice"_s, invoices}, {QString(), all - invoices}}, all};
    const QList<RuleFinding> findings
        = only(RuleCheck::Chosen, checkRules(englishRules().first(2), u"en"_s, counts));
    QList<int> rules;
    QList<int> actual;
    for (const RuleFinding &finding : findings) {
        rules.append(finding.rule);
        actual.append(finding.actual);
    }
    QTEST(rules, "found");
    QTEST(actual, "actual");
}

void TestRuleChecks::anotherLanguageIsToldOnce()
{
    const QList<RuleFinding> all
        = only(RuleCheck::OtherLanguage, checkRules(germanRules(), u"en"_s));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().rule, -1);
    QCOMPARE(all.first().words, (QStringList{u"de"_s, u"en"_s}));

    QList<Rule> mixed = englishRules();
    mixed.append(germanRules().first());
    const QList<RuleFinding> one = only(RuleCheck::OtherLanguage, checkRules(mixed, u"en"_s));
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().rule, int(mixed.size()) - 1);
}

QTEST_GUILESS_MAIN(TestRuleChecks)
#include "tst_rulechecks.moc"
