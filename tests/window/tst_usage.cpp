// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What jobs cost: asked about before a ceiling is passed, counted afterwards.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/newjob/newjobpage.h"
#include "workflow/connection/session.h"
#include "workflow/sending/outbox.h"
#include "workflow/spending/budget.h"

#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;
const QByteArray jobId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";
const QByteArray fileId = "6f9619ff-8b86-4d01-b42d-00cf4fc964bb";

/// A service with an organization, that ends each job at once and bills 3 credits for it.
QList<ServerStep> billingService()
{
    const QByteArray jobs = "/api/v1/classifier/jobs";
    const QByteArray files = "/api/v1/beta/files";
    const QByteArray job = R"({"id": ")" + jobId + R"(", "status": "SUCCESS"})";
    return {{.body = R"([{"id": "p1", "name": "Post"}])", .target = "/api/v1/projects"},
            {.body = R"([{"id": "o1", "name": "Mill"}])", .target = "/api/v1/organizations"},
            {.body = R"({"items": []})", .target = files + '?'},
            {.status = 201,
             .body = R"({"id": ")" + fileId + R"(", "name": "letter.txt"})",
             .target = files},
            {.body = R"({"items": []})", .target = jobs + '/' + jobId + "/results"},
            {.body = R"({"items": [)" + job + "]}", .target = jobs + '?'},
            {.body = job, .target = jobs},
            {.body = R"({"items": [{"id": "u1", "event_type": "pages_classified",
                 "event_aggregation_key": ")"
                 + jobId + R"(", "event_aggregation_type": "classify_job", "value": 3,
                 "credits": 3, "day": "2026-11-26"}]})",
             .target = "/api/v1/beta/usage-metrics"}};
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasBilledIsCounted();
    void aCeilingAsksBeforeItIsPassed();
    void whatHasNoBoundIsAskedAboutToo();
    void pricesChangeEstimates();
    void theLocalServiceIsFreeAndCounted_data();
    void theLocalServiceIsFreeAndCounted();

private:
    void open(bool isLocal = false);
    void fill();
    QDialog *openUsage();
    int creates() const { return m_server->count("POST") - m_uploads; }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    int m_uploads = 1;
};

void TestUsage::init()
{
    failOnWarnings();
    m_server = std::make_unique<FaultyServer>();
    m_server->setSteps(billingService());
    m_driver = std::make_unique<WindowDriver>();
}

void TestUsage::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

void TestUsage::open(bool isLocal)
{
    if (!isLocal)
        m_driver->useService(m_server->url());
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    if (!isLocal)
        m_driver->workspace().session().setApiKey(u"llx-invented"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
}

void TestUsage::fill()
{
    JobRequest request;
    request.rules = {{u"letter"_s, u"A letter to somebody, with a salutation"_s}};
    m_driver->window().form().setRequest(request);
    m_driver->window().form().setPresetName(u"Post"_s);
    m_driver->drop("filesTable", {m_driver->document(u"letter.txt"_s, "Dear Ann,\n")});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find<QPushButton>("submitButton")->isEnabled(), patience);
}

QDialog *TestUsage::openUsage()
{
    m_driver->window().openUsage();
    return m_driver->dialog<QDialog>("usageDialog");
}

void TestUsage::whatWasBilledIsCounted()
{
    open();
    fill();
    QVERIFY(m_driver->submitAndWait());
    QCOMPARE(m_driver->lastJob().creditsEstimated, 5); // five pages at most
    QVERIFY(!m_driver->lastJob().creditsBilled);
    QCOMPARE(m_driver->workspace().budget().spentThisMonth(), 5.0);
    QDialog *dialog = openUsage();
    auto *lines = dialog->findChild<QTreeWidget *>(u"usageLines"_s);
    QCOMPARE(lines->topLevelItemCount(), 1);
    QCOMPARE(lines->topLevelItem(0)->text(2), u"Post"_s);
    QCOMPARE(lines->topLevelItem(0)->text(5), u"5"_s);
    QCOMPARE(lines->topLevelItem(0)->text(6), QString());
    dialog->findChild<QPushButton *>(u"countUsage"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(lines->topLevelItem(0)->text(6), u"3"_s, patience);
    QVERIFY(dialog->findChild<QLabel *>(u"usageSum"_s)->text().contains(u"3 credits"_s));
    QCOMPARE(m_driver->lastJob().creditsBilled, 3.0);
    dialog->close();
    m_driver->close(); // it is kept
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->jobs().isEmpty(), patience);
    QCOMPARE(m_driver->lastJob().creditsBilled, 3.0);
    QCOMPARE(m_driver->lastJob().origin.preset, u"Post"_s);
}

