// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/learning/combination.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::Classification;
using cd::Rule;
using cd::local::combined;
using cd::local::confirmed;
using cd::local::Opinion;

namespace {

const QList<Rule> rules{{u"invoice"_s, u"asks for money"_s},
                        {u"letter"_s, u"tells something"_s},
                        {u"recipe"_s, u"how to cook"_s}};

Classification fromRules(const std::optional<QString> &type, double confidence)
{
    return {type, confidence, u"Matched words."_s};
}

Opinion opinion(double invoice, double letter, double other)
{
    Opinion said;
    said.types = {{u"invoice"_s, invoice, 4, u"statement-03.pdf"_s, 0.6},
                  {u"letter"_s, letter, 1, u"note.txt"_s, 0.2}};
    if (letter > invoice)
        said.types.swapItemsAt(0, 1);
    said.other = other;
    return said;
}

} // namespace

/// One answer out of two.
class TestCombination : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void withoutExamplesNothingChanges();
    void examplesOutvoteUnsureRules();
    void sureRulesOutvoteUnsureExamples();
    void bothTogetherAreSurer();
    void typesWithoutExamplesStayPossible();
    void whatIsLikeNoExampleIsLeftToTheRules();
    void examplesOfNoneSpeakForNone();
    void onlyTypesOfRulesAreAnswers();
    void anExampleAnswersForItself();
    void aTypeThatIsThereTwiceCountsOnce();
};

void TestCombination::withoutExamplesNothingChanges()
{
    const Classification before = fromRules(u"letter"_s, 0.71234);
    QCOMPARE(combined(before, rules, {}), before);
    const Classification none = fromRules(std::nullopt, 0.2);
    QCOMPARE(combined(none, rules, {}), none);
}

void TestCombination::examplesOutvoteUnsureRules()
{
    const Classification answer
        = combined(fromRules(u"letter"_s, 0.55), rules, opinion(0.9, 0.05, 0.05));
    QCOMPARE(answer.type, u"invoice"_s);
    QVERIFY(*answer.confidence > 0.5 && *answer.confidence < 0.9);
    QCOMPARE(answer.reasoning,
             u"Like 4 examples confirmed as “invoice”, most of all “statement-03.pdf”: examples "
             "say so, not the words of the rule. By the rules alone it would be “letter”. The "
             "rules: Matched words."_s);
}

void TestCombination::sureRulesOutvoteUnsureExamples()
{
    const Classification answer
        = combined(fromRules(u"letter"_s, 0.99), rules, opinion(0.5, 0.3, 0.2));
    QCOMPARE(answer.type, u"letter"_s);
    QCOMPARE(answer.reasoning,
             u"Like 4 examples confirmed as “invoice”, most of all “statement-03.pdf”, but the "
             "rule says more. The rules: Matched words."_s);
}

void TestCombination::bothTogetherAreSurer()
{
    const Classification answer
        = combined(fromRules(u"invoice"_s, 0.8), rules, opinion(0.8, 0.1, 0.1));
    QCOMPARE(answer.type, u"invoice"_s);
    QVERIFY(*answer.confidence > 0.9 && *answer.confidence <= 1);
    QVERIFY(!answer.reasoning.contains(u"alone"_s));
}

void TestCombination::typesWithoutExamplesStayPossible()
{
    const Classification answer
        = combined(fromRules(u"recipe"_s, 0.9), rules, opinion(0.3, 0.3, 0.4));
    QCOMPARE(answer.type, u"recipe"_s);
}

void TestCombination::whatIsLikeNoExampleIsLeftToTheRules()
{
    const Classification answer = combined(fromRules(u"recipe"_s, 0.8), rules, opinion(0, 0, 1));
    QCOMPARE(answer.type, u"recipe"_s);
    QVERIFY(answer.reasoning.startsWith(u"Like none of the confirmed examples. "_s));
}

void TestCombination::examplesOfNoneSpeakForNone()
{
    Opinion said = opinion(0.05, 0.05, 0.05);
    said.types.prepend({std::nullopt, 0.85, 1, u"junk.txt"_s, 0.5});
    const Classification answer = combined(fromRules(u"letter"_s, 0.6), rules, said);
    QCOMPARE(answer.type, std::nullopt);
    QVERIFY2(answer.reasoning.startsWith(
                 u"Like the example “junk.txt”, confirmed as none of the types: "_s),
             qPrintable(answer.reasoning));
}

void TestCombination::onlyTypesOfRulesAreAnswers()
{
    const QList<Rule> others{{u"letter"_s, u"tells something"_s}};
    const Classification answer
        = combined(fromRules(u"letter"_s, 0.6), others, opinion(0.9, 0.08, 0.02));
    QVERIFY(answer.type != u"invoice"_s);
}

void TestCombination::anExampleAnswersForItself()
{
    const Classification answer = confirmed({u"recipe"_s, u"soup.txt"_s});
    QCOMPARE(answer.type, u"recipe"_s);
    QCOMPARE(answer.confidence, 1.0);
    QCOMPARE(answer.reasoning,
             u"This file is itself a confirmed example (“soup.txt”): “recipe”. Nothing else "
             "was looked at."_s);
    QCOMPARE(confirmed({std::nullopt, u"soup.txt"_s}).type, std::nullopt);
}

void TestCombination::aTypeThatIsThereTwiceCountsOnce()
{
    QList<Rule> twice = rules;
    twice.append({u"invoice"_s, u"another description"_s});
    const Classification once
        = combined(fromRules(u"letter"_s, 0.6), rules, opinion(0.6, 0.3, 0.1));
    const Classification again
        = combined(fromRules(u"letter"_s, 0.6), twice, opinion(0.6, 0.3, 0.1));
    QCOMPARE(again, once);
}

QTEST_GUILESS_MAIN(TestCombination)
#include "tst_combination.moc"
