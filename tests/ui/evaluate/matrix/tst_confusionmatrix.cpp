// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/evaluate/matrix/confusionpane.h"
#include "ui/evaluate/sampleevaluation.h"
#include "workflow/rows/celltable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int invoice = 0;
constexpr int receipt = 1;
constexpr int contract = 2;

/// 5 invoices and 3 receipts as they are, 2 receipts as invoices, 1 invoice without a type, 1
/// contract as it is, 4 strangers of which 1 is taken for an invoice.
EvaluationPtr sample()
{
    QList<Answered> answers;
    const auto add = [&answers](int label, int answer, int files) {
        for (int i = 0; i < files; ++i)
            answers.append({label, answer, 0.8});
    };
    add(invoice, invoice, 5);
    add(receipt, receipt, 3);
    add(receipt, invoice, 2);
    add(invoice, noType, 1);
    add(contract, contract, 1);
    add(noType, noType, 3);
    add(noType, invoice, 1);
    return evaluationOf({u"invoice"_s, u"receipt"_s, u"contract"_s}, answers);
}

QStringList namesIn(const ConfusionModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.headerData(row, Qt::Vertical).toString();
    return names;
}

} // namespace

/// Labels against answers as a person sees, chooses, copies and hears them.
class TestConfusionMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void keepsItsWord();
    void cellsAreTold();
    void noTypeIsNoName();
    void rowsAndColumnsAreSorted();
    void theMostConfusedOfMany();
    void allFilesAreSomewhere_data();
    void allFilesAreSomewhere();
    void onlyWhatIsConfused();
    void cellsAreChosenByKeyAndHeader();
    void buttonsChooseErrorsAndRightOnes();
    void whatIsChosenStays();
    void allOfALabel();
    void isCopiedWithItsHeaders();
    void isATableToAScreenReader();
};

