// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/comparedmodel.h"

#include "support/offscreen.h"
#include "ui/details/compare/comparedtable.h"
#include "ui/details/compare/samplejobs.h"
#include "ui/details/resultsmodel.h"
#include "ui/look/typemark.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QList<Rule> rulesHere{{u"cv"_s, {}}, {u"invoice"_s, {}}};
const QList<Rule> rulesThere{{u"receipt"_s, {}}, {u"cv"_s, {}}};
const ResultKind cv{FileOutcome::Typed, u"cv"_s};
const ResultKind receipt{FileOutcome::Typed, u"receipt"_s};

/// One file the same, one with another type, one that failed there, one in each job alone.
SharedRuns fewFiles()
{
    return compared(endedJob({{u"a"_s, u"cv"_s, 0.5},
                              {u"b"_s, u"cv"_s, 0.8},
                              {u"c"_s, QString(u""_s)},
                              {u"d"_s, u"invoice"_s}},
                             rulesHere),
                    endedJob({{u"e"_s, u"receipt"_s},
                              {u"c"_s, std::nullopt},
                              {u"b"_s, u"receipt"_s, 0.6},
                              {u"a"_s, u"cv"_s, 0.9}},
                             rulesThere));
}

QStringList names(const ComparedModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, ComparedModel::File).data().toString());
    return all;
}

} // namespace

/// The files of two jobs with both results.
class TestComparedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyFileStandsOnce();
    void bothResultsAreTold();
    void kindsOfBothJobsAreOneList();
    void whatIsAskedForIsShown();
    void aColumnSorts();
    void filesStayWhileResultsCome();
    void nothingAtAllIsShownToo();
    void whatIsCopiedHasBothReasonings();
    void manyAreSortedInAnotherThread();
};

void TestComparedModel::everyFileStandsOnce()
{
    ComparedModel model(0.7);
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &model);
    const SharedRuns runs = fewFiles();
    model.setRuns(runs);
    QTRY_COMPARE(names(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(runs->counts.same, 1);
    QCOMPARE(runs->counts.changed, 2);
    QCOMPARE(runs->counts.onlyHere, 1);
    QCOMPARE(runs->counts.onlyThere, 1);
}

void TestComparedModel::bothResultsAreTold()
{
    ComparedModel model(0.7);
    model.setRuns(fewFiles());
    QTRY_COMPARE(model.rowCount(), 5);
    const auto standing = [&model](int row, ComparedModel::Column column) {
        return static_cast<Standing>(
            model.index(row, column).data(ResultsModel::StandingRole).toInt());
    };
    const auto text = [&model](int row, ComparedModel::Column column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(1, ComparedModel::TypeHere), u"cv"_s);
    QCOMPARE(text(1, ComparedModel::TypeThere), u"receipt"_s);
    QCOMPARE(standing(0, ComparedModel::ConfidenceHere), Standing::Unsure);
    QCOMPARE(standing(0, ComparedModel::ConfidenceThere), Standing::Sure);
    QCOMPARE(standing(2, ComparedModel::ConfidenceHere), Standing::NoType);
    QCOMPARE(standing(2, ComparedModel::ConfidenceThere), Standing::NoResult);
    QCOMPARE(standing(3, ComparedModel::ConfidenceThere), Standing::NoResult);
    QCOMPARE(model.index(3, ComparedModel::TypeThere).data(ResultsModel::MarkRole).toInt(),
             TypeMark::Other);
    QVERIFY(text(3, ComparedModel::TypeThere) != text(2, ComparedModel::TypeThere)); // not failed
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < ComparedModel::ColumnCount; ++column)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

/// A type has one colour, whichever of the jobs has it.
void TestComparedModel::kindsOfBothJobsAreOneList()
{
    const SharedRuns runs = fewFiles();
    QStringList types;
    QList<int> marks;
    for (const KindCount &count : runs->kinds) {
        if (count.kind.outcome != FileOutcome::Typed)
            continue;
        types.append(count.kind.type);
        marks.append(count.mark);
    }
    QCOMPARE(types, (QStringList{u"cv"_s, u"invoice"_s, u"receipt"_s}));
    QCOMPARE(marks, (QList<int>{0, 1, 2}));
}

void TestComparedModel::whatIsAskedForIsShown()
{
    ComparedModel model(0.7);
    model.setRuns(fewFiles());
    const QList<std::pair<FileChange, QStringList>> changes{{FileChange::Same, {u"a"_s}},
                                                            {FileChange::Changed, {u"b"_s, u"c"_s}},
                                                            {FileChange::OnlyHere, {u"d"_s}},
                                                            {FileChange::OnlyThere, {u"e"_s}}};
    for (const auto &[change, files] : changes) {
        model.setChange(change);
        QTRY_COMPARE(names(model), files);
        QVERIFY(model.isFiltered());
    }
    model.setChange({});
    model.setCell(KindPair{cv, receipt});
    QTRY_COMPARE(names(model), QStringList{u"b"_s});
    model.setCell(KindPair{receipt, cv});
    QTRY_COMPARE(names(model), QStringList());
    model.setCell({});
    model.setFilter(u"\"why receipt\""_s); // a reasoning there
    QTRY_COMPARE(names(model), (QStringList{u"b"_s, u"e"_s}));
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 5);
    QVERIFY(!model.isFiltered());
}

