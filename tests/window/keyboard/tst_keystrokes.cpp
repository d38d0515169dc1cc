// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole main job without the mouse, and how many keys it takes.

#include "support/windowtest.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/form/presetlibrary.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestKeystrokes : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobTakesTwelve();
    void paneAfterPane();
    void aPaneKeepsItsPlace();
    void rowsOfToolsAreOneStop_data();
    void rowsOfToolsAreOneStop();
    void noEmptyRuleIsLeftBehind();

private:
    void stroke(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void enterPath(const QFileDialog *dialog, const QString &path);
    template<typename T>
    T *seen(const char *name) const // without going there
    {
        return m_driver->window().findChild<T *>(QLatin1StringView(name));
    }

    int m_strokes = 0;
};

/// Keys with what holds them down count as one.
void TestKeystrokes::stroke(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_strokes;
    m_driver->press(key, modifiers);
}

/// Typing, into the dialog that asks for a file, once it has the keys.
void TestKeystrokes::enterPath(const QFileDialog *dialog, const QString &path)
{
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(path); // letter by letter, what completes them would come in between
}

void TestKeystrokes::theMainJobTakesTwelve()
{
    m_strokes = 0;
    m_driver->fillForm(); // as the last job left it
    QTRY_COMPARE(m_driver->workspace().uploads().items().size(), 2);
    const QString file = m_driver->workspace().uploads().items().constFirst().path;
    const Preset preset{u"Post room"_s, m_driver->window().form().edited()};
    QVERIFY(m_driver->workspace().presets().save(preset).has_value());
    m_driver->window().form().setPresetName(u"Post room"_s);
    QTRY_VERIFY(seen<QPushButton>("submitButton")->isEnabled());

    stroke(Qt::Key_N, Qt::ControlModifier); // a new job
    QCOMPARE(m_driver->workspace().uploads().items().size(), 0);
    QVERIFY(seen<QWidget>("filesTable")->hasFocus());

    stroke(Qt::Key_O, Qt::ControlModifier); // its files
    const QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_driver->window().findChild<QFileDialog *>()));
    enterPath(files, file);
    stroke(Qt::Key_Return);
    QTRY_COMPARE(m_driver->workspace().uploads().files().size(), 1);
    QTRY_VERIFY(m_driver->takesKeysAgain());

    stroke(Qt::Key_K, Qt::ControlModifier); // its rules, from a preset
    QTRY_VERIFY(seen<QLineEdit>("commandsField")->hasFocus());
    m_driver->typeKeys(u"@post"_s);
    stroke(Qt::Key_Return);
    QCOMPARE(m_driver->window().form().presetName(), u"Post room"_s);

    QTRY_VERIFY(seen<QAction>("submitJob")->isEnabled());
    stroke(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_driver->jobs().isEmpty() && m_driver->lastJobEnded());

    stroke(Qt::Key_2, Qt::ControlModifier); // the results
    QTRY_COMPARE(m_driver->window().jobs().currentJob(), std::optional(m_driver->lastJob().key));
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s), QStringList{u"invoice"_s});
    QTRY_VERIFY(seen<QAction>("saveResults")->isEnabled());
    stroke(Qt::Key_F6);
    if (!seen<QWidget>("resultsTable")->hasFocus())
        stroke(Qt::Key_F6);
    QVERIFY(seen<QWidget>("resultsTable")->hasFocus());

    stroke(Qt::Key_E, Qt::ControlModifier); // saved
    auto *saving = m_driver->dialog<QDialog>("saveResults");
    QTRY_VERIFY(saving->findChild<QPushButton *>(u"saveResultsSave"_s)->isEnabled());
    stroke(Qt::Key_Return);
    const auto *saved = m_driver->dialog<QFileDialog>("resultsFile");
    const QTemporaryDir folder;
    enterPath(saved, folder.filePath(u"results.csv"_s));
    stroke(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->text("resultsSaved").isEmpty());
    QVERIFY(QFile::exists(folder.filePath(u"results.csv"_s)));
    QVERIFY2(m_strokes <= 12, qPrintable(QString::number(m_strokes)));
}

void TestKeystrokes::paneAfterPane()
{
    m_driver->fillForm();
    QTRY_VERIFY(seen<QPushButton>("submitButton")->isEnabled());
    seen<QWidget>("filesTable")->setFocus();
    m_driver->press(Qt::Key_F6);
    QVERIFY(seen<QWidget>("rulesTable")->hasFocus());
    m_driver->press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(seen<QWidget>("filesTable")->hasFocus());
    QWidgetList visited;
    constexpr int tooMany = 20;
    do {
        m_driver->press(Qt::Key_F6);
        visited += QApplication::focusWidget();
    } while (!seen<QWidget>("filesTable")->hasFocus() && visited.size() < tooMany);
    QCOMPARE_LT(visited.size(), tooMany); // it is a ring
    for (const char *name : {"toolBar", "placeBar", "statusLine"}) {
        const auto *pane = seen<QWidget>(name);
        const bool isVisited
            = std::any_of(visited.cbegin(), visited.cend(),
                          [pane](const QWidget *widget) { return pane->isAncestorOf(widget); });
        QVERIFY2(isVisited, name);
    }
    QVERIFY(visited.contains(seen<QWidget>("submitButton")));
}

void TestKeystrokes::aPaneKeepsItsPlace()
{
    m_driver->fillForm();
    seen<QWidget>("addFilesButton")->setFocus();
    m_driver->press(Qt::Key_F6);
    QVERIFY(seen<QWidget>("rulesTable")->hasFocus());
    m_driver->press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(seen<QWidget>("addFilesButton")->hasFocus());
}

void TestKeystrokes::rowsOfToolsAreOneStop_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("chips") << QByteArray("chipAll") << QByteArray("chipRunning");
    QTest::newRow("the list's tools")
        << QByteArray("refreshJobsButton") << QByteArray("pauseMonitoringButton");
    QTest::newRow("files") << QByteArray("addFilesButton") << QByteArray("addFolderButton");
}

void TestKeystrokes::rowsOfToolsAreOneStop()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    auto *from = m_driver->find<QWidget>(first.constData());
    auto *to = m_driver->find<QWidget>(second.constData());
    from->setFocus();
    m_driver->press(Qt::Key_Right);
    QVERIFY(to->hasFocus());
    m_driver->press(Qt::Key_Tab);
    const QWidget *next = QApplication::focusWidget();
    QVERIFY(next->parentWidget() != to->parentWidget());
    m_driver->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(to->hasFocus()); // where one was
}

/// Neither at the end nor between others.
void TestKeystrokes::noEmptyRuleIsLeftBehind()
{
    m_driver->fillForm();
    const auto rules = [this] {
        return m_driver->rows("rulesTable").size();
    };
    QCOMPARE(rules(), 2);
    auto *table = seen<QAbstractItemView>("rulesTable");
    const QString step = seen<QAction>("undo")->text();
    for (const int row : {0, 1}) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
        m_driver->press(Qt::Key_Insert);
        QCOMPARE(rules(), 3);
        m_driver->press(Qt::Key_Escape);
        QVERIFY(table->hasFocus());
        QCOMPARE(rules(), 3); // it may still be written
        QCOMPARE(m_driver->window().form().request().rules.size(), 2);
        m_driver->press(Qt::Key_F6);
        QVERIFY(!table->hasFocus());
        QCOMPARE(rules(), 2);
        QCOMPARE(seen<QAction>("undo")->text(), step); // there is nothing to undo
    }
}

QTEST_MAIN(TestKeystrokes)
#include "tst_keystrokes.moc"
