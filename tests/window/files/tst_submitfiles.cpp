// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"
#include "workflow/picking/uploadqueue.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;

} // namespace

/// Submit looks at the form's files once more before anything else, then they are uploaded.
class TestSubmitFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatWasEditedSinceItWasUploadedIsSentAsItIsNow();
    void anEditedFormIsNotSentBehindALookAtItsFiles();
    void submitWaitsForAServiceThatIsAskedAgain();
    void submitIsCalledOffWithAWordWithoutAService();
    void anAgreedDuplicateIsSentAsItIsByThen();
    void theDetailsTellHowFarTheFilesAre();
};

/// An earlier job has left its files on the service.
void TestSubmitFiles::whatWasEditedSinceItWasUploadedIsSentAsItIsNow()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QVERIFY(driver.submitAndWait());
    const QList<FileId> before = driver.uploadedIds();
    QCOMPARE(before.size(), 2);
    const QString path = driver.document(u"invoice.txt"_s, "INVOICE\nPaid, with thanks\n");
    QVERIFY(driver.submitAndWait());
    QVERIFY(!driver.find<QWidget>("duplicateQuestion")->isVisible());
    QCOMPARE(driver.jobs().size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(driver.uploadedIds().size(), 2, patience);
    QVERIFY(driver.uploadedIds().at(0) != before.at(0));
    QCOMPARE(driver.uploadedIds().at(1), before.at(1));

    QVERIFY(QFile::remove(path));
    driver.submit();
    QCOMPARE(driver.jobs().size(), 2);
    QVERIFY(driver.find<QLabel>("submitNote")->isVisible()); // says why
    QVERIFY(driver.find<QPushButton>("submitButton")->isEnabled());
}

void TestSubmitFiles::anEditedFormIsNotSentBehindALookAtItsFiles()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    driver.click("submitButton");
    QVERIFY(!driver.workspace().uploads().isIdle());
    QVERIFY(driver.find<QLabel>("submitNote")->isVisible()); // that it is busy
    JobRequest request = driver.window().form().request();
    request.rules.removeLast();
    driver.window().form().setRequest(request);
    QTRY_VERIFY_WITH_TIMEOUT(driver.workspace().uploads().isIdle(), patience);
    QVERIFY(driver.jobs().isEmpty());
    QVERIFY(driver.find<QLabel>("submitNote")->isVisible()); // why nothing was submitted
    QVERIFY(driver.submitAndWait());
    QCOMPARE(driver.jobs().size(), 1);
}

/// Nobody clicks twice because a project was fetched at the moment of the first click.
void TestSubmitFiles::submitWaitsForAServiceThatIsAskedAgain()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    driver.click("submitButton");
    driver.workspace().session().check();
    QCOMPARE(driver.workspace().session().state(), Session::State::Checking);
    QTRY_COMPARE_WITH_TIMEOUT(driver.jobs().size(), 1, patience);
}

void TestSubmitFiles::submitIsCalledOffWithAWordWithoutAService()
{
    FaultyServer server;
    server.setSteps({{.body = "[]"}});
    WindowDriver driver;
    driver.useService(server.url());
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    Session &session = driver.workspace().session();
    session.setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(session.isReady(), patience);
    driver.fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    driver.click("submitButton");
    session.setApiKey({}, false);
    QCOMPARE(session.state(), Session::State::NoKey);
    const auto *note = driver.find<QLabel>("submitNote");
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patience);
    session.setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    QVERIFY(note->isVisible()); // still says that nothing was submitted
    QVERIFY(driver.jobs().isEmpty());
}

/// Hours may lie between the question and its answer.
void TestSubmitFiles::anAgreedDuplicateIsSentAsItIsByThen()
{
    WindowDriver driver;
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.fillForm();
    QVERIFY(driver.submitAndWait());
    const QList<FileId> before = driver.uploadedIds();
    driver.submit();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QWidget>("duplicateQuestion")->isVisible(), patience);
    driver.document(u"invoice.txt"_s, "INVOICE\nPaid, with thanks\n");
    driver.click("submitAgainAnywayButton");
    QTRY_COMPARE_WITH_TIMEOUT(driver.jobs().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(driver.lastJobEnded(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(driver.uploadedIds().value(0) != before.at(0), patience);
}

void TestSubmitFiles::theDetailsTellHowFarTheFilesAre()
{
    const QByteArray files = "/api/v1/beta/files";
    FaultyServer server;
    server.setSteps(
        {{.status = 201, .body = R"({"id": "f-1"})", .target = files},
         {.status = 201, .body = R"({"id": "f-2"})", .held = true, .target = files},
         {.body = R"({"id": "j-1", "status": "PENDING"})", .target = "/api/v1/classifier/jobs"},
         {.body = "[]"}});
    WindowDriver driver;
    driver.useService(server.url());
    QVERIFY2(driver.open(), qPrintable(driver.failure()));
    driver.workspace().session().setApiKey(u"llx-very-secret"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(driver.workspace().session().isReady(), patience);
    driver.fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(driver.find<QPushButton>("submitButton")->isEnabled(), patience);
    const auto *progress = driver.find<QLabel>("uploadProgress");
    driver.submit();
    driver.goTo(Place::Jobs);
    QTRY_VERIFY_WITH_TIMEOUT(progress->text().contains(u"1 of 2"_s), patience);
    QVERIFY(progress->isVisible());
    server.release();
    QTRY_COMPARE_WITH_TIMEOUT(driver.column("jobList", u"Status"_s), QStringList{u"Running"_s},
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), patience);
}

QTEST_MAIN(TestSubmitFiles)
#include "tst_submitfiles.moc"
