// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other keys, chosen as a person does, and what tells of them.

#include "store/settings/settings.h"
#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/commands/command.h"
#include "ui/shell/keys/keymap.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestChangedKeys : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void newKeysActAtOnceAndAfterARestart();
    void allThatNamesThemNamesTheNewOnes();
    void keysOfAnotherAreTakenOrLeft();
    void severalKeysOneAtATime();
    void allAreRestored();
    void escLeavesTheField();
    void keysAreFoundByWordsAndByThemselves();
    void thoseThatActHereComeFirst();
    void whatHasNoKeysCanGetSome();
    void anotherLanguageKeepsThem();
    void thePaletteClosesWithTheNewKeys();
    void findingFollowsThePlace();
    void everyActionWithKeysCanBeNamed();

protected:
    void prepare() override { m_driver->find<QWidget>("filesTable")->setFocus(); }

private:
    QDialog *openKeys() const;
    void closeKeys() const;
    /// In the dialog, for the action of this name.
    void choose(const char *action) const;
    void press(const QKeySequence &keys) const;
    void give(const char *action, const QKeySequence &keys) const;
    QString note() const { return inDialog<QLabel>("keysNote")->text(); }
    QAction *action(const char *name) const { return m_driver->find<QAction>(name); }
    QTreeWidget *list() const { return inDialog<QTreeWidget>("keysList"); }
    template<typename T>
    T *inDialog(const char *name) const
    {
        return m_driver->window().findChild<QDialog *>(u"keys"_s)->findChild<T *>(
            QLatin1StringView(name));
    }
};

QDialog *TestChangedKeys::openKeys() const
{
    m_driver->trigger("actionKeys");
    return m_driver->dialog<QDialog>("keys");
}

void TestChangedKeys::closeKeys() const
{
    m_driver->window().findChild<QDialog *>(u"keys"_s)->reject();
    QTRY_VERIFY(!m_driver->window().findChild<QDialog *>(u"keys"_s));
    QTRY_VERIFY(m_driver->takesKeysAgain());
}

void TestChangedKeys::choose(const char *action) const
{
    for (QTreeWidgetItemIterator at(list()); *at; ++at) {
        if ((*at)->data(0, Qt::UserRole) == QLatin1StringView(action))
            return list()->setCurrentItem(*at);
    }
    QFAIL(action);
}

void TestChangedKeys::press(const QKeySequence &keys) const
{
    auto *field = inDialog<QKeySequenceEdit>("keysField");
    field->setFocus();
    QTest::keySequence(field, keys);
}

void TestChangedKeys::give(const char *action, const QKeySequence &keys) const
{
    openKeys();
    choose(action);
    press(keys);
    closeKeys();
}

void TestChangedKeys::newKeysActAtOnceAndAfterARestart()
{
    give("actionShowJobs", Qt::CTRL | Qt::Key_7);
    for (int start = 0; start < 2; ++start) {
        m_driver->find<QWidget>("filesTable")->setFocus();
        QCOMPARE(m_driver->window().work().place(), Place::NewJob);
        m_driver->press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_driver->window().work().place(), Place::NewJob);
        m_driver->press(Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(m_driver->window().work().place(), Place::Jobs);
        m_driver->press(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_driver->workspace().settings().value(setting::keys),
                 QStringList{u"actionShowJobs=Ctrl+7"_s});
        m_driver->close();
        QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    }
}

void TestChangedKeys::allThatNamesThemNamesTheNewOnes()
{
    m_driver->fillForm();
    QTRY_VERIFY(action("submitJob")->isEnabled());
    give("actionShowJobs", Qt::CTRL | Qt::Key_7);
    give("submitJob", Qt::Key_F9);
    give("addRule", Qt::CTRL | Qt::Key_R);
    give("refreshJobs", Qt::Key_F7);
    const QList<Command> commands = commandsOf(m_driver->window());
    const auto inPalette = [&commands](const QString &text) {
        const auto found
            = std::find_if(commands.cbegin(), commands.cend(), [&](const Command &one) {
                  return one.text == text && !one.keys.isEmpty();
              });
        return found == commands.cend() ? QString() : found->keys;
    };
    QCOMPARE(inPalette(u"Jobs"_s), u"Ctrl+7"_s);
    QCOMPARE(inPalette(u"Submit"_s), u"F9"_s);
    QCOMPARE(inPalette(u"Refresh"_s), u"F7"_s);
    const auto tip = [this](const char *name) {
        return m_driver->window().findChild<QWidget *>(QLatin1StringView(name))->toolTip();
    };
    QVERIFY2(tip("placeJobs").endsWith(u"(Ctrl+7)"_s), qPrintable(tip("placeJobs")));
    QVERIFY2(tip("submitButton").endsWith(u"(F9)"_s), qPrintable(tip("submitButton")));
    QVERIFY2(tip("addRuleButton").endsWith(u"(Ctrl+R)"_s), qPrintable(tip("addRuleButton")));
    QVERIFY2(tip("refreshJobsButton").endsWith(u"(F7)"_s), qPrintable(tip("refreshJobsButton")));
    m_driver->window().keys().setKeys(*action("addRule"), {});
    QVERIFY(!tip("addRuleButton").contains(u'('));
}

