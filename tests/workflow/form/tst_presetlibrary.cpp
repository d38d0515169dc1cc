// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/patience.h"
#include "workflow/form/presetlibrary.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace cd;
using namespace Qt::StringLiterals;
using Kind = NameProblem::Kind;

namespace {

Preset preset(const QString &name, const QString &type = u"invoice"_s)
{
    JobRequest request;
    request.rules = {{type, u"A bill for goods or services"_s}};
    request.mode = Mode::Multimodal;
    request.language = u"de"_s;
    request.maxPages = MaxPages::noLimit();
    return {name, request};
}

} // namespace

/// The saved presets, in the library and in the history's file.
class TestPresetLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void outlivesTheProgram();
    void savingReplaces();
    void renames();
    void removes();
    void duplicates();
    void aFileGoesOutAndComesBack();
    void openingTwiceTakesOne();
    void aNameThatBeginsAlikeIsAnother();
    void whatIsNoFileIsNotOpened_data();
    void whatIsNoFileIsNotOpened();
    void presetsAreToldFromDocuments_data();
    void presetsAreToldFromDocuments();
    void secretsStayHere();
    void filesWithoutAName();
    void brokenFiles_data();
    void brokenFiles();
    void problemsHaveTheirPlaces();
    void anyUnicodeIsRead_data();
    void anyUnicodeIsRead();
    void aLaterVersionsPresetLosesNothing();
    void aFolderThatCannotBeWritten();

private:
    void reopen();
    QString fileWith(const QByteArray &content, const QString &name = u"preset.json"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PresetLibrary> m_library;
};

void TestPresetLibrary::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestPresetLibrary::cleanup()
{
    m_library.reset();
    m_store.reset();
}

void TestPresetLibrary::reopen()
{
    cleanup();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_library = std::make_unique<PresetLibrary>(*m_store);
}

QString TestPresetLibrary::fileWith(const QByteArray &content, const QString &name) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for a file");
    return file.fileName();
}

void TestPresetLibrary::outlivesTheProgram()
{
    QSignalSpy changed(m_library.get(), &PresetLibrary::changed);
    Preset withFiles = preset(u" Invoices "_s);
    withFiles.request.fileIds = {{u"f-1"_s}};
    QVERIFY(m_library->save(withFiles));
    QVERIFY(m_library->save(preset(u"contracts"_s)));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_library->names(), (QStringList{u"contracts"_s, u"Invoices"_s}));
    reopen();
    QCOMPARE(m_library->names(), (QStringList{u"contracts"_s, u"Invoices"_s}));
    QCOMPARE(*m_library->find(u"invoices"_s), preset(u"Invoices"_s));
    QVERIFY(!m_library->find(u"receipts"_s));
}

void TestPresetLibrary::savingReplaces()
{
    QVERIFY(m_library->save(preset(u"Invoices"_s)));
    QVERIFY(m_library->save(preset(u"INVOICES"_s, u"bill"_s)));
    reopen();
    QCOMPARE(m_library->all(), QList{preset(u"INVOICES"_s, u"bill"_s)});
    const auto empty = m_library->save(preset(u" "_s));
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, Kind::NameEmpty);
}

void TestPresetLibrary::renames()
{
    QVERIFY(m_library->save(preset(u"a"_s)));
    QVERIFY(m_library->save(preset(u"b"_s)));
    QCOMPARE(m_library->rename(u"a"_s, u" B "_s).error().kind, Kind::NameTaken);
    QCOMPARE(m_library->rename(u"a"_s, u""_s).error().kind, Kind::NameEmpty);
    QCOMPARE(m_library->rename(u"c"_s, u"d"_s).error().kind, Kind::NotThere);
    QVERIFY(m_library->rename(u"a"_s, u"A"_s)); // only its letters' case
    QVERIFY(m_library->rename(u"b"_s, u"z"_s));
    reopen();
    QCOMPARE(m_library->names(), (QStringList{u"A"_s, u"z"_s}));
}

void TestPresetLibrary::removes()
{
    QVERIFY(m_library->save(preset(u"a"_s)));
    QCOMPARE(m_library->remove(u"b"_s).error().kind, Kind::NotThere);
    QVERIFY(m_library->remove(u"A"_s));
    reopen();
    QVERIFY(m_library->all().isEmpty());
}

void TestPresetLibrary::duplicates()
{
    QVERIFY(m_library->save(preset(u"a"_s)));
    QCOMPARE(*m_library->duplicate(u"a"_s), u"a 2"_s);
    QCOMPARE(*m_library->duplicate(u"a"_s), u"a 3"_s);
    QCOMPARE(m_library->duplicate(u"b"_s).error().kind, Kind::NotThere);
    reopen();
    QCOMPARE(m_library->names(), (QStringList{u"a"_s, u"a 2"_s, u"a 3"_s}));
    QCOMPARE(m_library->find(u"a 3"_s)->request, preset(u"a"_s).request);
}

