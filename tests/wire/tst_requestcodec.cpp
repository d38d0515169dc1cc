// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;

const QString anId = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;

JobRequest plainRequest()
{
    JobRequest request;
    request.fileIds = {FileId{anId}};
    request.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    return request;
}

JobRequest fullRequest()
{
    JobRequest request = plainRequest();
    request.mode = Mode::Multimodal;
    request.language = u"rs_latin"_s;
    request.maxPages = MaxPages::of(12);
    request.targetPages = PageSelection::fromZeroBased({6, 0, 1});
    request.webhooks = {{.url = u"https://hooks.example.com/a"_s,
                         .events = {u"parse.success"_s, u"parse.error"_s},
                         .headers = {{u"X-One"_s, u"1"_s}, {u"X-Two"_s, u"ä"_s}},
                         .format = Webhook::Format::Json,
                         .signingSecret = u"secret"_s},
                        {.url = u"https://hooks.example.com/b"_s}};
    return request;
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A body that is right but for what @p part (a JSON object) changes in it.
QJsonObject bodyWith(const QByteArray &part)
{
    QJsonObject body = toJson(plainRequest());
    const QJsonObject changes = QJsonDocument::fromJson(part).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

} // namespace

class TestRequestCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSetIsNotWritten();
    void everythingIsWrittenAsTheContractNamesIt();
    void maxPagesAreWritten_data();
    void maxPagesAreWritten();
    void requestsComeBack_data();
    void requestsComeBack();
    void nullsThatTheSchemaTakesAreRead();
    void unknownKeysOutsideWebhooksAreTaken();
    void headerValuesOfOtherTypesAreRead();
    void wrongBodiesAreNamed_data();
    void wrongBodiesAreNamed();
    void textsThatAreNoObjects_data();
    void textsThatAreNoObjects();
    void allProblemsAreToldAtOnce();
    void aBodyOfTenMegabytesIsRead();
};

void TestRequestCodec::whatIsNotSetIsNotWritten()
{
    const QJsonObject expected = object(
        R"({"file_ids": ["3fa85f64-5717-4562-b3fc-2c963f66afa6"],
            "rules": [{"type": "invoice", "description": "An invoice asks for payment"}]})");
    QCOMPARE(toJson(plainRequest()), expected);
}

void TestRequestCodec::everythingIsWrittenAsTheContractNamesIt()
{
    const QJsonObject expected = object(
        R"({"file_ids": ["3fa85f64-5717-4562-b3fc-2c963f66afa6"],
            "rules": [{"type": "invoice", "description": "An invoice asks for payment"}],
            "mode": "MULTIMODAL",
            "parsing_configuration": {"lang": "rs_latin", "max_pages": 12,
                                      "target_pages": [6, 0, 1]},
            "webhook_configurations": [
                {"webhook_url": "https://hooks.example.com/a",
                 "webhook_events": ["parse.success", "parse.error"],
                 "webhook_headers": {"X-One": "1", "X-Two": "ä"},
                 "webhook_output_format": "json",
                 "webhook_signing_secret": "secret"},
                {"webhook_url": "https://hooks.example.com/b"}]})");
    QCOMPARE(toJson(fullRequest()), expected);
}

void TestRequestCodec::maxPagesAreWritten_data()
{
    QTest::addColumn<MaxPages>("limit");
    QTest::addColumn<QByteArray>("parsing");
    QTest::newRow("not set") << MaxPages::unset() << QByteArray("{}");
    QTest::newRow("no limit") << MaxPages::noLimit() << QByteArray(R"({"max_pages":null})");
    QTest::newRow("the default's number") << MaxPages::of(5) << QByteArray(R"({"max_pages":5})");
}

void TestRequestCodec::maxPagesAreWritten()
{
    QFETCH(MaxPages, limit);
    JobRequest request = plainRequest();
    request.maxPages = limit;
    QTEST(QJsonDocument(parsingToJson(request)).toJson(QJsonDocument::Compact), "parsing");
    // Where nothing is set, the whole object is left out.
    QCOMPARE(toJson(request).contains("parsing_configuration"_L1), !limit.isUnset());
}

