// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/repeats.h"

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

} // namespace

/// Answers that were asked for several times (S10).
class TestRepeats : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void agreementOfAll();
    void fiveRuns();
    void noTypeIsAnAnswer();
    void failedRunsAreLeftOutAndCounted();
    void ofNothing();
};

void TestRepeats::agreementOfAll()
{
    const Repeats found = repeats({{0, 0, 0}, {1, 1, 1}, {0, 0, 1}, {0, 1, noType}});
    QCOMPARE(found.same, (Share{.count = 2, .all = 4}));
    QCOMPARE(found.flips, (QList<qsizetype>{2, 3}));
    QVERIFY(isNear(*found.pairwise, (1 + 1 + 1.0 / 3 + 0) / 4));
    QCOMPARE(found.failed, 0);
    QCOMPARE(found.tooFew, 0);
}

void TestRepeats::fiveRuns()
{
    const Repeats found = repeats({{2, 2, 0, 2, 0}});
    QVERIFY(isNear(*found.pairwise, 4.0 / 10));
    QCOMPARE(found.same, (Share{.count = 0, .all = 1}));
}

void TestRepeats::noTypeIsAnAnswer()
{
    const Repeats found = repeats({{noType, noType}, {noType, 0}});
    QCOMPARE(found.same, (Share{.count = 1, .all = 2}));
    QCOMPARE(found.flips, QList<qsizetype>{1});
}

void TestRepeats::failedRunsAreLeftOutAndCounted()
{
    const std::optional<int> failed;
    const Repeats found
        = repeats({{0, failed, 0}, {0, failed, failed}, {failed, failed, failed}, {1, 0, failed}});
    QCOMPARE(found.same, (Share{.count = 1, .all = 2}));
    QCOMPARE(found.failed, 7);
    QCOMPARE(found.tooFew, 2);
    QCOMPARE(found.flips, QList<qsizetype>{3});
    QVERIFY(isNear(*found.pairwise, 0.5));
}

void TestRepeats::ofNothing()
{
    QCOMPARE(repeats({}), Repeats());
    const Repeats once = repeats({{0}, {}});
    QVERIFY(!once.pairwise && !once.same.value());
    QCOMPARE(once.tooFew, 2);
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
