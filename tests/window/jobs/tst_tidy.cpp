// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many jobs at once: submitted again, put away, and all of it taken back.

#include "support/offscreen.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "window/jobs/tidyplace.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QApplication>
#include <QEnterEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestTidy : public QObject, private TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void clearedJobsGoToTheArchiveAndComeBack();
    void redoArchivesOnlyWhatItArchivedBefore();
    void whatWasAskedForShowsUnderThePointer();
    void theArchiveIsThereAfterARestart();
    void whatFailedIsSubmittedAgainAtOnce();
    void whatCostsIsAskedOnceForAll();
    void undoGivesUpWhatWaitsAndSaysWhatWasSent();
    void whatIsElsewhereIsLeftAndSaid();
    void undoInTheFilterIsTheFilters();
};

void TestTidy::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
}

void TestTidy::clearedJobsGoToTheArchiveAndComeBack()
{
    openHere();
    add(u"good"_s, "SUCCESS");
    add(u"fine"_s, "SUCCESS");
    add(u"bad"_s, "ERROR");
    add(u"open"_s, "PENDING", u"https://elsewhere.example"_s);
    QTRY_COMPARE(chip("chipSuccess"), u"Success 2"_s);
    QCOMPARE(m_driver->find<QAction>("clearAllSucceeded")->text().remove(u'&'),
             u"Archive all that succeeded (2)"_s);
    m_driver->trigger("clearAllSucceeded");
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"open"_s}));
    QTRY_COMPARE(chip("chipArchived"), u"Archived 2"_s);
    QCOMPARE(chip("chipAll"), u"All 2"_s);
    QCOMPARE(chip("chipSuccess"), u"Success 0"_s);
    QVERIFY2(notice().contains(u"2 job"_s), qPrintable(notice()));
    QVERIFY(!m_driver->find<QAction>("clearAllSucceeded")->isEnabled());

    m_driver->click("chipArchived");
    QTRY_COMPARE(labels(), QStringList({u"fine"_s, u"good"_s}));
    QCOMPARE(chip("chipSuccess"), u"Success 2"_s); // of what is shown
    m_driver->click("chipAll");
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"open"_s}));

    focusList();
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(labels().size(), 4);
    QCOMPARE(chip("chipArchived"), u"Archived 0"_s);
    QTest::keySequence(list(), QKeySequence(QKeySequence::Redo));
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"open"_s}));
}

/// What succeeded since, or was brought back by another way, is not swept along.
void TestTidy::redoArchivesOnlyWhatItArchivedBefore()
{
    openHere();
    add(u"good"_s, "SUCCESS");
    QTRY_COMPARE(chip("chipSuccess"), u"Success 1"_s);
    m_driver->trigger("clearAllSucceeded");
    QTRY_COMPARE(chip("chipArchived"), u"Archived 1"_s);
    m_driver->trigger("undoInList");
    const JobKey later = add(u"later"_s, "SUCCESS");
    QTRY_COMPARE(chip("chipSuccess"), u"Success 2"_s);
    m_driver->trigger("redoInList");
    QTRY_COMPARE(labels(), QStringList{u"later"_s});
    QCOMPARE(m_driver->workspace().table().find(later)->shelf, Shelf::List);

    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels().size(), 2);
    m_driver->trigger("clearAllSucceeded"); // another step: what was undone can't be done again
    QTRY_COMPARE(chip("chipArchived"), u"Archived 2"_s);
    QVERIFY(!m_driver->find<QAction>("redoInList")->isEnabled());
}

