// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many jobs at once: submitted again, put away, deleted, labelled, and all of it taken back.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/jobs/jobspage.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/jobtable.h"
#include "workflow/session.h"
#include "workflow/uploadqueue.h"

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

namespace {

constexpr int patience = WindowDriver::patienceMs;

JobRequest request()
{
    JobRequest request;
    request.fileIds = {{u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s}};
    request.rules = {{u"invoice"_s, u"A request for payment: invoice number, total due"_s}};
    return request;
}

} // namespace

class TestTidy : public QObject
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
    void selectedJobsAreArchivedAndBroughtBack();
    void onlyWhatHasEndedIsPutAway();
    void jobsAreDeletedFromThisMachineOnly();
    void deletedJobsAreGoneAfterTheEnd();
    void jobsAreLabelled();
    void undoInTheFilterIsTheFilters();

private:
    void openHere();
    void openAt(const FaultyServer &server);
    JobKey add(const QString &label, const char *status, const QString &service = {}) const;
    JobKey addUnsent(const QString &label, SubmissionState state) const;
    void focusList() const;
    void select(const QStringList &labels) const;
    QStringList labels() const;
    QString chip(const char *name) const { return m_driver->find<QToolButton>(name)->text(); }
    QString notice() const { return m_driver->text("jobsNotice"); }
    QTableView *list() const { return m_driver->find<QTableView>("jobList"); }
    QList<SubmissionState> states(const QList<JobKey> &keys) const;

    std::unique_ptr<WindowDriver> m_driver;
};

void TestTidy::init()
{
    failOnWarnings();
    m_driver = std::make_unique<WindowDriver>();
}

void TestTidy::openHere()
{
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->desk().session().isReady(), patience);
}

void TestTidy::openAt(const FaultyServer &server)
{
    m_driver->useService(server.url());
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_COMPARE(m_driver->desk().session().state(), Session::State::NoKey);
    m_driver->desk().session().setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->desk().session().isReady(), patience);
}

/// A job as an earlier day left it in the history.
JobKey TestTidy::add(const QString &label, const char *status, const QString &service) const
{
    JobRow row;
    row.submission = SubmissionState::Accepted;
    row.label = label;
    row.service = service.isEmpty() ? m_driver->desk().session().serviceId() : service;
    row.job.id = {u"job-"_s + label};
    row.job.status = JobStatus(QString::fromLatin1(status));
    row.job.rules = request().rules;
    row.fileCount = 1;
    row.submittedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = request();
    details.files = {{details.request.fileIds.first(), u"invoice.txt"_s}};
    return m_driver->desk().table().add(row, details);
}

JobKey TestTidy::addUnsent(const QString &label, SubmissionState state) const
{
    JobRow row;
    row.submission = state;
    row.label = label;
    row.service = u"https://elsewhere.example"_s; // so that nobody sends or looks for it
    row.fileCount = 1;
    row.submittedAt = QDateTime::currentDateTimeUtc();
    row.changedAt = row.submittedAt;
    JobDetails details;
    details.request = request();
    return m_driver->desk().table().add(row, details);
}

QStringList TestTidy::labels() const
{
    QStringList found = m_driver->column("jobList", u"Label"_s);
    found.sort();
    return found;
}

void TestTidy::focusList() const
{
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    list()->setFocus();
}

void TestTidy::select(const QStringList &wanted) const
{
    focusList();
    list()->clearSelection();
    const QStringList shown = m_driver->column("jobList", u"Label"_s);
    for (int row = 0; row < shown.size(); ++row) {
        if (wanted.contains(shown.at(row)))
            list()->selectionModel()->select(list()->model()->index(row, 0),
                                             QItemSelectionModel::Select
                                                 | QItemSelectionModel::Rows);
    }
    QCOMPARE(m_driver->window().jobs().selectedJobs().size(), wanted.size());
}

QList<SubmissionState> TestTidy::states(const QList<JobKey> &keys) const
{
    QList<SubmissionState> states;
    for (const JobKey key : keys)
        states.append(m_driver->desk().table().row(key).submission);
    return states;
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
             u"Clear all that succeeded (2)"_s);
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
    QCOMPARE(m_driver->desk().table().row(later).shelf, Shelf::List);

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
    QVERIFY(m_driver->desk().table().contains(bad));
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
    JobRequest broken = request();
    broken.fileIds.clear();
    m_driver->window().form().setRequest(broken);
    m_driver->desk().uploads().addPaths(
        {m_driver->document(u"broken.pdf"_s, "%PDF-1.4\nnothing of the kind\n")});
    QVERIFY(m_driver->submitAndWait());
    QTRY_COMPARE(chip("chipFailed"), u"Failed 1"_s);
    const JobKey first = m_driver->jobs().constLast();
    m_driver->trigger("retryAllFailed");
    QTRY_COMPARE(m_driver->jobs().size(), 2);
    QCOMPARE(m_driver->desk().table().row(first).replacedBy, m_driver->jobs().constLast());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_COMPARE(chip("chipFailed"), u"Failed 1"_s); // it fails again; the first is replaced
    QVERIFY(notice().contains(u"1 job"_s));

    m_driver->trigger("undoInList");
    QVERIFY2(notice().contains(u"1 job"_s) && notice().contains(u"sent already"_s),
             qPrintable(notice()));
    QCOMPARE(m_driver->lastJob().job.status.word(), u"ERROR"_s);
    QCOMPARE(m_driver->desk().table().row(first).replacedBy, m_driver->jobs().constLast());
    m_driver->trigger("redoInList"); // it is there: nothing is sent a second time
    QCOMPARE(m_driver->jobs().size(), 2);
    QVERIFY2(notice().contains(u"0 job"_s), qPrintable(notice()));
}