void TestPresetLibrary::aFileGoesOutAndComesBack()
{
    const QString path = m_folder->filePath(u"out.json"_s);
    QVERIFY(m_library->save(preset(u"a"_s)));
    QVERIFY(PresetLibrary::exportTo(path, *m_library->find(u"a"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(object.value("mode"_L1).toString(), u"MULTIMODAL"_s);
    QVERIFY(object.contains("rules"_L1));
    QVERIFY(object.value("parsing_configuration"_L1).toObject().value("max_pages"_L1).isNull());
    QCOMPARE(*m_library->importFrom(path), u"a 2"_s); // its name is taken
    reopen();
    QCOMPARE(m_library->find(u"a 2"_s)->request, preset(u"a"_s).request);
}

void TestPresetLibrary::openingTwiceTakesOne()
{
    const QString path = m_folder->filePath(u"out.json"_s);
    Preset hooked = preset(u"a"_s);
    hooked.request.webhooks
        = {{.url = u"https://hook.example"_s, .headers = {{u"X-Token"_s, u"secret"_s}}}};
    QVERIFY(m_library->save(hooked));
    QVERIFY(PresetLibrary::exportTo(path, hooked));
    QCOMPARE(*m_library->takeFrom(path), u"a 2"_s); // without the secret it is another
    reopen();
    QCOMPARE(*m_library->takeFrom(path), u"a 2"_s);
    QVERIFY(PresetLibrary::exportTo(path, preset(u"b"_s)));
    QCOMPARE(*m_library->takeFrom(path), u"b"_s);
    QCOMPARE(m_library->names(), (QStringList{u"a"_s, u"a 2"_s, u"b"_s}));
    QCOMPARE(*m_library->find(u"a"_s), hooked);
}

void TestPresetLibrary::aNameThatBeginsAlikeIsAnother()
{
    const QString path = m_folder->filePath(u"out.json"_s);
    for (const QString &name : {u"Postage"_s, u"Post 1"_s, u"Post office"_s})
        QVERIFY(m_library->save(preset(name)));
    QVERIFY(PresetLibrary::exportTo(path, preset(u"Post"_s)));
    QCOMPARE(*m_library->takeFrom(path), u"Post"_s);
    QCOMPARE(m_library->names().size(), 4);
    QVERIFY(m_library->rename(u"Post"_s, u"POST 2"_s));
    QCOMPARE(*m_library->takeFrom(path), u"POST 2"_s);
    QCOMPARE(m_library->names().size(), 4);
}

void TestPresetLibrary::whatIsNoFileIsNotOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("JSON") << u"x.json"_s;
    QTest::newRow("own ending") << u"x.classifydesk.json"_s;
}

/// Nobody writes into the pipe: opening it would take for ever.
void TestPresetLibrary::whatIsNoFileIsNotOpened()
{
    QFETCH(const QString, name);
    const QString pipe = m_folder->filePath(name);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(PresetLibrary::isMeantAsPreset(pipe), name.endsWith(PresetLibrary::fileEnding));
    const auto taken = m_library->takeFrom(pipe);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, PresetFileError::Kind::Unreadable);
    QVERIFY(!m_library->importFrom(pipe));
    QVERIFY(m_library->names().isEmpty());
}

void TestPresetLibrary::presetsAreToldFromDocuments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isMeant");
    const QByteArray rules = R"({"rules": 5})";
    QTest::newRow("rules") << u"a.JSON"_s << rules << true;
    QTest::newRow("own ending") << u"a.ClassifyDesk.json"_s << QByteArray("{") << true;
    QTest::newRow("other JSON") << u"a.json"_s << QByteArray(R"({"total": 5})") << false;
    QTest::newRow("broken JSON") << u"a.json"_s << QByteArray("{") << false;
    QTest::newRow("another kind") << u"a.txt"_s << rules << false;
    QTest::newRow("enormous") << u"a.json"_s << rules + QByteArray(9 * 1024 * 1024, ' ') << false;
}

void TestPresetLibrary::presetsAreToldFromDocuments()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QTEST(PresetLibrary::isMeantAsPreset(fileWith(content, name)), "isMeant");
}

