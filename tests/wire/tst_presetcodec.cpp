// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/presetcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
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
    void careAndTagsComeBack();
    void whereFilesAreStaysHere();
    void whatALaterVersionAddedIsKept();
    void whatIsUnknownIsKeptHoweverItsObjectWasWritten_data();
    void whatIsUnknownIsKeptHoweverItsObjectWasWritten();
    void whatIsUnknownFollowsItsRule();
    void whatIsNotUnderstoodIsSaid();
    void anotherModeReplacesAnUnknownOne();
    void unknownSecretsStayHere();
    void theHashIsOfWhatIsSent();
    void secretsComeFromTheOtherPreset();
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
    QTest::newRow("mode a number")
        << QByteArray(R"({"rules": [], "mode": 5})") << u"mode"_s << Code::UnknownValue;
    QTest::newRow("tag a number") << QByteArray(R"({"rules": [], "tags": ["a", 5]})") << u"tags.1"_s
                                  << Code::WrongType;
    QTest::newRow("hash a list") << QByteArray(
        R"({"rules": [], "care": {"pinned": [{"hash": []}]}})")
                                 << u"care.pinned.0.hash"_s << Code::WrongType;
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

void TestPresetCodec::careAndTagsComeBack()
{
    Preset preset = fullPreset();
    preset.tags = {u"monthly"_s, u"Köln"_s};
    preset.care.dismissed = {{u"R6"_s, u"invoice"_s, "0a1b"}, {u"R10"_s, {}, "ff"}};
    preset.care.pinned = {{QByteArray("\x00\xff", 2), u"/documents/a.pdf"_s}};
    const auto read = presetFromJson(text(toJson(preset, PresetSecrets::Keep)));
    QVERIFY(read.has_value());
    QCOMPARE(*read, preset);
}

void TestPresetCodec::whereFilesAreStaysHere()
{
    Preset preset = fullPreset();
    preset.care.pinned = {{"hash", u"/home/somebody/a.pdf"_s}};
    const QByteArray shared = text(toJson(preset, PresetSecrets::LeaveOut));
    QVERIFY(!shared.contains("somebody"));
    QCOMPARE(presetFromJson(shared)->care.pinned, (QList<PinnedFile>{{"hash", {}}}));
}

namespace {

/// As a later version of the program might write it.
QJsonObject laterPreset()
{
    return QJsonDocument::fromJson(R"({
        "name": "Post", "color": {"light": [1, 2.5, null]}, "mode": "THOROUGH",
        "rules": [{"type": "a", "description": "first rule", "weight": 2},
                  {"type": "b", "description": "second rule"},
                  {"type": "c", "description": "third rule", "weight": 3}],
        "parsing_configuration": {"lang": "de", "tables": true},
        "webhook_configurations": [{"webhook_url": "https://h.example", "webhook_retry": 3,
                                    "webhook_output_format": "xml"}],
        "tags": ["x"],
        "care": {"pinned": [{"hash": "00", "path": "", "page": 4}], "owner": "us"}})")
        .object();
}

} // namespace

void TestPresetCodec::whatALaterVersionAddedIsKept()
{
    const auto read = presetFromJson(text(laterPreset()));
    QVERIFY(read.has_value());
    QCOMPARE(read->request.rules.size(), 3);
    QVERIFY(!read->request.mode);
    QCOMPARE(toJson(*read, PresetSecrets::Keep), laterPreset());
}

void TestPresetCodec::whatIsUnknownIsKeptHoweverItsObjectWasWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a webhook without an address")
        << QByteArray(R"({"rules": [], "webhook_configurations": [{"later": 1}]})");
    QTest::newRow("an address that is null")
        << QByteArray(R"({"rules": [], "webhook_configurations":
                          [{"webhook_url": null, "later": 1}]})");
    QTest::newRow("a hash in capitals")
        << QByteArray(R"({"rules": [], "care": {"pinned": [{"hash": "AB", "later": 1}]}})");
    QTest::newRow("what is no hash")
        << QByteArray(R"({"rules": [], "care": {"pinned": [{"hash": "of it", "later": 1}]}})");
    QTest::newRow("a hint without the text it is about")
        << QByteArray(R"({"rules": [], "care": {"dismissed": [{"check": "R1", "later": 1}]}})");
    QTest::newRow("a text in other letters") << QByteArray(
        R"({"rules": [], "care": {"dismissed": [{"check": "R1", "text": "ж", "later": 1}]}})");
}

void TestPresetCodec::whatIsUnknownIsKeptHoweverItsObjectWasWritten()
{
    QFETCH(QByteArray, written);
    const auto read = presetFromJson(written);
    QVERIFY(read.has_value());
    QCOMPARE(notUnderstood(*read).size(), 1);
    const QByteArray again = text(toJson(*read, PresetSecrets::Keep));
    QVERIFY2(again.contains("later"), again.constData());
    QVERIFY(presetFromJson(again) == *read);
}

