// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/evaluate/files/cellstitle.h"
#include "ui/evaluate/files/evaluatedfilesmodel.h"
#include "ui/evaluate/sampleevaluation.h"
#include "ui/look/typemark.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int invoice = 0;
constexpr int receipt = 1;

/// A file that has failed is beside those that are judged.
EvaluationPtr evaluatedSample()
{
    const EvaluationPtr judged = evaluationOf({u"invoice"_s, u"receipt"_s},
                                              {{invoice, invoice, 0.9},
                                               {receipt, invoice, 0.6},
                                               {receipt, receipt, 0.8},
                                               {receipt, invoice, 0.95},
                                               {noType, noType, {}}});
    auto made = std::make_shared<Evaluation>(*judged);
    EvaluatedFile failed;
    failed.labelled = {.document = documentKey(QByteArray(32, 'f'), {}, {}),
                       .label = u"invoice"_s,
                       .source = LabelSource::Table,
                       .name = u"broken.pdf"_s};
    failed.place = 5;
    made->unjudged.append({failed, UnjudgedFile::Why::Failed});
    return made;
}

QStringList columnOf(const EvaluatedFilesModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

bool waitForOrder(const QSignalSpy &ordered, qsizetype count)
{
    return QTest::qWaitFor([&] { return ordered.size() >= count; });
}

} // namespace

/// The files that the cells of the matrix stand for.
class TestEvaluatedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void cellsAreTheirFiles_data();
    void cellsAreTheirFiles();
    void areTold();
    void areSorted();
    void whatIsNotJudgedIsListedApart();
    void theTitleNamesBothTypes();
};

void TestEvaluatedFiles::cellsAreTheirFiles_data()
{
    QTest::addColumn<int>("types");
    for (const int types : {3, 30, 200})
        QTest::addRow("%d types", types) << types;
}

/// Each cell lists as many files as it says.
void TestEvaluatedFiles::cellsAreTheirFiles()
{
    QFETCH(const int, types);
    const EvaluationPtr evaluation = randomEvaluation(types, 600, 7);
    const ShownConfusion shown(evaluation->confusion, evaluation->types, {});
    for (int row = 0; row < shown.size(); ++row) {
        qint64 inRow = 0;
        for (int column = 0; column < shown.size(); ++column) {
            EvaluatedQuestion question{.only = ChosenCells::Only::Chosen, .shown = shown};
            question.cells.resize(qsizetype(shown.size()) * shown.size());
            question.cells[qsizetype(row) * shown.size() + column] = true;
            const qsizetype listed = evaluatedOrder(*evaluation, question, {}).size();
            QCOMPARE(listed, shown.count(row, column));
            inRow += listed;
        }
        QCOMPARE(inRow, shown.labelled(row));
    }
    const auto listed = [&evaluation](ChosenCells::Only only) {
        return evaluatedOrder(*evaluation, {.only = only}, {}).size();
    };
    QCOMPARE(listed(ChosenCells::Only::All), 600);
    QCOMPARE(listed(ChosenCells::Only::Right), evaluation->confusion.right().count);
    QCOMPARE(listed(ChosenCells::Only::Errors), 600 - evaluation->confusion.right().count);
}

