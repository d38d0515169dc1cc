// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of the form as a person writes them: one history, remarks, what the last run took.

#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/newjob/rules/rulesmodel.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestRulesPane : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsTakenBackInSteps();
    void pastedRowsAreOneStep();
    void aHintThatWasSetAsideStaysSo();
    void theLastRunIsCounted();
    void thePaneFits_data();
    void thePaneFits();

private:
    NewJobPage &form() const { return m_driver->window().form(); }
    QList<Rule> rules() const { return form().edited().rules; }
    void setRules(const QList<Rule> &rules) const;
    void undo() const { m_driver->press(Qt::Key_Z, Qt::ControlModifier); }
};

void TestRulesPane::setRules(const QList<Rule> &rules) const
{
    JobRequest request;
    request.rules = rules;
    form().setRequest(request);
    m_driver->find<QTableView>("rulesTable")->setFocus();
}

void TestRulesPane::typingIsTakenBackInSteps()
{
    setRules({{u"invoice"_s, u"a request"_s}});
    m_driver->find<QPlainTextEdit>("ruleDescription")->setFocus();
    m_driver->press(Qt::Key_End, Qt::ControlModifier);
    m_driver->typeKeys(u" for payment: total due"_s);
    undo();
    QCOMPARE(rules().first().description, u"a request for payment:"_s);
    undo();
    QCOMPARE(rules().first().description, u"a request"_s);
    m_driver->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(rules().first().description, u"a request for payment:"_s);
    auto *field = m_driver->find<QPlainTextEdit>("ruleDescription");
    QCOMPARE(field->toPlainText(), u"a request for payment:"_s);
    QCOMPARE(field->textCursor().position(), 22); // where a person goes on
    auto *type = m_driver->find<QLineEdit>("ruleType");
    type->setFocus();
    m_driver->press(Qt::Key_End);
    m_driver->typeKeys(u"s"_s);
    undo();
    QCOMPARE(rules().first(), (Rule{u"invoice"_s, u"a request for payment:"_s}));
}

void TestRulesPane::pastedRowsAreOneStep()
{
    const QList<Rule> before{{u"a"_s, u"documents that say a"_s}};
    setRules(before);
    QApplication::clipboard()->setText(
        u"Type;Description\nb;documents that say b\nc;documents that say c\n"_s);
    m_driver->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rules().size(), 3);
    QVERIFY(m_driver->text("rulesSaid").contains(u"left out"_s));
    m_driver->click("rulesSaidUndo");
    QCOMPARE(rules(), before);
    m_driver->find<QTableView>("rulesTable")->setFocus();
    m_driver->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rules().size(), 2);
    undo();
    QCOMPARE(rules(), before);
}

void TestRulesPane::aHintThatWasSetAsideStaysSo()
{
    const QList<Rule> vague{{u"letter"_s, u"various other documents, miscellaneous, etc."_s}};
    setRules(vague);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAction>("dismissFinding")->isEnabled(), patience);
    const auto said = [this] {
        return m_driver->find<QPushButton>("findingsButton")->text();
    };
    const QString before = said();
    m_driver->press(Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(form().care().dismissed.size(), 1);
    QTRY_VERIFY(said() != before);
    undo();
    QCOMPARE(form().care().dismissed.size(), 0);
    QTRY_COMPARE(said(), before);
    m_driver->press(Qt::Key_Y, Qt::ControlModifier);
    const QString after = said();
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(form().care().dismissed.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(said(), after, patience);
}

void TestRulesPane::theLastRunIsCounted()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    m_driver->goTo(Place::NewJob);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("rulesTable", u"Last run"_s),
                              (QStringList{u"1"_s, u"1"_s}), patience);
    QVERIFY2(m_driver->text("rulesTally").startsWith(u"Took 1 in the last run"_s),
             qPrintable(m_driver->text("rulesTally")));
}

void TestRulesPane::thePaneFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(1024, 700);
    QTest::newRow("usual") << QSize(1360, 860);
}

/// Nothing of the open rule lies outside of what is seen.
void TestRulesPane::thePaneFits()
{
    QFETCH(const QSize, size);
    m_driver->window().resize(size);
    setRules({{u"in/voice"_s, u"short"_s}, {u"cv"_s, u"skills, education, experience"_s}});
    auto *open = m_driver->find<QWidget>("openRule");
    auto *strip = m_driver->find<QWidget>("findingStrip");
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), patience);
    const QWidget *bar = m_driver->find<QWidget>("submitButton");
    QTRY_VERIFY(open->mapTo(&m_driver->window(), open->rect().bottomLeft()).y()
                < bar->mapTo(&m_driver->window(), QPoint()).y());
    QVERIFY(m_driver->find<QTableView>("rulesTable")->viewport()->height() > 80);
    QVERIFY(m_driver->find<QWidget>("ruleDescription")->height() > 40);
}

QTEST_MAIN(TestRulesPane)
#include "tst_rulespane.moc"