void TestComparedModel::aColumnSorts()
{
    ComparedModel model(0.7);
    model.setRuns(fewFiles());
    model.sort(ComparedModel::ConfidenceHere);
    // Without a file, then those with one in the order of their confidence.
    QTRY_COMPARE(names(model), (QStringList{u"e"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    model.sort(ComparedModel::File, Qt::DescendingOrder);
    QTRY_COMPARE(names(model), (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    model.sort(-1);
    QTRY_COMPARE(names(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

void TestComparedModel::filesStayWhileResultsCome()
{
    const ComparedJob here = endedJob({{u"a"_s, u"cv"_s}, {u"b"_s, std::nullopt}}, rulesHere);
    const ComparedJob later = endedJob({{u"a"_s, u"cv"_s}, {u"b"_s, u"cv"_s}}, rulesHere);
    ComparedModel model(0.7);
    model.setRuns(compared(here, later));
    QTRY_COMPARE(model.rowCount(), 2);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy ordered(&model, &ComparedModel::ordered);
    model.setRuns(compared(later, later));
    QCOMPARE(model.index(1, ComparedModel::TypeHere).data().toString(), u"cv"_s);
    QTRY_COMPARE(ordered.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestComparedModel::nothingAtAllIsShownToo()
{
    ComparedModel model(0.7);
    const QSignalSpy ordered(&model, &ComparedModel::ordered);
    model.setRuns({});
    QTRY_COMPARE(ordered.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasFolders());
    model.setRuns(compared(endedJob({}), endedJob({})));
    QTRY_COMPARE(ordered.size(), 2);
    QCOMPARE(model.rowCount(), 0);
    model.setRuns(fewFiles());
    QTRY_COMPARE(model.rowCount(), 5);
    model.setRuns({});
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(ordered.size(), 4);
}

void TestComparedModel::whatIsCopiedHasBothReasonings()
{
    ComparedModel model(0.7);
    model.setRuns(fewFiles());
    model.setCell(KindPair{cv, receipt});
    QTRY_COMPARE(model.rowCount(), 1);
    const CellTable table = comparedTable(model);
    QCOMPARE(table.size(), 2);
    QCOMPARE(table.at(0).size(), table.at(1).size());
    for (const QString &cell : {u"b"_s, u"cv"_s, u"receipt"_s, u"why cv"_s, u"why receipt"_s})
        QVERIFY2(table.at(1).contains(cell), qPrintable(cell));
}

/// The call comes back before anything is found.
void TestComparedModel::manyAreSortedInAnotherThread()
{
    constexpr int many = 50'000;
    QList<SampleFile> files;
    for (int i = 0; i < many; ++i)
        files.append({u"f-%1"_s.arg(i, 6, 10, QChar(u'0')), i % 2 == 0 ? u"cv"_s : u"invoice"_s});
    const ComparedJob job = endedJob(files, rulesHere);
    ComparedModel model(0.7);
    const QSignalSpy ordered(&model, &ComparedModel::ordered);
    model.setRuns(compared(job, job));
    QCOMPARE(ordered.size(), 0);
    QTRY_COMPARE(model.rowCount(), many);
    model.sort(ComparedModel::File, Qt::DescendingOrder);
    QCOMPARE(model.key(0), 0);
    QTRY_COMPARE(model.key(0), many - 1);
}

QTEST_MAIN(TestComparedModel)
#include "tst_comparedmodel.moc"
