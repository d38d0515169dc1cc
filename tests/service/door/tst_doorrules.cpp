// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/doordriver.h"
#include "support/stricttest.h"

#include <array>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Acted = ServiceError::Acted;
using ScopeParts = HttpRequest::ScopeParts;

/// What holds for each request: where it may go, what it carries, who gets the key.
class TestDoorRules : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void carriesKeyAgentAndId();
    void carriesTheCookieInPlaceOfAKey();
    void scopeGoesIntoTheQuery_data();
    void scopeGoesIntoTheQuery();
    void queryIsEncoded();
    void baseAddressMayHaveAPath();
    void keepsTheConnectionItWasHandedInFor();
    void sendsNothingWithoutAKey();
    void aKeyThatNoHeaderHolds_data();
    void aKeyThatNoHeaderHolds();
    void sendsNothingInTheClear_data();
    void sendsNothingInTheClear();
    void nobodyElseSendsItToThisMachine();
    void followsRedirectsWithinTheOrigin();
    void stopsAfterFiveRedirects();
    void neverCarriesTheKeyElsewhere_data();
    void neverCarriesTheKeyElsewhere();
    void followsNoRedirectOfAWrite();
    void takesNoCookies();
    void leavesItsConnections();
};

void TestDoorRules::carriesKeyAgentAndId()
{
    DoorDriver driver;
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(reply.times, 0); // never before send() returns
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QVERIFY(!reply.call.isRunning());
    const SeenRequest seen = driver.server.requests().constFirst();
    QCOMPARE(seen.header("authorization"), QByteArray("Bearer llx-test-secret-key"));
    QVERIFY(seen.header("user-agent").startsWith("ClassifyDesk/"));
    QCOMPARE(seen.header("cookie"), QByteArray());
    QVERIFY(!seen.header("x-request-id").isEmpty());
    QCOMPARE((*reply.result)->requestId, seen.header("x-request-id"));
}

void TestDoorRules::carriesTheCookieInPlaceOfAKey()
{
    DoorDriver driver;
    Connection connection = DoorDriver::connectionTo(driver.server.url());
    connection.apiKey.clear();
    connection.sessionCookie = u"browser"_s;
    driver.door.setConnection(connection);
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QVERIFY(reply.wait());
    const SeenRequest seen = driver.server.requests().constFirst();
    QCOMPARE(seen.header("cookie"), QByteArray("session=browser"));
    QCOMPARE(seen.header("authorization"), QByteArray());
}

void TestDoorRules::scopeGoesIntoTheQuery_data()
{
    QTest::addColumn<ScopeParts>("parts");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("all") << ScopeParts::OrganizationAndProject
                         << QByteArray("/a?organization_id=org-1&project_id=project-1");
    QTest::newRow("organization") << ScopeParts::Organization
                                  << QByteArray("/a?organization_id=org-1");
    QTest::newRow("nothing") << ScopeParts::Nothing << QByteArray("/a");
}

void TestDoorRules::scopeGoesIntoTheQuery()
{
    QFETCH(ScopeParts, parts);
    DoorDriver driver;
    HttpRequest request = DoorDriver::get(u"/a"_s);
    request.scope = parts;
    Sent reply(driver, request);
    QVERIFY(reply.wait());
    QTEST(driver.server.requests().constFirst().target, "target");
}

void TestDoorRules::queryIsEncoded()
{
    DoorDriver driver;
    HttpRequest request = DoorDriver::get(u"/a%2Fb"_s);
    request.scope = ScopeParts::Nothing;
    request.query = {{u"ids"_s, u"a+b&c=d"_s}, {u"ids"_s, u"é %41#"_s}};
    Sent reply(driver, request);
    QVERIFY(reply.wait());
    QCOMPARE(driver.server.requests().constFirst().target,
             QByteArray("/a%2Fb?ids=a%2Bb%26c%3Dd&ids=%C3%A9%20%2541%23"));
}