void TestUsage::aCeilingAsksBeforeItIsPassed()
{
    open();
    m_driver->workspace().budget().setCeiling(4); // below what one job may take
    fill();
    m_driver->submit();
    QTRY_VERIFY(m_driver->find<QWidget>("duplicateQuestion")->isVisible());
    QVERIFY(m_driver->text("duplicateText").contains(u"up to 5"_s));
    m_driver->click("dontSubmitAgainButton");
    QVERIFY(m_driver->jobs().isEmpty());
    m_driver->submit();
    QTRY_VERIFY(m_driver->find<QWidget>("duplicateQuestion")->isVisible());
    m_driver->click("submitAgainAnywayButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->lastJobEnded(), patience);
    QCOMPARE(creates(), 1);
    // The same once more: asked about as the same, and then as too much.
    m_driver->submit();
    QTRY_VERIFY(m_driver->text("duplicateText").contains(u"were submitted as"_s));
    m_driver->click("submitAgainAnywayButton");
    QTRY_VERIFY(m_driver->text("duplicateText").contains(u"used 5"_s));
    QVERIFY(m_driver->find<QWidget>("duplicateQuestion")->isVisible());
    QCOMPARE(creates(), 1);
}

void TestUsage::whatHasNoBoundIsAskedAboutToo()
{
    open();
    m_driver->workspace().budget().setCeiling(1'000'000);
    fill();
    JobRequest request = m_driver->window().form().request();
    request.maxPages = MaxPages::noLimit();
    m_driver->window().form().setRequest(request);
    m_driver->submit();
    QTRY_VERIFY(m_driver->text("duplicateText").contains(u"isn't known"_s));
    QVERIFY(m_driver->jobs().isEmpty());
}

void TestUsage::pricesChangeEstimates()
{
    open();
    fill();
    QVERIFY(m_driver->text("estimate").contains(u"at most 5 credits"_s));
    QDialog *dialog = openUsage();
    QVERIFY(dialog->findChild<QLabel *>(u"usageCeilingScope"_s)->isVisible()); // whose jobs count
    dialog->findChild<QSpinBox *>(u"priceFast"_s)->setValue(4);
    dialog->findChild<QDoubleSpinBox *>(u"priceDollars"_s)->setValue(2.5);
    dialog->findChild<QSpinBox *>(u"usageCeiling"_s)->setValue(1000);
    dialog->findChild<QDateEdit *>(u"priceDate"_s)->setDate(QDate(2026, 11, 1));
    dialog->findChild<QPushButton *>(u"usageOk"_s)->click();
    QVERIFY(m_driver->text("estimate").contains(u"at most 20 credits"_s));
    m_driver->close();
    open();
    QCOMPARE(m_driver->workspace().budget().prices(), (Prices{4, 2, 2.5, QDate(2026, 11, 1)}));
    QCOMPARE(m_driver->workspace().budget().ceiling(), 1000);
}

void TestUsage::theLocalServiceIsFreeAndCounted_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("a job of both files") << Dialect::First;
    QTest::newRow("a job of each") << Dialect::Second;
}

/// It tells what the service would bill, and asks for nothing.
void TestUsage::theLocalServiceIsFreeAndCounted()
{
    QFETCH(const Dialect, dialect);
    open(true);
    ServiceProfile profile = m_driver->workspace().session().profile();
    profile.dialect = dialect;
    m_driver->workspace().session().select(profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->workspace().session().isReady(), patience);
    m_driver->workspace().budget().setCeiling(1);
    m_driver->fillForm();
    QVERIFY(m_driver->submitAndWait());
    QVERIFY(!m_driver->lastJob().creditsEstimated);
    QDialog *dialog = openUsage();
    dialog->findChild<QPushButton *>(u"countUsage"_s)->click();
    auto *lines = dialog->findChild<QTreeWidget *>(u"usageLines"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lines->topLevelItem(0)->text(6), u"2"_s, patience); // of 2 pages
    QCOMPARE(lines->topLevelItem(0)->text(7), u"free"_s);
    QCOMPARE(m_driver->workspace().budget().spentThisMonth(), 0.0);
}

QTEST_MAIN(TestUsage)
#include "tst_usage.moc"
