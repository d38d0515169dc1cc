// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobpace.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace cd::test;

/// When a pace is told, and that it is the one of late.
class TestJobPace : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ofFewFilesNothingIsTold();
    void oneInTwentyIsEnough();
    void theLastMinuteCounts();
    void aStandstillIsSeen();
    void fewerBeginAnew();
    void whatIsLeft();

private:
    static QDateTime after(int seconds)
    {
        return QDateTime({2026, 11, 30}, {12, 0}, Qt::UTC).addSecs(seconds);
    }
};

void TestJobPace::ofFewFilesNothingIsTold()
{
    JobPace pace;
    QVERIFY(!pace.perSecond(1000, after(0)));
    pace.note(5, after(0));
    pace.note(24, after(10));
    QVERIFY(!pace.perSecond(1000, after(10)));
    pace.note(25, after(10));
    QCOMPARE(pace.perSecond(1000, after(10)).value_or(0), 2.0);
}

void TestJobPace::oneInTwentyIsEnough()
{
    JobPace pace;
    pace.note(0, after(0));
    pace.note(2, after(4));
    QVERIFY(!pace.perSecond(41, after(4)));
    QCOMPARE(pace.perSecond(40, after(4)).value_or(0), 0.5);
}

void TestJobPace::theLastMinuteCounts()
{
    JobPace pace;
    pace.note(0, after(0));
    for (int second = 1; second <= 100; ++second)
        pace.note(second * 10, after(second)); // ten a second
    for (int second = 101; second <= 300; ++second)
        pace.note(1000 + (second - 100), after(second)); // one a second
    const double found = pace.perSecond(5000, after(300)).value_or(0);
    QVERIFY2(found > 0.9 && found < 1.1, qPrintable(QString::number(found)));
}

void TestJobPace::aStandstillIsSeen()
{
    JobPace pace;
    pace.note(0, after(0));
    pace.note(100, after(10));
    const double before = pace.perSecond(200, after(10)).value_or(0);
    const double later = pace.perSecond(200, after(1000)).value_or(0);
    QCOMPARE(before, 10.0);
    QCOMPARE(later, 0.1);
}

/// It was sent again.
void TestJobPace::fewerBeginAnew()
{
    JobPace pace;
    pace.note(0, after(0));
    pace.note(100, after(10));
    pace.note(50, after(20));
    QVERIFY(!pace.perSecond(200, after(20)));
    pace.note(70, after(30));
    QCOMPARE(pace.perSecond(200, after(30)).value_or(0), 2.0);
}

void TestJobPace::whatIsLeft()
{
    QCOMPARE(secondsLeft(100, 5), 20);
    QCOMPARE(secondsLeft(1, 100), 1);
    QVERIFY(secondsLeft(100, 0) > 24 * 3600);
    QVERIFY(secondsLeft(2'000'000'000, 1e-9) > 24 * 3600);
}

QTEST_GUILESS_MAIN(TestJobPace)
#include "tst_jobpace.moc"
