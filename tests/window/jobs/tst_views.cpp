// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list's looks under names.

#include "store/database.h"
#include "support/offscreen.h"
#include "ui/jobs/cells/jobcolumns.h"
#include "window/jobs/tidyplace.h"
#include "workflow/form/viewlibrary.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestViews : public QObject, private TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void someAreThereOnTheFirstDay();
    void aViewIsSavedAndShownAgain();
    void columnsBelongToAView();
    void theArchiveBelongsToAView();
    void aListThatLooksOtherwiseIsMarked();
    void aNameThatIsTakenIsAskedAbout();
    void namesThatWontDoAreSaid();
    void aViewIsRenamed();
    void aViewIsDeletedAfterAQuestion();
    void theNextStartShowsTheSame();
    void aWindowThatNobodyClosedKeepsThem();
    void theKeyboardComesToThem();
    void whatCannotBeWrittenIsSaid();

private:
    void saveAs(const QString &name) const;
    QString shown() const { return m_driver->find<QToolButton>("viewsButton")->text(); }
    QStringList checked() const;
    QHeaderView *header() const { return list()->horizontalHeader(); }
};

void TestViews::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
    openHere();
    add(u"apples"_s, "SUCCESS");
    add(u"pears"_s, "ERROR");
    add(u"plums"_s, "PENDING", u"https://elsewhere.example"_s); // nobody looks whether it ends
    QTRY_COMPARE(labels().size(), 3);
}

void TestViews::saveAs(const QString &name) const
{
    m_driver->trigger("saveViewAs");
    auto *dialog = m_driver->dialog<QInputDialog>("viewName");
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!m_driver->window().findChild<QInputDialog *>(u"viewName"_s));
}

/// What the menu says is shown.
QStringList TestViews::checked() const
{
    QStringList texts;
    const QList<QAction *> all = m_driver->find<QMenu>("viewsMenu")->actions();
    for (const QAction *action : all) {
        if (action->isChecked())
            texts += action->text();
    }
    return texts;
}

void TestViews::someAreThereOnTheFirstDay()
{
    QCOMPARE(shown(), u"Everything"_s);
    QCOMPARE(checked(), QStringList{u"Everything"_s});
    m_driver->trigger("viewNeedsAttention");
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    QCOMPARE(shown(), u"Needs attention"_s);
    m_driver->trigger("viewRunning");
    QTRY_COMPARE(labels(), QStringList{u"plums"_s});
    m_driver->type("jobFilter", u"a"_s);
    QCOMPARE(shown(), u"Views"_s); // it looks like none of them
    QCOMPARE(checked(), QStringList());
    m_driver->trigger("viewEverything");
    QTRY_COMPARE(labels().size(), 3);
    m_driver->trigger("viewEverything"); // a second time changes nothing
    QCOMPARE(checked(), QStringList{u"Everything"_s});
    m_driver->click("chipFailed");
    m_driver->click("chipUnsure");
    QCOMPARE(shown(), u"Needs attention"_s); // by whatever way
}

void TestViews::aViewIsSavedAndShownAgain()
{
    m_driver->type("jobFilter", u"p"_s);
    m_driver->click("chipFailed");
    list()->sortByColumn(static_cast<int>(JobColumn::Label), Qt::AscendingOrder);
    saveAs(u"Rock & pears"_s);
    QCOMPARE(shown(), u"Rock && pears"_s);
    m_driver->trigger("viewEverything");
    list()->sortByColumn(static_cast<int>(JobColumn::Status), Qt::DescendingOrder);
    QTRY_COMPARE(labels().size(), 3);

    m_driver->trigger("view-Rock & pears");
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    QCOMPARE(m_driver->find<QLineEdit>("jobFilter")->text(), u"p"_s);
    QVERIFY(m_driver->find<QToolButton>("chipFailed")->isChecked());
    QCOMPARE(header()->sortIndicatorSection(), static_cast<int>(JobColumn::Label));
    QCOMPARE(header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(checked(), QStringList{u"Rock && pears"_s});
}

void TestViews::columnsBelongToAView()
{
    const int status = static_cast<int>(JobColumn::Status);
    const int rules = static_cast<int>(JobColumn::Rules);
    const int files = static_cast<int>(JobColumn::Files);
    header()->moveSection(header()->visualIndex(status), 1);
    list()->showColumn(rules);
    list()->hideColumn(files);
    header()->resizeSection(status, 234);
    saveAs(u"wide"_s);
    list()->showColumn(files);
    list()->hideColumn(rules);
    header()->moveSection(1, 3);
    header()->resizeSection(status, 100);
    QCOMPARE(shown(), u"wide *"_s);

    m_driver->trigger("view-wide");
    QCOMPARE(header()->visualIndex(status), 1);
    QCOMPARE(header()->sectionSize(status), 234);
    QVERIFY(!header()->isSectionHidden(rules));
    QVERIFY(header()->isSectionHidden(files));
    QCOMPARE(shown(), u"wide"_s);
    m_driver->window().resize(1100, 700); // the label gets what is left
    QCOMPARE(shown(), u"wide"_s);
}

void TestViews::theArchiveBelongsToAView()
{
    m_driver->trigger("clearAllSucceeded");
    m_driver->click("chipArchived");
    QTRY_COMPARE(labels(), QStringList{u"apples"_s});
    saveAs(u"done"_s);
    m_driver->trigger("viewEverything");
    QTRY_COMPARE(labels().size(), 2);
    m_driver->trigger("view-done");
    QTRY_COMPARE(labels(), QStringList{u"apples"_s});
}

void TestViews::aListThatLooksOtherwiseIsMarked()
{
    saveAs(u"mine"_s);
    QVERIFY(!m_driver->find<QAction>("updateView")->isEnabled());
    m_driver->type("jobFilter", u"pear"_s);
    QCOMPARE(shown(), u"mine *"_s);
    QCOMPARE(checked(), QStringList{u"mine *"_s});
    m_driver->type("jobFilter", {});
    QCOMPARE(shown(), u"mine"_s);

    m_driver->type("jobFilter", u"pear"_s);
    QCOMPARE(m_driver->find<QAction>("updateView")->text(), u"&Update “mine”"_s);
    m_driver->trigger("updateView");
    QCOMPARE(shown(), u"mine"_s);
    m_driver->trigger("viewEverything");
    m_driver->trigger("view-mine");
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
}

void TestViews::aNameThatIsTakenIsAskedAbout()
{
    saveAs(u"mine"_s);
    m_driver->trigger("viewRunning");
    saveAs(u"MINE"_s);
    WindowDriver::decline(m_driver->dialog<QMessageBox>("viewOverwrite"));
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"viewOverwrite"_s));
    m_driver->trigger("view-mine");
    QTRY_COMPARE(labels().size(), 3); // nothing was replaced

    m_driver->trigger("viewRunning");
    saveAs(u"MINE"_s);
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("viewOverwrite"), u"Replace it"_s);
    QTRY_COMPARE(shown(), u"MINE"_s);
    m_driver->trigger("viewEverything");
    QVERIFY(!m_driver->window().findChild<QAction *>(u"view-mine"_s));
    m_driver->trigger("view-MINE");
    QTRY_COMPARE(labels(), QStringList{u"plums"_s});
}

