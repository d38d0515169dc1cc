// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyserver.h"
#include "support/jobdetails.h"
#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

/// Many files of which a few are sent first, and submissions that somebody holds back.
class TestPilot : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void fewFilesHaveNone();
    void aPilotIsGoneOnWith_data();
    void aPilotIsGoneOnWith();
    void rulesAreChangedAfterAPilot();
    void aSubmissionIsPaused();

private:
    static constexpr int many = 45;

    void fillForm(int files, Dialect dialect = Dialect::Second);
    void submitWithPilot(Dialect dialect = Dialect::Second);
    bool isPilotOver();
    JobDetails details(JobKey key) { return detailsOf(m_driver->workspace().table(), key); }
    static QSet<FileId> filesOf(const JobDetails &details)
    {
        return {details.request.fileIds.cbegin(), details.request.fileIds.cend()};
    }
    QPushButton *button(const char *name) { return m_driver->find<QPushButton>(name); }
};

void TestPilot::fillForm(int files, Dialect dialect)
{
    ServiceProfile profile = profileAt({});
    profile.dialect = dialect;
    m_driver->workspace().session().select(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->fillForm();
    QStringList paths;
    for (int i = 2; i < files; ++i)
        paths += m_driver->document(u"invoice %1.txt"_s.arg(i),
                                    "INVOICE number " + QByteArray::number(i) + "\nTotal due\n");
    m_driver->workspace().uploads().addPaths(paths);
    QTRY_VERIFY_WITH_TIMEOUT(button("submitButton")->isEnabled()
                                 && m_driver->workspace().uploads().isIdle()
                                 && m_driver->workspace().uploads().files().size() == files,
                             patience);
}

void TestPilot::submitWithPilot(Dialect dialect)
{
    fillForm(many, dialect);
    auto *box = m_driver->find<QCheckBox>("pilotBox");
    QTRY_VERIFY(box->isVisible());
    box->click();
    m_driver->submit();
    QTRY_VERIFY_WITH_TIMEOUT(isPilotOver(), patience);
}

bool TestPilot::isPilotOver()
{
    return !m_driver->jobs().isEmpty() && m_driver->lastJob().submission == State::Paused
        && m_driver->lastJob().resultCount == 20;
}

void TestPilot::fewFilesHaveNone()
{
    fillForm(39);
    QVERIFY(!m_driver->find<QCheckBox>("pilotBox")->isVisible());
}

void TestPilot::aPilotIsGoneOnWith_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("API v1") << Dialect::First;
    QTest::newRow("API v2") << Dialect::Second;
}

void TestPilot::aPilotIsGoneOnWith()
{
    QFETCH(const Dialect, dialect);
    submitWithPilot(dialect);
    QCOMPARE(m_driver->lastJob().sentCount, 20);
    QTRY_VERIFY_WITH_TIMEOUT(button("goOnButton")->isVisible(), patience);
    QTRY_VERIFY2(m_driver->text("nextTry").contains("20 of 45"_L1),
                 qPrintable(m_driver->text("nextTry")));
    QVERIFY(button("changeRulesButton")->isVisible());
    m_driver->close(); // it waits over a restart
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    QCOMPARE(m_driver->lastJob().submission, State::Paused);
    QTRY_VERIFY_WITH_TIMEOUT(button("goOnButton")->isVisible(), patience);
    m_driver->click("goOnButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QCOMPARE(m_driver->lastJob().resultCount, many);
    QTRY_VERIFY_WITH_TIMEOUT(!button("goOnButton")->isVisible(), patience);
}

void TestPilot::rulesAreChangedAfterAPilot()
{
    submitWithPilot();
    const JobKey pilot = m_driver->lastJob().key;
    const JobRequest submitted = details(pilot).request;
    m_driver->window().form().setRequest({}); // meanwhile the form has something else
    m_driver->workspace().uploads().clear();
    QTRY_VERIFY_WITH_TIMEOUT(button("changeRulesButton")->isVisible(), patience);
    m_driver->click("changeRulesButton");
    const UploadQueue &uploads = m_driver->workspace().uploads();
    QTRY_VERIFY_WITH_TIMEOUT(uploads.isIdle() && uploads.files().size() == many, patience);
    QTRY_COMPARE(m_driver->uploadedIds().size(), 20); // the others were not wanted yet
    JobRequest now = m_driver->window().form().request();
    QCOMPARE(now.rules, submitted.rules);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->workspace().table().find(pilot)->submission,
                              State::Accepted, patience);
    now.rules[0].description += u", and an account to pay to"_s;
    m_driver->window().form().setRequest(now);
    m_driver->find<QCheckBox>("pilotBox")->setChecked(false);
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->jobs().size(), 2);
    QCOMPARE(m_driver->lastJob().resultCount, many);
    QVERIFY(filesOf(details(m_driver->lastJob().key)).contains(filesOf(details(pilot))));
    const JobRow stopped = *m_driver->workspace().table().find(pilot);
    QCOMPARE(stopped.resultCount, 20);
    QCOMPARE(stopped.failedFileCount, many - 20);
}

void TestPilot::aSubmissionIsPaused()
{
    FaultyServer server;
    QList<ServerStep> steps;
    for (int i = 0; i < 6; ++i)
        steps += ServerStep{.body = R"({"id": "j-)" + QByteArray::number(i)
                                + R"(", "status": "PENDING"})",
                            .held = true,
                            .target = "/api/v2/classify"};
    steps += ServerStep{.body = "[]"}; // to all other questions
    server.setSteps(steps);
    m_driver = std::make_unique<WindowDriver>();
    m_driver->useService(server.url(), Dialect::Second);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    m_driver->workspace().session().setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->trigger("pauseMonitoring");
    m_driver->fillForm();
    m_driver->workspace().uploads().clear();
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids += u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6%1"_s.arg(i);
    m_driver->workspace().uploads().addIds(ids.join(u' '));
    QTRY_VERIFY_WITH_TIMEOUT(button("submitButton")->isEnabled(), patience);
    m_driver->submit();
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 4, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QAction>("pauseSending")->isEnabled(), patience);
    QVERIFY(!m_driver->find<QAction>("goOnSending")->isEnabled());
    m_driver->trigger("pauseSending");
    QCOMPARE(m_driver->lastJob().submission, State::Paused);
    server.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->lastJob().sentCount, 4, patience);
    QTRY_VERIFY2(m_driver->cell("jobList", 0, u"Status"_s).contains("4 of 6"_L1),
                 qPrintable(m_driver->cell("jobList", 0, u"Status"_s)));
    QTRY_VERIFY(m_driver->text("nextTry").contains("4 of 6"_L1));
    QVERIFY(!button("changeRulesButton")->isVisible());
    QCOMPARE(server.count("POST"), 4);
    QTRY_VERIFY(m_driver->find<QAction>("goOnSending")->isEnabled());
    m_driver->trigger("goOnSending");
    QTRY_COMPARE_WITH_TIMEOUT(server.count("POST"), 5, patience); // the plan has room for one more
    QCOMPARE(m_driver->lastJob().submission, State::Sending);
    QTRY_VERIFY(m_driver->find<QAction>("pauseSending")->isEnabled());
    m_driver->trigger("pauseSending");
    server.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->lastJob().sentCount, 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(button("stopTryingButton")->isVisible(), patience);
    m_driver->click("stopTryingButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->lastJob().submission, State::Accepted, patience);
    QCOMPARE(server.count("POST"), 5);
}

QTEST_MAIN(TestPilot)
#include "tst_pilot.moc"