void TestPresetCodec::whatIsUnknownFollowsItsRule()
{
    auto read = presetFromJson(text(laterPreset()));
    QVERIFY(read.has_value());
    QList<Rule> &rules = read->request.rules;
    rules.swapItemsAt(0, 1);
    rules[1].type = u"renamed"_s; // was a
    rules[2].description = u"said otherwise"_s; // of c
    rules.prepend({u"new"_s, u"another rule"_s});
    const QJsonArray written = toJson(*read, PresetSecrets::Keep).value("rules"_L1).toArray();
    const auto weight = [&written](int at) {
        return written.at(at)["weight"_L1].toInt(-1);
    };
    QCOMPARE((QList<int>{weight(0), weight(1), weight(2), weight(3)}), (QList<int>{-1, -1, 2, 3}));
    rules = {{u"d"_s, u"none of those"_s}}; // what belonged to others goes with them
    QCOMPARE(
        toJson(*read, PresetSecrets::Keep).value("rules"_L1).toArray(),
        (QJsonArray{QJsonObject{{u"type"_s, u"d"_s}, {u"description"_s, u"none of those"_s}}}));
}

void TestPresetCodec::whatIsNotUnderstoodIsSaid()
{
    const auto read = presetFromJson(text(laterPreset()));
    QVERIFY(read.has_value());
    QStringList said;
    for (const FieldProblem &problem : notUnderstood(*read)) {
        QVERIFY(problem.severity == FieldProblem::Severity::Warning);
        said += problem.path.text()
            + (problem.code == Code::UnknownValue ? u'=' + problem.said : QString());
    }
    QCOMPARE(
        said,
        (QStringList{u"care.owner"_s, u"care.pinned.0.page"_s, u"color"_s, u"mode=THOROUGH"_s,
                     u"parsing_configuration.tables"_s, u"rules.0.weight"_s, u"rules.2.weight"_s,
                     u"webhook_configurations.0.webhook_output_format=xml"_s,
                     u"webhook_configurations.0.webhook_retry"_s}));
    QVERIFY(notUnderstood(fullPreset()).isEmpty());
}

void TestPresetCodec::anotherModeReplacesAnUnknownOne()
{
    auto read = presetFromJson(text(laterPreset()));
    QVERIFY(read.has_value());
    read->request.mode = Mode::Fast;
    QCOMPARE(toJson(*read, PresetSecrets::Keep).value("mode"_L1).toString(), u"FAST"_s);
    for (const FieldProblem &problem : notUnderstood(*read))
        QVERIFY(problem.path.text() != u"mode"_s);
}

void TestPresetCodec::unknownSecretsStayHere()
{
    const QByteArray later = R"({"rules": [], "webhook_configurations":
        [{"webhook_url": "https://h.example", "webhook_password": "confidential"}]})";
    const auto read = presetFromJson(later);
    QVERIFY(read.has_value());
    QVERIFY(text(toJson(*read, PresetSecrets::Keep)).contains("confidential"));
    QVERIFY(!text(toJson(*read, PresetSecrets::LeaveOut)).contains("confidential"));
}

void TestPresetCodec::theHashIsOfWhatIsSent()
{
    const Preset preset = fullPreset();
    const QByteArray hash = presetHash(preset);
    QCOMPARE(hash.size(), 64);
    Preset same = preset;
    same.name = u"Another"_s;
    same.tags = {u"x"_s};
    same.care.pinned = {{"hash", {}}};
    same.request.webhooks.first().signingSecret = u"changed"_s;
    same.request.fileIds = {FileId{u"f"_s}};
    QCOMPARE(presetHash(same), hash);
    QCOMPARE(presetHash(*presetFromJson(versionText(preset))), hash);
    QVERIFY(!versionText(preset).contains("confidential"));
    // The same numbers in other words, and keys in another order.
    const QByteArray one
        = R"({"rules": [], "parsing_configuration": {"max_pages": 10, "lang": "de"}})";
    const QByteArray other
        = R"({"parsing_configuration": {"lang": "\u0064e", "max_pages": 1e1}, "rules": []})";
    QCOMPARE(presetHash(*presetFromJson(one)), presetHash(*presetFromJson(other)));

    QList<Preset> changed(6, preset);
    changed[0].request.rules.first().description += u'.';
    changed[1].request.mode.reset();
    changed[2].request.language = u"en"_s;
    changed[3].request.webhooks.first().url += u'x';
    changed[4].request.maxPages = MaxPages::of(3);
    changed[5].unknown = R"({"mode": "THOROUGH", "color": 1})";
    QSet<QByteArray> hashes{hash};
    for (const Preset &each : std::as_const(changed))
        hashes.insert(presetHash(each));
    QCOMPARE(hashes.size(), changed.size() + 1);
}

void TestPresetCodec::secretsComeFromTheOtherPreset()
{
    const Preset whole = fullPreset();
    const auto shared = presetFromJson(text(toJson(whole, PresetSecrets::LeaveOut)));
    QVERIFY(shared.has_value());
    QCOMPARE(withSecretsOf(*shared, whole), whole);
    Preset elsewhere = *shared;
    elsewhere.request.webhooks.first().url = u"https://elsewhere.example/"_s;
    QCOMPARE(withSecretsOf(elsewhere, whole), elsewhere); // they are for one address
    Preset own = whole;
    own.request.webhooks.first().signingSecret = u"own"_s;
    QCOMPARE(withSecretsOf(own, whole), own);
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
