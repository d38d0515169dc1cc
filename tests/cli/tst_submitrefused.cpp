// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "support/stricttest.h"

#include <QTcpServer>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Cut = ServerStep::Cut;

namespace {

ServerStep answer(int status, const QByteArray &body = R"({"detail": "no"})")
{
    return {.status = status, .body = body};
}

/// A service on loopback at which nobody answers.
QUrl nobody()
{
    QTcpServer port;
    if (!port.listen(QHostAddress::LocalHost))
        qWarning("There is no port.");
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port.serverPort()));
}

} // namespace

/// How `submit` ends where no job was made, or nobody knows.
class TestSubmitRefused : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void create_data();
    void create();
    void theKeyIsWrong();
    void thereIsNoKey();
    void nobodyListens();
    void aFileIsRefused();
    void aFileIsUploadedAgain();
    void patienceIsGiven();
};

void TestSubmitRefused::create_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<int>("status");
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QByteArray>("said");
    constexpr auto refused = SubmissionState::Refused;
    constexpr auto unsure = SubmissionState::Unsure;
    const auto row = [](const char *name, const ServerStep &step, int status, SubmissionState state,
                        const QByteArray &said) {
        QTest::newRow(name) << step << status << state << said;
    };
    row("400", answer(400, R"({"detail": "File ID 1 is not in Project ID 2"})"), 3, refused,
        "File ID 1 is not in Project ID 2");
    row("401", answer(401), 3, refused, "key");
    row("402", answer(402), 3, SubmissionState::Paused, "credits");
    row("403", answer(403), 3, refused, "permission");
    row("422",
        answer(422,
               R"({"detail": [{"loc": ["body", "rules", 1, "description"],)"
               R"( "msg": "Too vague", "type": "value_error", "input": "x"}]})"),
        3, refused, "rules.1.description: ");
    row("422 in the service's own words",
        answer(422,
               R"({"detail": [{"loc": ["body", "rules", 1, "description"],)"
               R"( "msg": "Too vague", "type": "value_error", "input": "x"}]})"),
        3, refused, "Too vague");

    row("cut inside the request", {.cut = Cut::InsideRequest}, 4, unsure, "isn't known");
    row("cut after the request", {.cut = Cut::AfterRequest}, 4, unsure, "isn't known");
    row("closed after the request", {.cut = Cut::HalfAfterRequest}, 4, unsure, "isn't known");
    row("cut inside the answer",
        {.body = scripted::job("PENDING"), .cut = Cut::InsideAnswer, .cutAfter = 20}, 4, unsure,
        "response was lost");
    row("an answer without a job", answer(200, "<html>"), 4, unsure, "response was lost");
    row("500", answer(500), 4, unsure, "isn't known");
    row("502", answer(502, "<html>Bad gateway</html>"), 4, unsure, "isn't known");
}

void TestSubmitRefused::create()
{
    QFETCH(const ServerStep, step);
    QFETCH(const QByteArray, said);
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::creates({step}));
    CommandDriver driver;
    const Ended ended = driver.submit(
        server.url(),
        {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s, u"--json"_s});
    QTEST(ended.status, "status");
    QVERIFY2(ended.said(said), ended.err.constData());
    QCOMPARE(scripted::creations(server), 1);
    QVERIFY(ended.json().contains("job"_L1) && ended.json()["job"_L1].isNull());
    QVERIFY(!ended.json()["error"_L1].toString().isEmpty());
    const QList<JobRow> history = driver.history();
    QCOMPARE(history.size(), 1);
    QTEST(history.first().submission, "state");
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitRefused::theKeyIsWrong()
{
    CommandDriver driver;
    FaultyServer server;
    // One that says the key back, as some do.
    server.setSteps({answer(401, R"({"detail": "Invalid API key )" + driver.key() + R"("})")});
    const QString file = driver.write(u"a.txt"_s, "A text");
    const Ended ended
        = driver.submit(server.url(), {u"--request"_s, driver.request({}), u"--json"_s, file});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said("Invalid API key"), ended.err.constData());
    QCOMPARE(server.count("POST"), 0);
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitRefused::thereIsNoKey()
{
    CommandDriver driver;
    driver.setEnvironment(u"LLAMA_CLOUD_API_KEY"_s, {});
    FaultyServer server;
    const Ended ended
        = driver.submit(server.url(), {u"--request"_s, driver.request({scripted::fileId()})});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said("LLAMA_CLOUD_API_KEY"), ended.err.constData());
    QCOMPARE(server.connections(), 0);
}

void TestSubmitRefused::nobodyListens()
{
    CommandDriver driver;
    const Ended ended
        = driver.submit(nobody(), {u"--request"_s, driver.request({scripted::fileId()})});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said("Can't reach the service"), ended.err.constData());
}

void TestSubmitRefused::aFileIsRefused()
{
    CommandDriver driver;
    FaultyServer server;
    ServerStep refusal = answer(413, R"({"detail": "Too large for your plan"})");
    refusal.target = "/api/v1/beta/files";
    server.setSteps(QList<ServerStep>{refusal} + scripted::success());
    const Ended ended = driver.submit(
        server.url(), {u"--request"_s, driver.request({}), driver.write(u"a.txt"_s, "A text")});
    QVERIFY2(ended.status == 3, ended.err.constData());
    QVERIFY2(ended.said("a.txt could not be uploaded"), ended.err.constData());
    QVERIFY2(ended.said("Too large for your plan"), ended.err.constData());
    QCOMPARE(scripted::creations(server), 0);
}

void TestSubmitRefused::aFileIsUploadedAgain()
{
    CommandDriver driver;
    FaultyServer server;
    ServerStep later = answer(503, R"({"detail": "Restarting"})");
    later.headers = {{"Retry-After", "0"}};
    later.target = "/api/v1/beta/files";
    server.setSteps(QList<ServerStep>{later} + scripted::success());
    const Ended ended = driver.submit(
        server.url(), {u"--request"_s, driver.request({}), driver.write(u"a.txt"_s, "A text")});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.said("Retrying the upload of a.txt"), ended.err.constData());
    QVERIFY2(ended.said("Restarting"), ended.err.constData());
    QCOMPARE(scripted::creations(server), 1);
}

void TestSubmitRefused::patienceIsGiven()
{
    CommandDriver driver;
    FaultyServer server;
    ServerStep tooFast = answer(429, R"({"detail": "Rate limit exceeded."})");
    tooFast.headers = {{"Retry-After", "1"}};
    server.setSteps(scripted::account()
                    + scripted::creates({tooFast, {.body = scripted::job("PENDING")}}));
    const Ended ended
        = driver.submit(server.url(), {u"--request"_s, driver.request({scripted::fileId()})});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.said("Rate limit exceeded."), ended.err.constData());
    QCOMPARE(scripted::creations(server), 2);
}

QTEST_GUILESS_MAIN(TestSubmitRefused)
#include "tst_submitrefused.moc"
