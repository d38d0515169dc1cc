// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/doordriver.h"
#include "service/http/redaction.h"
#include "support/stricttest.h"

#include <QSignalSpy>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

namespace {

constexpr auto secretKey = "llx-test-secret-key"_L1;

} // namespace

/// What an error keeps of an answer, and that no secret stays in anything that is shown or logged.
class TestDoorAnswers : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfA422();
    void whatTheServiceSaid_data();
    void whatTheServiceSaid();
    void longWordsAreCut();
    void theServicesOwnRequestId();
    void anExchangeHoldsNoSecret_data();
    void anExchangeHoldsNoSecret();
    void aKeyThatIsEchoedIsTakenOut();
    void headersWithSecrets();
    void anEncodedKeyIsTakenOut();
    void aRedirectThatEchoesTheKey();
    void nothingIsLogged();

private:
    static Result<HttpAnswer> answerTo(const ServerStep &step)
    {
        DoorDriver driver;
        driver.server.setSteps({step});
        Sent reply(driver, DoorDriver::post("{}"));
        return reply.wait() ? *reply.result : HttpAnswer();
    }
    static ServiceError errorFor(const ServerStep &step)
    {
        const auto answer = answerTo(step);
        return answer ? ServiceError() : answer.error();
    }
};

void TestDoorAnswers::fieldsOfA422()
{
    const ServiceError error = errorFor({.status = 422, .body = R"({"detail": [
        {"loc": ["body", "rules", 0, "description"], "msg": "Too short", "type": "string_too_short"},
        {"loc": ["query", "project_id"], "msg": "Not a UUID", "type": "uuid_parsing"}]})"});
    QCOMPARE(error.kind, Kind::Rejected);
    QCOMPARE(error.fields.size(), 2);
    QCOMPARE(error.fields.at(0).path.text(), u"rules.0.description"_s);
    QCOMPARE(error.fields.at(0).said, u"Too short"_s);
    QCOMPARE(error.fields.at(1).path.text(), u"query.project_id"_s);
    QCOMPARE(error.serverSaid, QString());
}

void TestDoorAnswers::whatTheServiceSaid_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("detail") << QByteArray("application/json")
                            << QByteArray(R"({"detail": "File ID x is not in Project ID y"})")
                            << u"File ID x is not in Project ID y"_s;
    QTest::newRow("no detail") << QByteArray("application/json") << QByteArray("{}") << QString();
    QTest::newRow("plain text") << QByteArray("text/plain; charset=utf-8")
                                << QByteArray("Too much\n") << u"Too much"_s;
    QTest::newRow("a proxy's page")
        << QByteArray("text/html") << QByteArray("<html><b>Bad gateway</b></html>") << QString();
    QTest::newRow("nothing") << QByteArray("application/json") << QByteArray() << QString();
}

void TestDoorAnswers::whatTheServiceSaid()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const ServiceError error
        = errorFor({.status = 400, .body = body, .headers = {{"Content-Type", type}}});
    QTEST(error.serverSaid, "said");
    QCOMPARE(error.httpStatus, 400);
}

void TestDoorAnswers::longWordsAreCut()
{
    const ServiceError error
        = errorFor({.status = 500, .body = R"({"detail": ")" + QByteArray(5000, 'x') + R"("})"});
    QCOMPARE(error.serverSaid.size(), 2000);
}

void TestDoorAnswers::theServicesOwnRequestId()
{
    const ServiceError error
        = errorFor({.status = 500, .headers = {{"X-Request-Id", "from-the-service"}}});
    QCOMPARE(error.requestId, QByteArray("from-the-service"));
}

void TestDoorAnswers::anExchangeHoldsNoSecret_data()
{
    QTest::addColumn<bool>("byCookie");
    QTest::newRow("key") << false;
    QTest::newRow("cookie") << true;
}

