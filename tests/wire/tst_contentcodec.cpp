// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/contentcodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

JobRequest fullContent()
{
    JobRequest content;
    content.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    content.mode = Mode::Fast;
    content.language = u"de"_s;
    content.maxPages = MaxPages::of(4);
    content.targetPages = PageSelection::fromZeroBased({0, 2, 4, 5, 6});
    return content;
}

const QByteArray fullJson
    = R"({"rules": [{"type": "invoice", "description": "An invoice asks for payment"}],
          "mode": "FAST",
          "parsing_configuration": {"lang": "de", "max_pages": 4, "target_pages": "1,3,5-7"}})";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What the strict reader makes of it; the places of what is wrong go to @p places.
JobRequest readStrictly(const QByteArray &json, QStringList &places)
{
    QList<FieldProblem> problems;
    const JobRequest content = readContent(ObjectReader(object(json), {}, problems));
    for (const FieldProblem &problem : problems)
        places.append(problem.path.text());
    return content;
}

} // namespace

class TestContentCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWrittenAsTheContractNamesIt();
    void whatIsNotSetIsNotWritten_data();
    void whatIsNotSetIsNotWritten();
    void bothReadersReadIt();
    void noLimitIsWhereNoneIsNamed_data();
    void noLimitIsWhereNoneIsNamed();
    void wrongPartsAreNamed_data();
    void wrongPartsAreNamed();
    void pagesThatCannotBeUnderstoodAreNotAllPages();
    void whatMayBeMissingMayBeWrong();
};

void TestContentCodec::everythingIsWrittenAsTheContractNamesIt()
{
    JobRequest content = fullContent();
    content.fileIds = {{u"a"_s}};
    content.webhooks = {{.url = u"https://hooks.example.com/"_s}};
    QCOMPARE(contentToJson(content), object(fullJson));
}

void TestContentCodec::whatIsNotSetIsNotWritten_data()
{
    QTest::addColumn<MaxPages>("limit");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << MaxPages::unset() << QByteArray(R"({"rules": []})");
    QTest::newRow("no limit")
        << MaxPages::noLimit()
        << QByteArray(R"({"rules": [], "parsing_configuration": {"max_pages": null}})");
}

void TestContentCodec::whatIsNotSetIsNotWritten()
{
    QFETCH(MaxPages, limit);
    QFETCH(QByteArray, json);
    JobRequest content;
    content.maxPages = limit;
    QCOMPARE(contentToJson(content), object(json));
}

void TestContentCodec::bothReadersReadIt()
{
    QStringList places;
    QCOMPARE(readStrictly(fullJson, places), fullContent());
    QCOMPARE(places, QStringList());
    QCOMPARE(*contentFromJson(object(fullJson)), fullContent());
}

void TestContentCodec::noLimitIsWhereNoneIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing of reading") << QByteArray(R"({"rules": []})");
    QTest::newRow("null") << QByteArray(R"({"rules": [], "parsing_configuration": null})");
    QTest::newRow("no limit") << QByteArray(R"({"rules": [], "parsing_configuration": {}})");
    QTest::newRow("null limit") << QByteArray(
        R"({"rules": [], "parsing_configuration": {"max_pages": null}})");
}

void TestContentCodec::noLimitIsWhereNoneIsNamed()
{
    QFETCH(QByteArray, json);
    QStringList places;
    QVERIFY(readStrictly(json, places).maxPages == MaxPages::noLimit());
    QCOMPARE(places, QStringList());
    QVERIFY(contentFromJson(object(json))->maxPages == MaxPages::noLimit());
}

void TestContentCodec::wrongPartsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const QString &place) {
        QTest::newRow(name) << QByteArray(json) << place;
    };
    row("no rules", "{}", u"rules"_s);
    row("rules null", R"({"rules": null})", u"rules"_s);
    row("a rule without a type", R"({"rules": [{"description": "words"}]})", u"rules.0.type"_s);
    row("mode", R"({"rules": [], "mode": "SLOW"})", u"mode"_s);
    row("mode null", R"({"rules": [], "mode": null})", u"mode"_s);
    row("parsing", R"({"rules": [], "parsing_configuration": []})", u"parsing_configuration"_s);
    row("language", R"({"rules": [], "parsing_configuration": {"lang": null}})",
        u"parsing_configuration.lang"_s);
    row("limit", R"({"rules": [], "parsing_configuration": {"max_pages": "all"}})",
        u"parsing_configuration.max_pages"_s);
    row("pages as the first dialect has them",
        R"({"rules": [], "parsing_configuration": {"target_pages": [0]}})",
        u"parsing_configuration.target_pages"_s);
    row("page 0", R"({"rules": [], "parsing_configuration": {"target_pages": "0"}})",
        u"parsing_configuration.target_pages"_s);
}

void TestContentCodec::wrongPartsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QStringList places;
    readStrictly(json, places);
    QCOMPARE(places, QStringList{place});
}

void TestContentCodec::pagesThatCannotBeUnderstoodAreNotAllPages()
{
    QVERIFY(!contentFromJson(
        object(R"({"rules": [], "parsing_configuration": {"target_pages": "odd"}})")));
}

void TestContentCodec::whatMayBeMissingMayBeWrong()
{
    const auto content = contentFromJson(object(
        R"({"rules": [5], "mode": "NEWEST", "parsing_configuration": {"lang": 1, "max_pages": "x",
            "target_pages": 7}})"));
    QVERIFY(content.has_value());
    JobRequest expected;
    expected.rules = {{}};
    expected.maxPages = MaxPages::noLimit();
    QCOMPARE(*content, expected);
}

QTEST_GUILESS_MAIN(TestContentCodec)
#include "tst_contentcodec.moc"
