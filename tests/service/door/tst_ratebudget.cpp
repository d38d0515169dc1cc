// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/door/backoff.h"
#include "service/door/ratebudget.h"
#include "service/http/retryafter.h"
#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr RateBudget::Time start{std::chrono::hours(100)};

} // namespace

class TestRateBudget : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void unlimitedNeverWaits();
    void bucketEmptiesAndFills();
    void bucketHoldsNoMoreThanItsBurst();
    void pauseOfTheService();
    void shorterPauseDoesNotCutALongerOne();
    void pausesGrowWithoutATime();
    void acceptanceStartsThemAnew();
    void aRefusalSlowsDown();
    void refusalsOfThoseThatLeftTogetherCountOnce();
    void noMoreThanThePlanAllows_data();
    void noMoreThanThePlanAllows();

    void retryAfter_data();
    void retryAfter();
    void jitterStaysWithinItsBounds();
};

void TestRateBudget::unlimitedNeverWaits()
{
    RateBudget budget;
    for (int i = 0; i < 1000; ++i)
        budget.take(start);
    QCOMPARE(budget.wait(start), 0ms);
}

void TestRateBudget::bucketEmptiesAndFills()
{
    RateBudget budget({.burst = 2, .perSecond = 10});
    budget.take(start);
    QCOMPARE(budget.wait(start), 0ms);
    budget.take(start);
    QCOMPARE(budget.wait(start), 100ms);
    QCOMPARE(budget.wait(start + 60ms), 40ms);
    QCOMPARE(budget.wait(start + 100ms), 0ms);
}

void TestRateBudget::bucketHoldsNoMoreThanItsBurst()
{
    RateBudget budget({.burst = 1, .perSecond = 10});
    budget.take(start);
    budget.take(start + 1h);
    QCOMPARE(budget.wait(start + 1h), 100ms);
}

void TestRateBudget::pauseOfTheService()
{
    RateBudget budget;
    QCOMPARE(budget.refused(7s, start), milliseconds(7s));
    QCOMPARE(budget.wait(start), milliseconds(7s));
    QCOMPARE(budget.pauseLeft(start + 5s), milliseconds(2s));
    QCOMPARE(budget.wait(start + 7s), 0ms);
}

void TestRateBudget::shorterPauseDoesNotCutALongerOne()
{
    RateBudget budget;
    budget.refused(10s, start);
    QCOMPARE(budget.refused(1s, start), milliseconds(10s));
}

void TestRateBudget::pausesGrowWithoutATime()
{
    RateBudget budget;
    RateBudget::Time now = start;
    for (const milliseconds expected :
         {1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 32000ms, 60000ms, 60000ms}) {
        QCOMPARE(budget.refused({}, now), expected);
        now += expected;
    }
}

void TestRateBudget::acceptanceStartsThemAnew()
{
    RateBudget budget;
    budget.refused({}, start);
    budget.refused({}, start + 1min);
    budget.accepted();
    QCOMPARE(budget.refused({}, start + 2min), 1000ms);
}

void TestRateBudget::aRefusalSlowsDown()
{
    const RateBudget::Time begin = start;
    RateBudget budget({10, 10});
    budget.refused(1s, begin);
    QCOMPARE(budget.perSecond(), 5.0);
    budget.take(begin + 2s); // one is saved up, no more
    QVERIFY(budget.wait(begin + 2s) > 0ms);
    budget.refused(1s, begin + 3s);
    QCOMPARE(budget.perSecond(), 2.5);
    for (int i = 0; i < 200; ++i)
        budget.accepted();
    QCOMPARE(budget.perSecond(), 10.0); // and by and by all of it again
    for (int i = 0; i < 20; ++i)
        budget.refused(1s, begin + 1h + 10s * i);
    QVERIFY(budget.perSecond() > 0);
}

void TestRateBudget::refusalsOfThoseThatLeftTogetherCountOnce()
{
    const RateBudget::Time begin = start;
    RateBudget budget({10, 10});
    for (int i = 0; i < 6; ++i)
        budget.refused(1s, begin + 10ms * i);
    QCOMPARE(budget.perSecond(), 5.0);
}

void TestRateBudget::noMoreThanThePlanAllows_data()
{
    QTest::addColumn<RateLimit>("limit");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("seconds");
    QTest::newRow("free") << limitsOf(Plan::Free).requests << 20 << 60;
    QTest::newRow("starter") << limitsOf(Plan::Starter).requests << 40 << 1;
    QTest::newRow("pro") << limitsOf(Plan::Pro).requests << 40 << 1;
    QTest::newRow("enterprise") << limitsOf(Plan::Enterprise).requests << 40 << 1;
    QTest::newRow("uploads") << uploadLimit << 50 << 5;
}

void TestRateBudget::noMoreThanThePlanAllows()
{
    QFETCH(RateLimit, limit);
    QFETCH(int, most);
    QFETCH(int, seconds);
    RateBudget budget(limit);
    RateBudget::Time now = start;
    QList<RateBudget::Time> left;
    for (int i = 0; i < 500; ++i) {
        while (budget.wait(now) > 0ms)
            now += budget.wait(now);
        budget.take(now);
        left.append(now);
    }
    qsizetype first = 0;
    for (qsizetype last = 0; last < left.size(); ++last) {
        while (left.at(last) - left.at(first) >= std::chrono::seconds(seconds))
            ++first;
        QVERIFY2(last - first + 1 <= most, qPrintable(QString::number(last - first + 1)));
    }
}

void TestRateBudget::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected"); // milliseconds; -1: nothing
    QTest::newRow("seconds") << QByteArray("12") << 12'000;
    QTest::newRow("spaces") << QByteArray(" 3 ") << 3'000;
    QTest::newRow("fractions") << QByteArray("0.5") << 500;
    QTest::newRow("nothing") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-5") << 0;
    QTest::newRow("an hour at most") << QByteArray("999999999999") << 3'600'000;
    QTest::newRow("date ahead") << QByteArray("Sun, 07 Jun 2026 10:00:30 GMT") << 30'000;
    QTest::newRow("date past") << QByteArray("Sun, 07 Jun 2026 09:00:00 GMT") << 0;
    QTest::newRow("date far ahead") << QByteArray("Mon, 08 Jun 2026 10:00:00 GMT") << 3'600'000;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("not a number") << QByteArray("nan") << 0;
}

void TestRateBudget::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const QDateTime now(QDate(2026, 6, 7), QTime(10, 0), Qt::UTC);
    const auto wait = parseRetryAfter(value, now);
    QCOMPARE(wait ? wait->count() : -1, expected);
}

void TestRateBudget::jitterStaysWithinItsBounds()
{
    QRandomGenerator random(42);
    milliseconds longest{0};
    for (int failures = 1; failures <= 100; ++failures) {
        const auto wait = Backoff{100ms, 800ms}.jitteredWait(failures, random);
        QVERIFY(wait >= 0ms);
        QVERIFY(wait <= std::min<milliseconds>(800ms, 100ms * (1 << std::min(failures - 1, 10))));
        longest = std::max(longest, wait);
    }
    QVERIFY(longest > 400ms);
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