void TestConfusionMatrix::keepsItsWord()
{
    ConfusionModel model;
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 &model);
    model.setEvaluation(sample());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 5);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setEvaluation(sample()); // the same rows and columns
    QCOMPARE(resets.size(), 0);
    model.setChoice({.order = MatrixOrder::Alphabet});
    QCOMPARE(resets.size(), 1);
    model.setEvaluation(randomEvaluation(50, 500, 1));
    model.setEvaluation({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestConfusionMatrix::cellsAreTold()
{
    ConfusionModel model;
    model.setEvaluation(sample());
    const QModelIndex wrong = model.index(receipt, invoice);
    QCOMPARE(wrong.data().toString(), u"2"_s);
    QCOMPARE(wrong.data(ConfusionModel::ShareRole).toDouble(), 2 / 5.0);
    QVERIFY(!wrong.data(ConfusionModel::RightRole).toBool());
    QCOMPARE(wrong.data(Qt::AccessibleTextRole).toString(),
             u"true receipt, answered invoice, 2 file(s), 40 %"_s);
    QVERIFY(model.index(receipt, receipt).data(ConfusionModel::RightRole).toBool());
    QCOMPARE(model.index(3, 3).data(Qt::AccessibleTextRole).toString(),
             u"true no type, answered no type, 3 file(s), 75 %"_s);
    QCOMPARE(model.index(invoice, 4).data(Qt::AccessibleTextRole).toString(),
             u"true invoice, 6 file(s)"_s);
    QCOMPARE(model.index(invoice, 4).data().toString(), u"6"_s);
    model.setShareOf(ConfusionModel::ShareOf::Column);
    QCOMPARE(wrong.data(ConfusionModel::ShareRole).toDouble(), 2 / 8.0);
    QCOMPARE(wrong.data(Qt::AccessibleTextRole).toString(),
             u"true receipt, answered invoice, 2 file(s), 25 % of these answers"_s);
}

/// A type may be called as it likes.
void TestConfusionMatrix::noTypeIsNoName()
{
    const QList<Answered> answers{{0, 0, {}}, {1, 0, {}}, {noType, 1, {}}, {noType, noType, {}}};
    ConfusionModel model;
    model.setEvaluation(evaluationOf({u"no type"_s, u"other types"_s}, answers));
    QCOMPARE(namesIn(model), (QStringList{u"no type"_s, u"other types"_s, u"(no type)"_s}));
    QCOMPARE(model.headerData(0, Qt::Vertical, ConfusionModel::KindRole).toInt(), 0);
    QVERIFY(!model.headerData(0, Qt::Vertical, ConfusionModel::ApartRole).toBool());
    QCOMPARE(model.headerData(2, Qt::Vertical, ConfusionModel::KindRole).toInt(), noType);
    QVERIFY(model.headerData(2, Qt::Vertical, ConfusionModel::ApartRole).toBool());
    QCOMPARE(model.index(0, 0).data().toString(), u"1"_s);
    QCOMPARE(model.index(2, 2).data().toString(), u"1"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"0"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"1"_s);
    QCOMPARE(model.asTable().constFirst(),
             (QStringList{{}, u"no type"_s, u"other types"_s, u"(no type)"_s, u"files"_s}));
}

void TestConfusionMatrix::rowsAndColumnsAreSorted()
{
    ConfusionModel model;
    model.setEvaluation(sample());
    QCOMPARE(namesIn(model),
             (QStringList{u"invoice"_s, u"receipt"_s, u"contract"_s, u"no type"_s}));
    model.setChoice({.order = MatrixOrder::Confused}); // 4 errors, 2, none
    QCOMPARE(namesIn(model).first(3), (QStringList{u"invoice"_s, u"receipt"_s, u"contract"_s}));
    model.setChoice({.order = MatrixOrder::Support}); // 6, 5, 1
    QCOMPARE(namesIn(model).first(3), (QStringList{u"invoice"_s, u"receipt"_s, u"contract"_s}));
    model.setChoice({.order = MatrixOrder::Alphabet});
    QCOMPARE(namesIn(model),
             (QStringList{u"contract"_s, u"invoice"_s, u"receipt"_s, u"no type"_s}));
    QCOMPARE(model.index(2, 1).data().toString(), u"2"_s); // receipts as invoices
}

void TestConfusionMatrix::theMostConfusedOfMany()
{
    QList<Answered> answers;
    for (int type = 0; type < 40; ++type) {
        answers.append({type, type, {}});
        for (int wrong = 0; wrong < type / 2; ++wrong)
            answers.append({type, noType, {}});
    }
    answers.append({0, 1, {}}); // both are in the rest
    ConfusionPane pane;
    pane.setEvaluation(evaluationOf(numberedTypes(40), answers));
    const ConfusionModel &model = pane.model();
    QCOMPARE(model.rowCount(), ShownConfusion::mostOwn + 2);
    QCOMPARE(namesIn(model).constFirst(), u"type_24"_s); // in the order of the rules
    QCOMPARE(namesIn(model).at(15), u"other types"_s);
    const int rest = 15;
    QCOMPARE(model.index(rest, rest).data().toString(), u"26"_s); // 25 of them right
    QCOMPARE(model.shown().wrong(rest, rest), 1);
    QVERIFY(!model.index(rest, rest).data(ConfusionModel::RightRole).toBool());
    QCOMPARE(pane.findChild<QLabel *>(u"confusionRest"_s)->text(),
             u"The 15 most confused of 40 types"_s);
    pane.findChild<QAction *>(u"allTypesInMatrix"_s)->trigger();
    QCOMPARE(model.rowCount(), 41);
    QVERIFY(!model.shown().hasRest());
    // Thirty have a row each.
    pane.setEvaluation(randomEvaluation(30, 300, 2));
    QCOMPARE(model.rowCount(), 31);
}

void TestConfusionMatrix::allFilesAreSomewhere_data()
{
    QTest::addColumn<int>("types");
    for (const int types : {3, 30, 200})
        QTest::addRow("%d types", types) << types;
}

void TestConfusionMatrix::allFilesAreSomewhere()
{
    QFETCH(const int, types);
    for (quint32 seed = 1; seed < 6; ++seed) {
        const EvaluationPtr evaluation = randomEvaluation(types, 3000, seed);
        for (const bool isFull : {false, true}) {
            const ShownConfusion shown(evaluation->confusion, evaluation->types,
                                       {.isFull = isFull});
            qint64 all = 0;
            qint64 wrong = 0;
            for (int row = 0; row < shown.size(); ++row) {
                qint64 inRow = 0;
                for (int column = 0; column < shown.size(); ++column) {
                    inRow += shown.count(row, column);
                    wrong += shown.wrong(row, column);
                }
                QCOMPARE(inRow, shown.labelled(row));
                all += inRow;
            }
            QCOMPARE(all, 3000);
            QCOMPARE(wrong, 3000 - evaluation->confusion.right().count);
        }
    }
}

void TestConfusionMatrix::onlyWhatIsConfused()
{
    ConfusionModel model;
    model.setEvaluation(sample());
    QVERIFY(!model.index(invoice, invoice).data(ConfusionModel::DimmedRole).toBool());
    model.setChoice({.isConfusedOnly = true});
    QCOMPARE(namesIn(model), (QStringList{u"invoice"_s, u"receipt"_s, u"no type"_s}));
    QVERIFY(model.index(invoice, invoice).data(ConfusionModel::DimmedRole).toBool());
    QVERIFY(!model.index(receipt, invoice).data(ConfusionModel::DimmedRole).toBool());
    // Without errors there is nothing to be seen.
    model.setEvaluation(evaluationOf({u"invoice"_s}, {{0, 0, {}}}));
    QCOMPARE(model.rowCount(), 0);
}

void TestConfusionMatrix::cellsAreChosenByKeyAndHeader()
{
    ConfusionModel model;
    ConfusionView view(model);
    model.setEvaluation(sample());
    view.resize(view.sizeHint() + QSize(200, 200));
    view.show();
    QCOMPARE(view.chosen(), ChosenCells());
    const auto click = [&view](int row, int column, Qt::KeyboardModifiers held = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, held,
                          view.visualRect(view.model()->index(row, column)).center());
    };
    using Cells = QSet<std::pair<int, int>>;
    click(receipt, invoice);
    QCOMPARE(view.chosen().cells, Cells({{receipt, invoice}}));
    click(invoice, 3, Qt::ControlModifier);
    QCOMPARE(view.chosen().cells, Cells({{receipt, invoice}, {invoice, noType}}));
    click(invoice, invoice);
    click(receipt, receipt, Qt::ShiftModifier);
    QCOMPARE(view.chosen().cells.size(), 4);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chosen().cells, Cells({{contract, receipt}}));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.chosen().cells, Cells({{contract, receipt}, {contract, contract}}));
    const auto clickHeader = [](QHeaderView *header, int section) {
        const int at = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          header->orientation() == Qt::Vertical ? QPoint(20, at) : QPoint(at, 8));
    };
    clickHeader(view.verticalHeader(), invoice);
    QCOMPARE(
        view.chosen().cells,
        Cells({{invoice, invoice}, {invoice, receipt}, {invoice, contract}, {invoice, noType}}));
    clickHeader(view.horizontalHeader(), 3);
    QCOMPARE(view.chosen().cells,
             Cells({{invoice, noType}, {receipt, noType}, {contract, noType}, {noType, noType}}));
    click(receipt, 4); // how many there are
    QCOMPARE(view.chosen().cells.size(), 4);
    QVERIFY(view.chosen().cells.contains(std::pair(receipt, contract)));
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.chosen(), ChosenCells());
    const QSignalSpy entered(&view, &ConfusionView::entered);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
}

