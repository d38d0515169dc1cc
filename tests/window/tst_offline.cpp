// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service that goes away behind the window, and comes back.

#include "support/faultyserver.h"
#include "support/offscreen.h"
#include "support/windowdriver.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/words/errortext.h"
#include "workflow/connection/connectivity.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/importing/jobimport.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/sending/outbox.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = WindowDriver::patienceMs;
const QByteArray jobId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";

QByteArray job(const QByteArray &status)
{
    return R"({"id": ")" + jobId + R"(", "status": ")" + status + R"("})";
}

/// A service with one job, which is in this state.
QList<ServerStep> serviceWithJob(const QByteArray &status)
{
    const QByteArray jobs = "/api/v1/classifier/jobs/" + jobId;
    return {{.body = "[]", .target = "/api/v1/projects"},
            {.body = "[]", .target = "/api/v1/organizations"},
            {.body = R"({"items": []})", .target = jobs + "/results"},
            {.body = job(status), .target = jobs}};
}

} // namespace

class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aServiceThatGoesAwayIsSaidAndAllGoesOnByItself();
    void itCanBeTriedNow_data();
    void itCanBeTriedNow();
    void uploadsGoOnByThemselves();
    void whatIsNotSentYetIsGivenUp();
    void noNetworkIsSaid();
    void aFailureIsSaidOnce_data();
    void aFailureIsSaidOnce();

private:
    void open(const QUrl &url) const;
    bool isReady() const { return m_driver->workspace().session().isReady(); }
    QString upload() const { return m_driver->cell("filesTable", 0, u"State"_s); }
    QString state() const { return m_driver->text("serviceState"); }
    bool isWaiting() const { return m_driver->find<QToolButton>("tryServiceNow")->isVisible(); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestOffline::init()
{
    failOnWarnings();
    m_server = std::make_unique<FaultyServer>();
    m_driver = std::make_unique<WindowDriver>();
}

void TestOffline::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

void TestOffline::open(const QUrl &url) const
{
    m_driver->useService(url);
    QVERIFY2(m_driver->open(), qPrintable(m_driver->failure()));
    QTRY_COMPARE(m_driver->workspace().session().state(), Session::State::NoKey);
    m_driver->workspace().session().setApiKey(u"llx-very-secret"_s, false);
}

/// Nobody clicks on anything.
void TestOffline::aServiceThatGoesAwayIsSaidAndAllGoesOnByItself()
{
    m_server->setSteps(serviceWithJob("PENDING"));
    open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QCOMPARE(state(), u"127.0.0.1: connected"_s);
    m_driver->workspace().jobImport().addJob({QString::fromLatin1(jobId)});
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Status"_s), QStringList{u"Running"_s},
                              patience);
    m_server->goDown();
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), patience);
    const QRegularExpression words(u"^127.0.0.1: .+ \\d.* · .* \\d+ s$"_s); // since when, and when
    QVERIFY2(state().contains(words), qPrintable(state()));
    auto *label = m_driver->find<QLabel>("serviceState");
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), state());
    QVERIFY(!m_driver->find<QPushButton>("submitButton")->isEnabled());
    m_server->setSteps(serviceWithJob("SUCCESS"));
    m_server->comeUp();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"127.0.0.1: connected"_s, patience);
    QVERIFY(m_driver->messages().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->column("jobList", u"Status"_s), QStringList{u"Success"_s},
                              patience);
    QVERIFY(!m_driver->find<QToolButton>("tryServiceNow")->isVisible());
}

void TestOffline::itCanBeTriedNow_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with the button") << false;
    QTest::newRow("with F5") << true;
}

void TestOffline::itCanBeTriedNow()
{
    QFETCH(const bool, byKey);
    m_server->goDown();
    open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), patience);
    m_server->setSteps(serviceWithJob("PENDING"));
    m_server->comeUp();
    if (byKey)
        m_driver->press(Qt::Key_F5);
    else
        m_driver->click("tryServiceNow");
    QCOMPARE(m_driver->workspace().session().state(), Session::State::Checking);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"127.0.0.1: connected"_s, patience);
}

/// Nor here: first the service has no time for the file, then it is gone.
void TestOffline::uploadsGoOnByThemselves()
{
    const QList<ServerStep> account = serviceWithJob("PENDING");
    m_server->setSteps(account
                       + QList<ServerStep>{{.status = 503, .headers = {{"Retry-After", "0"}}}});
    open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    ServiceProfile ahead = m_driver->workspace().session().profile();
    ahead.uploadsAhead = true;
    m_driver->workspace().session().select(ahead);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    m_driver->drop("filesTable", {m_driver->document(u"a.txt"_s, "a")});
    const QRegularExpression next(u"^again in \\d+ s$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(upload().contains(next), patience);
    const QAbstractItemModel *files = m_driver->find<QAbstractItemView>("filesTable")->model();
    const QString why = files->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(why.contains(u"The service failed (status 503)"_s), qPrintable(why));
    QVERIFY2(why.contains(u"automatically"_s), qPrintable(why));
    m_server->goDown();
    QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"unreachable since"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(upload(), u"waiting"_s, patience);
    m_server->setSteps(account + QList<ServerStep>{{.status = 201, .body = R"({"id": "f"})"}});
    m_server->comeUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->uploadedIds(), QList<FileId>{{u"f"_s}}, patience);
}

