// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesbox.h"

#include "domain/validation/validation.h"
#include "support/offscreen.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/newjob/rules/rulesview.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

/// The table of rules under real keys, as somebody works in it who knows spreadsheets.
class TestRulesBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_box = std::make_unique<RulesBox>(QList<QAction *>{});
        m_box->resize(500, 400);
        m_box->show();
        m_box->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get(), test::tryForMs));
        m_view = m_box->findChild<RulesView *>();
        m_box->setRules(abc());
    }

    void cleanup() { m_box.reset(); }

    void rulesAreTypedWithoutTheMouse()
    {
        m_box->setRules({});
        trigger("addRule");
        type(u"invoice"_s, Qt::Key_Tab);
        type(u"number and total"_s, Qt::Key_Tab); // the last cell: a new rule
        type(u"cv"_s, Qt::Key_Tab);
        type(u"skills, education"_s, Qt::Key_Return); // a new rule, from its beginning
        QCOMPARE(m_box->rules(),
                 (QList<Rule>{{u"invoice"_s, u"number and total"_s},
                              {u"cv"_s, u"skills, education"_s},
                              {}}));
        QCOMPARE(at(), (QPair{2, 0}));
    }

    void enterGoesDown()
    {
        go(0, 1);
        key(Qt::Key_Return);
        QCOMPARE(at(), (QPair{1, 1}));
        key(Qt::Key_Enter);
        key(Qt::Key_Return); // beyond the last: a new one
        QCOMPARE(at(), (QPair{3, 1}));
        key(Qt::Key_Return); // that is still empty: not another
        QCOMPARE(m_box->rules().size(), 4);
    }

    void shiftEnterStartsALineOfTheDescription()
    {
        go(0, 1);
        key(Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
        type(u"x"_s, Qt::Key_Tab);
        QCOMPARE(m_box->rules().first().description.simplified(),
                 abc().first().description + u" x"_s);
        QVERIFY(m_box->rules().first().description != abc().first().description + u"x"_s);
    }

    void escapeKeepsWhatWasThere()
    {
        go(0, 0);
        const QSignalSpy edited(m_box.get(), &RulesBox::edited);
        key(Qt::Key_F2);
        type(u"something else"_s, Qt::Key_Escape);
        QCOMPARE(m_box->rules(), abc());
        QCOMPARE(edited.count(), 0);
        QCOMPARE(m_box->rules().size(), 3);
    }

    void typingReplacesACell()
    {
        go(1, 0);
        QTest::keyClick(m_view, Qt::Key_X);
        type(u"yz"_s, Qt::Key_Return);
        QCOMPARE(m_box->rules().at(1).type, u"xyz"_s);
        QCOMPARE(at(), (QPair{2, 0}));
    }

    void tabLeavesTheTableUnlessACellIsEdited()
    {
        QLineEdit neighbour(m_box.get());
        neighbour.show();
        for (const auto code : {Qt::Key_Tab, Qt::Key_Backtab}) {
            go(1, 0);
            key(code);
            QVERIFY(!m_view->hasFocus());
        }
        go(2, 1);
        key(Qt::Key_Tab);
        QCOMPARE(m_box->rules(), abc()); // and no empty rule is left behind
        go(1, 0);
        key(Qt::Key_F2);
        type(u"x"_s, Qt::Key_Tab);
        QCOMPARE(at(), (QPair{1, 1}));
        QVERIFY(editor());
    }

    void problemsFindTheirRulePastAnEmptyRow()
    {
        go(0, 0);
        trigger("addRule");
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(m_box->rules().size(), 4);
        QCOMPARE(m_box->writtenRules(), abc());
        m_box->focusField({{u"rules"_s, u"1"_s, u"type"_s}});
        QCOMPARE(at(), (QPair{2, 0}));
        m_box->showProblems({{.path = {{u"rules"_s, u"2"_s, u"type"_s}},
                              .code = FieldProblem::Code::SaidByService,
                              .said = u"too vague"_s}});
        const auto problemAt = [this](int row) {
            return m_view->model()->index(row, 0).data(RulesModel::ProblemRole).toString();
        };
        QVERIFY(problemAt(2).isEmpty());
        QVERIFY(!problemAt(3).isEmpty());
    }

    void deleteEmptiesTheCells()
    {
        go(1, 1);
        key(Qt::Key_Delete);
        QCOMPARE(m_box->rules().at(1), (Rule{u"b"_s, {}}));
        QCOMPARE(m_box->rules().size(), 3);
    }

    void buttonsDoWhatTheySay()
    {
        go(1, 0);
        trigger("duplicateRule");
        QCOMPARE(types(), u"abbc"_s);
        trigger("removeRule");
        QCOMPARE(types(), u"abc"_s);
        go(2, 0);
        trigger("moveRuleUp");
        QCOMPARE(types(), u"acb"_s);
        QCOMPARE(at().first, 1); // it goes with the rule
        trigger("moveRuleDown");
        QCOMPARE(types(), u"abc"_s);
        trigger("removeRule");
        trigger("removeRule");
        trigger("removeRule");
        QVERIFY(m_box->rules().isEmpty());
    }

    void buttonsRestWhereTheyCanDoNothing()
    {
        go(0, 0);
        QVERIFY(!action("moveRuleUp")->isEnabled());
        QVERIFY(action("moveRuleDown")->isEnabled());
        go(2, 0);
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
        const QList<QAction *> actions = m_view->actions();
        for (const QAction *tool : actions) {
            QVERIFY(!tool->shortcut().isEmpty());
            keys += tool->shortcut().toString();
            QVERIFY(tool->toolTip().contains(tool->shortcut().toString(QKeySequence::NativeText)));
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(keys.size(), 5);
    }

    void rowsOfASpreadsheetArePasted()
    {
        go(0, 0);
        QApplication::clipboard()->setText(u"x\tfrom a sheet\ny\tanother line\n"_s);
        paste();
        QCOMPARE(types(), u"axybc"_s);
        QCOMPARE(m_view->selectedRows(), (QList{1, 2}));
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"x\tfrom a sheet\ny\tanother line\n"_s);
    }

    void aWordIsPastedIntoItsCell()
    {
        go(1, 1);
        QApplication::clipboard()->setText(u"words from elsewhere\n"_s);
        paste();
        QCOMPARE(m_box->rules().at(1), (Rule{u"b"_s, u"words from elsewhere"_s}));
        QCOMPARE(m_box->rules().size(), 3);
    }

    void linesAreRulesBesideTypesAndOneTextInADescription()
    {
        go(0, 0);
        QApplication::clipboard()->setText(u"letter\nmemo\n"_s);
        paste();
        QCOMPARE(m_box->rules().size(), 5);
        QCOMPARE(m_box->rules().at(2).type, u"memo"_s);
        go(0, 1);
        paste();
        QCOMPARE(m_box->rules().at(0).description, u"letter\nmemo"_s);
        QCOMPARE(m_box->rules().size(), 5);
    }

    /// Who types must not lose a letter because a service's answer has just come.
    void whatIsBeingWrittenOutlivesAProblem()
    {
        for (const int column : {0, 1}) {
            go(1, column);
            key(Qt::Key_F2);
            QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor(), u"half a wor"_s);
            const QString field = column == 0 ? u"type"_s : u"description"_s;
            m_box->showProblems({{.path = {{u"rules"_s, u"1"_s, field}},
                                  .code = FieldProblem::Code::SaidByService,
                                  .said = u"too vague"_s}});
            type(u"d"_s, Qt::Key_Return);
            const Rule &rule = m_box->rules().at(1);
            QCOMPARE(column == 0 ? rule.type : rule.description, u"half a word"_s);
        }
    }

    /// In an editor these keys delete a word and undo what was typed.
    void theToolsKeysRestWhileACellIsEdited()
    {
        go(1, 0);
        key(Qt::Key_F2);
        QTest::keyClick(editor(), Qt::Key_Home);
        QTest::keyClick(editor(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_box->rules(), abc());
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(m_box->rules(), abc());
        QTest::keyClick(m_view, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(types(), u"ac"_s);
        QCOMPARE(at(), (QPair{1, 0})); // the next one
        QVERIFY(m_view->hasFocus());
    }

    void theTitleCountsTheRules()
    {
        QVERIFY(label("rulesTitle").contains(u'3'));
        trigger("removeRule"); // none is chosen
        go(0, 0);
        trigger("removeRule");
        QVERIFY(label("rulesTitle").contains(u'2'));
    }

    void countsWhileSomebodyTypes()
    {
        go(0, 0);
        QVERIFY2(counter().endsWith(u"1 / 50"_s), qPrintable(counter()));
        key(Qt::Key_F2);
        QTest::keyClicks(editor(), u"invoice"_s);
        QVERIFY2(counter().endsWith(u"7 / 50"_s), qPrintable(counter()));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY2(counter().endsWith(u"1 / 50"_s), qPrintable(counter()));
        go(0, 1);
        QVERIFY2(counter().endsWith(u"20 / 500"_s), qPrintable(counter()));
    }

    void whatIsWrongStandsInTheTable()
    {
        const FieldProblem none{
            .path = {{u"rules"_s}}, .code = FieldProblem::Code::TooFew, .limit = 1};
        m_box->showProblems({none});
        QCOMPARE(label("rulesProblem"), problemText(none));
        QVERIFY(m_box->findChild<QLabel *>(u"rulesProblem"_s)->isVisible());
        const int height = m_view->rowHeight(1);
        m_box->setRules({abc().at(0), {u"b"_s, u"short"_s}, abc().at(2)});
        m_box->showProblems(validateRules(m_box->rules()));
        QVERIFY(label("rulesProblem").isEmpty());
        QTRY_VERIFY(m_view->rowHeight(1) > height); // the row has room for the words
    }

    void problemsLeadToTheirCell()
    {
        m_box->focusField({{u"rules"_s, u"2"_s, u"description"_s}});
        QCOMPARE(at(), (QPair{2, 1}));
        QVERIFY(m_view->hasFocus());
        m_box->focusField({{u"rules"_s, u"0"_s, u"type"_s}});
        QCOMPARE(at(), (QPair{0, 0}));
    }

    void longDescriptionsStayInSight()
    {
        const int line = m_view->fontMetrics().lineSpacing();
        m_box->setRules({{u"a"_s, u"many words "_s.repeated(10)}});
        QTRY_VERIFY(m_view->rowHeight(0) > 2 * line);
        m_box->setRules({{u"a"_s, u"many words "_s.repeated(70)}});
        QTRY_VERIFY(m_view->rowHeight(0) > 5 * line);
        QVERIFY(m_view->rowHeight(0) < 8 * line);
        go(0, 0);
        key(Qt::Key_F2);
        QVERIFY(editor()->geometry().top() < line); // where the type stands
        QVERIFY(editor()->height() < 3 * line);
        QTest::keyClick(editor(), Qt::Key_Escape);
        m_box->setRules({{u"a"_s, u"one line"_s}});
        go(0, 1);
        QTRY_VERIFY(!editor());
        key(Qt::Key_F2);
        QVERIFY(editor()->height() > 3 * line); // there is room to write
    }

private:
    static QList<Rule> abc()
    {
        return {{u"a"_s, u"documents that say a"_s},
                {u"b"_s, u"documents that say b"_s},
                {u"c"_s, u"documents that say c"_s}};
    }
    QAction *action(const char *name) const
    {
        return m_box->findChild<QAction *>(QLatin1StringView(name));
    }
    void trigger(const char *name) const { action(name)->trigger(); }
    QWidget *editor() const
    {
        QWidget *found = m_view->viewport()->findChild<QLineEdit *>(u"ruleTypeEditor"_s);
        return found ? found
                     : m_view->viewport()->findChild<QPlainTextEdit *>(u"ruleDescriptionEditor"_s);
    }
    /// Types into the open editor and ends with @p last.
    void type(const QString &text, Qt::Key last) const
    {
        QPointer<QWidget> open = editor();
        QVERIFY2(open, "no cell is being edited");
        QTest::keyClicks(open, text);
        QTest::keyClick(open, last);
        QTRY_VERIFY(open.isNull()); // it goes a moment later
    }
    void key(Qt::Key code) const { QTest::keyClick(m_view, code); }
    void paste() const { QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier); }
    void go(int row, int column) const
    {
        m_view->setFocus();
        m_view->setCurrentIndex(m_view->model()->index(row, column));
    }
    QPair<int, int> at() const
    {
        return {m_view->currentIndex().row(), m_view->currentIndex().column()};
    }
    QString types() const
    {
        QString all;
        for (const Rule &rule : m_box->rules())
            all += rule.type;
        return all;
    }
    QString label(const char *name) const
    {
        return m_box->findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    QString counter() const { return label("rulesCounter"); }

    std::unique_ptr<RulesBox> m_box;
    RulesView *m_view = nullptr;
};

QTEST_MAIN(TestRulesBox)
#include "support/patience.h"
#include "tst_rulesbox.moc"
