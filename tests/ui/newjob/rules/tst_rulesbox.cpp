// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesboxtest.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace cd;
using namespace Qt::StringLiterals;

/// Writing, moving and pasting rules.
class TestRulesBox : public test::RulesBoxTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_box.reset(); }

    /// Type, Enter, description, Enter, and so on.
    void rulesAreTypedWithoutTheMouse()
    {
        m_box->setRules({});
        trigger("addRule");
        QVERIFY(m_type->hasFocus());
        type(u"invoice"_s, Qt::Key_Return);
        QVERIFY(m_description->hasFocus());
        type(u"number and total"_s, Qt::Key_Return); // the last rule: a new one
        type(u"cv"_s, Qt::Key_Tab);
        QVERIFY(m_description->hasFocus());
        type(u"skills, education"_s, Qt::Key_Enter);
        QCOMPARE(m_box->rules(),
                 (QList<Rule>{{u"invoice"_s, u"number and total"_s},
                              {u"cv"_s, u"skills, education"_s},
                              {}}));
        QVERIFY(m_type->hasFocus());
        type({}, Qt::Key_Return);
        type({}, Qt::Key_Return); // nothing is written yet: not another
        QCOMPARE(m_box->rules().size(), 3);
        QCOMPARE(m_box->writtenRules().size(), 2);
    }

    void enterGoesFromTheTableThroughTheRules()
    {
        go(0);
        key(Qt::Key_Return);
        QVERIFY(m_type->hasFocus());
        QCOMPARE(m_type->selectedText(), u"a"_s);
        type({}, Qt::Key_Return);
        type({}, Qt::Key_Return);
        QCOMPARE(m_view->currentRow(), 1);
        QVERIFY(m_type->hasFocus());
        type({}, Qt::Key_Escape);
        QVERIFY(m_view->hasFocus());
        key(Qt::Key_F2);
        QVERIFY(m_type->hasFocus());
        QCOMPARE(m_box->rules(), abc());
    }

    void whereNextIsIsSaidWhereItWorks()
    {
        m_box->setRules({{u"a"_s, {}}});
        QVERIFY(m_description->placeholderText().contains(u"Enter"_s));
    }

    void shiftEnterStartsALineOfTheDescription()
    {
        go(0);
        m_description->setFocus();
        m_description->moveCursor(QTextCursor::End);
        QTest::keyClick(m_description, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_description, u"x"_s);
        QCOMPARE(m_box->rules().first().description, abc().first().description + u"\nx"_s);
    }

    void tabLeavesTheTable()
    {
        for (const auto code : {Qt::Key_Tab, Qt::Key_Backtab}) {
            go(1);
            key(code);
            QVERIFY(!m_view->hasFocus());
        }
        QCOMPARE(m_box->rules(), abc()); // and no empty rule is left behind
    }

    void problemsFindTheirRulePastAnEmptyRow()
    {
        go(0);
        trigger("addRule");
        QCOMPARE(m_box->rules().size(), 4);
        QCOMPARE(m_box->writtenRules(), abc());
        m_box->focusField({{u"rules"_s, u"1"_s, u"type"_s}});
        QCOMPARE(m_view->currentRow(), 2);
        QVERIFY(m_type->hasFocus());
        m_box->showProblems({{.path = {{u"rules"_s, u"2"_s, u"type"_s}},
                              .code = FieldProblem::Code::SaidByService,
                              .said = u"too vague"_s}});
        QVERIFY(problemAt(2, RulesModel::Type).isEmpty());
        QCOMPARE(problemAt(3, RulesModel::Type), u"too vague"_s);
        m_box->focusField({{u"rules"_s, u"2"_s, u"description"_s}});
        QCOMPARE(m_view->currentRow(), 3);
        QVERIFY(m_description->hasFocus());
        QCOMPARE(label("findingText"), u"too vague"_s);
    }

    void buttonsDoWhatTheySay()
    {
        go(1);
        trigger("duplicateRule");
        QCOMPARE(types(), u"abbc"_s);
        trigger("removeRule");
        QCOMPARE(types(), u"abc"_s);
        go(2);
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(types(), u"acb"_s);
        QCOMPARE(m_view->currentRow(), 1); // it goes with the rule
        QCOMPARE(m_type->text(), u"c"_s);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(types(), u"abc"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(types(), u"abcc"_s);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Delete);
        QVERIFY(m_box->rules().isEmpty());
        QVERIFY(!m_type->isVisible()); // none is open
    }

    void buttonsRestWhereTheyCanDoNothing()
    {
        go(0);
        QVERIFY(!action("moveRuleUp")->isEnabled());
        QVERIFY(action("moveRuleDown")->isEnabled());
        QVERIFY(!action("fillRules")->isEnabled());
        go(2);
        QVERIFY(action("moveRuleUp")->isEnabled());
        QVERIFY(!action("moveRuleDown")->isEnabled());
        m_box->setRules({});
        QVERIFY(!action("removeRule")->isEnabled());
        QVERIFY(!action("duplicateRule")->isEnabled());
        QVERIFY(action("addRule")->isEnabled());
    }

    void everyToolHasItsOwnKeys()
    {
        QStringList keys;
        const QList<QAction *> actions = m_view->actions() + m_box->actions();
        for (const QAction *tool : actions) {
            QVERIFY(!tool->shortcut().isEmpty());
            keys += tool->shortcut().toString();
            QVERIFY(tool->toolTip().contains(tool->shortcut().toString(QKeySequence::NativeText)));
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(keys.size(), 14);
    }

    void rowsAreDraggedByTheirHandles()
    {
        drag(0, 2, true);
        QCOMPARE(types(), u"bca"_s);
        QCOMPARE(m_view->currentRow(), 2); // the selection goes along
        drag(2, 0, false);
        QCOMPARE(types(), u"abc"_s);
        m_view->select(0, 2);
        drag(0, 2, true); // both
        QCOMPARE(types(), u"cab"_s);
        QCOMPARE(m_view->selectedRows(), (QList{1, 2}));
    }

    void escapeLetsTheRowsStay()
    {
        QWidget *area = m_view->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, handle(0));
        move(handle(2));
        key(Qt::Key_Escape);
        QTest::mouseRelease(area, Qt::LeftButton, {}, handle(2));
        QCOMPARE(m_box->rules(), abc());
    }

    void rowsOfASpreadsheetArePasted()
    {
        go(0);
        QApplication::clipboard()->setText(u"x\tfrom a sheet\ny\tanother line\n"_s);
        const QSignalSpy edited(m_box.get(), &RulesBox::edited);
        paste();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(types(), u"axybc"_s);
        QCOMPARE(m_view->selectedRows(), (QList{1, 2}));
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"x\tfrom a sheet\ny\tanother line\n"_s);
    }

    /// A line with titles is no rule; a person who knows better has it with one click.
    void whatWasLeftOutIsSaid()
    {
        go(0);
        QApplication::clipboard()->setText(u"Typ\tBeschreibung\tWer\nx\tfrom a sheet\tKim\n"_s);
        paste();
        QCOMPARE(types(), u"axbc"_s);
        const QString said = label("rulesSaid");
        QVERIFY2(said.contains(u"“Typ, Beschreibung”"_s), qPrintable(said));
        QVERIFY2(said.contains(u"1 more column(s)"_s), qPrintable(said));
        m_box->findChild<QPushButton *>(u"rulesSaidOther"_s)->click();
        QCOMPARE(m_box->rules().at(1), (Rule{u"Typ"_s, u"Beschreibung"_s}));
        QCOMPARE(m_box->rules().size(), 5);
        QApplication::clipboard()->setText(u"x"_s.repeated(60) + u"\tlong\n"_s);
        paste();
        QVERIFY2(label("rulesSaid").contains(u"1 rule(s) are longer"_s),
                 qPrintable(label("rulesSaid")));
        QCOMPARE(m_box->rules().size(), 6); // it is there to be shortened
    }

    void rowsPastedIntoANewRulesTypeAreRules()
    {
        go(2);
        trigger("addRule");
        QApplication::clipboard()->setText(u"x\tfrom a sheet\ny\tanother line\n"_s);
        QTest::keyClick(m_type, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(types(), u"abcxy"_s); // and the empty rule is none of them
        go(0);
        m_type->setFocus();
        m_type->selectAll();
        QApplication::clipboard()->setText(u"one word"_s);
        QTest::keyClick(m_type, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_box->rules().first().type, u"one word"_s);
    }

    void aDescriptionIsFilledDown()
    {
        m_view->select(0, 3);
        const QSignalSpy edited(m_box.get(), &RulesBox::edited);
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(types(), u"abc"_s);
        for (const Rule &rule : m_box->rules())
            QCOMPARE(rule.description, abc().first().description);
        QVERIFY(label("rulesSaid").contains(u"2 rule(s)"_s));
    }

    /// Who types must not lose a letter because a service's answer has just come.
    void whatIsBeingWrittenOutlivesAProblem()
    {
        go(1);
        m_description->setFocus();
        m_description->selectAll();
        QTest::keyClicks(m_description, u"half a wor"_s);
        m_box->showProblems({{.path = {{u"rules"_s, u"1"_s, u"description"_s}},
                              .code = FieldProblem::Code::SaidByService,
                              .said = u"too vague"_s}});
        QTest::keyClicks(m_description, u"d"_s);
        QCOMPARE(m_box->rules().at(1).description, u"half a word"_s);
    }

    /// In a field these keys edit the text.
    void theTablesKeysRestInAField()
    {
        go(1);
        m_type->setFocus();
        m_type->setCursorPosition(0);
        QTest::keyClick(m_type, Qt::Key_Delete);
        QCOMPARE(m_box->rules().at(1).type, QString());
        QCOMPARE(m_box->rules().size(), 3);
        QTest::keyClick(m_type, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_box->rules().size(), 3);
    }

    void theTitleCountsTheRules()
    {
        QVERIFY(label("rulesTitle").contains(u'3'));
        trigger("removeRule");
        QVERIFY(label("rulesTitle").contains(u'2'));
    }

    void countsWhileSomebodyTypes()
    {
        go(0);
        QCOMPARE(label("rulesCounter"), u"20 / 500"_s);
        m_description->setFocus();
        m_description->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_description, u"bc"_s);
        QCOMPARE(label("rulesCounter"), u"22 / 500"_s);
        m_description->setPlainText(u"x"_s.repeated(503));
        QCOMPARE(label("rulesCounter"), u"3 character(s) too many · 503 / 500"_s);
        go(1);
        QCOMPARE(label("rulesCounter"), u"20 / 500"_s);
    }

    /// Each kind of edit is a step of the form's history.
    void whatIsTypedTogetherIsOneStep()
    {
        go(0);
        QSignalSpy typed(m_box.get(), &RulesBox::typed);
        m_description->setFocus();
        m_description->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_description, u"bc"_s);
        m_type->setFocus();
        QTest::keyClicks(m_type, u"x"_s);
        QCOMPARE(typed.size(), 3);
        QCOMPARE(typed.at(0).first(), typed.at(1).first());
        QVERIFY(typed.at(2).first() != typed.at(1).first());
    }

    void whatIsWrongWithAllStandsBelowTheTable()
    {
        const FieldProblem none{
            .path = {{u"rules"_s}}, .code = FieldProblem::Code::TooFew, .limit = 1};
        m_box->showProblems({none});
        QCOMPARE(label("rulesProblem"), problemText(none));
        QVERIFY(m_box->findChild<QLabel *>(u"rulesProblem"_s)->isVisible());
        m_box->showProblems({});
        QVERIFY(label("rulesProblem").isEmpty());
    }

    /// However long a description is, and whatever is said of it.
    void everyRuleHasOneLine()
    {
        m_box->setRules({{u"a"_s, u"many words "_s.repeated(70)}, {u"b"_s, u"x"_s}});
        QCOMPARE(m_view->rowHeight(0), m_view->rowHeight(1));
        QVERIFY(m_view->rowHeight(0) < 2 * m_view->fontMetrics().height());
        QTRY_VERIFY(gradeAt(0) >= 0);
        const int top = m_box->findChild<QWidget *>(u"openRule"_s)->y();
        go(1);
        QTRY_VERIFY(m_box->findChild<QWidget *>(u"findingStrip"_s)->isVisible());
        QCOMPARE(m_box->findChild<QWidget *>(u"openRule"_s)->y(), top); // nothing jumps
    }

    void whatTheLastRunTookIsSaid()
    {
        m_box->setLastRun({{{u"a"_s, 88}}}, {});
        m_box->setTallies({{u"a"_s, u"Reviewed: 41 right"_s}});
        go(0);
        QCOMPARE(label("rulesTally"), u"Took 88 in the last run · Reviewed: 41 right"_s);
        go(1);
        QVERIFY(label("rulesTally").isEmpty());
    }
};

QTEST_MAIN(TestRulesBox)
#include "support/patience.h"
#include "tst_rulesbox.moc"
