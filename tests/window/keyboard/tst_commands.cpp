// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command palette, and the menus that it reads.

#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestCommands : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void escapeGivesTheKeyboardBack();
    void anActionIsFoundAndCarriedOut();
    void whatIsNotPossibleSaysWhyAndDoesNothing();
    void nothingBelowActsWhileItIsThere();
    void aJobIsFoundAndShown();
    void aPresetAndAViewAreFound();
    void signsAskForOneKind();
    void arrowsPassTheHeadings();
    void aPressOutsideClosesIt();
    void itFollowsTheWindow();
    void itIsToldToThoseWhoDontSeeIt();
    void manyJobsDontMakeItWait();

    void theMenusHoldTheMainJob();
    void submittingIsPossibleOnlyWhereItIsSeen();
    void editIsAboutThePlaceThatIsShown();
    void aNewJobKeepsTheRules();
    void noKeysAreGivenTwice();

protected:
    void prepare() override;

private:
    void openPalette() const;
    QLineEdit *field() const { return seen<QLineEdit>("commandsField"); }
    QListView *list() const { return seen<QListView>("commandsList"); }
    QWidget *palette() const { return seen<QWidget>("commands"); }
    QStringList found() const; // without headings
    QString current() const { return list()->currentIndex().data().toString(); }
    JobKey addJob(const QString &label) const;
    template<typename T>
    T *seen(const char *name) const
    {
        return m_driver->window().findChild<T *>(QLatin1StringView(name));
    }
};

void TestCommands::prepare()
{
    QTRY_VERIFY(m_driver->workspace().session().isReady());
    seen<QWidget>("filesTable")->setFocus();
}

void TestCommands::openPalette() const
{
    m_driver->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette() && palette()->isVisible());
    QVERIFY(field()->hasFocus());
    QVERIFY(field()->text().isEmpty());
}

QStringList TestCommands::found() const
{
    QStringList texts;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).flags() & Qt::ItemIsSelectable)
            texts += model->index(row, 0).data().toString();
    }
    return texts;
}

JobKey TestCommands::addJob(const QString &label) const
{
    JobRow row;
    row.submission = SubmissionState::GivenUp;
    row.label = label;
    row.service = u"https://elsewhere.example"_s;
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    return m_driver->workspace().table().add(row, {});
}

void TestCommands::escapeGivesTheKeyboardBack()
{
    for (const char *name : {"filesTable", "targetPages"}) {
        auto *before = seen<QWidget>(name);
        before->setFocus();
        openPalette();
        m_driver->typeKeys(u"save"_s);
        m_driver->press(Qt::Key_Escape);
        QVERIFY(palette()->isHidden());
        QVERIFY2(before->hasFocus(), name);
    }
    openPalette();
    m_driver->press(Qt::Key_K, Qt::ControlModifier); // as it came
    QVERIFY(palette()->isHidden());
}

void TestCommands::anActionIsFoundAndCarriedOut()
{
    openPalette();
    m_driver->typeKeys(u"bes li"_s);
    const auto *beside = seen<QAction>("actionDetailsBeside");
    QCOMPARE(current(), beside->iconText());
    QVERIFY(!m_driver->window().work().isBeside());
    m_driver->press(Qt::Key_Return);
    QVERIFY(palette()->isHidden());
    QVERIFY(m_driver->window().work().isBeside());
    QVERIFY(seen<QWidget>("filesTable")->hasFocus());
}

void TestCommands::whatIsNotPossibleSaysWhyAndDoesNothing()
{
    const auto *saving = m_driver->window().findChild<QAction *>(u"saveResults"_s);
    QVERIFY(!saving->isEnabled()); // there is no job
    openPalette();
    m_driver->typeKeys(u"save results"_s);
    QCOMPARE(found(), QStringList{saving->iconText().remove(u'…')});
    const QString told = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY(told.size() > current().size());
    m_driver->press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestCommands::nothingBelowActsWhileItIsThere()
{
    m_driver->fillForm();
    QTRY_VERIFY(seen<QAction>("submitJob")->isEnabled());
    openPalette();
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(palette()->isVisible());
    QTRY_VERIFY(m_driver->workspace().uploads().isIdle());
    QVERIFY(m_driver->jobs().isEmpty());
    m_driver->press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_driver->window().work().place(), Place::NewJob);
    m_driver->press(Qt::Key_Tab);
    QVERIFY(field()->hasFocus());
}

