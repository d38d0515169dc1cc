// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/resultsorder.h"

#include "support/offscreen.h"
#include "ui/details/sampleresults.h"
#include "ui/look/typemark.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

using Order = QList<qint64>;

ShownResults five()
{
    return endedResults(
        {classified(u"/in/letters/B.txt"_s, u"invoice"_s, 0.9, u"It says Total due."_s),
         classified(u"/in/letters/c.txt"_s, u"cv"_s, 0.69, u"education"_s),
         classified(u"/in/bills/a.txt"_s, std::nullopt, 0.1, u"nothing fits"_s),
         unclassified(u"/in/bills/d.txt"_s), classified(u"/in/e.txt"_s, u"extra"_s, 0.699)},
        {{u"cv"_s, {}}, {u"invoice"_s, {}}, {u"unused"_s, {}}});
}

/// Of five() the first is confirmed, the second corrected, and the third flagged.
ShownResults reviewedFive()
{
    ShownResults results = five();
    results.rows[0].review = {.standing = Reviewed::Confirmed, .type = u"invoice"_s};
    results.rows[1].review = {.standing = Reviewed::Corrected, .type = u"invoice"_s};
    results.rows[2].review = {.isFlagged = true};
    return results;
}

ResultKind type(const QString &name)
{
    return {FileOutcome::Typed, name};
}

} // namespace

/// What is counted, which files are wanted, and where they stand.
class TestResultsOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    /// Types keep the place that they have among the rules, and with it their colour.
    void kindsAddUpToTheFiles()
    {
        const QList<KindCount> expected{{type(u"cv"_s), 0, 1},
                                        {type(u"invoice"_s), 1, 1},
                                        {type(u"unused"_s), 2, 0},
                                        {type(u"extra"_s), 3, 1},
                                        {{FileOutcome::Untyped}, TypeMark::NoType, 1},
                                        {{FileOutcome::Failed}, TypeMark::Failed, 1},
                                        {{FileOutcome::Cancelled}, TypeMark::Other, 0},
                                        {{FileOutcome::LeftOut}, TypeMark::Other, 0},
                                        {{FileOutcome::Waiting}, TypeMark::Other, 0}};
        QCOMPARE(five().kinds, expected);
    }

    /// With the two decimals that are shown: nobody sees "0.70" below 0.70.
    void unsureIsWhatIsShownAsLower()
    {
        const ShownResults results = five();
        QCOMPARE(countUnsure(results, 0.7), 1);
        QCOMPARE(countUnsure(results, 0.71), 2);
        QCOMPARE(countUnsure(results, 1), 3);
        QCOMPARE(countUnsure(results, 0), 0);
        const auto standing = [](const ExportRow &row) {
            return standingOf(row, 0.7);
        };
        QCOMPARE(standing(results.rows.at(0)), Standing::Sure);
        QCOMPARE(standing(results.rows.at(1)), Standing::Unsure);
        QCOMPARE(standing(results.rows.at(2)), Standing::NoType);
        QCOMPARE(standing(results.rows.at(3)), Standing::NoResult);
        QCOMPARE(standing(classified({}, u"cv"_s, std::nullopt)), Standing::Unknown);
    }

    /// Each in the step that its two decimals say, and only of those with a type.
    void confidencesAreSpread()
    {
        QList<ExportRow> rows{classified(u"/a"_s, std::nullopt, 0.5), unclassified(u"/b"_s),
                              classified(u"/c"_s, u"cv"_s, std::nullopt)};
        for (const double confidence : {0.0, 0.29, 0.3, 0.7, 0.7, 0.99, 1.0})
            rows.append(classified(u"/d"_s, u"cv"_s, confidence));
        const QList<int> expected{1, 0, 1, 1, 0, 0, 0, 2, 0, 2};
        QCOMPARE(confidenceSpread(endedResults(rows), 10), expected);
    }

    void questionsAreAnswered_data()
    {
        QTest::addColumn<ResultsQuestion>("question");
        QTest::addColumn<Order>("rows");
        const auto sorted = [](ResultField field, Qt::SortOrder order = Qt::AscendingOrder) {
            return ResultsQuestion{.sort = field, .sortOrder = order};
        };
        QTest::newRow("all") << ResultsQuestion() << Order{0, 1, 2, 3, 4};
        QTest::newRow("by name") << sorted(ResultField::File) << Order{2, 0, 1, 3, 4};
        QTest::newRow("by name, reversed")
            << sorted(ResultField::File, Qt::DescendingOrder) << Order{4, 3, 1, 0, 2};
        QTest::newRow("by folder") << sorted(ResultField::Folder) << Order{4, 2, 3, 0, 1};
        QTest::newRow("by type") << sorted(ResultField::Type) << Order{1, 4, 3, 0, 2};
        QTest::newRow("by confidence") << sorted(ResultField::Confidence) << Order{3, 2, 1, 4, 0};
        QTest::newRow("by reasoning") << sorted(ResultField::Reasoning) << Order{4, 1, 0, 3, 2};
        const auto with = [](const QStringList &words) {
            return ResultsQuestion{.words = words};
        };
        QTest::newRow("a name") << with({u"b.txt"_s}) << Order{0};
        QTest::newRow("a folder") << with({u"letters"_s}) << Order{0, 1};
        QTest::newRow("a folder and a name") << with({u"bills/a"_s}) << Order{2};
        QTest::newRow("reasoning") << with({u"total due"_s}) << Order{0};
        QTest::newRow("in two places") << with({u"letters"_s, u"education"_s}) << Order{1};
        QTest::newRow("no such word") << with({u"letters"_s, u"nothing"_s}) << Order();
        QTest::newRow("a type") << ResultsQuestion{.kinds = {type(u"cv"_s)}} << Order{1};
        QTest::newRow("two kinds")
            << ResultsQuestion{.kinds = {{FileOutcome::Failed}, {FileOutcome::Untyped}}}
            << Order{2, 3};
        QTest::newRow("unsure") << ResultsQuestion{.unsureBelow = 0.7} << Order{1};
        const auto after = [](ReviewedFilter filter) {
            return ResultsQuestion{.reviewed = filter};
        };
        QTest::newRow("reviewed") << after(ReviewedFilter::Reviewed) << Order{0, 1};
        QTest::newRow("corrected") << after(ReviewedFilter::Corrected) << Order{1};
        QTest::newRow("open") << after(ReviewedFilter::Open) << Order{2, 3, 4};
        QTest::newRow("by what was decided")
            << sorted(ResultField::Reviewed, Qt::DescendingOrder) << Order{1, 0, 3, 4, 2};
        QTest::newRow("all at once")
            << ResultsQuestion{.sort = ResultField::Confidence,
                               .sortOrder = Qt::DescendingOrder,
                               .words = {u"in"_s},
                               .kinds = {type(u"cv"_s), type(u"invoice"_s), type(u"extra"_s)},
                               .unsureBelow = 0.8}
            << Order{4, 1};
    }

    void questionsAreAnswered()
    {
        QFETCH(const ResultsQuestion, question);
        QTEST(orderOf(reviewedFive(), question), "rows");
    }
};

QTEST_MAIN(TestResultsOrder)
#include "tst_resultsorder.moc"
