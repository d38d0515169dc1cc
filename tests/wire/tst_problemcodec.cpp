// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/problemcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestProblemCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theContractsExampleIsRead();
    void locationsAreRead_data();
    void locationsAreRead();
    void otherBodiesHoldNoProblems_data();
    void otherBodiesHoldNoProblems();
    void detailsAreRead_data();
    void detailsAreRead();
    void problemsAreWordedLikePydantic_data();
    void problemsAreWordedLikePydantic();
    void warningsAreNotTold();
    void whatIsWrittenNamesTheSameFields();
    void aLongListIsRead();
};

void TestProblemCodec::theContractsExampleIsRead()
{
    const auto problems = problemsFromJson(object(
        R"({"detail": [{"loc": ["body", "rules", 0, "description"],
                        "msg": "String should have at least 10 characters",
                        "type": "string_too_short", "input": "short",
                        "ctx": {"min_length": 10}}]})"));
    const QList<FieldProblem> expected{{.path = {{u"rules"_s, u"0"_s, u"description"_s}},
                                        .code = Code::SaidByService,
                                        .said = u"String should have at least 10 characters"_s}};
    QCOMPARE(problems, expected);
}

void TestProblemCodec::locationsAreRead_data()
{
    QTest::addColumn<QByteArray>("loc");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *loc, const QString &path) {
        QTest::newRow(name) << QByteArray(loc) << path;
    };
    row("the body itself", R"(["body"])", u""_s);
    row("a position in the text", R"(["body", 17])", u"17"_s);
    row("a file", R"(["body", "file_ids", 499])", u"file_ids.499"_s);
    row("a parameter", R"(["query", "page_size"])", u"query.page_size"_s);
    row("a part of the path", R"(["path", "classify_job_id"])", u"path.classify_job_id"_s);
    row("a header", R"(["header", "authorization"])", u"header.authorization"_s);
    row("nothing", "[]", u""_s);
    row("a union's branch", R"(["body", "webhook_configurations", 0, "webhook_url", "str"])",
        u"webhook_configurations.0.webhook_url.str"_s);
}

void TestProblemCodec::locationsAreRead()
{
    QFETCH(QByteArray, loc);
    const auto problems = problemsFromJson(
        object(R"({"detail": [{"msg": "m", "type": "t", "loc": )" + loc + "}]}"));
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().path.text(), "path");
}

void TestProblemCodec::otherBodiesHoldNoProblems_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("a text") << QByteArray(R"({"detail": "Rate limit exceeded"})");
    QTest::newRow("null") << QByteArray(R"({"detail": null})");
    QTest::newRow("an object") << QByteArray(R"({"detail": {"loc": ["body"], "msg": "x"}})");
    QTest::newRow("a list of texts") << QByteArray(R"({"detail": ["a", "b"]})");
    QTest::newRow("no loc") << QByteArray(R"({"detail": [{"msg": "a"}]})");
    QTest::newRow("loc a text") << QByteArray(R"({"detail": [{"loc": "body", "msg": "a"}]})");
    QTest::newRow("empty list") << QByteArray(R"({"detail": []})");
}

void TestProblemCodec::otherBodiesHoldNoProblems()
{
    QFETCH(QByteArray, body);
    QVERIFY(problemsFromJson(object(body)).isEmpty());
}

void TestProblemCodec::detailsAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a text") << QByteArray(R"({"detail": "Classify job not found"})")
                            << u"Classify job not found"_s;
    QTest::newRow("a list") << QByteArray(R"({"detail": [{"loc": [], "msg": "a"}]})") << QString();
    QTest::newRow("nothing") << QByteArray("{}") << QString();
}

void TestProblemCodec::detailsAreRead()
{
    QFETCH(QByteArray, body);
    QTEST(detailFromJson(object(body)), "detail");
}

