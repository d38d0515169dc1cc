// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Selected jobs: archived, deleted from this machine, labelled.

#include "support/jobdetails.h"
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
#include <QHash>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestArchive : public QObject, private TidyPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void selectedJobsAreArchivedAndBroughtBack();
    void onlyWhatHasEndedIsPutAway();
    void jobsAreDeletedFromThisMachineOnly();
    void deletedJobsComeBackByTheMessagesButton();
    void deletedJobsAreGoneAfterTheEnd();
    void jobsAreLabelled();
};

void TestArchive::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
}

void TestArchive::selectedJobsAreArchivedAndBroughtBack()
{
    openHere();
    const JobKey bad = add(u"bad"_s, "ERROR");
    add(u"good"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 2);
    select({u"bad"_s});
    m_driver->trigger("archiveJobs");
    QTRY_COMPARE(labels(), QStringList{u"good"_s});
    m_driver->click("chipArchived");
    QTRY_COMPARE(labels(), QStringList{u"bad"_s});
    select({u"bad"_s});
    m_driver->trigger("unarchiveJobs");
    QTRY_COMPARE(m_driver->workspace().table().find(bad)->shelf, Shelf::Kept);
    QTRY_COMPARE(labels(), QStringList());
    m_driver->window().jobs().selectJob(bad);
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"good"_s})); // where the job is
    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels(), QStringList{u"good"_s});
    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels().size(), 2);
    QCOMPARE(m_driver->workspace().table().find(bad)->shelf, Shelf::List);
}

void TestArchive::onlyWhatHasEndedIsPutAway()
{
    openHere();
    add(u"open"_s, "PENDING", u"https://elsewhere.example"_s);
    addUnsent(u"queued"_s, SubmissionState::Queued);
    addUnsent(u"unsure"_s, SubmissionState::Unsure);
    QTRY_COMPARE(labels().size(), 3);
    select({u"open"_s, u"queued"_s, u"unsure"_s});
    QVERIFY(!m_driver->find<QAction>("archiveJobs")->isEnabled());
    QVERIFY(!m_driver->find<QAction>("deleteJobs")->isEnabled());
    addUnsent(u"given up"_s, SubmissionState::GivenUp);
    QTRY_COMPARE(labels().size(), 4);
    select({u"open"_s, u"queued"_s, u"unsure"_s, u"given up"_s});
    m_driver->trigger("archiveJobs");
    QTRY_COMPARE(labels(), QStringList({u"open"_s, u"queued"_s, u"unsure"_s}));
}

void TestArchive::jobsAreDeletedFromThisMachineOnly()
{
    FaultyServer server;
    server.setSteps({{.body = "[]"}});
    openAt(server);
    const JobKey bad = add(u"bad"_s, "ERROR");
    add(u"good"_s, "SUCCESS");
    add(u"open"_s, "PENDING", u"https://elsewhere.example"_s);
    QTRY_COMPARE(labels().size(), 3);
    select({u"bad"_s, u"good"_s, u"open"_s});
    m_driver->press(Qt::Key_Delete);
    auto *question = m_driver->dialog<QMessageBox>("deleteQuestion");
    QVERIFY(question->text().contains(u"2 job"_s));
    QVERIFY(question->informativeText().contains(u"The service keeps the jobs and their files"_s));
    QVERIFY(question->informativeText().contains(u"1 selected job"_s)); // it stays
    WindowDriver::decline(question);
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"deleteQuestion"_s));
    QCOMPARE(m_driver->jobs().size(), 3);

    m_driver->trigger("deleteJobs");
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("deleteQuestion"), u"Delete"_s);
    QTRY_COMPARE(labels(), QStringList{u"open"_s});
    QVERIFY(!m_driver->workspace().table().contains(bad));
    QVERIFY(notice().contains(u"2 job"_s) && notice().contains(u"deleted from this computer"_s));
    QCOMPARE(server.count("DELETE"), 0);
    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"good"_s, u"open"_s}));
    QCOMPARE(detailsOf(m_driver->workspace().table(), bad).request, earlierRequest());
    m_driver->trigger("redoInList");
    QTRY_COMPARE(labels(), QStringList{u"open"_s});
    QCOMPARE(server.count("DELETE"), 0);
}

