// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/resultsmodel.h"

#include "support/offscreen.h"
#include "ui/details/results/resultsview.h"
#include "ui/details/sampleresults.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QList<Rule> rules{{u"cv"_s, {}}, {u"invoice"_s, {}}};

QString pathOf(int number)
{
    return u"/in/%1/f-%2.txt"_s.arg(number % 7).arg(number, 6, 10, QChar(u'0'));
}

/// Every third is a cv, every third an invoice, and every third has no type.
QList<ExportRow> manyRows(int count)
{
    QList<ExportRow> rows;
    for (int i = 0; i < count; ++i) {
        const auto type = i % 3 < 2 ? std::optional(rules.at(i % 3).type) : std::nullopt;
        rows.append(classified(pathOf(i), type, (i % 100) / 100.0, u"words of %1"_s.arg(i)));
    }
    return rows;
}

QList<int> keysOf(const ResultsModel &model)
{
    QList<int> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(static_cast<int>(model.key(row)));
    return keys;
}

} // namespace

/// Results as a person asks for them.
class TestResultsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void keepsItsWord();
    void manyAreSortedInAnotherThread();
    void theNewestQuestionIsAnswered();
    void whatChangesIsFilteredAnew();
    void anotherJobIsShownAfresh();
    void selectionBelongsToFiles();
    void theThresholdMarksAndFilters();
    void everyCellIsTold();
    void whatIsDecidedIsTold();
};

void TestResultsModel::keepsItsWord()
{
    ResultsModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &model);
    model.setResults(endedResults(manyRows(100), rules));
    QCOMPARE(model.rowCount(), 100);
    for (int column = ResultsModel::ColumnCount - 1; column >= -1; --column) {
        const QSignalSpy ordered(&model, &ResultsModel::ordered);
        model.sort(column, Qt::DescendingOrder);
        QTRY_COMPARE(ordered.size(), 1);
    }
    model.setKinds({{FileOutcome::Typed, u"cv"_s}});
    QTRY_COMPARE(model.rowCount(), 34);
    model.setResults(endedResults(manyRows(10), rules));
    QTRY_COMPARE(keysOf(model), (QList<int>{0, 3, 6, 9}));
    model.setKinds({});
    QTRY_COMPARE(model.rowCount(), 10);
    model.setResults({});
    QCOMPARE(model.rowCount(), 0);
}

/// The call comes back before anything is found.
void TestResultsModel::manyAreSortedInAnotherThread()
{
    constexpr int many = 50'000;
    ResultsModel model;
    model.setResults(endedResults(manyRows(many), rules));
    QCOMPARE(model.rowCount(), many);
    const QSignalSpy ordered(&model, &ResultsModel::ordered);
    model.sort(ResultsModel::File, Qt::DescendingOrder);
    QCOMPARE(ordered.size(), 0);
    QCOMPARE(model.key(0), 0);
    QTRY_COMPARE(ordered.size(), 1);
    QCOMPARE(model.key(0), many - 1);
    model.setFilter(u"\"words of 4999\""_s);
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(model.rowCount(), many);
    QTRY_COMPARE(ordered.size(), 2);
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.key(0), 49'999);
}

void TestResultsModel::theNewestQuestionIsAnswered()
{
    ResultsModel model;
    model.setResults(endedResults(manyRows(1000), rules));
    const QSignalSpy ordered(&model, &ResultsModel::ordered);
    model.setFilter(u"f-0001"_s);
    model.setFilter(u"f-000123"_s);
    QTRY_COMPARE(ordered.size(), 1);
    QCOMPARE(keysOf(model), QList<int>{123});
    model.setFilter(u"f-0001"_s);
    model.setFilter({}); // which takes no time
    QCOMPARE(model.rowCount(), 1000);
    model.setFilter(u"f-000321"_s);
    QTRY_COMPARE(keysOf(model), QList<int>{321});
    QVERIFY(model.isFiltered());
}

void TestResultsModel::whatChangesIsFilteredAnew()
{
    QList<ExportRow> rows = manyRows(30);
    ResultsModel model;
    model.setResults(endedResults(rows, rules));
    model.setKinds({{FileOutcome::Failed}});
    QTRY_COMPARE(model.rowCount(), 0);
    rows[4].result.reset();
    rows[7].result.reset();
    model.setResults(endedResults(rows, rules));
    QTRY_COMPARE(keysOf(model), (QList<int>{4, 7}));
    model.setKinds({});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[4].result = Classification{u"cv"_s, 1, {}};
    model.setResults(endedResults(rows, rules));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().constFirst().toModelIndex().row(), 4);
    QCOMPARE(resets.size(), 0); // or whoever reads would lose their place
}

/// Its first file is not the other one's, although both have the key 0.
void TestResultsModel::anotherJobIsShownAfresh()
{
    ResultsModel model;
    ResultsView view(model);
    model.setResults(endedResults(manyRows(10), rules));
    view.selectRow(5);
    model.setResults(endedResults({unclassified(u"/out/other.txt"_s)}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ResultsModel::File).data().toString(), u"other.txt"_s);
    QVERIFY(!view.selectionModel()->hasSelection());
}