void TestOffline::whatIsNotSentYetIsGivenUp()
{
    m_server->setSteps(serviceWithJob("PENDING"));
    open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
    QVERIFY(!m_driver->find<QAction>("giveUpQueued")->isEnabled());
    m_server->goDown();
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            m_driver->workspace().session().checkAgain();
            return !isReady();
        }(),
        patience);
    JobRequest request;
    request.fileIds = {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964bb"_s}};
    request.rules = {{u"letter"_s, u"A letter to somebody, with a salutation"_s}};
    m_driver->workspace().outbox().submit(request, {}, u"waiting"_s);
    const JobFile here{.id = {}, .name = u"a.txt"_s, .path = u"/a.txt"_s, .key = u"a"_s};
    m_driver->workspace().outbox().submit(request, {here}, u"its file waits"_s);
    auto *giveUp = m_driver->find<QAction>("giveUpQueued");
    QTRY_VERIFY(giveUp->isEnabled());
    giveUp->trigger();
    auto *question = m_driver->dialog<QDialog>("giveUpQueuedQuestion");
    question->findChild<QPushButton *>(u"giveUpQueuedQuestionYes"_s)->click();
    QTRY_COMPARE(m_driver->text("jobsNotice"), u"2 submissions were withdrawn."_s);
    for (const JobKey key : m_driver->jobs())
        QCOMPARE(m_driver->workspace().table().find(key)->submission, SubmissionState::GivenUp);
    QTRY_VERIFY(!giveUp->isEnabled());
    QCOMPARE(m_server->count("POST"), 0);
}

void TestOffline::noNetworkIsSaid()
{
    open(QUrl(u"https://nowhere.invalid"_s));
    Connectivity &connectivity = m_driver->workspace().connectivity();
    connectivity.networkChanged(false);
    QVERIFY2(state().contains(u"network"_s), qPrintable(state()));
    connectivity.networkChanged(true);
    QVERIFY(!state().contains(u"network"_s));
}

void TestOffline::aFailureIsSaidOnce_data()
{
    QTest::addColumn<QByteArray>("projects"); // what the service answers; nothing: it is down
    QTest::addColumn<bool>("offersKey");
    QTest::newRow("it is down") << QByteArray() << false;
    QTest::newRow("it refuses the key") << QByteArray(R"({"detail": "who are you"})") << true;
}

/// In full where it can be answered; elsewhere it is short.
void TestOffline::aFailureIsSaidOnce()
{
    QFETCH(const QByteArray, projects);
    QFETCH(const bool, offersKey);
    if (projects.isEmpty())
        m_server->goDown();
    else
        m_server->setSteps({{.status = 401, .body = projects, .target = "/api/v1/projects"},
                            {.status = 401, .body = projects, .target = "/api/v1/organizations"}});
    open(m_server->url());
    const Session &session = m_driver->workspace().session();
    const auto isFailed = [&session] {
        return session.state() == Session::State::Failed && session.error();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFailed(), patience);
    const QString inFull = errorText(*session.error());
    const auto *submit = m_driver->find<QPushButton>("submitButton");
    QCOMPARE(m_driver->window().messages().texts(), QStringList{inFull});
    QVERIFY(!m_driver->find<QLabel>("submitNote")->isVisible());
    QVERIFY(!submit->isEnabled());
    QVERIFY(!submit->toolTip().isEmpty()); // for who asks why
    QVERIFY(!state().contains(inFull));
    const auto acts = [this] {
        return m_driver->window().findChildren<QPushButton *>(u"messageAct-service"_s).size();
    };
    QTRY_COMPARE(acts(), offersKey ? 1 : 0); // once the message of no key is gone

    if (offersKey)
        m_driver->click("messageAct-service");
    else
        m_driver->click("connection");
    const QPointer<QDialog> dialog = m_driver->dialog<QDialog>("connectionDialog");
    const auto *told = dialog->findChild<QLabel *>(u"connectionState"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isFailed() && told->text().contains(inFull), patience);
    QVERIFY(m_driver->messages().isEmpty());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().messages().texts(), QStringList{inFull}, patience);
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
