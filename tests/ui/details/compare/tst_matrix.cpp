// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/matrixview.h"

#include "support/offscreen.h"
#include "ui/details/compare/changebar.h"
#include "ui/details/compare/matrixmodel.h"
#include "ui/details/compare/samplejobs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const ResultKind cv{FileOutcome::Typed, u"cv"_s};
const ResultKind invoice{FileOutcome::Typed, u"invoice"_s};
const ResultKind failed{FileOutcome::Failed};

using Picked = std::optional<KindPair>;

/// Rows: cv, invoice. Columns: cv, invoice, failed. "letter" has no file.
SharedRuns sample()
{
    const QList<Rule> rules{{u"cv"_s, {}}, {u"letter"_s, {}}, {u"invoice"_s, {}}};
    return compared(endedJob({{u"a"_s, u"cv"_s},
                              {u"b"_s, u"cv"_s},
                              {u"c"_s, u"cv"_s},
                              {u"d"_s, u"cv"_s},
                              {u"e"_s, u"invoice"_s},
                              {u"x"_s, u"letter"_s}},
                             rules),
                    endedJob({{u"a"_s, u"cv"_s},
                              {u"b"_s, u"cv"_s},
                              {u"c"_s, u"cv"_s},
                              {u"d"_s, u"invoice"_s},
                              {u"e"_s, std::nullopt}},
                             rules));
}

} // namespace

/// How many files went from which type to which, and choosing them.
class TestMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyKindsOfBothJobsAreThere();
    void cellsAreToldWithoutColours();
    void aClickPicksAndAgainNone();
    void keysPick();
    void theWholeMatrixIsCopied();
    void newNumbersKeepThePlace();
    void changesAreCountedAndChosen();

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    Picked lastPicked(const QSignalSpy &picked) const
    {
        return picked.constLast().constFirst().value<Picked>();
    }

    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<MatrixView> m_view;
};

void TestMatrix::init()
{
    failOnWarnings();
    m_model = std::make_unique<MatrixModel>();
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_view = std::make_unique<MatrixView>(*m_model);
    m_model->setRuns(sample());
    m_view->resize(600, 300);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestMatrix::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestMatrix::onlyKindsOfBothJobsAreThere()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(m_model->kindsAt(cell(0, 1)), (KindPair{cv, invoice}));
    QCOMPARE(m_model->kindsAt(cell(1, 2)), (KindPair{invoice, failed}));
    QStringList numbers;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            numbers.append(cell(row, column).data().toString());
    }
    QCOMPARE(numbers, (QStringList{u"3"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s}));
}

void TestMatrix::cellsAreToldWithoutColours()
{
    QCOMPARE(cell(0, 0).data(MatrixModel::ShareRole).toDouble(), 0.75);
    QVERIFY(cell(0, 0).data(MatrixModel::SameRole).toBool());
    QVERIFY(!cell(0, 1).data(MatrixModel::SameRole).toBool());
    QVERIFY(cell(1, 1).data(MatrixModel::SameRole).toBool());
    const QString told = cell(0, 1).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"cv"_s, u"invoice"_s, u"1"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    m_model->pick(KindPair{cv, invoice});
    QVERIFY(cell(0, 1).data(Qt::AccessibleTextRole).toString() != told); // that it is picked
}

void TestMatrix::aClickPicksAndAgainNone()
{
    const QSignalSpy picked(m_view.get(), &MatrixView::picked);
    const auto click = [this](const QModelIndex &index) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->visualRect(index).center());
    };
    click(cell(0, 1));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(lastPicked(picked), Picked(KindPair{cv, invoice}));
    m_model->pick(lastPicked(picked));
    QVERIFY(cell(0, 1).data(MatrixModel::PickedRole).toBool());
    QVERIFY(!cell(0, 0).data(MatrixModel::PickedRole).toBool());
    click(cell(1, 2));
    QCOMPARE(lastPicked(picked), Picked(KindPair{invoice, failed}));
    m_model->pick(lastPicked(picked));
    click(cell(1, 2));
    QCOMPARE(lastPicked(picked), Picked());
}

void TestMatrix::keysPick()
{
    const QSignalSpy picked(m_view.get(), &MatrixView::picked);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentIndex(), cell(0, 1));
    QCOMPARE(picked.size(), 0); // to go there is not to choose it
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(lastPicked(picked), Picked(KindPair{cv, invoice}));
    m_model->pick(lastPicked(picked));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(lastPicked(picked), Picked());
}

void TestMatrix::theWholeMatrixIsCopied()
{
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(1).startsWith(u"cv\t3\t1\t0"_s));
}

void TestMatrix::newNumbersKeepThePlace()
{
    m_view->setCurrentIndex(cell(1, 2));
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setRuns(sample());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_view->currentIndex(), cell(1, 2));
    const QList<Rule> rules{{u"a"_s, {}}, {u"b"_s, {}}};
    const QList<Rule> others{{u"c"_s, {}}, {u"b"_s, {}}};
    m_model->setRuns(
        compared(endedJob({{u"f"_s, u"a"_s}}, rules), endedJob({{u"f"_s, u"a"_s}}, rules)));
    m_model->setRuns(
        compared(endedJob({{u"f"_s, u"c"_s}}, others), endedJob({{u"f"_s, u"c"_s}}, others)));
    QCOMPARE(resets.size(), 2); // as many kinds as before, and others: the titles change
    m_model->setRuns({});
    QCOMPARE(m_model->rowCount(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Space); // with nothing there
    m_model->setRuns(compared(endedJob({}), endedJob({})));
    QCOMPARE(m_model->columnCount(), 0);
}

void TestMatrix::changesAreCountedAndChosen()
{
    ChangeBar bar;
    const QSignalSpy chosen(&bar, &ChangeBar::chosenChanged);
    bar.setCounts(sample()->counts);
    const auto *changed = bar.findChild<QToolButton *>(u"compareChanged"_s);
    auto *onlyHere = bar.findChild<QToolButton *>(u"compareOnlyHere"_s);
    QVERIFY(changed->text().contains(u'2'));
    QVERIFY(onlyHere->text().contains(u'1'));
    onlyHere->click();
    QVERIFY(onlyHere->isChecked());
    QCOMPARE(chosen.size(), 1);
    bar.choose(FileChange::Changed);
    QVERIFY(changed->isChecked());
    QVERIFY(!onlyHere->isChecked());
    QCOMPARE(chosen.size(), 2);
    onlyHere->click();
    onlyHere->click(); // again: all
    QVERIFY(!onlyHere->isChecked());
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(chosen.constLast().constFirst().value<std::optional<FileChange>>(),
             std::optional<FileChange>());
}

QTEST_MAIN(TestMatrix)
#include "tst_matrix.moc"
