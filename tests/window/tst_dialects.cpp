// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/jobsservice.h"
#include "support/jobdetails.h"
#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/mainwindow.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// The same form, list and results, whichever dialect the service is spoken to in.
class TestDialects : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreClassified_data() { addDialects(); }
    void documentsAreClassified();
    void theFormSaysWhatHolds();
    void whatGoesOutIsShown();
    void multimodalOfAPresetIsAnError();
    void jobsAreCancelled();
    void oneFilesJobIsCancelled();
    void endedJobsAreDeletedOnTheService();
    void aJobOfTheFirstCanOnlyBeLeft();

private:
    static void addDialects()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("first") << Dialect::First;
        QTest::newRow("second") << Dialect::Second;
    }
    void submitUnwatched();
    void speak(Dialect dialect)
    {
        ServiceProfile profile = profileAt({});
        profile.dialect = dialect;
        m_driver->workspace().session().select(profile);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    }
    void submit()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(),
                                 patience);
        m_driver->submit();
    }
    void act(const char *action)
    {
        QTRY_VERIFY(m_driver->find<QAction>(action)->isEnabled());
        m_driver->trigger(action);
    }
    JobDetails details()
    {
        std::optional<JobDetails> found;
        m_driver->workspace().table().readDetails(
            m_driver->lastJob().key, this,
            [&found](const StoreResult<JobDetails> &read) { found = read.value_or(JobDetails{}); });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, patience))
            qFatal("The details were not read.");
        return *found;
    }
};

void TestDialects::documentsAreClassified()
{
    QFETCH(Dialect, dialect);
    speak(dialect);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->lastJob().dialect, dialect);
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s});
    QCOMPARE(m_driver->column("jobList", u"Results"_s), QStringList{u"2 of 2"_s});
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s), QStringList({u"invoice"_s, u"cv"_s}));
    QCOMPARE(details().creates.size(), dialect == Dialect::First ? 0 : 2);
    // And it is all there the next time.
    m_driver->close();
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s});
    QCOMPARE(m_driver->lastJob().resultCount, 2);
}

void TestDialects::theFormSaysWhatHolds()
{
    m_driver->fillForm();
    auto *multimodal = m_driver->find<QRadioButton>("modeMultimodal");
    auto *pages = m_driver->find<QSpinBox>("maxPages");
    speak(Dialect::First);
    QVERIFY(multimodal->isEnabled());
    QCOMPARE(pages->text(), u"5 (default)"_s);
    QVERIFY2(m_driver->text("estimate").contains("up to 10 pages"_L1),
             qPrintable(m_driver->text("estimate")));
    speak(Dialect::Second);
    QVERIFY(!multimodal->isEnabled());
    QCOMPARE(pages->text(), u"all (default)"_s);
    QVERIFY2(m_driver->text("estimate").contains("all pages"_L1),
             qPrintable(m_driver->text("estimate")));
    QVERIFY(m_driver->text("estimate").contains("2 jobs, one per file"_L1));
    QVERIFY(m_driver->text("targetPagesNote").contains("All pages of every file"_L1));
    m_driver->type("targetPages", u"1-3, 7"_s);
    QVERIFY(m_driver->text("targetPagesNote").contains("counted from 1"_L1));
    speak(Dialect::First);
    QVERIFY(m_driver->text("targetPagesNote").contains("[0, 1, 2, 6]"_L1));
}

void TestDialects::whatGoesOutIsShown()
{
    m_driver->fillForm();
    speak(Dialect::Second);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    m_driver->window().form().showPreview();
    const QString json = m_driver->find<QPlainTextEdit>("previewJson")->toPlainText();
    QVERIFY2(json.contains("\"file_input\""_L1), qPrintable(json));
    QVERIFY(json.contains("\"transaction_id\""_L1));
    QVERIFY(!json.contains("\"file_ids\""_L1));
    QVERIFY(m_driver->find<QPlainTextEdit>("previewCurl")
                ->toPlainText()
                .contains("/api/v2/classify"_L1));
    QVERIFY(m_driver->text("previewNote").contains("2 files"_L1));
}