void TestPresetLibrary::secretsStayHere()
{
    Preset hooked = preset(u"a"_s);
    hooked.request.webhooks = {{.url = u"https://hook.example"_s,
                                .headers = {{u"X-Token"_s, u"header-secret"_s}},
                                .signingSecret = u"signing-secret"_s}};
    QVERIFY(m_library->save(hooked));
    const QString path = m_folder->filePath(u"out.json"_s);
    QVERIFY(PresetLibrary::exportTo(path, *m_library->find(u"a"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("X-Token"));
    QVERIFY(!text.contains("header-secret"));
    QVERIFY(!text.contains("signing-secret"));
    reopen();
    QCOMPARE(*m_library->find(u"a"_s), hooked);
}

void TestPresetLibrary::filesWithoutAName()
{
    const QByteArray body
        = R"({"rules": [{"type": "cv", "description": "A person's education and skills"}]})";
    QCOMPARE(*m_library->importFrom(fileWith(body, u"My rules.v2.json"_s)), u"My rules.v2"_s);
    QCOMPARE(*m_library->importFrom(fileWith(body, u"Post.classifydesk.json"_s)), u"Post"_s);
}

void TestPresetLibrary::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<PresetFileError::Kind>("kind");
    using enum PresetFileError::Kind;
    QTest::newRow("empty") << QByteArray() << NotJson;
    QTest::newRow("no JSON") << QByteArray("{rules") << NotJson;
    QTest::newRow("no text") << QByteArray("{\"name\": \"\xff\"}") << NotJson;
    QTest::newRow("a list") << QByteArray("[]") << Invalid;
    QTest::newRow("rules no list") << QByteArray(R"({"rules": 5})") << Invalid;
    QTest::newRow("mode a number") << QByteArray(R"({"rules": [], "mode": 5})") << Invalid;
    QTest::newRow("name a number") << QByteArray(R"({"name": 5, "rules": []})") << Invalid;
    QTest::newRow("enormous") << QByteArray(9 * 1024 * 1024, ' ') << TooLarge;
}

void TestPresetLibrary::brokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(PresetFileError::Kind, kind);
    const auto imported = m_library->importFrom(fileWith(content));
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, kind);
    QCOMPARE(imported.error().fields.isEmpty(), kind != PresetFileError::Kind::Invalid);
    QCOMPARE(imported.error().places.size(), imported.error().fields.size());
    QVERIFY(m_library->all().isEmpty());
}

void TestPresetLibrary::problemsHaveTheirPlaces()
{
    const auto imported = m_library->importFrom(fileWith(R"({
  "name": "ä",
	"rules": [{"type": "a", "description": "first"},
            {"type": 5}]
})"));
    QVERIFY(!imported);
    QCOMPARE(imported.error().fields.size(), 2);
    QCOMPARE(imported.error().fields.at(0).path.text(), u"rules.1.type"_s);
    QCOMPARE(imported.error().places.at(0), (TextPlace{4, 22}));
    QCOMPARE(imported.error().fields.at(1).path.text(), u"rules.1.description"_s);
    QCOMPARE(imported.error().places.at(1), (TextPlace{4, 13})); // the rule that has none
}

void TestPresetLibrary::anyUnicodeIsRead_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("hasMark");
    using enum QStringConverter::Encoding;
    for (const auto encoding : {Utf8, Utf16LE, Utf16BE, Utf32LE, Utf32BE}) {
        for (const bool hasMark : {false, true})
            QTest::addRow("%s%s", QStringConverter::nameForEncoding(encoding),
                          hasMark ? " with a mark" : "")
                << encoding << hasMark;
    }
}

void TestPresetLibrary::anyUnicodeIsRead()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(bool, hasMark);
    QStringEncoder encoder(
        encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QString text
        = u"{\"name\": \"Ünï 𝄞\", \"rules\": [{\"type\": \"a\", \"description\": \"x\"}]}"_s;
    const QString path = fileWith(encoder.encode(text), u"any.json"_s);
    QVERIFY(PresetLibrary::isMeantAsPreset(path));
    const auto imported = m_library->importFrom(path);
    QVERIFY(imported);
    QCOMPARE(*imported, u"Ünï 𝄞"_s);
}

void TestPresetLibrary::aLaterVersionsPresetLosesNothing()
{
    const QByteArray later
        = R"({"mode": "THOROUGH", "rules": [{"type": "a", "description": "x", "weight": 2}]})";
    QCOMPARE(*m_library->importFrom(fileWith(later)), u"preset"_s);
    Preset changed = *m_library->find(u"preset"_s);
    changed.request.rules.first().type = u"b"_s;
    QVERIFY(m_library->save(changed));
    changed = *m_library->find(u"preset"_s);
    changed.request.rules.first().description = u"y"_s; // once more, so that both are others
    QVERIFY(m_library->save(changed));
    reopen();
    const QJsonObject stored = toJson(*m_library->find(u"preset"_s), PresetSecrets::Keep);
    QCOMPARE(stored.value("mode"_L1).toString(), u"THOROUGH"_s);
    QCOMPARE(stored.value("rules"_L1)[0]["weight"_L1].toInt(), 2);
}

void TestPresetLibrary::aFolderThatCannotBeWritten()
{
    QVERIFY(m_library->save(preset(u"a"_s)));
    const QString nowhere = m_folder->filePath(u"nowhere/out.json"_s);
    QCOMPARE(PresetLibrary::exportTo(nowhere, preset(u"a"_s)).error().kind,
             PresetFileError::Kind::Unwritable);
    QCOMPARE(m_library->importFrom(nowhere).error().kind, PresetFileError::Kind::Unreadable);
    m_store->wait([](Database &database) {
        return database.run(u"PRAGMA query_only = 1"_s).map([](const QSqlQuery &) {});
    });
    QSignalSpy notStored(m_library.get(), &PresetLibrary::notStored);
    QVERIFY(m_library->save(preset(u"b"_s)));
    CD_TRY_COMPARE(notStored.size(), 1);
    QVERIFY(m_library->find(u"b"_s)); // until the program ends
}

QTEST_GUILESS_MAIN(TestPresetLibrary)
#include "tst_presetlibrary.moc"