void TestDoorRules::baseAddressMayHaveAPath()
{
    DoorDriver driver;
    QUrl base = driver.server.url();
    base.setPath(u"/llama/"_s);
    base.setUserInfo(u"someone:secret"_s);
    Connection connection = DoorDriver::connectionTo(base);
    connection.scope = {};
    driver.door.setConnection(connection);
    Sent reply(driver, DoorDriver::get(u"/api/x"_s));
    QVERIFY(reply.wait());
    const SeenRequest seen = driver.server.requests().constFirst();
    QCOMPARE(seen.target, QByteArray("/llama/api/x"));
    QCOMPARE(seen.header("authorization"), QByteArray("Bearer llx-test-secret-key"));
}

void TestDoorRules::keepsTheConnectionItWasHandedInFor()
{
    DoorDriver driver;
    FaultyServer other;
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    driver.door.setConnection(DoorDriver::connectionTo(other.url()));
    QVERIFY(reply.wait());
    QCOMPARE(driver.server.count("GET"), 1);
    QCOMPARE(other.connections(), 0);
}

void TestDoorRules::sendsNothingWithoutAKey()
{
    DoorDriver driver;
    Connection connection = DoorDriver::connectionTo(driver.server.url());
    connection.apiKey.clear();
    driver.door.setConnection(connection);
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(reply.times, 0);
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::NoKey);
    QCOMPARE(error.acted, Acted::No);
    QCOMPARE(error.retry, ServiceError::Retry::AfterSignIn);
    QCOMPARE(driver.server.connections(), 0);
}

void TestDoorRules::aKeyThatNoHeaderHolds_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("a line's end") << u"llx-a\r\nX-Evil: yes"_s;
    QTest::newRow("a space") << u"llx a"_s;
    QTest::newRow("not ASCII") << u"llx-ä"_s;
}

void TestDoorRules::aKeyThatNoHeaderHolds()
{
    QFETCH(QString, secret);
    DoorDriver driver;
    for (const bool byCookie : {false, true}) {
        Connection connection = DoorDriver::connectionTo(driver.server.url());
        connection.apiKey = byCookie ? QString() : secret;
        connection.sessionCookie = byCookie ? secret : QString();
        driver.door.setConnection(connection);
        Sent reply(driver, DoorDriver::get(u"/a"_s));
        QCOMPARE(reply.error().kind, Kind::NoKey);
        QVERIFY(!reply.error().technical.contains(secret));
    }
    QCOMPARE(driver.server.connections(), 0);
}

void TestDoorRules::sendsNothingInTheClear_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("http") << u"http://service.example.org"_s;
    QTest::newRow("looks like this machine") << u"http://localhost.example.org"_s;
    QTest::newRow("number that only begins so") << u"http://127.0.0.1.example.org"_s;
    QTest::newRow("private network") << u"http://192.168.1.5"_s;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1"_s;
    QTest::newRow("file") << u"file:///etc/hostname"_s;
    QTest::newRow("nothing") << QString();
}

void TestDoorRules::sendsNothingInTheClear()
{
    QFETCH(QString, address);
    DoorDriver driver;
    driver.door.setConnection(DoorDriver::connectionTo(QUrl(address)));
    Sent reply(driver, DoorDriver::post("{}"));
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::Tls);
    QCOMPARE(error.acted, Acted::No);
}

/// A service on this machine may: see TestStoredFiles.
void TestDoorRules::nobodyElseSendsItToThisMachine()
{
    DoorDriver driver;
    driver.door.setConnection(DoorDriver::connectionTo(QUrl(u"https://service.example.org"_s)));
    HttpRequest request;
    request.elsewhere = driver.server.url();
    Sent reply(driver, request);
    QCOMPARE(reply.error().kind, Kind::Tls);
    QCOMPARE(driver.server.connections(), 0);
}