void TestDoorAnswers::anExchangeHoldsNoSecret()
{
    QFETCH(bool, byCookie);
    DoorDriver driver;
    Connection connection = DoorDriver::connectionTo(driver.server.url());
    if (byCookie)
        connection.sessionCookie = std::exchange(connection.apiKey, {});
    driver.door.setConnection(connection);
    driver.server.setSteps({{.status = 400, .body = R"({"detail": "bad"})"}});
    QSignalSpy exchanged(&driver.door, &HttpDoor::exchanged);
    HttpRequest request = DoorDriver::get(u"/a"_s);
    request.query.append({u"echo"_s, secretKey});
    Sent reply(driver, request);
    QVERIFY(reply.wait());
    QCOMPARE(exchanged.size(), 1);
    const auto exchange = exchanged.constFirst().constFirst().value<RedactedExchange>();
    QCOMPARE(exchange.status, 400);
    QCOMPARE(exchange.error, Kind::Rejected);
    QVERIFY2(!exchange.url.contains(secretKey), qPrintable(exchange.url));
    QVERIFY2(!exchange.technical.contains(secretKey), qPrintable(exchange.technical));
    QVERIFY(!exchange.requestHeaders.isEmpty());
    for (const auto &[name, value] : exchange.requestHeaders)
        QVERIFY2(!value.contains(secretKey.latin1()), name.constData());
}

void TestDoorAnswers::aKeyThatIsEchoedIsTakenOut()
{
    const ServiceError error
        = errorFor({.status = 401, .body = R"({"detail": "Invalid key llx-test-secret-key!"})"});
    QCOMPARE(error.serverSaid, u"Invalid key [redacted]!"_s);
    const ServiceError inField = errorFor({.status = 422, .body = R"({"detail": [
        {"loc": ["body", "mode"], "msg": "not llx-test-secret-key"}]})"});
    QCOMPARE(inField.fields.value(0).said, u"not [redacted]"_s);
}

void TestDoorAnswers::headersWithSecrets()
{
    const QList<QPair<QByteArray, QByteArray>> clean = redacted(
        {{"AUTHORIZATION", "Bearer x"}, {"Cookie", "session=x"}, {"Accept", "application/json"}});
    QCOMPARE(clean.at(0).second, QByteArray(redactedMark));
    QCOMPARE(clean.at(1).second, QByteArray(redactedMark));
    QCOMPARE(clean.at(2).second, QByteArray("application/json"));
}

void TestDoorAnswers::anEncodedKeyIsTakenOut()
{
    const Connection connection{
        .baseUrl = {}, .apiKey = u"a+b/c"_s, .sessionCookie = u"s=1;é"_s, .scope = {}};
    QCOMPARE(redacted(u"/x?k=a%2Bb%2Fc&s=s%3D1%3B%C3%A9&k=a+b/c"_s, connection),
             u"/x?k=[redacted]&s=[redacted]&k=[redacted]"_s);
    QCOMPARE(redacted(u"nothing"_s, Connection()), u"nothing"_s);
}

void TestDoorAnswers::aRedirectThatEchoesTheKey()
{
    DoorDriver driver;
    driver.server.setSteps(
        {{.status = 302, .headers = {{"Location", "/b?key=llx-test-secret-key"}}},
         {.status = 302,
          .headers = {{"Location", "https://elsewhere.invalid/?llx-test-secret-key"}}}});
    QSignalSpy exchanged(&driver.door, &HttpDoor::exchanged);
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    const ServiceError error = reply.error();
    QCOMPARE(error.kind, Kind::RedirectRefused);
    QVERIFY2(!error.technical.contains(secretKey), qPrintable(error.technical));
    QCOMPARE(exchanged.size(), 2);
    for (const QList<QVariant> &signal : std::as_const(exchanged)) {
        const auto exchange = signal.constFirst().value<RedactedExchange>();
        QVERIFY2(!exchange.url.contains(secretKey), qPrintable(exchange.url));
        QVERIFY2(!exchange.technical.contains(secretKey), qPrintable(exchange.technical));
    }
}

void TestDoorAnswers::nothingIsLogged()
{
    static QStringList logged;
    logged.clear();
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text); });
    for (const int status : {200, 302, 401, 500}) {
        const auto answer = answerTo({.status = status,
                                      .body = R"({"detail": "llx-test-secret-key"})",
                                      .headers = {{"Location", "http://10.0.0.1/"}}});
        QCOMPARE(answer.has_value(), status == 200);
    }
    qInstallMessageHandler(before);
    QVERIFY2(logged.isEmpty(), qPrintable(logged.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDoorAnswers)
#include "tst_dooranswers.moc"