void TestConfusionMatrix::buttonsChooseErrorsAndRightOnes()
{
    ConfusionPane pane;
    pane.setEvaluation(sample());
    const auto selected = [&pane](int row, int column) {
        return pane.view().selectionModel()->isSelected(pane.model().index(row, column));
    };
    pane.findChild<QToolButton *>(u"chooseErrors"_s)->click();
    QCOMPARE(pane.view().chosen().only, ChosenCells::Only::Errors);
    QVERIFY(selected(receipt, invoice) && selected(invoice, 3) && selected(3, invoice));
    QVERIFY(!selected(receipt, receipt) && !selected(3, 3));
    pane.findChild<QToolButton *>(u"chooseRight"_s)->click();
    QCOMPARE(pane.view().chosen().only, ChosenCells::Only::Right);
    QVERIFY(selected(receipt, receipt) && selected(3, 3) && !selected(receipt, invoice));
    QVERIFY(pane.findChild<QToolButton *>(u"chooseRight"_s)->isChecked());
    QVERIFY(!pane.findChild<QToolButton *>(u"chooseErrors"_s)->isChecked());
    pane.findChild<QToolButton *>(u"chooseAll"_s)->click();
    QVERIFY(!pane.view().selectionModel()->hasSelection());
    QVERIFY(pane.findChild<QToolButton *>(u"chooseAll"_s)->isChecked());
}

