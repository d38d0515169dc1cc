// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong around the window, and what it makes of it.

#include "support/jobdetails.h"
#include "support/windowtest.h"
#include "ui/newjob/newjobpage.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"

#include <QDir>
#include <QPushButton>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestErrors : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceThatDiesIsStartedAgain();
    void aJobGoesOnOnTheServiceStartedAgain();
    void aServiceThatCannotStayUpIsSaidAndCanBeChosenAgain();
    void filesWithoutAResultAreSubmittedOnTheirOwn();
    void aJobThatWasReplacedNoLongerCountsAsFailed();
    void anEmptyFolderHoldsNothingUp();

private:
    void prepare() override;
    bool waitUntilReady() const;
    bool submitGoodAndBroken() const;
    QString chip(const char *name) const { return m_driver->find<QToolButton>(name)->text(); }
};

void TestErrors::prepare()
{
    QVERIFY(waitUntilReady());
}

bool TestErrors::waitUntilReady() const
{
    return QTest::qWaitFor([this] { return m_driver->workspace().session().isReady(); }, patience);
}

/// A job of one file that can be read, and one that only says it is a PDF.
bool TestErrors::submitGoodAndBroken() const
{
    JobRequest request;
    request.rules = {{u"invoice"_s, u"A request for payment: invoice number, total due"_s}};
    m_driver->window().form().setRequest(request);
    m_driver->workspace().uploads().addPaths(
        {m_driver->document(u"good.txt"_s, "INVOICE number 7\nTotal due 12.00\n"),
         m_driver->document(u"broken.pdf"_s, "%PDF-1.4\nnothing of the kind\n")});
    return m_driver->submitAndWait();
}

void TestErrors::aServiceThatDiesIsStartedAgain()
{
    QStringList said;
    QStringList hindrances;
    connect(&m_driver->workspace().session(), &Session::stateChanged, this, [&] {
        said += m_driver->text("serviceState");
        hindrances += m_driver->text("submitNote");
    });
    m_driver->fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    QVERIFY(m_driver->killLocalService());
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->workspace().session().isReady(), patience);
    QVERIFY(!m_driver->find<QPushButton>("submitButton")->isEnabled());
    QVERIFY(waitUntilReady());
    QVERIFY2(said.contains(u"Local service is starting…"_s), qPrintable(said.join(u'\n')));
    QCOMPARE(m_driver->text("serviceState"), u"Local service running"_s);
    QVERIFY(hindrances.contains(u"Starting the local service…"_s));
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->lastJob().job.status.word(), u"SUCCESS"_s);
    m_driver->workspace().session().disconnect(this);
}

void TestErrors::aJobGoesOnOnTheServiceStartedAgain()
{
    m_driver->fillForm();
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
    m_driver->trigger("pauseMonitoring"); // so that the window learns nothing before
    m_driver->submit();
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->lastJob().job.id.isEmpty(), patience);
    QVERIFY(m_driver->killLocalService());
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->workspace().session().isReady(), patience);
    m_driver->trigger("pauseMonitoring");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s});
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s), QStringList({u"invoice"_s, u"cv"_s}));
}

void TestErrors::aServiceThatCannotStayUpIsSaidAndCanBeChosenAgain()
{
    for (int death = 0; death < 3; ++death) {
        QVERIFY(m_driver->killLocalService());
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->workspace().session().isReady(), patience);
        QVERIFY(waitUntilReady());
    }
    QVERIFY(m_driver->messages().isEmpty());
    QVERIFY(m_driver->killLocalService());
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->messages().isEmpty(), patience);
    QCOMPARE(m_driver->text("serviceState"), stateText(m_driver->workspace().session()));
    QVERIFY(m_driver->messages().contains(u"local service"_s, Qt::CaseInsensitive));
    QVERIFY(!m_driver->find<QPushButton>("submitButton")->isEnabled());
    m_driver->choose("service", profileName(profileAt({})));
    QVERIFY(waitUntilReady());
    QVERIFY(m_driver->messages().isEmpty());
}

void TestErrors::filesWithoutAResultAreSubmittedOnTheirOwn()
{
    QVERIFY(submitGoodAndBroken());
    QCOMPARE(m_driver->lastJob().job.status.word(), u"PARTIAL_SUCCESS"_s);
    QTRY_COMPARE(m_driver->column("jobList", u"Status"_s), QStringList{u"Partial"_s});
    QTRY_COMPARE(m_driver->column("resultsTable", u"Type"_s),
                 QStringList({u"invoice"_s, u"failed"_s}));
    auto *again = m_driver->find<QPushButton>("submitMissingAgain");
    QVERIFY(m_driver->text("missingResults").contains(u"broken.pdf"_s));
    QVERIFY(!m_driver->text("missingResults").contains(u"good.txt"_s));
    QCOMPARE(again->text(), u"Submit 1 file again"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(m_driver->jobs().size(), 2);
    QCOMPARE(detailsOf(m_driver->workspace().table(), m_driver->jobs().constLast()).files.size(),
             1);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QCOMPARE(m_driver->lastJob().job.status.word(), u"ERROR"_s); // nothing in it can be read
    QTRY_COMPARE(m_driver->column("resultsTable", u"File"_s), QStringList{u"broken.pdf"_s});
    QTRY_VERIFY(m_driver->text("detailsTitle").startsWith(u"Failed"_s)); // it is the current one
    QVERIFY(!m_driver->text("detailsMessage").isEmpty());
}

void TestErrors::aJobThatWasReplacedNoLongerCountsAsFailed()
{
    QVERIFY(submitGoodAndBroken());
    QTRY_COMPARE(chip("chipPartial"), u"Partial 1"_s);
    m_driver->click("submitMissingAgain");
    QTRY_COMPARE_WITH_TIMEOUT(chip("chipFailed"), u"Failed 1"_s, patience);
    QCOMPARE(chip("chipPartial"), u"Partial 0"_s);
    QCOMPARE(chip("chipAll"), u"All 2"_s);
    m_driver->trigger("submitAgain"); // the failed one, which is the current one
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->jobs().size() == 3 && m_driver->lastJobEnded(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(chip("chipFailed"), u"Failed 1"_s, patience);
    QCOMPARE(chip("chipAll"), u"All 3"_s);
    QTRY_COMPARE(
        m_driver->column("jobList", u"Message"_s).filter(u"Replaced by a later job"_s).size(), 2);
    m_driver->click("chipFailed");
    QTRY_COMPARE(m_driver->rows("jobList").size(), 1);
}

void TestErrors::anEmptyFolderHoldsNothingUp()
{
    QVERIFY(QDir(m_driver->dataFolder()).mkpath(u"empty"_s));
    m_driver->drop("filesTable", {m_driver->dataFolder() + u"/empty"_s});
    QTRY_VERIFY(m_driver->workspace().uploads().isIdle());
    QTRY_VERIFY(m_driver->find<QPushButton>("submitButton")->isEnabled());
}

QTEST_MAIN(TestErrors)
#include "tst_errors.moc"
