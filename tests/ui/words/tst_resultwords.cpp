// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/resultwords.h"

#include "support/offscreen.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

/// The numbers in @p text, in their order.
QList<int> numbers(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> all;
    for (auto match = number.globalMatch(text); match.hasNext();)
        all += match.next().captured().toInt();
    return all;
}

} // namespace

/// The headline of a job's results says the number that people look at, and hides no file.
class TestResultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void numbersAddUp_data()
    {
        QTest::addColumn<ResultCounts>("counts");
        QTest::addColumn<QList<int>>("said");
        QTest::newRow("none") << ResultCounts{} << QList<int>{};
        QTest::newRow("all with a type") << ResultCounts{.typed = 15} << QList<int>{15, 15};
        QTest::newRow("all without") << ResultCounts{.untyped = 3} << QList<int>{3, 3};
        QTest::newRow("some of all")
            << ResultCounts{393, 101, 2, 4, 3, 2, 6} << QList<int>{511, 393, 101, 2, 4, 5, 6};
        QTest::newRow("not begun") << ResultCounts{.waiting = 7} << QList<int>{7, 7};
    }

    void numbersAddUp()
    {
        QFETCH(const ResultCounts, counts);
        QTEST(numbers(resultCountsText(counts)), "said");
    }

    void reviewsAreCounted()
    {
        QCOMPARE(reviewedCountsText({}), QString());
        QCOMPARE(reviewedCountsText({.confirmed = 30, .cannotTell = 1}), u"31 reviewed"_s);
        QCOMPARE(reviewedCountsText({.confirmed = 30, .corrected = 6, .cannotTell = 1}),
                 u"37 reviewed, 6 corrected"_s);
    }

    /// Audits are a sample, corrections are not: nobody may take one for the other.
    void whatReviewsSayOfARule()
    {
        const TypeTally corrections{
            .right = 41, .wrong = 6, .instead = {{u"invoice"_s, 4}, {QString(), 2}}};
        QCOMPARE(tallyText(corrections, {}),
                 u"Reviewed: 41 right, 6 wrong, most often called invoice"_s);
        QCOMPARE(tallyText({}, {.right = 9}), u"Audited: 9 right, 0 wrong"_s);
        QCOMPARE(tallyText({.right = 1, .wrong = 1, .instead = {{QString(), 1}}}, {.right = 9}),
                 u"Reviewed: 1 right, 1 wrong, called no type. Audited: 9 right, 0 wrong"_s);
        QCOMPARE(tallyText({}, {}), QString());
    }

    /// "101 without" says something behind "393 with a type" only.
    void withoutATypeSaysOfWhatWhereItStandsAlone()
    {
        const QString alone = resultCountsText({.untyped = 3});
        const QString beside = resultCountsText({.typed = 1, .untyped = 3});
        QVERIFY(alone.endsWith(u"without a type"_s));
        QVERIFY(beside.endsWith(u"without"_s));
    }

    void rowsOfTheListDoToo()
    {
        JobRow row;
        row.fileCount = 10;
        row.resultCount = 6;
        QCOMPARE(numbers(resultCountsText(row)), QList<int>({10, 6, 4}));
        row.failedFileCount = 4;
        row.job.status = JobStatus(u"CANCELLED"_s);
        const QString cancelled = resultCountsText(row);
        row.job.status = JobStatus(u"PARTIAL_SUCCESS"_s);
        QCOMPARE(numbers(resultCountsText(row)), QList<int>({10, 6, 4}));
        QVERIFY(cancelled != resultCountsText(row));
        QVERIFY(resultCountsText(JobRow{}).isEmpty());
    }
};

QTEST_MAIN(TestResultWords)
#include "tst_resultwords.moc"
