// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/classifying/reasoning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

namespace {

RuleProfile named(const QString &name)
{
    RuleProfile profile;
    profile.name = name;
    return profile;
}

Evidence found(double score, const QStringList &words)
{
    Evidence evidence;
    evidence.own = score;
    for (const QString &word : words)
        evidence.found.append({.written = word, .page = 2, .worth = 1});
    return evidence;
}

/// Words of a list, which the rule does not say.
Evidence known(double score, const QStringList &words, const QString &kind)
{
    Evidence evidence = found(score, words);
    for (Evidence::Found &one : evidence.found)
        one.kind = kind;
    return evidence;
}

QString disclaimer()
{
    return u"This is Classify Desk's local trial; it is not LlamaCloud."_s;
}

} // namespace

/// The reasons are part of the service's answers: English, whole sentences.
class TestReasoning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTermsPagesAndTheRunnerUp();
    void namesTheNearestWhereNothingFits();
    void namesTheStranger();
    void withoutAnything();
    void namesAtMostEightTerms();
    void tellsOwnWordsFromKnownOnes();
    void saysNothingOfARunnerUpWithNothing();
    void saysWhatIsCloseInMeaning();
    void endsWithTheNotes();
};

void TestReasoning::namesTermsPagesAndTheRunnerUp()
{
    const Verdict verdict{.best = 1, .second = 0, .fits = true};
    const QString reasoning
        = reasoningFor(verdict, {named(u"receipt"_s), named(u"invoice"_s)},
                       {found(1.2, {u"cash"_s}), found(7.06, {u"amount due"_s, u"invoice"_s})}, {});
    QCOMPARE(reasoning,
             u"Matched “invoice” (score 7.1): found “amount due” (page 2), “invoice” (page 2)."
             " Runner-up: “receipt” (score 1.2): found “cash” (page 2). "_s
                 + disclaimer());
}

void TestReasoning::namesTheNearestWhereNothingFits()
{
    const QString reasoning
        = reasoningFor({.best = 0}, {named(u"invoice"_s)}, {found(-0.5, {})}, {});
    QCOMPARE(reasoning, u"No rule matched: none of their words were found. "_s + disclaimer());
    const QString some
        = reasoningFor({.best = 0}, {named(u"invoice"_s)}, {found(0.5, {u"total"_s})}, {});
    QCOMPARE(some,
             u"No rule matched. The nearest was “invoice” (score 0.5): found “total” (page 2). "_s
                 + disclaimer());
}

void TestReasoning::namesTheStranger()
{
    const Verdict verdict{.best = 0, .stranger = 1, .isStranger = true};
    const QString reasoning
        = reasoningFor(verdict, {named(u"invoice"_s), named(u"recipe"_s)},
                       {found(1, {u"total"_s}),
                        known(4, {u"oven"_s, u"flour"_s, u"stir"_s, u"dough"_s}, u"recipe"_s)},
                       {});
    QVERIFY2(reasoning.contains(
                 u"It looks more like “recipe”, which no rule describes (score 4.0): found"
                 " “oven” (page 2), “flour” (page 2), “stir” (page 2)."_s),
             qPrintable(reasoning));
}

void TestReasoning::withoutAnything()
{
    QCOMPARE(reasoningFor({}, {}, {}, {}), u"There is no rule to match. "_s + disclaimer());
}

void TestReasoning::namesAtMostEightTerms()
{
    QStringList words;
    for (int i = 1; i <= 20; ++i)
        words.append(u"word%1"_s.arg(i));
    const QString reasoning
        = reasoningFor({.best = 0, .fits = true}, {named(u"list"_s)}, {found(9, words)}, {});
    QVERIFY(reasoning.contains(u"“word8”"_s));
    QVERIFY(!reasoning.contains(u"“word9”"_s));
}

void TestReasoning::tellsOwnWordsFromKnownOnes()
{
    Evidence evidence = known(4, {u"cashier"_s, u"till"_s}, u"receipt"_s);
    evidence.found.append({.written = u"paw print"_s, .kind = {}, .page = 1, .worth = 0.5});
    const QString both
        = reasoningFor({.best = 0, .fits = true}, {named(u"slip"_s)}, {evidence}, {});
    QVERIFY2(
        both.contains(u": found “paw print” (page 1); also “cashier” (page 2), “till” (page 2),"
                      " known of “receipt” and not in your rule."_s),
        qPrintable(both));
    evidence.found.removeLast();
    const QString only
        = reasoningFor({.best = 0, .fits = true}, {named(u"slip"_s)}, {evidence}, {});
    QVERIFY2(
        only.contains(u": found “cashier” (page 2), “till” (page 2), known of “receipt” and not"
                      " in your rule."_s),
        qPrintable(only));
}

void TestReasoning::saysNothingOfARunnerUpWithNothing()
{
    const QString reasoning
        = reasoningFor({.best = 0, .second = 1, .fits = true}, {named(u"slip"_s), named(u"book"_s)},
                       {found(3, {u"till"_s}), {}}, {});
    QVERIFY2(!reasoning.contains("Runner-up"_L1), qPrintable(reasoning));
}

void TestReasoning::saysWhatIsCloseInMeaning()
{
    Evidence evidence = found(3, {u"till"_s});
    evidence.meaning = 2;
    evidence.closest = u"the boats came home"_s;
    evidence.closestPage = 4;
    const QString reasoning
        = reasoningFor({.best = 0, .fits = true}, {named(u"slip"_s)}, {evidence}, {});
    QVERIFY2(
        reasoning.contains(u"found “till” (page 2); close in meaning to “the boats came home …”"
                           " (page 4)."_s),
        qPrintable(reasoning));
    QVERIFY(reasoning.endsWith(disclaimer())); // the judge says of itself by what it went
}

void TestReasoning::endsWithTheNotes()
{
    const QString reasoning = reasoningFor({}, {}, {}, {u"Pages 6 to 9 were not read."_s});
    QVERIFY(reasoning.endsWith(u"Pages 6 to 9 were not read. "_s + disclaimer()));
}

QTEST_GUILESS_MAIN(TestReasoning)
#include "tst_reasoning.moc"