void TestCommands::aJobIsFoundAndShown()
{
    addJob(u"Overseas <b>invoices</b>"_s); // as it is
    const JobKey wanted = addJob(u"Zebra letters"_s);
    openPalette();
    m_driver->typeKeys(u"zebra"_s);
    QTRY_COMPARE(found(), QStringList{u"Zebra letters"_s});
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->window().work().place(), Place::Jobs);
    QTRY_COMPARE(m_driver->window().jobs().currentJob(), std::optional(wanted));
    openPalette();
    m_driver->typeKeys(u"#overseas"_s);
    QTRY_COMPARE(found(), QStringList{u"Overseas <b>invoices</b>"_s});
    m_driver->workspace().table().remove(m_driver->jobs()); // it goes while it is shown
    m_driver->press(Qt::Key_Return);
    QVERIFY(palette()->isHidden());
}

void TestCommands::aPresetAndAViewAreFound()
{
    m_driver->fillForm();
    Preset preset{u"Post room"_s, m_driver->window().form().edited()};
    preset.request.rules.removeLast();
    QVERIFY(m_driver->workspace().presets().save(preset).has_value());
    m_driver->window().form().setRequest({});
    m_driver->goTo(Place::Jobs);
    openPalette();
    m_driver->typeKeys(u"post"_s);
    QCOMPARE(current(), u"Post room"_s);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->window().form().presetName(), u"Post room"_s);
    QCOMPARE(m_driver->window().work().place(), Place::NewJob);
    openPalette();
    m_driver->typeKeys(u"attention"_s);
    QCOMPARE(found().size(), 1);
    m_driver->press(Qt::Key_Return);
    QCOMPARE(m_driver->window().work().place(), Place::Jobs);
    QVERIFY(seen<QAbstractButton>("chipFailed")->isChecked());
}

void TestCommands::signsAskForOneKind()
{
    addJob(u"Save me"_s);
    openPalette();
    m_driver->typeKeys(u"save"_s);
    QTRY_VERIFY(found().contains(u"Save me"_s));
    QVERIFY(found().size() > 1);
    field()->clear();
    m_driver->typeKeys(u"#save"_s);
    QTRY_COMPARE(found(), QStringList{u"Save me"_s});
    field()->clear();
    m_driver->typeKeys(u">save"_s);
    QVERIFY(!found().contains(u"Save me"_s));
    QVERIFY(!found().isEmpty());
    field()->clear();
    m_driver->typeKeys(u"@nothing like it"_s);
    QVERIFY(found().isEmpty());
    m_driver->press(Qt::Key_Return); // on nothing
    m_driver->press(Qt::Key_Down);
    QVERIFY(palette()->isVisible());
}

void TestCommands::arrowsPassTheHeadings()
{
    addJob(u"Save me"_s);
    openPalette();
    m_driver->typeKeys(u"save"_s);
    const QStringList all = found();
    QTRY_VERIFY(found().contains(u"Save me"_s));
    QStringList passed{current()};
    for (qsizetype i = 1; i < found().size(); ++i) {
        m_driver->press(Qt::Key_Down);
        passed += current();
    }
    QCOMPARE(passed, found());
    m_driver->press(Qt::Key_Down);
    QCOMPARE(current(), u"Save me"_s); // the last
    m_driver->press(Qt::Key_PageUp);
    QCOMPARE(current(), all.constFirst());
    m_driver->press(Qt::Key_Up);
    QCOMPARE(current(), all.constFirst());
}

void TestCommands::aPressOutsideClosesIt()
{
    openPalette();
    QTest::mouseClick(palette(), Qt::LeftButton, {}, QPoint(2, palette()->height() - 2));
    QVERIFY(palette()->isHidden());
    QVERIFY(seen<QWidget>("filesTable")->hasFocus());
    openPalette();
    m_driver->typeKeys(u"beside"_s);
    const QRect row = list()->visualRect(list()->currentIndex());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(palette()->isHidden());
    QVERIFY(m_driver->window().work().isBeside());
}

void TestCommands::itFollowsTheWindow()
{
    openPalette();
    for (const QSize size : {QSize(1900, 1000), QSize(1024, 700)}) {
        m_driver->window().resize(size);
        QTRY_COMPARE(palette()->size(), m_driver->window().size());
        const QRect part(field()->mapTo(palette(), QPoint()), field()->size());
        QVERIFY(palette()->rect().contains(part));
        QVERIFY(list()->height() > 4 * list()->fontMetrics().lineSpacing());
    }
}

void TestCommands::itIsToldToThoseWhoDontSeeIt()
{
    openPalette();
    m_driver->typeKeys(u"beside"_s);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(told->role(), QAccessible::List);
    QVERIFY(!told->text(QAccessible::Name).isEmpty());
    const QString item = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(item.startsWith(current()) && item.size() > current().size(), qPrintable(item));
    QVERIFY(!QAccessible::queryAccessibleInterface(field())->text(QAccessible::Name).isEmpty());
}

void TestCommands::manyJobsDontMakeItWait()
{
    const JobKey oldest = addJob(u"needle"_s);
    constexpr int many = 2000;
    for (int i = 0; i < many; ++i)
        addJob(u"hay %1"_s.arg(i));
    openPalette();
    m_driver->typeKeys(u"needle"_s);
    QTRY_COMPARE(found(), QStringList{u"needle"_s});
    m_driver->press(Qt::Key_Return);
    QTRY_COMPARE(m_driver->window().jobs().currentJob(), std::optional(oldest));
}

