// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/escalation.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;

namespace {

/// As many digits as the design gives.
bool isNear(double value, double expected)
{
    const bool near = qAbs(value - expected) < 5.1e-7;
    if (!near)
        qInfo("%.9f instead of %.9f", value, expected);
    return near;
}

Answered file(int label, int answer, std::optional<double> confidence)
{
    return {.label = label, .answer = answer, .confidence = confidence};
}

} // namespace

/// What it costs and brings to ask again for the unsure answers (S14).
class TestEscalation : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void creditsOfPages();
    void itPaysBelowHalf();
    void otherPrices();
    void whatIsAskedForAgain();
    void costOfARightAnswer();
    void nothingGained();
};

void TestEscalation::creditsOfPages()
{
    const EscalationCost cost{.pages = 1'000, .resent = 200};
    QVERIFY(isNear(cost.share(), 0.2));
    QCOMPARE(cost.credits(), 1'400); // N(1 + 2p)
    QCOMPARE(cost.allDear(), 2'000); // 2N
    QCOMPARE(cost.saved(), 600); // N(1 - 2p)
    QCOMPARE(cost.again(), 400);
}

void TestEscalation::itPaysBelowHalf()
{
    QCOMPARE((EscalationCost{.pages = 100, .resent = 50}).saved(), 0);
    QVERIFY((EscalationCost{.pages = 100, .resent = 49}).saved() > 0);
    QCOMPARE((EscalationCost{.pages = 100, .resent = 100}).saved(), -100);
    QCOMPARE(EscalationCost().share(), 0.0);
    QCOMPARE(EscalationCost().credits(), 0);
}

void TestEscalation::otherPrices()
{
    EscalationCost cost{.pages = 100, .resent = 30};
    cost.prices.multimodal = 5;
    QCOMPARE(cost.credits(), 250);
    QCOMPARE(cost.saved(), 250);
}

void TestEscalation::whatIsAskedForAgain()
{
    ResendRule rule{.below = 0.7};
    QVERIFY(rule.takes(file(0, 0, 0.69)));
    QVERIFY(!rule.takes(file(0, 0, 0.7)));
    QVERIFY(rule.takes(file(0, 0, {})));
    QVERIFY(rule.takes(file(0, noType, 0.9)));
    rule.withoutType = false;
    QVERIFY(!rule.takes(file(0, noType, 0.9)));
    QVERIFY(!rule.takes(file(0, 2, 0.9)));
    rule.types = {2};
    QVERIFY(rule.takes(file(0, 2, 0.9)));
}

void TestEscalation::costOfARightAnswer()
{
    const QList<Answered> cheap{file(0, 0, 0.9), file(0, 1, 0.9), file(1, 0, 0.5),
                                file(1, 1, 0.5), file(2, 0, 0.5), file(2, noType, 0.9)};
    const QList<Answered> dear{file(0, 1, 0.9), file(0, 0, 0.9), file(1, 1, 0.9),
                               file(1, 0, 0.9), file(2, 2, 0.9), file(2, 2, 0.9)};
    const EscalationGain gain = escalationGain(cheap, dear, {.below = 0.7});
    QCOMPARE(gain.pairs, (PairedCounts{.fixed = 3, .broken = 1}));
    QCOMPARE(gain.gained(), 2);
    // 2pN credits on the label set's pages, for each of them.
    QCOMPARE(gain.costOfOne({.pages = 60, .resent = 40}), std::optional(40.0));
}

void TestEscalation::nothingGained()
{
    QVERIFY(!EscalationGain().costOfOne({.pages = 60, .resent = 40}));
    QVERIFY(!(EscalationGain{{.fixed = 1, .broken = 1}}).costOfOne({.pages = 60, .resent = 40}));
    QVERIFY(!(EscalationGain{{.fixed = 1, .broken = 2}}).costOfOne({.pages = 60, .resent = 40}));
}

QTEST_GUILESS_MAIN(TestEscalation)
#include "tst_escalation.moc"