void TestArchive::deletedJobsComeBackByTheMessagesButton()
{
    openHere();
    QHash<QString, JobKey> keys;
    for (const QString &label : {u"bad"_s, u"good"_s, u"fine"_s})
        keys.insert(label, add(label, "SUCCESS"));
    QTRY_COMPARE(labels().size(), 3);
    const QStringList shown = m_driver->column("jobList", u"Label"_s);
    const auto *undo = m_driver->find<QPushButton>("jobsNoticeUndo");
    QVERIFY(!undo->isVisible());
    select({shown.at(0), shown.at(2)});
    m_driver->trigger("deleteJobs");
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("deleteQuestion"), u"Delete"_s);
    QTRY_COMPARE(labels(), QStringList{shown.at(1)});
    const JobsPage &page = m_driver->window().jobs();
    QTRY_COMPARE(page.selectedJobs(), QList<JobKey>{keys.value(shown.at(1))});
    QVERIFY(undo->isVisible());

    m_driver->click("jobsNoticeUndo");
    QTRY_COMPARE(labels().size(), 3);
    const auto selected = [&page] {
        const QList<JobKey> all = page.selectedJobs();
        return QSet<JobKey>(all.cbegin(), all.cend());
    };
    const QSet<JobKey> back{keys.value(shown.at(0)), keys.value(shown.at(2))};
    QTRY_COMPARE(selected(), back);
    QVERIFY(page.currentJob() && back.contains(*page.currentJob()));
    QVERIFY(!undo->isVisible());
    QVERIFY2(notice().contains(u"2 deleted"_s), qPrintable(notice()));
    QVERIFY(m_driver->window().focusWidget() == list()); // the button went
}

void TestArchive::deletedJobsAreGoneAfterTheEnd()
{
    openHere();
    add(u"bad"_s, "ERROR");
    add(u"good"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 2);
    select({u"bad"_s});
    m_driver->trigger("deleteJobs");
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("deleteQuestion"), u"Delete"_s);
    QTRY_COMPARE(labels(), QStringList{u"good"_s});
    m_driver->close();
    openHere();
    QTRY_COMPARE(labels(), QStringList{u"good"_s});
    QCOMPARE(m_driver->jobs().size(), 1);
    QVERIFY(!m_driver->find<QAction>("undoInList")->isEnabled());
}

void TestArchive::jobsAreLabelled()
{
    openHere();
    const JobKey first = add(u"one"_s, "SUCCESS");
    const JobKey second = add(u"two"_s, "SUCCESS");
    add(u"three"_s, "SUCCESS");
    QTRY_COMPARE(labels().size(), 3);
    select({u"one"_s, u"two"_s});
    m_driver->press(Qt::Key_F2);
    auto *question = m_driver->dialog<QInputDialog>("labelQuestion");
    QCOMPARE(question->textValue(), QString()); // they have different ones
    QTest::keyClicks(question->findChild<QLineEdit *>(), u" March intake "_s);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(labels(), QStringList({u"March intake"_s, u"March intake #2"_s, u"three"_s}));

    JobRow changed = *m_driver->workspace().table().find(second);
    changed.label = u"another hand's"_s;
    m_driver->workspace().table().update(changed);
    m_driver->trigger("undoInList"); // what says something else by now stays
    QTRY_COMPARE(labels(), QStringList({u"another hand's"_s, u"one"_s, u"three"_s}));
    m_driver->trigger("redoInList");
    QTRY_COMPARE(m_driver->workspace().table().find(first)->label, u"March intake"_s);
    QCOMPARE(m_driver->workspace().table().find(second)->label, u"another hand's"_s);
}

QTEST_MAIN(TestArchive)
#include "tst_archive.moc"
