// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/doordriver.h"
#include "support/tlsservers.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Certificate = ServiceError::Certificate;
using Kind = ServiceError::Kind;
using Proxy = NetworkSetup::Proxy;

namespace {

const QString key = u"llx-of-these-tests"_s;

/// One question to service.example through a proxy, and how it ended.
Result<HttpAnswer> ask(const NetworkSetup &setup)
{
    HttpDoor door(nullptr, {.retries = 0});
    door.setNetwork(setup);
    door.setConnection({.baseUrl = QUrl(u"https://service.example"_s),
                        .apiKey = key,
                        .sessionCookie = {},
                        .scope = {}});
    QObject context;
    Reply<HttpAnswer> reply;
    const Call call = door.send(DoorDriver::get(u"/api/v1/projects"_s), &context, reply.done());
    if (!reply.wait())
        qFatal("there was no reply");
    return *reply.result;
}

NetworkSetup through(quint16 port, const QList<QSslCertificate> &authorities = {})
{
    return {.proxy = Proxy::Http, .host = u"127.0.0.1"_s, .port = port, .authorities = authorities};
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Through proxies and past certificates: what gets there, and what is told apart where it does
/// not.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompanysAuthorityHasToBeAdded();
    void whatIsWrongStaysWrong_data();
    void whatIsWrongStaysWrong();
    void aProxyThatAsks();
    void aProxyThatIsNotThere();
    void thisMachineIsReachedDirectly();
};

void TestNetwork::aCompanysAuthorityHasToBeAdded()
{
    TlsServer service("good");
    ConnectProxy proxy(service.port());
    const auto refused = ask(through(proxy.port()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Tls);
    QCOMPARE(refused.error().certificate, Certificate::NotTrusted);
    QCOMPARE(refused.error().acted, ServiceError::Acted::No);
    QCOMPARE(service.requests().size(), 0);

    QVERIFY(ask(through(proxy.port(), madeUpAuthority())));
    QCOMPARE(service.requests().size(), 1);
    QVERIFY(service.requests().first().contains("Bearer " + key.toUtf8()));
    for (const QByteArray &head : proxy.requests()) {
        QVERIFY(head.startsWith("CONNECT service.example:443"));
        QVERIFY(!head.contains(key.toUtf8())); // the proxy is not the service
    }
}

void TestNetwork::whatIsWrongStaysWrong_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<Certificate>("problem");
    QTest::newRow("expired") << QByteArray("expired") << Certificate::OutOfDate;
    QTest::newRow("another host") << QByteArray("otherhost") << Certificate::OtherHost;
}

void TestNetwork::whatIsWrongStaysWrong()
{
    QFETCH(QByteArray, certificate);
    TlsServer service(certificate.constData());
    ConnectProxy proxy(service.port());
    const auto refused = ask(through(proxy.port(), madeUpAuthority()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Tls);
    QTEST(refused.error().certificate, "problem");
    QCOMPARE(service.requests().size(), 0);
}

void TestNetwork::aProxyThatAsks()
{
    TlsServer service("good");
    ConnectProxy proxy(service.port());
    proxy.askForPassword();
    NetworkSetup setup = through(proxy.port(), madeUpAuthority());
    auto refused = ask(setup);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::ProxySignInNeeded);
    QCOMPARE(service.requests().size(), 0);
    setup.user = u"me"_s;
    setup.password = u"wrong"_s;
    refused = ask(setup);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::ProxySignInNeeded);
    QVERIFY(!refused.error().technical.contains(u"wrong"_s));
    setup.password = u"secret"_s;
    QVERIFY(ask(setup));
    QCOMPARE(service.requests().size(), 1);
}

void TestNetwork::aProxyThatIsNotThere()
{
    const auto refused = ask(through(closedPort()));
    QVERIFY(!refused);
    // Qt 6.4.2 tells of a proxy that refuses as of a service that does.
    const Kind kind = refused.error().kind;
    QVERIFY(kind == Kind::ProxyFailed || kind == Kind::Offline);
    QCOMPARE(refused.error().acted, ServiceError::Acted::No);
    QCOMPARE(refused.error().retry, ServiceError::Retry::Later);
}

void TestNetwork::thisMachineIsReachedDirectly()
{
    DoorDriver driver;
    driver.door.setNetwork(through(closedPort()));
    Sent reply(driver, DoorDriver::get(u"/api/v1/projects"_s));
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