void TestViews::namesThatWontDoAreSaid()
{
    saveAs(u"  "_s);
    QVERIFY2(notice().contains(u"needs a name"_s), qPrintable(notice()));
    saveAs(u"everything"_s); // nobody could tell the two apart
    QVERIFY2(notice().contains(u"named “Everything” already"_s), qPrintable(notice()));
    QVERIFY(m_driver->workspace().views().all().isEmpty());
    QCOMPARE(shown(), u"Everything"_s);
}

void TestViews::aViewIsRenamed()
{
    saveAs(u"other"_s);
    saveAs(u"mine"_s);
    m_driver->trigger("renameView");
    auto *dialog = m_driver->dialog<QInputDialog>("newViewName");
    QCOMPARE(dialog->textValue(), u"mine"_s);
    dialog->setTextValue(u"other"_s);
    dialog->accept();
    QVERIFY2(notice().contains(u"named “other” already"_s), qPrintable(notice()));
    QCOMPARE(shown(), u"mine"_s);
    QTRY_VERIFY(!m_driver->window().findChild<QInputDialog *>(u"newViewName"_s));

    m_driver->trigger("renameView");
    dialog = m_driver->dialog<QInputDialog>("newViewName");
    dialog->setTextValue(u"ours"_s);
    dialog->accept();
    QCOMPARE(shown(), u"ours"_s);
    QVERIFY(!m_driver->window().findChild<QAction *>(u"view-mine"_s));
    QVERIFY(m_driver->window().findChild<QAction *>(u"view-ours"_s));
}

void TestViews::aViewIsDeletedAfterAQuestion()
{
    m_driver->type("jobFilter", u"pear"_s);
    saveAs(u"mine"_s);
    m_driver->trigger("deleteView");
    WindowDriver::decline(m_driver->dialog<QMessageBox>("viewRemoveQuestion"));
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"viewRemoveQuestion"_s));
    QCOMPARE(shown(), u"mine"_s);
    m_driver->trigger("deleteView");
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("viewRemoveQuestion"), u"Delete it"_s);
    QVERIFY(!m_driver->window().findChild<QAction *>(u"view-mine"_s));
    QCOMPARE(shown(), u"Views"_s);
    QCOMPARE(labels(), QStringList{u"pears"_s}); // the list stays as it looks
    QVERIFY(!m_driver->find<QAction>("deleteView")->isEnabled());
}

void TestViews::theNextStartShowsTheSame()
{
    m_driver->trigger("viewNeedsAttention");
    saveAs(u"mine"_s);
    header()->resizeSection(static_cast<int>(JobColumn::Status), 234);
    QCOMPARE(shown(), u"mine *"_s);
    m_driver->close();
    openHere();
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    QCOMPARE(shown(), u"mine *"_s);
    QCOMPARE(header()->sectionSize(static_cast<int>(JobColumn::Status)), 234);
    m_driver->trigger("view-mine");
    QCOMPARE(shown(), u"mine"_s);
}

/// What was chosen is written down at once, and not when the window closes.
void TestViews::aWindowThatNobodyClosedKeepsThem()
{
    m_driver->trigger("viewNeedsAttention");
    saveAs(u"mine"_s);
    m_driver->abandon();
    openHere();
    QTRY_COMPARE(labels(), QStringList{u"pears"_s});
    QCOMPARE(shown(), u"mine"_s);
}

void TestViews::theKeyboardComesToThem()
{
    focusList();
    m_driver->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = m_driver->find<QMenu>("viewsMenu");
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu->isVisible());
    QCOMPARE(shown(), u"Needs attention"_s);
}

void TestViews::whatCannotBeWrittenIsSaid()
{
    {
        Database history; // as another hand has it, for whom there is no room either
        QVERIFY(history.open(m_driver->dataFolder() + u"/classifydesk.sqlite"_s));
        QVERIFY(history.run(u"CREATE TRIGGER full BEFORE INSERT ON views"
                            " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    }
    saveAs(u"mine"_s);
    QTRY_VERIFY2(m_driver->messages().contains(u"could not be saved"_s),
                 qPrintable(m_driver->messages()));
    QCOMPARE(shown(), u"mine"_s);
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