void TestEvaluatedFiles::areTold()
{
    EvaluatedFilesModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &model);
    const QSignalSpy ordered(&model, &EvaluatedFilesModel::ordered);
    model.setUnsureBelow(0.7);
    const EvaluationPtr evaluation = evaluatedSample();
    model.setEvaluation(evaluation);
    QVERIFY(waitForOrder(ordered, 1));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::File),
             (QStringList{u"000000.txt"_s, u"000001.txt"_s, u"000002.txt"_s, u"000003.txt"_s,
                          u"000004.txt"_s}));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Folder).first(2),
             (QStringList{u"in/0"_s, u"in/1"_s}));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Label),
             (QStringList{u"invoice"_s, u"receipt"_s, u"receipt"_s, u"receipt"_s, u"no type"_s}));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Answer).at(1), u"invoice"_s);
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Confidence).first(2),
             (QStringList{u"0.90"_s, u"0.60"_s}));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Source).constFirst(), u"folder"_s);
    const QModelIndex unsure = model.index(1, EvaluatedFilesModel::Confidence);
    QCOMPARE(unsure.data(EvaluatedFilesModel::StandingRole).toInt(), int(Standing::Unsure));
    QCOMPARE(unsure.data(Qt::AccessibleTextRole).toString(), u"Confidence: 0.60, unsure"_s);
    QCOMPARE(model.index(1, EvaluatedFilesModel::Label).data(Qt::AccessibleTextRole).toString(),
             u"Label: receipt"_s);
    QCOMPARE(model.index(1, EvaluatedFilesModel::Label).data(EvaluatedFilesModel::MarkRole).toInt(),
             1);
    QCOMPARE(
        model.index(4, EvaluatedFilesModel::Answer).data(EvaluatedFilesModel::MarkRole).toInt(),
        int(TypeMark::NoType));

    // A corrected label leaves its row where it is.
    auto corrected = std::make_shared<Evaluation>(*evaluation);
    corrected->files[1].labelled.label = u"invoice"_s;
    corrected->files[1].labelled.source = LabelSource::Review;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setEvaluation(corrected);
    QVERIFY(waitForOrder(ordered, 2));
    QCOMPARE(model.index(1, EvaluatedFilesModel::Label).data().toString(), u"invoice"_s);
    QCOMPARE(model.index(1, EvaluatedFilesModel::Source).data().toString(), u"review"_s);
    QCOMPARE(resets.size() + removed.size(), 0);
}

void TestEvaluatedFiles::areSorted()
{
    EvaluatedFilesModel model;
    const QSignalSpy ordered(&model, &EvaluatedFilesModel::ordered);
    model.setEvaluation(evaluatedSample());
    QVERIFY(waitForOrder(ordered, 1));
    model.sort(EvaluatedFilesModel::Confidence, Qt::AscendingOrder);
    QVERIFY(waitForOrder(ordered, 2));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Confidence),
             (QStringList{u"unknown"_s, u"0.60"_s, u"0.80"_s, u"0.90"_s, u"0.95"_s}));
    model.sort(EvaluatedFilesModel::Label, Qt::DescendingOrder);
    QVERIFY(waitForOrder(ordered, 3));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Label),
             (QStringList{u"receipt"_s, u"receipt"_s, u"receipt"_s, u"no type"_s, u"invoice"_s}));
    model.sort(-1);
    QVERIFY(waitForOrder(ordered, 4));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::File).constFirst(), u"000000.txt"_s);
}

void TestEvaluatedFiles::whatIsNotJudgedIsListedApart()
{
    EvaluatedFilesModel model;
    const QSignalSpy ordered(&model, &EvaluatedFilesModel::ordered);
    model.setEvaluation(evaluatedSample());
    QVERIFY(waitForOrder(ordered, 1));
    model.setUnjudged(true);
    QVERIFY(waitForOrder(ordered, 2));
    QCOMPARE(columnOf(model, EvaluatedFilesModel::File), QStringList{u"broken.pdf"_s});
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Answer), QStringList{u"failed"_s});
    QCOMPARE(columnOf(model, EvaluatedFilesModel::Source), QStringList{u"table"_s});
    QCOMPARE(
        model.index(0, EvaluatedFilesModel::Answer).data(EvaluatedFilesModel::MarkRole).toInt(),
        int(TypeMark::Failed));
    QCOMPARE(model.rowOfDocument(model.fileAtRow(0).labelled.document), 0);
}

void TestEvaluatedFiles::theTitleNamesBothTypes()
{
    CellsTitle title;
    title.say(u"%1 answered as %2"_s, {{u"receipt"_s, 1}, {u"100%1"_s, 0}}, u"7 files"_s);
    QVERIFY(title.accessibleName().startsWith(u"receipt answered as 100%"_s));
    QVERIFY(title.accessibleName().endsWith(u", 7 files"_s));
    const int wide = title.sizeHint().width();
    title.say(u"%1 answered as %2"_s, {{u"receipt"_s, 1}, {u"a much longer type"_s, 0}},
              u"7 files"_s);
    QVERIFY(title.sizeHint().width() > wide);
    title.resize(80, 30);
    title.grab(); // where there is hardly room
}

QTEST_MAIN(TestEvaluatedFiles)
#include "tst_evaluatedfiles.moc"