void TestDoorRules::followsRedirectsWithinTheOrigin()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 302, .headers = {{"Location", "/b?x=1"}}},
                            {.status = 307, .headers = {{"Location", "c"}}},
                            {.body = "[1]"}});
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE((*reply.result)->body, QByteArray("[1]"));
    const auto seen = driver.server.requests();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.at(1).target, QByteArray("/b?x=1"));
    QCOMPARE(seen.at(2).target, QByteArray("/c"));
    QCOMPARE(seen.at(2).header("authorization"), QByteArray("Bearer llx-test-secret-key"));
}

void TestDoorRules::stopsAfterFiveRedirects()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 302, .headers = {{"Location", "/round"}}}});
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(reply.error().kind, Kind::RedirectRefused);
    QCOMPARE(driver.server.count("GET"), 6);
}

void TestDoorRules::neverCarriesTheKeyElsewhere_data()
{
    QTest::addColumn<QByteArray>("pattern"); // %: the other server's port
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:%/b");
    QTest::newRow("another name") << QByteArray("http://localhost:%/b");
    QTest::newRow("without a scheme") << QByteArray("//127.0.0.1:%/b");
    QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:%/b");
    QTest::newRow("name before an at") << QByteArray("http://127.0.0.1@localhost:%/b");
    // It reaches this machine, and is not written as its address: as good as another machine's.
    QTest::newRow("another machine, not encrypted") << QByteArray("http://0.0.0.0:%/b");
    QTest::newRow("no address") << QByteArray("http://[broken");
}

void TestDoorRules::neverCarriesTheKeyElsewhere()
{
    QFETCH(QByteArray, pattern);
    DoorDriver driver;
    FaultyServer other;
    const QByteArray location = pattern.replace("%", QByteArray::number(other.url().port()));
    driver.server.setSteps({{.status = 302, .headers = {{"Location", location}}}});
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    QCOMPARE(reply.error().kind, Kind::RedirectRefused);
    QCOMPARE(driver.server.count("GET"), 1);
    QCOMPARE(other.connections(), 0);
}

void TestDoorRules::followsNoRedirectOfAWrite()
{
    DoorDriver driver;
    driver.server.setSteps({{.status = 308, .headers = {{"Location", "/b"}}}});
    Sent reply(driver, DoorDriver::post("{}"));
    QCOMPARE(reply.error().kind, Kind::RedirectRefused);
    QCOMPARE(driver.server.requests().size(), 1);
}

void TestDoorRules::takesNoCookies()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}", .headers = {{"Set-Cookie", "track=1; Path=/"}}}});
    for (int i = 0; i < 2; ++i) {
        Sent reply(driver, DoorDriver::get(u"/a"_s));
        QVERIFY(reply.wait());
    }
    QCOMPARE(driver.server.requests().constLast().header("cookie"), QByteArray());
}

/// The old ones end with what is under way on them.
void TestDoorRules::leavesItsConnections()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "{}"}, {.body = "{}", .held = true}, {.body = "{}"}});
    std::array<Reply<HttpAnswer>, 4> reply;
    const auto send = [&driver, &reply](size_t which) {
        return driver.door.send(DoorDriver::get(u"/a"_s), &driver.context, reply.at(which).done());
    };
    const Call first = send(0);
    QVERIFY(reply[0].wait());
    const Call underWay = send(1);
    QTRY_COMPARE(driver.server.requests().size(), 2);
    QCOMPARE(driver.server.connections(), 1);
    driver.door.leaveConnections();
    const Call next = send(2);
    QVERIFY(reply[2].wait());
    QCOMPARE(driver.server.connections(), 2);
    driver.server.release();
    QVERIFY(reply[1].wait());
    QVERIFY(reply[1].result->has_value());
    driver.door.leaveConnections();
    driver.door.leaveConnections();
    const Call last = send(3);
    QVERIFY(reply[3].wait());
    QVERIFY(reply[3].result->has_value());
    QCOMPARE(driver.server.connections(), 3);
    QCOMPARE(driver.server.requests().size(), 4);
}

QTEST_GUILESS_MAIN(TestDoorRules)
#include "tst_doorrules.moc"
