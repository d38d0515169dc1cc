// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/redaction.h"

#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QSignalSpy>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto longKey = "llx-test+secret/key"_L1;

Connection withKey(const QString &key)
{
    return {.baseUrl = {}, .apiKey = key, .sessionCookie = {}, .scope = {}};
}

HttpAnswer answerOf(const QByteArray &body)
{
    return {.status = 200, .headers = {}, .body = body, .requestId = {}};
}

} // namespace

/// A service that echoes what it was shown: a real key leaves no trace, a short one changes no
/// answer.
class TestRedaction : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aLongKeyIsTakenOut_data();
    void aLongKeyIsTakenOut();
    void anAnswerWithoutItStaysAsItIs();
    void wordsOfAFailure_data();
    void wordsOfAFailure();
    void anAddressLeadsWhereItLed();
    void aShortKeyChangesNoAnswer_data();
    void aShortKeyChangesNoAnswer();
    void everyPartOfARefusal();
};

void TestRedaction::aLongKeyIsTakenOut_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray key = longKey.latin1();
    QTest::newRow("plain") << QByteArray(R"({"name": "a llx-test+secret/key b"})");
    QTest::newRow("percent-encoded") << QByteArray(R"({"name": "llx-test%2Bsecret%2Fkey"})");
    QTest::newRow("in small letters") << QByteArray(R"({"name": "llx-test%2bsecret%2fkey"})");
    QTest::newRow("by a number") << QByteArray(
        "{\"name\": \"\\u006clx-test\\u002bsecret/ke\\u0079\"}");
    QTest::newRow("by a slash") << QByteArray(R"({"name": "llx-test+secret\/key"})");
    QTest::newRow("as a field") << QByteArray(R"({"llx-test+secret/key": 1})");
    QTest::newRow("deep") << QByteArray(R"([[{"a": [{"b": "llx-test+secret/key"}]}]])");
    QTest::newRow("overwritten") << QByteArray(R"({"a": "llx-test+secret/key", "a": 1})");
    QTest::newRow("overwritten, by a number")
        << QByteArray("{\"a\": \"\\u006clx-test+secret/key\", \"a\": 1}");
    QTest::newRow("no JSON") << QByteArray("It is llx-test+secret/key.");
    QTest::newRow("broken JSON") << QByteArray(R"({"a": "llx-test+secret/key)");
}

void TestRedaction::aLongKeyIsTakenOut()
{
    QFETCH(const QByteArray, body);
    const HttpAnswer clean = redacted(answerOf(body), withKey(longKey));
    const QByteArray written = clean.json.toJson();
    for (const QByteArray &text : {clean.body, written}) {
        QVERIFY2(!text.contains("secret"), text.constData());
        QVERIFY2(!text.contains("u006c"), text.constData());
    }
}

void TestRedaction::anAnswerWithoutItStaysAsItIs()
{
    const QByteArray body = "{ \"b\" : 1.50, \"a\" : \"caf\\u00e9 \\/ \" }";
    const HttpAnswer clean = redacted(answerOf(body), withKey(longKey));
    QCOMPARE(clean.json, QJsonDocument::fromJson(body));
    QCOMPARE(redacted(answerOf(R"({ "b" : 1.50 })"), withKey(longKey)).body,
             QByteArray(R"({ "b" : 1.50 })"));
}

void TestRedaction::wordsOfAFailure_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a word") << u"test"_s << u"Invalid key test!"_s << u"Invalid key [redacted]!"_s;
    QTest::newRow("inside others") << u"id"_s << u"invalid idea"_s << u"invalid idea"_s;
    QTest::newRow("twice") << u"1"_s << u"1, 11, 1"_s << u"[redacted], 11, [redacted]"_s;
    QTest::newRow("all of it") << u"x"_s << u"x"_s << u"[redacted]"_s;
    QTest::newRow("a long one inside others")
        << QString(longKey) << u"allx-test+secret/keys"_s << u"a[redacted]s"_s;
    QTest::newRow("none") << QString() << u"Invalid key"_s << u"Invalid key"_s;
}