void TestResultsModel::selectionBelongsToFiles()
{
    ResultsModel model;
    ResultsView view(model);
    model.setResults(endedResults(manyRows(100), rules));
    view.selectRow(42);
    view.sortByColumn(ResultsModel::File, Qt::DescendingOrder);
    QTRY_COMPARE(model.key(0), 99);
    QCOMPARE(view.selectedKeys(), QList<OrderedTableModel::Key>{42});
    QCOMPARE(model.key(view.currentIndex().row()), 42);
    model.setFilter(u"\"words of 4\""_s);
    QTRY_COMPARE(model.rowCount(), 11);
    QCOMPARE(view.selectedKeys(), QList<OrderedTableModel::Key>{42});
    model.setFilter(u"\"words of 5\""_s);
    QTRY_COMPARE(model.key(0), 59);
    QVERIFY(view.selectedKeys().isEmpty()); // nothing is copied that is not seen
    QCOMPARE(view.selectedCount(), 0);
    view.selectAll();
    QCOMPARE(view.selectedCount(), 11);
    view.selectionModel()->select(model.index(3, 0),
                                  QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedCount(), 10);
    QCOMPARE(view.selectedKeys().size(), 10);
}

/// In words, so that neither colour nor icon is needed; and whoever reads keeps their place.
void TestResultsModel::whatIsDecidedIsTold()
{
    QList<ExportRow> rows = manyRows(10);
    ResultsModel model;
    model.setResults(endedResults(rows, rules));
    QVERIFY(!model.hasReviews());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[4].review = {.standing = Reviewed::Corrected,
                      .type = u"letter"_s,
                      .pot = LabelPot::Audit,
                      .isFlagged = true};
    rows[5].review = {.standing = Reviewed::Corrected};
    rows[6].review = {.standing = Reviewed::Confirmed, .type = u"cv"_s};
    rows[7].review = {.standing = Reviewed::CannotTell};
    model.setResults(endedResults(rows, rules));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.hasReviews());
    const auto cell = [&model](int row, int role = Qt::DisplayRole) {
        return model.index(row, ResultsModel::Reviewed).data(role).toString();
    };
    QCOMPARE(cell(3), u"open"_s);
    QCOMPARE(cell(4), u"letter · flagged"_s);
    QCOMPARE(cell(5), u"no type"_s);
    QCOMPARE(cell(6), u"confirmed"_s);
    QCOMPARE(cell(7), u"can’t tell"_s);
    QCOMPARE(cell(4, Qt::AccessibleTextRole),
             u"Reviewed: corrected to letter, in an audit, flagged"_s);
    QCOMPARE(cell(3, Qt::AccessibleTextRole), u"Reviewed: not reviewed"_s);
    QVERIFY(cell(5, Qt::ToolTipRole).contains(u"corrected to no type"_s));
    QCOMPARE(model.index(4, ResultsModel::Type).data().toString(), u"invoice"_s); // the service's
    model.setReviewed(ReviewedFilter::Corrected);
    QTRY_COMPARE(keysOf(model), (QList<int>{4, 5}));
    QVERIFY(model.isFiltered());
}

void TestResultsModel::theThresholdMarksAndFilters()
{
    ResultsModel model;
    model.setUnsureBelow(0.5);
    model.setResults(
        endedResults({classified(u"/in/1"_s, u"cv"_s, 0.4), classified(u"/in/2"_s, u"cv"_s, 0.6),
                      classified(u"/in/3"_s, std::nullopt, 0.1)},
                     rules));
    const auto standing = [&model](int row) {
        return static_cast<Standing>(
            model.index(row, ResultsModel::Confidence).data(ResultsModel::StandingRole).toInt());
    };
    const auto spoken = [&model](int row) {
        return model.index(row, ResultsModel::Confidence).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(model.unsure(), 1);
    QCOMPARE(standing(0), Standing::Unsure);
    QCOMPARE(standing(1), Standing::Sure);
    QCOMPARE(standing(2), Standing::NoType);
    QVERIFY(spoken(0).contains(u"unsure"_s));
    QVERIFY(!spoken(1).contains(u"unsure"_s) && !spoken(2).contains(u"unsure"_s));
    model.setUnsureOnly(true);
    QTRY_COMPARE(keysOf(model), QList<int>{0});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setUnsureBelow(0.7);
    QCOMPARE(changes.size(), 1);
    QTRY_COMPARE(keysOf(model), (QList<int>{0, 1}));
    QCOMPARE(model.unsure(), 2); // of all files, whichever are shown
    model.setUnsureBelow(0.2);
    QTRY_COMPARE(model.rowCount(), 0);
    model.setUnsureOnly(false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.unsure(), 0);
    model.setResults(endedResults({classified(u"/in/1"_s, u"cv"_s, 0.1)}, rules));
    QCOMPARE(model.unsure(), 1);
}

/// No place is empty, and figures stand at the right.
void TestResultsModel::everyCellIsTold()
{
    ResultsModel model;
    model.setResults(endedResults({classified(u"/in/a/1"_s, u"cv"_s, 0.5, u"why"_s),
                                   classified(u"/in/b/2"_s, std::nullopt, 0.1, u"why not"_s),
                                   unclassified(u"/in/b/3"_s)},
                                  rules));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < ResultsModel::ColumnCount; ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(!index.data().toString().isEmpty());
            const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            QCOMPARE(isRight, column == ResultsModel::Confidence);
        }
    }
    QVERIFY(
        model.headerData(ResultsModel::Confidence, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
        & Qt::AlignRight);
    const auto mark = [&model](int row) {
        return model.index(row, ResultsModel::Type).data(ResultsModel::MarkRole).toInt();
    };
    QCOMPARE(mark(0), 0);
    QVERIFY(mark(1) < 0 && mark(2) < 0 && mark(1) != mark(2));
}

QTEST_MAIN(TestResultsModel)
#include "tst_resultsmodel.moc"
