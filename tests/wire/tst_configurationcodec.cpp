// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/configurationcodec.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

SavedConfiguration fullConfiguration()
{
    SavedConfiguration configuration;
    configuration.id = {u"cfg-1"_s};
    configuration.name = u"Invoices"_s;
    configuration.version = u"2026-06-01T10:00:01Z"_s;
    configuration.content.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    configuration.content.mode = Mode::Fast;
    configuration.content.maxPages = MaxPages::of(2);
    configuration.createdAt = QDateTime({2026, 6, 1}, QTime(10, 0), QTimeZone::utc());
    configuration.updatedAt = QDateTime({2026, 6, 1}, QTime(10, 0, 1), QTimeZone::utc());
    return configuration;
}

const QByteArray fullJson = R"({"id": "cfg-1", "name": "Invoices", "product_type": "classify_v2",
    "version": "2026-06-01T10:00:01Z",
    "parameters": {"product_type": "classify_v2", "mode": "FAST",
                   "rules": [{"type": "invoice", "description": "An invoice asks for payment"}],
                   "parsing_configuration": {"max_pages": 2}},
    "created_at": "2026-06-01T10:00:00Z", "updated_at": "2026-06-01T10:00:01Z"})";

} // namespace

class TestConfigurationCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aConfigurationIsRead();
    void aConfigurationComesBack();
    void otherConfigurationsAreNone_data();
    void otherConfigurationsAreNone();
    void writingNamesBothParts();
    void bodiesComeBack_data();
    void bodiesComeBack();
    void wrongBodiesAreNamed_data();
    void wrongBodiesAreNamed();
    void aChangeNeedsNothing();
};

void TestConfigurationCodec::aConfigurationIsRead()
{
    const auto read = configurationFromJson(object(fullJson));
    QVERIFY(read.has_value());
    QCOMPARE(*read, fullConfiguration());
}

void TestConfigurationCodec::aConfigurationComesBack()
{
    const auto read = configurationFromJson(toJson(fullConfiguration()));
    QVERIFY(read.has_value());
    QCOMPARE(*read, fullConfiguration());
}

void TestConfigurationCodec::otherConfigurationsAreNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no ID") << u"id"_s << QJsonValue();
    QTest::newRow("another product") << u"product_type"_s << QJsonValue(u"extract_v2"_s);
    QTest::newRow("pages that nobody understands")
        << u"parameters"_s
        << QJsonValue(object(R"({"parsing_configuration": {"target_pages": "last"}})"));
}

void TestConfigurationCodec::otherConfigurationsAreNone()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = object(fullJson);
    json.insert(key, value);
    QVERIFY(!configurationFromJson(json));
}

void TestConfigurationCodec::writingNamesBothParts()
{
    ConfigurationChange change;
    change.name = u"Invoices"_s;
    change.content = fullConfiguration().content;
    const QJsonObject whole = object(fullJson);
    QCOMPARE(toJson(change),
             (QJsonObject{{u"name"_s, whole.value("name"_L1)},
                          {u"parameters"_s, whole.value("parameters"_L1)}}));
    QCOMPARE(toJson(ConfigurationChange{.name = u"b"_s, .content = {}}),
             (QJsonObject{{u"name"_s, u"b"_s}}));
}

void TestConfigurationCodec::bodiesComeBack_data()
{
    QTest::addColumn<ConfigurationChange>("change");
    const JobRequest content = fullConfiguration().content;
    QTest::newRow("both") << ConfigurationChange{u"a"_s, content};
    QTest::newRow("a name") << ConfigurationChange{u"a"_s, {}};
    QTest::newRow("content") << ConfigurationChange{{}, content};
    QTest::newRow("neither") << ConfigurationChange{};
}

void TestConfigurationCodec::bodiesComeBack()
{
    QFETCH(ConfigurationChange, change);
    const auto read = configurationChangeFromJson(text(toJson(change)));
    QVERIFY(read.has_value());
    QCOMPARE(*read, change);
    QCOMPARE(configurationCreationFromJson(text(toJson(change))).has_value(),
             change.name && change.content);
}

void TestConfigurationCodec::wrongBodiesAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const char *body, const QStringList &places) {
        QTest::newRow(name) << QByteArray(body) << places;
    };
    row("nothing", "{}", {u"name"_s, u"parameters"_s});
    row("no JSON", "name", {QString()});
    row("name null",
        R"({"name": null, "parameters": {"product_type": "classify_v2", "rules": []}})",
        {u"name"_s});
    row("parameters null", R"({"name": "a", "parameters": null})", {u"parameters"_s});
    row("no product", R"({"name": "a", "parameters": {"rules": []}})",
        {u"parameters.product_type"_s});
    row("another product",
        R"({"name": "a", "parameters": {"product_type": "extract_v2", "rules": []}})",
        {u"parameters.product_type"_s});
    row("no rules", R"({"name": "a", "parameters": {"product_type": "classify_v2"}})",
        {u"parameters.rules"_s});
}

void TestConfigurationCodec::wrongBodiesAreNamed()
{
    QFETCH(QByteArray, body);
    const auto read = configurationCreationFromJson(body);
    QVERIFY(!read.has_value());
    QStringList found;
    for (const FieldProblem &problem : read.error())
        found.append(problem.path.text());
    QTEST(found, "places");
}

void TestConfigurationCodec::aChangeNeedsNothing()
{
    const auto read = configurationChangeFromJson(R"({"name": null})");
    QVERIFY(read.has_value());
    QCOMPARE(*read, ConfigurationChange());
    QVERIFY(!configurationChangeFromJson(R"({"parameters": null})"));
}

QTEST_GUILESS_MAIN(TestConfigurationCodec)
#include "tst_configurationcodec.moc"