void TestChangedKeys::keysOfAnotherAreTakenOrLeft()
{
    const QString before = action("actionNewJob")->shortcut().toString();
    openKeys();
    choose("refreshJobs");
    press(QKeySequence(before));
    QVERIFY2(note().contains(u"New job"_s) && note().contains(u"Refresh"_s), qPrintable(note()));
    QCOMPARE(action("refreshJobs")->shortcut(), QKeySequence(QKeySequence::Refresh));
    auto *leave = inDialog<QPushButton>("keysLeave");
    QVERIFY(leave->isVisible() && leave->hasFocus());
    leave->click();
    QVERIFY(note().isEmpty() && !leave->isVisible());
    QCOMPARE(action("refreshJobs")->shortcut(), QKeySequence(QKeySequence::Refresh));
    press(QKeySequence(before));
    inDialog<QPushButton>("keysTake")->click();
    QCOMPARE(action("refreshJobs")->shortcut().toString(), before);
    QVERIFY(action("actionNewJob")->shortcuts().isEmpty());
    QVERIFY(note().isEmpty());
    choose("actionNewJob"); // it is still listed
    inDialog<QPushButton>("keysRestore")->click();
    QCOMPARE(action("actionNewJob")->shortcut().toString(), before);
    closeKeys();
}

void TestChangedKeys::severalKeysOneAtATime()
{
    openKeys();
    choose("openDocument"); // Return and Enter
    QCOMPARE(action("openDocument")->shortcuts().size(), 2);
    inDialog<QCheckBox>("keysBesides")->setChecked(true);
    press(Qt::CTRL | Qt::Key_L);
    QCOMPARE(action("openDocument")->shortcuts(),
             (KeyMap::Keys{Qt::Key_Return, Qt::Key_Enter, Qt::CTRL | Qt::Key_L}));
    QCOMPARE(list()->currentItem()->text(1).count(u','), 2);
    const auto remove = [this](const QString &keys) {
        const auto buttons = inDialog<QWidget>("keysPresent")->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->isVisible() && button->accessibleName().endsWith(keys))
                return button->click();
        }
        QFAIL(qPrintable(keys));
    };
    remove(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    QCOMPARE(action("openDocument")->shortcuts(),
             (KeyMap::Keys{Qt::Key_Return, Qt::CTRL | Qt::Key_L}));
    inDialog<QCheckBox>("keysBesides")->setChecked(false);
    press(Qt::CTRL | Qt::Key_M);
    QCOMPARE(action("openDocument")->shortcuts(), KeyMap::Keys{Qt::CTRL | Qt::Key_M});
    inDialog<QPushButton>("keysRestore")->click();
    QCOMPARE(action("openDocument")->shortcuts(), (KeyMap::Keys{Qt::Key_Return, Qt::Key_Enter}));
    QVERIFY(m_driver->workspace().settings().value(setting::keys).isEmpty());
    closeKeys();
}

void TestChangedKeys::allAreRestored()
{
    openKeys();
    auto *restore = inDialog<QPushButton>("keysRestoreAll");
    QVERIFY(!restore->isEnabled());
    choose("refreshJobs");
    press(Qt::Key_F8);
    choose("addRule");
    press(Qt::Key_F9);
    QVERIFY(restore->isEnabled());
    restore->click();
    auto *question = m_driver->dialog<QMessageBox>("restoreKeysQuestion");
    question->findChild<QAbstractButton *>(u"restoreKeysQuestionYes"_s)->click();
    QTRY_COMPARE(action("refreshJobs")->shortcut(), QKeySequence(QKeySequence::Refresh));
    QCOMPARE(action("addRule")->shortcut(), QKeySequence(Qt::Key_Insert));
    QVERIFY(m_driver->workspace().settings().value(setting::keys).isEmpty());
    QVERIFY(!restore->isEnabled());
    closeKeys();
}

