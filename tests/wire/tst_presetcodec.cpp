// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/presetcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;

Preset fullPreset()
{
    Preset preset;
    preset.name = u"Invoices \"March\" ä"_s;
    preset.request.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    preset.request.mode = Mode::Fast;
    preset.request.language = u"de"_s;
    preset.request.maxPages = MaxPages::noLimit();
    preset.request.targetPages = PageSelection::fromZeroBased({0, 2});
    preset.request.webhooks = {{.url = u"https://hooks.example.com/"_s,
                                .events = {u"parse.success"_s},
                                .headers = {{u"X-Token"_s, u"confidential"_s}},
                                .format = Webhook::Format::String,
                                .signingSecret = u"more confidential"_s}};
    return preset;
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class TestPresetCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPresetComesBack();
    void itsPartsAreTheContracts();
    void filesAreNeitherWrittenNorRead();
    void secretsCanBeLeftOut();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void aRequestBodyIsAPresetWithoutAName();
    void theSamplePresetIsRead();
};

void TestPresetCodec::aPresetComesBack()
{
    const auto read = presetFromJson(text(toJson(fullPreset(), PresetSecrets::Keep)));
    QVERIFY(read.has_value());
    QCOMPARE(*read, fullPreset());
}

void TestPresetCodec::itsPartsAreTheContracts()
{
    const QJsonObject object = toJson(fullPreset(), PresetSecrets::Keep);
    const QStringList keys{u"mode"_s, u"name"_s, u"parsing_configuration"_s, u"rules"_s,
                           u"webhook_configurations"_s};
    QCOMPARE(object.keys(), keys);
}

void TestPresetCodec::filesAreNeitherWrittenNorRead()
{
    Preset preset = fullPreset();
    preset.request.fileIds = {FileId{u"f"_s}};
    QJsonObject object = toJson(preset, PresetSecrets::Keep);
    QVERIFY(!object.contains("file_ids"_L1));
    object.insert("file_ids"_L1, QJsonArray{u"f"_s});
    const auto read = presetFromJson(text(object));
    QVERIFY(read.has_value());
    QVERIFY(read->request.fileIds.isEmpty());
}

void TestPresetCodec::secretsCanBeLeftOut()
{
    const QByteArray shared = text(toJson(fullPreset(), PresetSecrets::LeaveOut));
    QVERIFY(!shared.contains("confidential"));
    QVERIFY(shared.contains("X-Token"));
    Preset expected = fullPreset();
    expected.request.webhooks.first().headers.first().second.clear();
    expected.request.webhooks.first().signingSecret.clear();
    const auto read = presetFromJson(shared);
    QVERIFY(read.has_value());
    QCOMPARE(*read, expected);
}

void TestPresetCodec::wrongTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Code>("code");
    QTest::newRow("nothing") << QByteArray() << QString() << Code::NotJson;
    QTest::newRow("not JSON") << QByteArray("rules: []") << QString() << Code::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << QString() << Code::WrongType;
    QTest::newRow("no rules") << QByteArray(R"({"name": "a"})") << u"rules"_s << Code::Missing;
    QTest::newRow("name a number")
        << QByteArray(R"({"name": 5, "rules": []})") << u"name"_s << Code::WrongType;
    QTest::newRow("mode unknown") << QByteArray(R"({"rules": [], "mode": "SLOW"})") << u"mode"_s
                                  << Code::UnknownValue;
}

void TestPresetCodec::wrongTextsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(Code, code);
    const auto read = presetFromJson(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().path.text(), path);
    QVERIFY(read.error().first().code == code);
}

void TestPresetCodec::aRequestBodyIsAPresetWithoutAName()
{
    const auto read = presetFromJson(
        R"({"file_ids": ["f"], "rules": [{"type": "a", "description": "b"}], "mode": "FAST"})");
    QVERIFY(read.has_value());
    QVERIFY(read->name.isEmpty());
    QCOMPARE(read->request.rules.size(), 1);
}

void TestPresetCodec::theSamplePresetIsRead()
{
    QFile file(QStringLiteral(CD_SOURCE_DIR) + u"/resources/presets/business-documents.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = presetFromJson(file.readAll());
    QVERIFY(read.has_value());
    QVERIFY(!read->name.isEmpty());
    QVERIFY(read->request.rules.size() >= 5);
}

QTEST_GUILESS_MAIN(TestPresetCodec)
#include "tst_presetcodec.moc"
