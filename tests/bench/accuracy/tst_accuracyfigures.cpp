// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/accuracy/accuracyfigures.h"

#include "support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cd::bench;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 0.0005;
}

} // namespace

class TestAccuracyFigures : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereAProportionLies();
    void knowsNothingOfNone();
    void findsHowFarConfidenceIsOff();
    void putsFullConfidenceIntoTheLastBin();
    void drawsAnIntervalAroundTheError();
    void scoresWordsLikeBm25();
    void ranksRules();
};

// 81 of 263 is a textbook's example: 0.2553 to 0.3662.
void TestAccuracyFigures::knowsWhereAProportionLies()
{
    const Interval some = wilson(81, 263);
    QVERIFY2(near(some.low, 0.2553), qPrintable(QString::number(some.low)));
    QVERIFY2(near(some.high, 0.3662), qPrintable(QString::number(some.high)));
    const Interval all = wilson(10, 10);
    QVERIFY2(near(all.low, 0.7225), qPrintable(QString::number(all.low)));
    QCOMPARE(all.high, 1.0);
}

void TestAccuracyFigures::knowsNothingOfNone()
{
    QCOMPARE(wilson(0, 0).low, 0.0);
    QCOMPARE(wilson(0, 0).high, 1.0);
    QCOMPARE(calibrationError({}), 0.0);
}

void TestAccuracyFigures::findsHowFarConfidenceIsOff()
{
    // 0.9 and more: 0.95 sure, 0.5 right, two of four; 0.6 to 0.7: 0.65 sure, 1 right, two of four.
    const std::vector<Claim> claims{{0.92, true}, {0.98, false}, {0.62, true}, {0.68, true}};
    QVERIFY(near(calibrationError(claims), 0.5 * 0.45 + 0.5 * 0.35));
    // A bin's errors cancel each other out, those of two bins don't.
    QVERIFY(near(calibrationError({{0.52, true}, {0.52, false}}), 0.02));
    QVERIFY(near(calibrationError({{0.42, true}, {0.52, false}}), 0.55));
}

void TestAccuracyFigures::putsFullConfidenceIntoTheLastBin()
{
    QVERIFY(near(calibrationError({{1.0, true}, {0.9, false}}), 0.45));
}

void TestAccuracyFigures::drawsAnIntervalAroundTheError()
{
    std::vector<Claim> claims;
    for (int i = 0; i < 200; ++i)
        claims.push_back({0.95, i % 2 == 0});
    const Interval interval = calibrationInterval(claims);
    QVERIFY(interval.low > 0.35 && interval.low < 0.45);
    QVERIFY(interval.high > 0.45 && interval.high < 0.55);
    QCOMPARE(calibrationInterval(claims).low, interval.low);
}

// Three documents of 2, 4 and 3 words. "pear" is in one: idf ln(1 + 2.5/1.5); in a document of
// average length, found twice: 2 * 2.2 / (2 + 1.2).
void TestAccuracyFigures::scoresWordsLikeBm25()
{
    const Bm25 search({{u"apple"_s, u"plum"_s},
                       {u"apple"_s, u"apple"_s, u"plum"_s, u"fig"_s},
                       {u"pear"_s, u"pear"_s, u"plum"_s}});
    QVERIFY(near(search.score({u"pear"_s}, 2), 0.9808 * 4.4 / 3.2));
    QVERIFY(near(search.score({u"pear"_s, u"pear"_s}, 2), 0.9808 * 4.4 / 3.2));
    QCOMPARE(search.score({u"pear"_s}, 0), 0.0);
    // In a document that is shorter than the average: 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 3)).
    QVERIFY(near(search.score({u"apple"_s}, 0), 0.4700 * 2.2 / 1.9));
}

void TestAccuracyFigures::ranksRules()
{
    const Bm25 search({{u"apple"_s, u"plum"_s}, {u"pear"_s, u"plum"_s}, {u"fig"_s}});
    const QList<QStringList> rules{{u"plum"_s, u"pear"_s}, {u"apple"_s, u"plum"_s}};
    QCOMPARE(search.best(rules, 0), 1);
    QCOMPARE(search.best(rules, 1), 0);
    QCOMPARE(search.best(rules, 2), -1);
}

QTEST_GUILESS_MAIN(TestAccuracyFigures)
#include "tst_accuracyfigures.moc"