void TestChangedKeys::escLeavesTheField()
{
    const QPointer<QDialog> dialog = openKeys();
    choose("refreshJobs");
    QTest::keyClick(list(), Qt::Key_Return);
    auto *field = inDialog<QKeySequenceEdit>("keysField");
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QCOMPARE(action("refreshJobs")->shortcut(), QKeySequence(QKeySequence::Refresh));
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestChangedKeys::keysAreFoundByWordsAndByThemselves()
{
    openKeys();
    const auto shown = [this] {
        QStringList names;
        for (QTreeWidgetItemIterator at(
                 list(), QTreeWidgetItemIterator::NoChildren | QTreeWidgetItemIterator::NotHidden);
             *at; ++at)
            names += (*at)->data(0, Qt::UserRole).toString();
        return names;
    };
    const auto all = shown().size();
    QVERIFY(all > 15);
    inDialog<QLineEdit>("keysSearch")->setText(u"previous PANE"_s);
    QCOMPARE(shown(), QStringList{u"actionPreviousPane"_s});
    inDialog<QLineEdit>("keysSearch")->setText(u"ctrl+k"_s);
    QCOMPARE(shown(), QStringList{u"actionCommands"_s});
    inDialog<QLineEdit>("keysSearch")->clear();
    QCOMPARE(shown().size(), all);
    closeKeys();
}

void TestChangedKeys::thoseThatActHereComeFirst()
{
    const auto parts = [this](const char *place) {
        m_driver->find<QWidget>(place)->setFocus();
        openKeys();
        QStringList titles;
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            titles += list()->topLevelItem(i)->text(0);
        closeKeys();
        return titles;
    };
    QCOMPARE(parts("filesTable").first(3),
             (QStringList{u"Files"_s, u"New job"_s, u"Everywhere"_s}));
    QCOMPARE(parts("rulesTable").first(3),
             (QStringList{u"Rules"_s, u"New job"_s, u"Everywhere"_s}));
    QCOMPARE(parts("jobList").first(2), (QStringList{u"Jobs"_s, u"Everywhere"_s}));
}

void TestChangedKeys::whatHasNoKeysCanGetSome()
{
    QVERIFY(action("actionConnection")->shortcuts().isEmpty());
    openKeys();
    inDialog<QCheckBox>("keysOthers")->setChecked(true);
    choose("actionConnection");
    press(Qt::CTRL | Qt::Key_J);
    inDialog<QCheckBox>("keysOthers")->setChecked(false);
    choose("actionConnection"); // it has some now
    closeKeys();
    m_driver->press(Qt::Key_J, Qt::ControlModifier);
    m_driver->dialog<QDialog>("connectionDialog")->reject();
}

void TestChangedKeys::anotherLanguageKeepsThem()
{
    m_driver->workspace().settings().set(setting::keys, {u"refreshJobs=F8"_s});
    m_driver->close();
    m_driver->useLanguage(u"de"_s);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QCOMPARE(action("refreshJobs")->shortcut(), QKeySequence(Qt::Key_F8));
}

void TestChangedKeys::thePaletteClosesWithTheNewKeys()
{
    give("actionCommands", Qt::CTRL | Qt::Key_J);
    m_driver->press(Qt::Key_J, Qt::ControlModifier);
    const auto *palette = m_driver->window().findChild<QWidget *>(u"commands"_s);
    QVERIFY(palette && palette->isVisible());
    m_driver->press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette->isVisible());
    m_driver->press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(palette->isHidden());
}

/// The list of jobs and the results have a search each.
void TestChangedKeys::findingFollowsThePlace()
{
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    m_driver->goTo(Place::Jobs);
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
    const auto focused = [] {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    };
    for (const int pass : {0, 1}) {
        const auto key = pass == 0 ? Qt::Key_F : Qt::Key_L;
        m_driver->find<QWidget>("resultsTable")->setFocus();
        m_driver->press(key, Qt::ControlModifier);
        QCOMPARE(focused(), u"resultsSearch"_s);
        m_driver->find<QWidget>("jobList")->setFocus();
        m_driver->press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(focused() != u"resultsSearch"_s && focused() != u"jobList"_s,
                 qPrintable(focused()));
        m_driver->window().keys().setKeys(*action("findInResults"), {Qt::CTRL | Qt::Key_L});
    }
}

/// Others could neither be listed nor kept.
void TestChangedKeys::everyActionWithKeysCanBeNamed()
{
    QStringList unnamed;
    const QList<QAction *> actions = m_driver->window().findChildren<QAction *>();
    for (const QAction *one : actions) {
        if (!one->shortcuts().isEmpty()
            && m_driver->window().keys().find(one->objectName()) == nullptr)
            unnamed += one->text() + u' ' + one->shortcut().toString();
    }
    QCOMPARE(unnamed, QStringList());
}

QTEST_MAIN(TestChangedKeys)
#include "tst_changedkeys.moc"