void TestTidy::whatCostsIsAskedOnceForAll()
{
    FaultyServer server;
    server.setSteps({{.body = "[]"}, {.body = "[]"}, {.status = 402, .body = "{}"}});
    openAt(server);
    for (const char16_t *name : {u"a", u"b", u"c"})
        add(QString::fromUtf16(name), "ERROR");
    QTRY_COMPARE(chip("chipFailed"), u"Failed 3"_s);
    m_driver->trigger("retryAllFailed");
    auto *question = m_driver->dialog<QMessageBox>("submitAllAgainQuestion");
    QVERIFY2(question->text().startsWith(u"3 new job"_s)
                 && question->text().contains(u": 3 files · up to 15 pages · at most 15 credits"_s),
             qPrintable(question->text()));
    WindowDriver::clickText(question, u"Cancel"_s);
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
    QVERIFY2(notice().startsWith(u"2 job"_s) && notice().contains(u"not sent any more"_s),
             qPrintable(notice()));
    QVERIFY2(notice().contains(u"4 job"_s) && notice().contains(u"sent already"_s),
             qPrintable(notice()));
    const JobTable &table = m_driver->desk().table();
    QCOMPARE(table.row(old.at(3)).replacedBy, made.at(3));
    QVERIFY(!table.row(old.at(4)).replacedBy); // it counts as failed again
    QTRY_COMPARE(chip("chipFailed"), u"Failed 2"_s);

    QTest::keySequence(list(), QKeySequence(QKeySequence::Redo));
    QCOMPARE(states(made), begun); // in the same rows
    QCOMPARE(m_driver->jobs().size(), 12);
    QCOMPARE(table.row(old.at(4)).replacedBy, made.at(4));
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

void TestTidy::selectedJobsAreArchivedAndBroughtBack()
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
    QTRY_COMPARE(m_driver->desk().table().row(bad).shelf, Shelf::Kept);
    QTRY_COMPARE(labels(), QStringList());
    m_driver->window().jobs().selectJob(bad);
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"good"_s})); // where the job is
    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels(), QStringList{u"good"_s});
    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels().size(), 2);
    QCOMPARE(m_driver->desk().table().row(bad).shelf, Shelf::List);
}

void TestTidy::onlyWhatHasEndedIsPutAway()
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

void TestTidy::jobsAreDeletedFromThisMachineOnly()
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
    WindowDriver::clickText(question, u"Cancel"_s);
    QTRY_VERIFY(!m_driver->window().findChild<QMessageBox *>(u"deleteQuestion"_s));
    QCOMPARE(m_driver->jobs().size(), 3);

    m_driver->trigger("deleteJobs");
    WindowDriver::clickText(m_driver->dialog<QMessageBox>("deleteQuestion"), u"Delete"_s);
    QTRY_COMPARE(labels(), QStringList{u"open"_s});
    QVERIFY(!m_driver->desk().table().contains(bad));
    QVERIFY(notice().contains(u"2 job"_s) && notice().contains(u"deleted from this machine"_s));
    QCOMPARE(server.count("DELETE"), 0);
    m_driver->trigger("undoInList");
    QTRY_COMPARE(labels(), QStringList({u"bad"_s, u"good"_s, u"open"_s}));
    QCOMPARE(m_driver->desk().table().details(bad).request, request());
    m_driver->trigger("redoInList");
    QTRY_COMPARE(labels(), QStringList{u"open"_s});
    QCOMPARE(server.count("DELETE"), 0);
}

void TestTidy::deletedJobsAreGoneAfterTheEnd()
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

void TestTidy::jobsAreLabelled()
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
    QTRY_COMPARE(labels(), QStringList({u"March intake"_s, u"March intake"_s, u"three"_s}));

    JobRow changed = m_driver->desk().table().row(second);
    changed.label = u"another hand's"_s;
    m_driver->desk().table().update(changed);
    m_driver->trigger("undoInList"); // what says something else by now stays
    QTRY_COMPARE(labels(), QStringList({u"another hand's"_s, u"one"_s, u"three"_s}));
    m_driver->trigger("redoInList");
    QTRY_COMPARE(m_driver->desk().table().row(first).label, u"March intake"_s);
    QCOMPARE(m_driver->desk().table().row(second).label, u"another hand's"_s);
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
