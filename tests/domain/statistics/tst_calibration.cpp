// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statistics/calibration.h"

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

Answered answer(double confidence, bool isRight)
{
    return {.label = isRight ? 0 : 1, .answer = 0, .confidence = confidence};
}

/// So many answers of each of @p values different confidences below 1, all right.
QList<Answered> spread(int values)
{
    QList<Answered> files;
    for (int i = 0; i < values; ++i)
        files.append(answer(double(i) / values, true));
    return files;
}

} // namespace

/// How far confidences are true, with the design's vector (S13).
class TestCalibration : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theVector();
    void upToFifteenValuesAreTheirOwnBins();
    void binsHoldTheirUpperEnds();
    void noneIsEmpty();
    void noTypeIsRightForAStranger();
    void withoutConfidences();
    void offOnlyIfTheIntervalSaysSo();
    void binsAddUp();
};

void TestCalibration::theVector()
{
    const QList<Answered> files{answer(0.95, true), answer(0.95, true), answer(0.95, false),
                                answer(0.9, true),  answer(0.9, true),  answer(0.8, true),
                                answer(0.8, false), answer(0.6, false), answer(0.5, true),
                                answer(0.5, false)};
    const Calibration found = calibration(files);
    QVERIFY(isNear(found.error, 0.225));
    QVERIFY(isNear(found.brier, 0.24675));
    QCOMPARE(found.files, 10);
    QCOMPARE(found.bins.size(), 5);
    QCOMPARE(found.bins.constFirst(),
             (CalibrationBin{.low = 0.5, .high = 0.5, .confidence = 0.5, .right = {1, 2}}));
    QCOMPARE(found.bins.constLast().right, (Share{.count = 2, .all = 3}));
    QVERIFY(isNear(found.excess, 0.785 - 0.6));
}

void TestCalibration::upToFifteenValuesAreTheirOwnBins()
{
    QCOMPARE(calibration(spread(15)).bins.size(), 15);
    const Calibration more = calibration(spread(16));
    QCOMPARE(more.bins.size(), 10);
    QCOMPARE(more.bins.constLast().high, 1.0);
    QVERIFY(isNear(more.bins.constFirst().low, 0));
}

void TestCalibration::binsHoldTheirUpperEnds()
{
    QList<Answered> files = spread(20);
    for (int i = 1; i <= 10; ++i)
        files.append(answer(double(i) / 10, false));
    for (const CalibrationBin &bin : calibration(files).bins) {
        QCOMPARE(bin.right.all - bin.right.count, 1);
        QVERIFY(bin.low < bin.confidence && bin.confidence <= bin.high);
    }
}

void TestCalibration::noneIsEmpty()
{
    QList<Answered> files;
    for (int i = 0; i < 20; ++i)
        files.append(answer(0.9 + i * 0.005, true));
    const Calibration found = calibration(files);
    QCOMPARE(found.bins.size(), 2);
    QCOMPARE(found.bins.constFirst().right.all, 1);
}

void TestCalibration::noTypeIsRightForAStranger()
{
    const Calibration found = calibration({{noType, noType, 0.8}, {0, noType, 0.8}});
    QCOMPARE(found.bins.constFirst().right, (Share{.count = 1, .all = 2}));
}

void TestCalibration::withoutConfidences()
{
    QCOMPARE(calibration({}), Calibration());
    QCOMPARE(calibration({{0, 0, {}}, {0, 1, {}}}), Calibration());
}

void TestCalibration::offOnlyIfTheIntervalSaysSo()
{
    CalibrationBin bin{.low = 0.9, .high = 0.9, .confidence = 0.9, .right = {9, 10}};
    QVERIFY(!bin.isOff() && !bin.isFew());
    bin.right = {70, 100};
    QVERIFY(bin.isOff());
    bin.right = {99, 100};
    QVERIFY(bin.isOff());
    bin.right = {9, 9};
    QVERIFY(bin.isFew());
}

void TestCalibration::binsAddUp()
{
    const QList<Answered> files = spread(97);
    const Calibration found = calibration(files);
    qint64 sum = 0;
    for (const CalibrationBin &bin : found.bins)
        sum += bin.right.all;
    QCOMPARE(sum, 97);
    QCOMPARE(found.files, 97);
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