/// Pointed at, the list holds still, but for what a person does to it.
void TestTidy::whatWasAskedForShowsUnderThePointer()
{
    openHere();
    add(u"good"_s, "SUCCESS");
    const JobKey bad = add(u"bad"_s, "ERROR");
    QTRY_COMPARE(labels().size(), 2);
    const QPointF at = list()->viewport()->rect().center();
    QEnterEvent enter(at, at, list()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(list()->viewport(), &enter);
    add(u"came meanwhile"_s, "ERROR");
    QTRY_COMPARE(chip("chipAll"), u"All 3"_s);
    QCOMPARE(labels(), QStringList({u"bad"_s, u"good"_s}));
    m_driver->trigger("clearAllSucceeded");
    QTRY_VERIFY(!labels().contains(u"good"_s));
    m_driver->trigger("undoInList");
    QTRY_VERIFY(labels().contains(u"good"_s));
    m_driver->trigger("undoInList"); // there is nothing more
    QVERIFY(m_driver->workspace().table().contains(bad));
}

void TestTidy::theArchiveIsThereAfterARestart()
{
    openHere();
    add(u"good"_s, "SUCCESS");
    QTRY_COMPARE(chip("chipSuccess"), u"Success 1"_s);
    m_driver->trigger("clearAllSucceeded");
    QTRY_COMPARE(chip("chipArchived"), u"Archived 1"_s);
    auto *showArchive = m_driver->find<QPushButton>("emptyShowArchive");
    QTRY_VERIFY(showArchive->isVisible());
    QTest::mouseClick(showArchive, Qt::LeftButton);
    QTRY_COMPARE(labels(), QStringList{u"good"_s});
    m_driver->close();
    openHere();
    QTRY_COMPARE(labels(), QStringList{u"good"_s}); // the archive is what was shown last
    QVERIFY(m_driver->find<QToolButton>("chipArchived")->isChecked());
    QVERIFY(!m_driver->find<QAction>("undoInList")->isEnabled());
    select({u"good"_s});
    m_driver->trigger("unarchiveJobs");
    QTRY_COMPARE(chip("chipAll"), u"All 1"_s);
    QTRY_VERIFY(m_driver->find<QPushButton>("emptyClearFilter")->isVisible());
}

/// On the real local service, which costs nothing: without a question.
void TestTidy::whatFailedIsSubmittedAgainAtOnce()
{
    openHere();
    JobRequest broken = earlierRequest();
    broken.fileIds.clear();
    m_driver->window().form().setRequest(broken);
    m_driver->workspace().uploads().addPaths(
        {m_driver->document(u"broken.pdf"_s, "%PDF-1.4\nnothing of the kind\n")});
    QVERIFY(m_driver->submitAndWait());
    QTRY_COMPARE(chip("chipFailed"), u"Failed 1"_s);
    const JobKey first = m_driver->jobs().constLast();
    m_driver->trigger("retryAllFailed");
    QTRY_COMPARE(m_driver->jobs().size(), 2);
    QCOMPARE(m_driver->workspace().table().find(first)->replacedBy, m_driver->jobs().constLast());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_COMPARE(chip("chipFailed"), u"Failed 1"_s); // it fails again; the first is replaced
    QVERIFY(notice().contains(u"1 job"_s));

    m_driver->trigger("undoInList");
    QVERIFY2(notice().contains(u"1 job"_s) && notice().contains(u"already been sent"_s),
             qPrintable(notice()));
    QCOMPARE(m_driver->lastJob().job.status.word(), u"ERROR"_s);
    QCOMPARE(m_driver->workspace().table().find(first)->replacedBy, m_driver->jobs().constLast());
    m_driver->trigger("redoInList"); // it is there: nothing is sent a second time
    QCOMPARE(m_driver->jobs().size(), 2);
    QVERIFY2(notice().contains(u"0 job"_s), qPrintable(notice()));
}

void TestTidy::whatCostsIsAskedOnceForAll()
{
    FaultyServer server;
    server.setSteps(
        {{.status = 400, .body = "{}", .target = "/api/v1/classifier/jobs"}, {.body = "[]"}});
    openAt(server);
    for (const char16_t *name : {u"a", u"b", u"c"})
        add(QString::fromUtf16(name), "ERROR");
    QTRY_COMPARE(chip("chipFailed"), u"Failed 3"_s);
    m_driver->trigger("retryAllFailed");
    auto *question = m_driver->dialog<QMessageBox>("submitAllAgainQuestion");
    QVERIFY2(question->text().startsWith(u"3 new job"_s)
                 && question->text().contains(u": 3 files · up to 15 pages · at most 15 credits"_s),
             qPrintable(question->text()));
    WindowDriver::decline(question);
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"submitAllAgainQuestion"_s));
    QCOMPARE(m_driver->jobs().size(), 3);
    QCOMPARE(server.count("POST"), 0);

    m_driver->trigger("retryAllFailed");
    question = m_driver->dialog<QMessageBox>("submitAllAgainQuestion");
    WindowDriver::clickText(question, u"Submit all again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 3, patience);
    QCOMPARE(m_driver->jobs().size(), 6);
    QTRY_COMPARE(chip("chipFailed"), u"Failed 3"_s); // the new ones; the old ones are replaced
}