/// Cells are of types, not of places.
void TestConfusionMatrix::whatIsChosenStays()
{
    ConfusionPane pane;
    pane.setEvaluation(sample());
    ConfusionView &view = pane.view();
    view.selectionModel()->select(pane.model().index(receipt, invoice),
                                  QItemSelectionModel::ClearAndSelect);
    const ChosenCells chosen = view.chosen();
    pane.findChild<QAction *>(u"matrixByName"_s)->trigger();
    QCOMPARE(view.chosen(), chosen);
    QVERIFY(view.selectionModel()->isSelected(pane.model().index(2, 1)));
    pane.setEvaluation(evaluationOf({u"receipt"_s, u"invoice"_s}, {{0, 1, {}}, {1, 1, {}}}));
    QCOMPARE(view.chosen().cells, (QSet<std::pair<int, int>>{{0, 1}}));
    pane.setEvaluation(evaluationOf({u"invoice"_s}, {{0, 0, {}}})); // no receipts any more
    QCOMPARE(view.chosen(), ChosenCells());
}

void TestConfusionMatrix::allOfALabel()
{
    ConfusionPane pane;
    pane.setEvaluation(sample());
    pane.view().chooseLabel(receipt);
    QCOMPARE(pane.view().chosen().cells.size(), 4);
    QVERIFY(pane.view().chosen().cells.contains(std::pair(receipt, noType)));
    pane.view().chooseLabel(7); // there is none
    QCOMPARE(pane.view().chosen(), ChosenCells());
}

void TestConfusionMatrix::isCopiedWithItsHeaders()
{
    ConfusionModel model;
    ConfusionView view(model);
    model.setEvaluation(sample());
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(),
             u"\tinvoice\treceipt\tcontract\tno type\tfiles\n"
             "invoice\t5\t0\t0\t1\t6\n"
             "receipt\t2\t3\t0\t0\t5\n"
             "contract\t0\t0\t1\t0\t1\n"
             "no type\t1\t0\t0\t3\t4\n"_s);
}

void TestConfusionMatrix::isATableToAScreenReader()
{
    ConfusionModel model;
    ConfusionView view(model);
    model.setEvaluation(sample());
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(told && told->tableInterface());
    QCOMPARE(told->role(), QAccessible::Table);
    QCOMPARE(told->tableInterface()->rowCount(), 4);
    QAccessibleInterface *cell = told->tableInterface()->cellAt(receipt, invoice);
    QVERIFY(cell && cell->tableCellInterface());
    QCOMPARE(cell->text(QAccessible::Name), u"true receipt, answered invoice, 2 file(s), 40 %"_s);
    QCOMPARE(model.headerData(invoice, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             u"answered invoice"_s);
    QCOMPARE(model.headerData(receipt, Qt::Vertical, Qt::AccessibleTextRole).toString(),
             u"true receipt"_s);
}

QTEST_MAIN(TestConfusionMatrix)
#include "tst_confusionmatrix.moc"