void TestProblemCodec::problemsAreWordedLikePydantic_data()
{
    QTest::addColumn<FieldProblem>("problem");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const FieldProblem &problem, const char *detail) {
        QTest::newRow(name) << problem << QByteArray(detail);
    };
    const FieldPath type{{u"rules"_s, u"0"_s, u"type"_s}};
    row("missing", {.path = {{u"rules"_s}}, .code = Code::Missing},
        R"({"loc": ["body", "rules"], "type": "missing", "msg": "Field required"})");
    row("an empty text", {.path = type, .code = Code::Missing, .limit = 1},
        R"({"loc": ["body", "rules", 0, "type"], "type": "string_too_short",
            "msg": "String should have at least 1 characters", "ctx": {"min_length": 1}})");
    row("too short", {.path = type, .code = Code::TooShort, .limit = 10, .actual = 3},
        R"({"loc": ["body", "rules", 0, "type"], "type": "string_too_short",
            "msg": "String should have at least 10 characters", "ctx": {"min_length": 10}})");
    row("too long", {.path = type, .code = Code::TooLong, .limit = 50, .actual = 51},
        R"({"loc": ["body", "rules", 0, "type"], "type": "string_too_long",
            "msg": "String should have at most 50 characters", "ctx": {"max_length": 50}})");
    row("too few", {.path = {{u"rules"_s}}, .code = Code::TooFew, .limit = 1},
        R"({"loc": ["body", "rules"], "type": "too_short",
            "msg": "List should have at least 1 item after validation",
            "ctx": {"min_length": 1}})");
    row("too many", {.path = {{u"file_ids"_s}}, .code = Code::TooMany, .limit = 500},
        R"({"loc": ["body", "file_ids"], "type": "too_long",
            "msg": "List should have at most 500 items after validation",
            "ctx": {"max_length": 500}})");
    row("no UUID", {.path = {{u"file_ids"_s, u"3"_s}}, .code = Code::NotUuid},
        R"({"loc": ["body", "file_ids", 3], "type": "uuid_parsing",
            "msg": "Input should be a valid UUID"})");
    row("unknown value", {.path = {{u"mode"_s}}, .code = Code::UnknownValue, .said = u"'A'"_s},
        R"({"loc": ["body", "mode"], "type": "enum", "msg": "Input should be 'A'"})");
    row("out of range",
        {.path = {{u"query"_s, u"page_size"_s}}, .code = Code::OutOfRange, .limit = 1},
        R"({"loc": ["query", "page_size"], "type": "greater_than_equal",
            "msg": "Input should be greater than or equal to 1", "ctx": {"ge": 1}})");
    row("unknown field",
        {.path = {{u"webhook_configurations"_s, u"0"_s, u"url"_s}}, .code = Code::UnknownField},
        R"({"loc": ["body", "webhook_configurations", 0, "url"], "type": "extra_forbidden",
            "msg": "Extra inputs are not permitted"})");
    row("wrong type", {.path = type, .code = Code::WrongType, .said = u"string"_s},
        R"({"loc": ["body", "rules", 0, "type"], "type": "string_type",
            "msg": "Input should be a valid string"})");
    row("not JSON", {.path = {}, .code = Code::NotJson, .actual = 17},
        R"({"loc": ["body", 17], "type": "json_invalid", "msg": "JSON decode error"})");
    row("no address", {.path = {{u"u"_s}}, .code = Code::NotAUrl},
        R"({"loc": ["body", "u"], "type": "string_pattern_mismatch",
            "msg": "String should match pattern '^https?:'"})");
    row("not together",
        {.path = {{u"configuration_id"_s}}, .code = Code::NotTogether, .said = u"configuration"_s},
        R"({"loc": ["body", "configuration_id"], "type": "value_error",
            "msg": "Value error, not together with configuration"})");
    row("anything else", {.path = {{u"u"_s}}, .code = Code::Duplicate},
        R"({"loc": ["body", "u"], "type": "value_error", "msg": "Value error"})");
}

void TestProblemCodec::problemsAreWordedLikePydantic()
{
    QFETCH(FieldProblem, problem);
    QFETCH(QByteArray, detail);
    const QJsonObject expected{{u"detail"_s, QJsonArray{object(detail)}}};
    QCOMPARE(problemsToJson({problem}), expected);
}

void TestProblemCodec::warningsAreNotTold()
{
    const FieldProblem warning{.path = {{u"rules"_s}},
                               .code = Code::Duplicate,
                               .severity = FieldProblem::Severity::Warning};
    QVERIFY(problemsToJson({warning}).value("detail"_L1).toArray().isEmpty());
}

void TestProblemCodec::whatIsWrittenNamesTheSameFields()
{
    const QList<FieldPath> paths{{{u"rules"_s, u"12"_s, u"type"_s}},
                                 {{u"query"_s, u"page_token"_s}},
                                 {{u"path"_s, u"file_id"_s}},
                                 {{u"parsing_configuration"_s, u"max_pages"_s}}};
    QList<FieldProblem> problems;
    for (const FieldPath &path : paths)
        problems.append({.path = path, .code = Code::Missing});
    QList<FieldPath> read;
    for (const FieldProblem &problem : problemsFromJson(problemsToJson(problems)))
        read.append(problem.path);
    QCOMPARE(read, paths);
}

void TestProblemCodec::aLongListIsRead()
{
    const QByteArray one = R"({"loc": ["body", "file_ids", 1], "msg": "m", "type": "t"},)";
    const QByteArray body = R"({"detail": [)" + one.repeated(200'000) + "{}]}";
    QVERIFY(body.size() > 10 * 1024 * 1024);
    QCOMPARE(problemsFromJson(object(body)).size(), 200'000);
}

QTEST_GUILESS_MAIN(TestProblemCodec)
#include "tst_problemcodec.moc"