void TestRedaction::wordsOfAFailure()
{
    QFETCH(const QString, key);
    QFETCH(const QString, said);
    QTEST(redacted(said, withKey(key)), "shown");
}

/// By its address it is known which service an exchange was with.
void TestRedaction::anAddressLeadsWhereItLed()
{
    for (const QString &key : {u"l"_s, u"http"_s, u"127"_s, u"api"_s}) {
        const QUrl url(u"http://127.0.0.1:8080/api/v1/jobs?id=5"_s);
        QCOMPARE(QUrl(redacted(url, withKey(key))), url);
    }
    QCOMPARE(redacted(QUrl(u"https://example.com/api?key=test"_s), withKey(u"test"_s)),
             u"https://example.com/api?key=[redacted]"_s);
}

void TestRedaction::aShortKeyChangesNoAnswer_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"1", "d", "id", "items", "test", "SUCCESS", "invoice", "confidential", "classify_job_id"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestRedaction::aShortKeyChangesNoAnswer()
{
    QFETCH(const QString, key);
    DoorDriver driver;
    Connection connection = DoorDriver::connectionTo(driver.server.url());
    connection.apiKey = key;
    driver.door.setConnection(connection);
    QSignalSpy exchanged(&driver.door, &HttpDoor::exchanged);
    driver.server.setSteps(
        {{.body = R"({"id": "id-1", "status": "SUCCESS"})",
          .target = "/api/v1/classifier/jobs/id-1?"},
         {.body = R"({"items": [{"id": "r1", "classify_job_id": "id-1", "file_id": "f1",
                      "result": {"type": "invoice", "confidence": 0.5, "reasoning": "a test id"}}],
                      "next_page_token": "1"})",
          .target = "/api/v1/classifier/jobs/id-1/results"}});
    JobsService service(driver.door);
    Reply<JobNews> job;
    Reply<ResultsAnswer> results;
    const Call first = service.job({u"id-1"_s}, &driver.context, job.done());
    QVERIFY(job.wait());
    QVERIFY(job.result->has_value());
    QCOMPARE((*job.result)->job.id.value, u"id-1"_s);
    QVERIFY((*job.result)->job.status.isFinished());
    const Call second = service.results({u"id-1"_s}, {}, &driver.context, results.done());
    QVERIFY(results.wait());
    QVERIFY(results.result->has_value());
    const Page<FileResult> page = (*results.result)->page;
    QCOMPARE(page.nextToken, u"1"_s);
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.items.constFirst().result->type, u"invoice"_s);
    QCOMPARE(page.items.constFirst().result->reasoning, u"a test id"_s);
    QCOMPARE(exchanged.size(), 2);
    const auto exchange = exchanged.constFirst().constFirst().value<RedactedExchange>();
    QCOMPARE(QUrl(exchange.url).host(), driver.server.url().host());
}

void TestRedaction::everyPartOfARefusal()
{
    DoorDriver driver;
    Connection connection = DoorDriver::connectionTo(driver.server.url());
    connection.apiKey = longKey;
    driver.door.setConnection(connection);
    driver.server.setSteps({{.status = 422,
                             .body = R"({"detail": [{"loc": ["body", "llx-test+secret/key"],
                                        "msg": "not \u006clx-test+secret/key"}]})",
                             .headers = {{"X-Request-Id", "llx-test+secret/key"}}}});
    QSignalSpy exchanged(&driver.door, &HttpDoor::exchanged);
    Sent reply(driver, DoorDriver::get(u"/a"_s));
    const ServiceError error = reply.error();
    QCOMPARE(error.fields.size(), 1);
    QVERIFY(!error.fields.constFirst().path.text().contains("secret"_L1));
    QVERIFY(!error.fields.constFirst().said.contains("secret"_L1));
    QCOMPARE(error.requestId, QByteArray(redactedMark));
    const auto exchange = exchanged.constFirst().constFirst().value<RedactedExchange>();
    QCOMPARE(exchange.requestId, QByteArray(redactedMark));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