void TestRequestCodec::requestsComeBack_data()
{
    QTest::addColumn<JobRequest>("request");
    JobRequest many = plainRequest();
    many.fileIds = QList<FileId>(500, FileId{anId});
    JobRequest unlimited = plainRequest();
    unlimited.maxPages = MaxPages::noLimit();
    JobRequest odd = plainRequest();
    odd.rules = {{u"a \"b\" \\ \U0001F9FE"_s, u"tab\t, line\n, null \u0000 and \u2028 in it"_s}};
    JobRequest invalid; // limits are not this codec's business
    invalid.maxPages = MaxPages::of(-3);
    invalid.language = u"nobody's"_s;
    QTest::newRow("plain") << plainRequest();
    QTest::newRow("everything") << fullRequest();
    QTest::newRow("500 files") << many;
    QTest::newRow("no limit") << unlimited;
    QTest::newRow("odd characters") << odd;
    QTest::newRow("invalid, but well formed") << invalid;
}

void TestRequestCodec::requestsComeBack()
{
    QFETCH(JobRequest, request);
    const auto read = requestFromJson(QJsonDocument(toJson(request)).toJson());
    QVERIFY(read.has_value());
    QCOMPARE(*read, request);
}

void TestRequestCodec::nullsThatTheSchemaTakesAreRead()
{
    const auto read = requestFromJson(bodyWith(
        R"({"parsing_configuration": {"max_pages": null, "target_pages": null},
            "webhook_configurations": [{"webhook_url": null, "webhook_events": null,
                "webhook_headers": null, "webhook_output_format": null,
                "webhook_signing_secret": null}]})"));
    QVERIFY(read.has_value());
    JobRequest expected = plainRequest();
    expected.maxPages = MaxPages::noLimit();
    expected.webhooks = {{}};
    QCOMPARE(*read, expected);
}

void TestRequestCodec::unknownKeysOutsideWebhooksAreTaken()
{
    const auto read = requestFromJson(bodyWith(
        R"({"priority": 1, "rules": [{"type": "invoice",
            "description": "An invoice asks for payment", "color": "red"}],
            "parsing_configuration": {"ocr": true}})"));
    QVERIFY(read.has_value());
    QCOMPARE(*read, plainRequest());
}

void TestRequestCodec::headerValuesOfOtherTypesAreRead()
{
    const auto read = requestFromJson(bodyWith(
        R"({"webhook_configurations": [{"webhook_headers": {"A": 1, "B": true, "C": "c"}}]})"));
    QVERIFY(read.has_value());
    const QList<QPair<QString, QString>> headers{
        {u"A"_s, u"1"_s}, {u"B"_s, u"true"_s}, {u"C"_s, u"c"_s}};
    QCOMPARE(read->webhooks.first().headers, headers);
}

void TestRequestCodec::wrongBodiesAreNamed_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, const char *part, const QString &path, Code code) {
        QTest::newRow(name) << QByteArray(part) << path << code;
    };
    row("file_ids null", R"({"file_ids": null})", u"file_ids"_s, Code::WrongType);
    row("file_ids text", R"({"file_ids": "a"})", u"file_ids"_s, Code::WrongType);
    row("a file's ID a number", R"({"file_ids": ["a", 1]})", u"file_ids.1"_s, Code::WrongType);
    row("rules an object", R"({"rules": {}})", u"rules"_s, Code::WrongType);
    row("a rule a text", R"({"rules": ["invoice"]})", u"rules.0"_s, Code::WrongType);
    row("no type", R"({"rules": [{"description": "d"}]})", u"rules.0.type"_s, Code::Missing);
    row("no description", R"({"rules": [{"type": "d"}]})", u"rules.0.description"_s, Code::Missing);
    row("type null", R"({"rules": [{"type": null, "description": "d"}]})", u"rules.0.type"_s,
        Code::WrongType);
    row("mode null", R"({"mode": null})", u"mode"_s, Code::UnknownValue);
    row("mode unknown", R"({"mode": "BALANCED"})", u"mode"_s, Code::UnknownValue);
    row("mode lower case", R"({"mode": "fast"})", u"mode"_s, Code::UnknownValue);
    row("parsing null", R"({"parsing_configuration": null})", u"parsing_configuration"_s,
        Code::WrongType);
    row("parsing a list", R"({"parsing_configuration": []})", u"parsing_configuration"_s,
        Code::WrongType);
    const QString parsing = u"parsing_configuration."_s;
    row("lang null", R"({"parsing_configuration": {"lang": null}})", parsing + u"lang"_s,
        Code::WrongType);
    row("max_pages text", R"({"parsing_configuration": {"max_pages": "5"}})",
        parsing + u"max_pages"_s, Code::WrongType);
    row("max_pages a fraction", R"({"parsing_configuration": {"max_pages": 1.5}})",
        parsing + u"max_pages"_s, Code::WrongType);
    row("max_pages enormous", R"({"parsing_configuration": {"max_pages": 1e300}})",
        parsing + u"max_pages"_s, Code::WrongType);
    row("max_pages true", R"({"parsing_configuration": {"max_pages": true}})",
        parsing + u"max_pages"_s, Code::WrongType);
    row("target_pages empty", R"({"parsing_configuration": {"target_pages": []}})",
        parsing + u"target_pages"_s, Code::TooFew);
    row("target_pages as the second dialect has them",
        R"({"parsing_configuration": {"target_pages": "1,3"}})", parsing + u"target_pages"_s,
        Code::WrongType);
    row("a page below 0", R"({"parsing_configuration": {"target_pages": [0, -1]}})",
        parsing + u"target_pages.1"_s, Code::OutOfRange);
    row("a page a text", R"({"parsing_configuration": {"target_pages": ["0"]}})",
        parsing + u"target_pages.0"_s, Code::WrongType);
    row("webhooks null", R"({"webhook_configurations": null})", u"webhook_configurations"_s,
        Code::WrongType);
    row("webhook a text", R"({"webhook_configurations": ["x"]})", u"webhook_configurations.0"_s,
        Code::WrongType);
    const QString webhook = u"webhook_configurations.0."_s;
    row("webhook with another key", R"({"webhook_configurations": [{"url": "x"}]})",
        webhook + u"url"_s, Code::UnknownField);
    row("url a number", R"({"webhook_configurations": [{"webhook_url": 1}]})",
        webhook + u"webhook_url"_s, Code::WrongType);
    row("events a text", R"({"webhook_configurations": [{"webhook_events": "all"}]})",
        webhook + u"webhook_events"_s, Code::WrongType);
    row("an event a number", R"({"webhook_configurations": [{"webhook_events": ["a", 2]}]})",
        webhook + u"webhook_events.1"_s, Code::WrongType);
    row("headers a list", R"({"webhook_configurations": [{"webhook_headers": []}]})",
        webhook + u"webhook_headers"_s, Code::WrongType);
    row("format unknown", R"({"webhook_configurations": [{"webhook_output_format": "xml"}]})",
        webhook + u"webhook_output_format"_s, Code::UnknownValue);
    row("secret a list", R"({"webhook_configurations": [{"webhook_signing_secret": []}]})",
        webhook + u"webhook_signing_secret"_s, Code::WrongType);
}