void TestCommands::theMenusHoldTheMainJob()
{
    const QList<QAction *> file = seen<QMenu>("fileMenu")->actions();
    for (const char *name : {"actionNewJob", "addFiles", "addFolder", "submitJob", "saveResults"}) {
        const bool isThere = std::any_of(file.cbegin(), file.cend(), [name](const QAction *entry) {
            return entry->objectName() == QLatin1StringView(name);
        });
        QVERIFY2(isThere, name);
    }
    const QList<QAction *> jobs = seen<QMenu>("selectedJobsMenu")->actions();
    QVERIFY(jobs.contains(seen<QAction>("submitAgain")));
    QVERIFY(jobs.contains(seen<QAction>("deleteJobs")));
    // What a button does too is enabled like it.
    const auto *clear = seen<QPushButton>("clearFilesButton");
    QVERIFY(!clear->isEnabled() && !seen<QAction>("clearFiles")->isEnabled());
    m_driver->fillForm();
    QTRY_VERIFY(clear->isEnabled() && seen<QAction>("clearFiles")->isEnabled());
    seen<QAction>("clearFiles")->trigger();
    QVERIFY(m_driver->workspace().uploads().items().isEmpty());
    QVERIFY(!clear->isEnabled() && !seen<QAction>("clearFiles")->isEnabled());
}

void TestCommands::submittingIsPossibleOnlyWhereItIsSeen()
{
    m_driver->fillForm();
    const auto *submit = seen<QAction>("submitJob");
    QTRY_VERIFY(submit->isEnabled());
    m_driver->goTo(Place::Jobs);
    QVERIFY(!submit->isEnabled());
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->workspace().uploads().isIdle());
    QVERIFY(m_driver->jobs().isEmpty());
    m_driver->goTo(Place::NewJob);
    QVERIFY(submit->isEnabled());
    m_driver->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_driver->jobs().size(), 1);
}

void TestCommands::editIsAboutThePlaceThatIsShown()
{
    auto *menu = seen<QMenu>("editMenu");
    const auto has = [menu, this](const char *name) {
        Q_EMIT menu->aboutToShow();
        return menu->actions().contains(seen<QAction>(name));
    };
    QVERIFY(has("undo") && has("redo") && has("addRule") && has("actionFind"));
    QVERIFY(!has("undoInList"));
    m_driver->goTo(Place::Jobs);
    QVERIFY(has("undoInList") && has("redoInList") && has("deleteJobs") && has("actionFind"));
    QVERIFY(!has("undo"));
    m_driver->goTo(Place::NewJob);
    m_driver->fillForm();
    QVERIFY(has("undo"));
    seen<QAction>("undo")->trigger(); // the menu's clearing deleted nothing
    QVERIFY(seen<QAction>("redo")->isEnabled());
}

void TestCommands::aNewJobKeepsTheRules()
{
    m_driver->fillForm();
    const QList<Rule> rules = m_driver->window().form().edited().rules;
    m_driver->type("jobLabel", u"March"_s);
    QTRY_VERIFY(seen<QPushButton>("submitButton")->isEnabled()); // the files were looked at
    m_driver->trigger("actionNewJob");
    QVERIFY(m_driver->workspace().uploads().items().isEmpty());
    QCOMPARE(m_driver->window().form().edited().rules, rules);
    QCOMPARE(seen<QLineEdit>("jobLabel")->text(), u"March"_s); // nothing bears it yet
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_driver->workspace().uploads().items().size(), 2);
    QTRY_VERIFY(seen<QPushButton>("submitButton")->isEnabled());
    QVERIFY(m_driver->submitAndWait());
    m_driver->goTo(Place::Jobs);
    m_driver->trigger("actionNewJob");
    QCOMPARE(m_driver->window().work().place(), Place::NewJob);
    QVERIFY(m_driver->workspace().uploads().items().isEmpty());
    QVERIFY(seen<QLineEdit>("jobLabel")->text().isEmpty());
    QVERIFY(seen<QWidget>("filesTable")->hasFocus());
}

/// Else neither of the two would be carried out.
void TestCommands::noKeysAreGivenTwice()
{
    QStringList keys;
    const QList<QAction *> actions = m_driver->window().findChildren<QAction *>();
    for (const QAction *action : actions) {
        const bool isEverywhere = action->shortcutContext() == Qt::WindowShortcut;
        if (isEverywhere && !action->shortcut().isEmpty())
            keys += action->shortcut().toString();
    }
    QVERIFY(keys.size() > 8);
    QCOMPARE(keys.removeDuplicates(), 0);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