void TestTidy::undoGivesUpWhatWaitsAndSaysWhatWasSent()
{
    FaultyServer server;
    server.setSteps({{.body = "[]"}, {.body = "[]"}, {.body = "{}", .held = true}});
    openAt(server);
    QList<JobKey> old;
    for (int i = 0; i < 6; ++i)
        old.append(add(QString::number(i), "ERROR"));
    QTRY_COMPARE(chip("chipFailed"), u"Failed 6"_s);
    m_driver->trigger("retryAllFailed");
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("submitAllAgainQuestion"),
                            u"Submit all again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 4, patience); // no more at once
    const QList<JobKey> made = m_driver->jobs().mid(6);
    QCOMPARE(made.size(), 6);
    using enum SubmissionState;
    const QList<SubmissionState> begun{Sending, Sending, Sending, Sending, Queued, Queued};
    QCOMPARE(states(made), begun);

    focusList();
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(states(made),
             QList<SubmissionState>({Sending, Sending, Sending, Sending, GivenUp, GivenUp}));
    QVERIFY2(notice().startsWith(u"2 job"_s) && notice().contains(u"withdrawn"_s),
             qPrintable(notice()));
    QVERIFY2(notice().contains(u"4 job"_s) && notice().contains(u"already been sent"_s),
             qPrintable(notice()));
    const JobTable &table = m_driver->workspace().table();
    QCOMPARE(table.find(old.at(3))->replacedBy, made.at(3));
    QVERIFY(!table.find(old.at(4))->replacedBy); // it counts as failed again
    QTRY_COMPARE(chip("chipFailed"), u"Failed 2"_s);

    QTest::keySequence(list(), QKeySequence(QKeySequence::Redo));
    QCOMPARE(states(made), begun); // in the same rows
    QCOMPARE(m_driver->jobs().size(), 12);
    QCOMPARE(table.find(old.at(4))->replacedBy, made.at(4));
    QCOMPARE(server.count("POST"), 4);
    server.setSteps({{.status = 400, .body = "{}"}});
    server.release();
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 6, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!states(made).contains(Sending), patience);
    QCOMPARE(server.count("POST"), 6);
}

void TestTidy::whatIsElsewhereIsLeftAndSaid()
{
    openHere();
    add(u"away"_s, "ERROR", u"https://elsewhere.example"_s);
    QTRY_COMPARE(chip("chipFailed"), u"Failed 1"_s);
    m_driver->trigger("retryAllFailed");
    QTRY_VERIFY(m_driver->messages().contains(u"Nothing was submitted"_s));
    QVERIFY(m_driver->messages().contains(u"on another service"_s));
    QCOMPARE(m_driver->jobs().size(), 1);
    QVERIFY(!m_driver->find<QAction>("undoInList")->isEnabled());
}

void TestTidy::undoInTheFilterIsTheFilters()
{
    openHere();
    add(u"good"_s, "SUCCESS");
    QTRY_COMPARE(chip("chipSuccess"), u"Success 1"_s);
    m_driver->trigger("clearAllSucceeded");
    QTRY_COMPARE(chip("chipArchived"), u"Archived 1"_s);
    m_driver->type("jobFilter", u"words"_s);
    m_driver->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_driver->find<QLineEdit>("jobFilter")->text(), QString());
    QCOMPARE(chip("chipArchived"), u"Archived 1"_s);
}

QTEST_MAIN(TestTidy)
#include "tst_tidy.moc"