void TestRequestCodec::wrongBodiesAreNamed()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, path);
    QFETCH(Code, code);
    const auto read = requestFromJson(bodyWith(part));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().path.text(), path);
    QVERIFY(read.error().first().code == code);
}

void TestRequestCodec::textsThatAreNoObjects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("nothing") << QByteArray() << Code::NotJson;
    QTest::newRow("a page of HTML") << QByteArray("<html></html>") << Code::NotJson;
    QTest::newRow("cut off") << QByteArray(R"({"file_ids": [)") << Code::NotJson;
    QTest::newRow("two objects") << QByteArray("{} {}") << Code::NotJson;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << Code::NotJson;
    QTest::newRow("nested too deep")
        << QByteArray(100'000, '[') + QByteArray(100'000, ']') << Code::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << Code::WrongType;
}

void TestRequestCodec::textsThatAreNoObjects()
{
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    const auto read = requestFromJson(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().path, FieldPath{});
    QVERIFY(read.error().first().code == code);
}

void TestRequestCodec::allProblemsAreToldAtOnce()
{
    const auto read = requestFromJson(
        object(R"({"rules": [{}], "mode": 1, "webhook_configurations": [{"a": 1, "b": 2}]})"));
    QVERIFY(!read.has_value());
    QStringList paths;
    for (const FieldProblem &problem : read.error())
        paths.append(problem.path.text());
    const QStringList expected{u"file_ids"_s,
                               u"rules.0.type"_s,
                               u"rules.0.description"_s,
                               u"mode"_s,
                               u"webhook_configurations.0.a"_s,
                               u"webhook_configurations.0.b"_s};
    QCOMPARE(paths, expected);
}

void TestRequestCodec::aBodyOfTenMegabytesIsRead()
{
    JobRequest request = plainRequest();
    const Rule large{u"large"_s, QString(1024, u'x')};
    request.rules = QList<Rule>(10 * 1024, large);
    const QByteArray body = QJsonDocument(toJson(request)).toJson(QJsonDocument::Compact);
    QVERIFY(body.size() > 10 * 1024 * 1024);
    const auto read = requestFromJson(body);
    QVERIFY(read.has_value());
    QCOMPARE(read->rules.size(), request.rules.size());
}

QTEST_GUILESS_MAIN(TestRequestCodec)
#include "tst_requestcodec.moc"