void TestDialects::multimodalOfAPresetIsAnError()
{
    m_driver->fillForm();
    speak(Dialect::Second);
    JobRequest request = m_driver->window().form().request();
    request.mode = Mode::Multimodal;
    m_driver->window().form().setRequest(request);
    submit();
    QCOMPARE(m_driver->workspace().table().count(), 0);
    QVERIFY(m_driver->text("submitNote").contains("Nothing was submitted"_L1));
    m_driver->click("modeFast");
    QVERIFY(m_driver->submitAndWait());
}

void TestDialects::submitUnwatched()
{
    m_driver->fillForm();
    m_driver->trigger("pauseMonitoring"); // so that the window does not learn that they ended
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().table().count() == 1
                                 && m_driver->lastJob().submission == SubmissionState::Accepted,
                             patience);
}

void TestDialects::jobsAreCancelled()
{
    speak(Dialect::Second);
    submitUnwatched();
    act("cancelJobs");
    QVERIFY(m_driver->find<QPushButton>("cancelQuestionYes"));
    m_driver->click("cancelQuestionYes");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJob().job.status.isFinished(), patience);
    m_driver->trigger("pauseMonitoring");
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->lastJob().watched, patience);
}

/// The service may have been faster: then it has ended, which is no reason to complain.
void TestDialects::oneFilesJobIsCancelled()
{
    speak(Dialect::Second);
    submitUnwatched();
    auto *cancel = m_driver->find<QAction>("cancelFile");
    QTRY_COMPARE(m_driver->rows("resultsTable").size(), 2);
    auto *results = m_driver->find<QTableView>("resultsTable");
    results->selectRow(1);
    QTRY_VERIFY(cancel->isVisible() && cancel->isEnabled()); // there is a job to cancel
    QCOMPARE(results->currentIndex().row(), 1); // also now that the files have their IDs
    cancel->trigger();
    const auto creates = [this] {
        return detailsOf(m_driver->workspace().table(), m_driver->lastJob().key).creates;
    };
    QTRY_VERIFY_WITH_TIMEOUT(creates().at(1).status.isFinished(), patience);
    m_driver->trigger("pauseMonitoring");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QCOMPARE(creates().at(0).status.known(), JobStatus::Known::Completed);
    QTRY_VERIFY(!cancel->isEnabled());
}

void TestDialects::endedJobsAreDeletedOnTheService()
{
    speak(Dialect::Second);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    QTRY_VERIFY(m_driver->find<QAction>("removeOnService")->isEnabled());
    m_driver->trigger("removeOnService");
    auto *question = m_driver->dialog<QDialog>("removeOnServiceQuestion");
    question->findChild<QPushButton *>(u"removeOnServiceQuestionYes"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_driver->text("jobsNotice").contains(u"was deleted from the service"_s), patience);
    const JobDetails details
        = detailsOf(m_driver->workspace().table(), m_driver->jobs().constLast());
    QCOMPARE(details.timeline.constLast().word, deletedThereWord());
    QCOMPARE(details.results.size(), 2); // they stay here
    for (const Create &create : details.creates) {
        std::optional<ServiceError::Kind> told;
        const Call call
            = m_driver->workspace()
                  .session()
                  .jobs()
                  .in(Dialect::Second, {})
                  .job(create.id, this, [&told](const auto &answer) {
                      told = answer ? ServiceError::Kind::Cancelled : answer.error().kind;
                  });
        QTRY_COMPARE_WITH_TIMEOUT(told, ServiceError::Kind::NotFound, patience);
    }
}

void TestDialects::aJobOfTheFirstCanOnlyBeLeft()
{
    m_driver->fillForm();
    m_driver->trigger("pauseMonitoring");
    submit();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().table().count() == 1
                                 && !m_driver->lastJob().job.id.isEmpty(),
                             patience);
    QVERIFY(m_driver->lastJob().watched);
    act("stopWatching");
    QVERIFY(!m_driver->lastJob().watched);
    m_driver->trigger("pauseMonitoring");
    m_driver->trigger("refreshSelected"); // takes it up again
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_COMPARE(m_driver->lastJob().resultCount, 2);
}

QTEST_MAIN(TestDialects)
#include "tst_dialects.moc"
