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
    evidence.score = score;
    for (const QString &word : words)
        evidence.found.append({.written = word, .page = 2, .worth = 1});
    return evidence;
}

QString disclaimer()
{
    return u"This is Classify Desk's local trial, which compares words; it is not LlamaCloud."_s;
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
    QCOMPARE(reasoning,
             u"No rule matched. The nearest was “invoice” (score 0.0): found none of its"
             " words. "_s
                 + disclaimer());
}

void TestReasoning::namesTheStranger()
{
    const Verdict verdict{.best = 0, .stranger = 1, .isStranger = true};
    const QString reasoning = reasoningFor(
        verdict, {named(u"invoice"_s), named(u"recipe"_s)},
        {found(1, {u"total"_s}), found(4, {u"oven"_s, u"flour"_s, u"stir"_s, u"dough"_s})}, {});
    QVERIFY2(
        reasoning.contains(u"It looks more like “recipe”, which no rule names (score 4.0): found"
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

void TestReasoning::endsWithTheNotes()
{
    const QString reasoning = reasoningFor({}, {}, {}, {u"Pages 6 to 9 were not read."_s});
    QVERIFY(reasoning.endsWith(u"Pages 6 to 9 were not read. "_s + disclaimer()));
}

QTEST_GUILESS_MAIN(TestReasoning)
#include "tst_reasoning.moc"
