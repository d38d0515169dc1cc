// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwords.h"

#include "support/stricttest.h"
#include "ui/review/reviewactions.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What the review says of a decision, and which keys it leaves to others.
class TestReviewWords : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsConfirmedOrCorrected();
    void theRunnerUpIsReadFromTheReasoning();
    void theTimeLeftIsRough();
    void keysBelongToTheField_data();
    void keysBelongToTheField();
};

void TestReviewWords::aDecisionIsConfirmedOrCorrected()
{
    Decision decision;
    decision.text = u"invoice"_s;
    decision.shown = Suggestion{u"invoice"_s, 0.5};
    QCOMPARE(decisionText(decision), u"invoice, confirmed"_s);
    decision.shown = Suggestion{u"receipt"_s, 0.5};
    QCOMPARE(decisionText(decision), u"invoice, corrected"_s);
    decision.kind = Decision::Kind::NoType;
    decision.text.clear();
    QCOMPARE(decisionText(decision), u"no type, corrected"_s);
    decision.shown = Suggestion{std::nullopt, {}};
    QCOMPARE(decisionText(decision), u"no type, confirmed"_s);
    decision.shown.reset(); // it failed
    QCOMPARE(decisionText(decision), u"no type, corrected"_s);
    decision.kind = Decision::Kind::CannotTell;
    QCOMPARE(decisionText(decision), u"can’t tell"_s);
}

void TestReviewWords::theRunnerUpIsReadFromTheReasoning()
{
    QCOMPARE(
        runnerUpOf(u"Matched “invoice” (score 3.1): found “VAT” (page 2). Runner-up: “receipt” "
                   "(score 1.2): found “cash” (page 2)."_s),
        u"receipt"_s);
    QCOMPARE(runnerUpOf(u"It is an invoice."_s), QString());
}

void TestReviewWords::theTimeLeftIsRough()
{
    QCOMPARE(timeLeftText(59), u"less than a minute left"_s);
    QCOMPARE(timeLeftText(119), u"about 1 min left"_s);
    QCOMPARE(timeLeftText(240), u"about 4 min left"_s);
    QCOMPARE(timeLeftText(3 * 3600), u"about 3 h left"_s);
}

void TestReviewWords::keysBelongToTheField_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("ofField");
    QTest::addColumn<bool>("ofBox");
    QTest::addColumn<bool>("ofButton");
    QTest::addColumn<bool>("ofList");
    QTest::newRow("1") << int(Qt::Key_1) << true << false << false << false;
    QTest::newRow("S") << int(Qt::Key_S) << true << false << false << false;
    QTest::newRow("Enter") << int(Qt::Key_Return) << true << false << true << false;
    QTest::newRow("Space") << int(Qt::Key_Space) << true << true << true << false;
    QTest::newRow("Down") << int(Qt::Key_Down) << true << true << true << true;
    QTest::newRow("Esc") << int(Qt::Key_Escape) << true << false << false << false;
    QTest::newRow("F6") << int(Qt::Key_F6) << false << false << false << false;
}

void TestReviewWords::keysBelongToTheField()
{
    QFETCH(const int, key);
    const QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
    const QLineEdit field;
    const QComboBox box;
    const QPushButton button;
    const QTableView list;
    QTEST(takesKeyItself(&field, event), "ofField");
    QTEST(takesKeyItself(&box, event), "ofBox");
    QTEST(takesKeyItself(&button, event), "ofButton");
    QTEST(takesKeyItself(&list, event), "ofList");
    const QKeyEvent held(QEvent::ShortcutOverride, key, Qt::ControlModifier);
    QVERIFY(!takesKeyItself(&field, held)); // the field says so itself
}

QTEST_MAIN(TestReviewWords)
#include "tst_reviewwords.moc"
