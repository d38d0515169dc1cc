// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/threshold.h"

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

/// So many answers of one confidence, the first of them wrong.
void add(QList<Answered> &files, double confidence, int count, int wrong)
{
    for (int i = 0; i < count; ++i)
        files.append({.label = i < wrong ? 1 : 0, .answer = 0, .confidence = confidence});
}

QList<bool> heldOf(const Thresholds &found)
{
    QList<bool> held;
    for (const ThresholdStep &step : found.steps)
        held.append(step.holds);
    return held;
}

QList<bool> testedOf(const Thresholds &found)
{
    QList<bool> tested;
    for (const ThresholdStep &step : found.steps)
        tested.append(step.isTested);
    return tested;
}

} // namespace

/// From which confidence on a promise holds, with the design's vectors (S6).
class TestThreshold : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theVectors();
    void theFourthVectorByItself();
    void theFirstWithEnoughLabelsIsTheStart();
    void soManyAreMissing();
    void soManyAreMissingBesideWrongOnes();
    void whatIsNeverAccepted();
    void nothingToAccept();
    void aStrangerIsWrong();
};

void TestThreshold::theVectors()
{
    // (0, 149) 0.0493, (1, 240) 0.0462, (2, 300) 0.0602 fails; (3, 400) 0.0410 is not asked for.
    QList<Answered> files;
    add(files, 0.99, 149, 0);
    add(files, 0.95, 91, 1);
    add(files, 0.9, 60, 1);
    add(files, 0.8, 100, 1);
    const Thresholds found = thresholds(files, {});
    QCOMPARE(heldOf(found), (QList<bool>{true, true, false, false}));
    QCOMPARE(testedOf(found), (QList<bool>{true, true, true, false}));
    QCOMPARE(found.lowest, std::optional(0.95));
    QCOMPARE(found.missing, 0);
    const ThresholdStep &last = found.steps.constLast();
    QCOMPARE(last.accepted, 400);
    QCOMPARE(last.wrong, 3);
    QCOMPARE(last.share, 1.0);
    QVERIFY(isNear(last.wrongShare, 0.0075));
    QCOMPARE(last.bound, upperBound(3, 400, 0.05));
    // The test is the bound the other way round.
    for (const ThresholdStep &step : found.steps)
        QVERIFY(!step.isTested || step.holds == (step.bound <= 0.02));
}

void TestThreshold::theFourthVectorByItself()
{
    QList<Answered> files;
    add(files, 0.8, 400, 3);
    QCOMPARE(thresholds(files, {}).lowest, std::optional(0.8));
    QVERIFY(!thresholds(files, {.wrongShare = 0.02, .delta = 0.0409}).lowest);
    QVERIFY(thresholds(files, {.wrongShare = 0.02, .delta = 0.0411}).lowest);
}

void TestThreshold::theFirstWithEnoughLabelsIsTheStart()
{
    // Wrong ones among the surest do not end it before there are enough labels.
    QList<Answered> files;
    add(files, 0.99, 20, 1);
    add(files, 0.98, 128, 0);
    add(files, 0.97, 400, 0);
    const Thresholds found = thresholds(files, {});
    QCOMPARE(testedOf(found), (QList<bool>{false, false, true}));
    QCOMPARE(found.lowest, std::optional(0.97));
}

void TestThreshold::soManyAreMissing()
{
    QList<Answered> files;
    add(files, 0.9, 40, 0);
    add(files, 0.7, 60, 0);
    const Thresholds found = thresholds(files, {});
    QVERIFY(!found.lowest);
    QCOMPARE(testedOf(found), (QList<bool>{false, false}));
    QCOMPARE(found.missing, 49);
    add(files, 0.7, 48, 0);
    QVERIFY(!thresholds(files, {}).lowest);
    add(files, 0.7, 1, 0);
    QCOMPARE(thresholds(files, {}).lowest, std::optional(0.7));
}

void TestThreshold::soManyAreMissingBesideWrongOnes()
{
    QList<Answered> files;
    add(files, 0.9, 100, 1);
    add(files, 0.7, 100, 3);
    const Thresholds found = thresholds(files, {});
    QVERIFY(!found.lowest);
    // The surest ones are the nearer: one wrong takes 236.
    QCOMPARE(found.missing, labelsNeeded(0.02, 0.05, 1) - 100);
    add(files, 0.9, int(found.missing) - 1, 0);
    QVERIFY(!thresholds(files, {}).lowest);
    add(files, 0.9, 1, 0);
    QCOMPARE(thresholds(files, {}).lowest, std::optional(0.9));
}

void TestThreshold::whatIsNeverAccepted()
{
    QList<Answered> files;
    add(files, 0.9, 200, 0);
    files.append({.label = noType, .answer = noType, .confidence = 1.0});
    files.append({.label = 0, .answer = 0, .confidence = {}});
    const Thresholds found = thresholds(files, {});
    QCOMPARE(found.steps.size(), 1);
    QCOMPARE(found.steps.constFirst().accepted, 200);
    QVERIFY(isNear(found.steps.constFirst().share, 200.0 / 202));
}

void TestThreshold::nothingToAccept()
{
    QCOMPARE(thresholds({}, {}), (Thresholds{.steps = {}, .lowest = {}, .missing = 149}));
    QCOMPARE(thresholds(QList<Answered>(300), {}).missing, 149);
}

void TestThreshold::aStrangerIsWrong()
{
    QList<Answered> files;
    add(files, 0.9, 10, 0);
    files.append({.label = noType, .answer = 0, .confidence = 0.9});
    QCOMPARE(thresholds(files, {}).steps.constFirst().wrong, 1);
}

QTEST_GUILESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
