// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesboxtest.h"

#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>

using namespace cd;
using namespace Qt::StringLiterals;

/// What is found in rules, by a person and by the checks.
class TestRulesRemarks : public test::RulesBoxTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_box.reset(); }

    void wordsAreFoundAndReplaced()
    {
        go(0);
        key(Qt::Key_F, Qt::ControlModifier);
        auto *find = field("findInRules");
        QVERIFY(find->hasFocus());
        QVERIFY(!field("replaceInRules")->isVisible());
        QTest::keyClicks(find, u"SAY"_s);
        QCOMPARE(label("findCount"), u"1 of 3"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(label("findCount"), u"2 of 3"_s);
        QCOMPARE(m_view->currentRow(), 1);
        QCOMPARE(m_description->textCursor().selectedText(), u"say"_s);
        QVERIFY(find->hasFocus());
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_view->currentRow(), 0);
        QTest::keyClick(find, Qt::Key_Return, Qt::ShiftModifier); // round and round
        QCOMPARE(m_view->currentRow(), 2);
        m_box->findChild<QCheckBox *>(u"findCase"_s)->click();
        QCOMPARE(label("findCount"), u"not found"_s);
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(m_view->hasFocus());
        QVERIFY(!find->isVisible());
    }

    void oneByOneOrAllAtOnce()
    {
        go(0);
        key(Qt::Key_H, Qt::ControlModifier);
        field("findInRules")->setText(u"say"_s);
        field("replaceInRules")->setText(u"say so"_s);
        const QSignalSpy edited(m_box.get(), &RulesBox::edited);
        button("replaceButton")->click();
        QCOMPARE(m_box->rules().at(0).description, u"documents that say so a"_s);
        QCOMPARE(m_view->currentRow(), 1); // on to the next, and not to what was put there
        QCOMPARE(edited.count(), 1);
        m_box->findChild<QCheckBox *>(u"findWords"_s)->click();
        field("findInRules")->setText(u"that"_s);
        field("replaceInRules")->setText(u"which"_s);
        button("replaceAllButton")->click();
        QCOMPARE(edited.count(), 2); // one step
        for (const Rule &rule : m_box->rules())
            QVERIFY(rule.description.startsWith(u"documents which say"_s));
        QVERIFY2(label("rulesSaid").contains(u"3 place(s) replaced in 3 rule(s)"_s),
                 qPrintable(label("rulesSaid")));
        QCOMPARE(label("findCount"), u"not found"_s);
    }

    void errorsComeAtOnceAndHintsOnceTheRuleIsLeft()
    {
        m_box->setRules(good());
        go(0);
        m_type->setFocus();
        m_type->selectAll();
        QTest::keyClicks(m_type, u"in/voice"_s);
        QTRY_VERIFY(gradeAt(0) >= 0);
        m_type->selectAll();
        QTest::keyClicks(m_type, u"invoice"_s);
        QTRY_COMPARE(gradeAt(0), -1);
        m_description->setFocus();
        m_description->selectAll();
        QTest::keyClicks(m_description, u"various other documents etc."_s);
        QTest::qWait(600);
        QCOMPARE(gradeAt(0), -1);
        m_view->setFocus();
        QTRY_VERIFY(gradeAt(0) > int(FindingGrade::Error));
    }

    void theNextRemarkIsOneKeyAway()
    {
        QList<Rule> rules = good();
        rules[1].type = u"re/ceipt"_s;
        rules[2].description = u"short"_s;
        m_box->setRules(rules);
        auto *count = button("findingsButton");
        m_box->resize(500, 1200); // with room for reasons
        QTRY_VERIFY2(count->text().startsWith(u"1 error(s), 1 warning(s)"_s),
                     qPrintable(count->text()));
        go(0);
        key(Qt::Key_F8);
        QCOMPARE(m_view->currentRow(), 1);
        key(Qt::Key_F8);
        QCOMPARE(m_view->currentRow(), 2);
        key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_view->currentRow(), 1);
        QVERIFY(!label("findingText").isEmpty());
        QVERIFY(!label("findingReason").isEmpty());
        count->click(); // only those of which something is said
        QVERIFY(m_view->isRowHidden(0));
        QVERIFY(!m_view->isRowHidden(1));
        count->click();
        QVERIFY(!m_view->isRowHidden(0));
    }

    void whatCanBeMendedIsAtOneKey()
    {
        QList<Rule> rules = good();
        rules[0].type = u"in/voice"_s;
        m_box->setRules(rules);
        go(0);
        QTRY_VERIFY(action("fixFinding")->isEnabled());
        const QSignalSpy edited(m_box.get(), &RulesBox::edited);
        QVERIFY(button("fixFindingButton")->isVisible());
        key(Qt::Key_F8, Qt::AltModifier);
        QCOMPARE(edited.count(), 1);
        QVERIFY2(!m_box->rules().first().type.contains(u'/'), qPrintable(types()));
        QCOMPARE(m_type->text(), m_box->rules().first().type);
        QTRY_VERIFY(gradeAt(0) < 0);
        m_box->setRules({{u"letter"_s, u"short"_s}});
        QTRY_COMPARE(gradeAt(0), int(FindingGrade::Error));
        QVERIFY(!button("dismissFindingButton")->isVisible()); // errors are never fine
        QVERIFY(!button("fixFindingButton")->isVisible());
    }

    void aHintCanBeSetAside()
    {
        QList<Rule> rules = good();
        rules[0].description = u"various other documents, miscellaneous, etc."_s;
        m_box->setRules(rules);
        go(0);
        QTRY_VERIFY(action("dismissFinding")->isEnabled());
        const QString said = label("findingText");
        QList<DismissedHint> aside;
        connect(m_box.get(), &RulesBox::dismissed, this,
                [&](const DismissedHint &hint) { aside += hint; });
        button("dismissFindingButton")->click();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(aside.first().type, u"invoice"_s);
        m_box->setDismissed(aside);
        QVERIFY(label("findingText") != said
                || !m_box->findChild<QWidget *>(u"findingStrip"_s)->isVisible());
    }

    void unknownWordsAreUnderlinedOtherwise()
    {
        m_box->setRules({{u"a"_s, u"documents that say the invioce"_s}});
        const auto dotted = [this] {
            QStringList words;
            const QList<QTextEdit::ExtraSelection> parts = m_description->extraSelections();
            for (const QTextEdit::ExtraSelection &part : parts) {
                if (part.format.underlineStyle() == QTextCharFormat::DotLine)
                    words += part.cursor.selectedText();
            }
            return words;
        };
        QTRY_COMPARE(dotted(), QStringList{u"invioce"_s});
        action("checkSpelling")->trigger(); // off
        QTRY_COMPARE(dotted(), QStringList());
        action("checkSpelling")->trigger();
        QTRY_COMPARE(dotted(), QStringList{u"invioce"_s});
        QVERIFY(choose(u"spellingSuggestion"_s, u"invoice"_s));
        QCOMPARE(m_box->rules().first().description, u"documents that say the invoice"_s);
        QTRY_COMPARE(dotted(), QStringList());
        m_box->setRules({{u"a"_s, u"documents that say Kesselbrand"_s}});
        QTRY_COMPARE(dotted(), QStringList{u"Kesselbrand"_s});
        QVERIFY(choose(u"addToMyWords"_s, {}));
        QTRY_COMPARE(dotted(), QStringList());
    }

private:
    /// What the description's menu offers for its last word.
    bool choose(const QString &name, const QString &text) const
    {
        m_description->moveCursor(QTextCursor::End);
        m_description->moveCursor(QTextCursor::Left);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_box->mapToGlobal(QPoint()));
        QApplication::sendEvent(m_description->viewport(), &event);
        QMenu *menu = nullptr;
        const bool isOpen = QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu != nullptr;
        });
        QAction *found = isOpen ? menu->findChild<QAction *>(name) : nullptr;
        const bool isIt = found && (text.isEmpty() || found->text() == text);
        if (isIt)
            found->trigger();
        if (menu)
            menu->close();
        return isIt;
    }
};

QTEST_MAIN(TestRulesRemarks)
#include "support/patience.h"
#include "tst_rulesremarks.moc"
