// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/patience.h"
#include "wire/presetcodec.h"
#include "workflow/form/presetversions.h"
#include "workflow/history/jobtable.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

namespace {

Preset preset(const QString &name, const QString &description)
{
    Preset made;
    made.name = name;
    made.request.rules = {{u"invoice"_s, description}};
    return made;
}

} // namespace

/// What becomes of presets' versions, whoever saves, renames or removes them.
class TestPresetVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachSaveIsAVersion();
    void theSameContentMakesNone();
    void versionsOutliveTheProgram();
    void presetsFromBeforeGetTheirFirst();
    void whatWasSavedWithoutAVersionGetsOne();
    void anOlderOneComesIntoUse();
    void anOlderOneIsRestored();
    void secretsAndCareStayWithThePreset();
    void aRenameKeepsVersions();
    void aPresetThatComesBackHasItsVersions();
    void aNewPresetOfThatNameGoesOnCounting();
    void whatWasCheckedIsKept();
    void jobsSayTheirVersion();
    void aFullDiskIsTold();

private:
    void reopen();
    PresetPointers pointers(const QString &name = u"Post"_s) const
    {
        return m_versions->pointers(name);
    }
    QList<PresetVersion> list(const QString &name = u"Post"_s);
    QString described(const QString &name, int number);
    QString inLibrary(const QString &name = u"Post"_s) const
    {
        const auto found = m_library->find(name);
        return found ? found->request.rules.constFirst().description : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PresetLibrary> m_library;
    std::unique_ptr<PresetVersions> m_versions;
};

void TestPresetVersions::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestPresetVersions::cleanup()
{
    m_versions.reset();
    m_library.reset();
    m_store.reset();
}

void TestPresetVersions::reopen()
{
    cleanup();
    auto store = Store::open(m_folder->path());
    QVERIFY(store);
    m_store = std::move(*store);
    m_library = std::make_unique<PresetLibrary>(*m_store);
    m_versions = std::make_unique<PresetVersions>(*m_store, *m_library);
    m_versions->setWho(u"anna"_s);
}

QList<PresetVersion> TestPresetVersions::list(const QString &name)
{
    std::optional<QList<PresetVersion>> found;
    m_versions->list(name, this, [&found](const QList<PresetVersion> &all) { found = all; });
    const bool came = test::comesTrue([&found] { return found.has_value(); });
    return came ? *found : QList<PresetVersion>();
}

/// The description in a version; empty: there is no such version.
QString TestPresetVersions::described(const QString &name, int number)
{
    std::optional<QString> found;
    m_versions->content(name, number, this, [&found](const std::optional<Preset> &content) {
        found = content ? content->request.rules.constFirst().description : QString();
    });
    const bool came = test::comesTrue([&found] { return found.has_value(); });
    return came ? *found : u"nothing was read"_s;
}

void TestPresetVersions::eachSaveIsAVersion()
{
    QSignalSpy changed(m_versions.get(), &PresetVersions::changed);
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s), u"from the handbook"_s));
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s))); // by whoever knows only the library
    QCOMPARE(changed.size(), 2);
    QCOMPARE(pointers().inUse.number, 2); // known before it is on the disk
    QCOMPARE(pointers().newest, pointers().inUse);
    const QList<PresetVersion> all = list();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).number, 2);
    QCOMPARE(all.at(0).hash, presetHash(preset(u"Post"_s, u"second"_s)));
    QCOMPARE(all.at(1).number, 1);
    QCOMPARE(all.at(1).note, u"from the handbook"_s);
    QCOMPARE(all.at(1).who, u"anna"_s);
    QVERIFY(all.at(1).at.isValid());
    QCOMPARE(described(u"Post"_s, 1), u"first"_s);
    QCOMPARE(described(u"post"_s, 2), u"second"_s);
    QCOMPARE(described(u"Post"_s, 3), QString());
    QCOMPARE(pointers(u"Bills"_s), PresetPointers());
}

void TestPresetVersions::theSameContentMakesNone()
{
    Preset saved = preset(u"Post"_s, u"first"_s);
    QVERIFY(m_versions->save(saved));
    saved.tags = {u"monthly"_s};
    saved.care.pinned = {{"hash", {}}};
    QVERIFY(m_versions->save(saved, u"a tag more"_s));
    QCOMPARE(list().size(), 1);
    QCOMPARE(m_library->find(u"Post"_s)->tags, saved.tags);
    saved.request.mode = Mode::Fast;
    QVERIFY(m_versions->save(saved));
    QCOMPARE(list().size(), 2);
}

void TestPresetVersions::versionsOutliveTheProgram()
{
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    QVERIFY(m_versions->save(preset(u"Post"_s, u"second"_s)));
    const PresetPointers before = pointers();
    reopen();
    QCOMPARE(pointers().newest.number, 2);
    QCOMPARE(pointers().inUse.hash, before.inUse.hash);
    QCOMPARE(described(u"Post"_s, 1), u"first"_s);
    QCOMPARE(list().size(), 2); // the start made none
}

void TestPresetVersions::presetsFromBeforeGetTheirFirst()
{
    m_versions.reset(); // an earlier version of the program
    QVERIFY(m_library->save(preset(u"Post"_s, u"first"_s)));
    QVERIFY(m_library->save(preset(u"Bills"_s, u"second"_s)));
    reopen();
    QCOMPARE(pointers(u"Post"_s).inUse.number, 1);
    QCOMPARE(pointers(u"Bills"_s).newest.number, 1);
    QCOMPARE(described(u"Bills"_s, 1), u"second"_s);
    reopen();
    QCOMPARE(list(u"Post"_s).size(), 1);
}

void TestPresetVersions::whatWasSavedWithoutAVersionGetsOne()
{
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    m_versions.reset(); // as where the program ends between the two
    QVERIFY(m_library->save(preset(u"Post"_s, u"second"_s)));
    reopen();
    QCOMPARE(pointers().inUse.number, 2);
    QCOMPARE(described(u"Post"_s, 2), u"second"_s);
}

void TestPresetVersions::anOlderOneComesIntoUse()
{
    for (const QString &text : {u"first"_s, u"second"_s, u"third"_s})
        QVERIFY(m_versions->save(preset(u"Post"_s, text)));
    m_versions->use(u"Post"_s, 2);
    CD_TRY_COMPARE(inLibrary(), u"second"_s);
    QCOMPARE(pointers().inUse.number, 2);
    QCOMPARE(pointers().newest.number, 3);
    QCOMPARE(list().size(), 3);
    reopen();
    QCOMPARE(pointers().inUse.number, 2);
    QCOMPARE(inLibrary(), u"second"_s);
    QVERIFY(m_versions->save(preset(u"Post"_s, u"fourth"_s)));
    QCOMPARE(pointers().inUse.number, 4);
    m_versions->use(u"Post"_s, 9); // there is none
    QCOMPARE(list().size(), 4);
    QCOMPARE(inLibrary(), u"fourth"_s);
}

void TestPresetVersions::anOlderOneIsRestored()
{
    for (const QString &text : {u"first"_s, u"second"_s})
        QVERIFY(m_versions->save(preset(u"Post"_s, text)));
    m_versions->restore(u"Post"_s, 1, u"it was better"_s);
    CD_TRY_COMPARE(inLibrary(), u"first"_s);
    QCOMPARE(pointers().inUse.number, 3);
    const QList<PresetVersion> all = list();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).restoredFrom, 1);
    QCOMPARE(all.at(0).note, u"it was better"_s);
    QCOMPARE(all.at(0).hash, all.at(2).hash);
}

void TestPresetVersions::secretsAndCareStayWithThePreset()
{
    Preset saved = preset(u"Post"_s, u"first"_s);
    saved.request.webhooks = {{.url = u"https://hook.example"_s,
                               .events = {},
                               .headers = {},
                               .format = {},
                               .signingSecret = u"confidential"_s}};
    QVERIFY(m_versions->save(saved));
    saved.request.rules.first().description = u"second"_s;
    saved.request.webhooks.first().signingSecret = u"confidential too"_s;
    saved.care.dismissed = {{u"R6"_s, u"invoice"_s, "ab"}};
    saved.tags = {u"monthly"_s};
    QVERIFY(m_versions->save(saved));
    m_versions->restore(u"Post"_s, 1);
    CD_TRY_COMPARE(inLibrary(), u"first"_s);
    const Preset now = *m_library->find(u"Post"_s);
    QCOMPARE(now.request.webhooks, saved.request.webhooks); // the last secret
    QCOMPARE(now.care, saved.care);
    QCOMPARE(now.tags, saved.tags);
    auto texts = m_store->wait([](Database &database) {
        return database.run(u"SELECT group_concat(content) FROM preset_contents"_s)
            .map([](QSqlQuery query) { return query.next() ? query.value(0).toString() : u"?"_s; });
    });
    QVERIFY(texts && texts->contains(u"first"_s));
    QVERIFY(!texts->contains(u"confidential"_s));
}

void TestPresetVersions::aRenameKeepsVersions()
{
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    QVERIFY(m_versions->save(preset(u"Post"_s, u"second"_s)));
    QVERIFY(m_library->rename(u"Post"_s, u"Letters"_s));
    QCOMPARE(pointers(u"Post"_s), PresetPointers());
    QCOMPARE(pointers(u"Letters"_s).newest.number, 2);
    QCOMPARE(described(u"Letters"_s, 1), u"first"_s);
    QVERIFY(list(u"Post"_s).isEmpty());
    QVERIFY(m_library->rename(u"Letters"_s, u"LETTERS"_s)); // only its case
    reopen();
    QCOMPARE(pointers(u"Letters"_s).newest.number, 2);
    QCOMPARE(list(u"Letters"_s).size(), 2);
}

void TestPresetVersions::aPresetThatComesBackHasItsVersions()
{
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    QVERIFY(m_versions->save(preset(u"Post"_s, u"second"_s)));
    const Preset removed = *m_library->find(u"Post"_s);
    QVERIFY(m_library->remove(u"Post"_s));
    QCOMPARE(list().size(), 2); // they can still be looked at
    QVERIFY(m_library->save(removed)); // undone
    QCOMPARE(list().size(), 2);
    QCOMPARE(pointers().inUse.number, 2);
}

void TestPresetVersions::aNewPresetOfThatNameGoesOnCounting()
{
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    QVERIFY(m_library->remove(u"Post"_s));
    reopen();
    QVERIFY(m_versions->save(preset(u"post"_s, u"another"_s)));
    QCOMPARE(pointers().inUse.number, 2);
    QCOMPARE(described(u"post"_s, 2), u"another"_s);
}

void TestPresetVersions::whatWasCheckedIsKept()
{
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    m_versions->setChecked(u"Post"_s, 1, R"({"right": 0.9})");
    m_versions->setChecked(u"Nothing"_s, 1, "{}");
    QCOMPARE(pointers().checked, 1);
    reopen();
    QCOMPARE(pointers().checked, 1);
    QCOMPARE(pointers().checkedFigures, R"({"right": 0.9})"_ba);
    QCOMPARE(pointers(u"Nothing"_s), PresetPointers());
}

void TestPresetVersions::jobsSayTheirVersion()
{
    QCOMPARE(m_versions->originOf({}, false), JobOrigin());
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    QVERIFY(m_versions->save(preset(u"Post"_s, u"second"_s)));
    JobOrigin expected;
    expected.preset = u"Post"_s;
    expected.isPresetChanged = true;
    expected.presetVersion = 2;
    expected.presetHash = presetHash(preset({}, u"second"_s));
    QCOMPARE(m_versions->originOf(u"Post"_s, true), expected);
    JobTable table(*m_store);
    QVERIFY(table.load());
    CD_TRY_VERIFY(table.isLoaded());
    m_versions->follow(table);
    JobRow row;
    row.origin = expected;
    const JobKey key = table.add(row, {});
    row.origin = {u"Post"_s, false, {}}; // as of an earlier version of the program
    table.add(row, {});
    CD_TRY_COMPARE(pointers().useCount, 1);
    table.discard({key});
    CD_TRY_VERIFY(!table.contains(key));
    QSignalSpy added(&table, &JobTable::added);
    QCOMPARE(table.bringBack({key}), QList<JobKey>{key});
    CD_TRY_VERIFY(!added.isEmpty());
    QCOMPARE(pointers().useCount, 1);
}

void TestPresetVersions::aFullDiskIsTold()
{
    m_store->wait([](Database &database) {
        return database.run(u"PRAGMA query_only = 1"_s).map([](const QSqlQuery &) {});
    });
    QSignalSpy notStored(m_versions.get(), &PresetVersions::notStored);
    QVERIFY(m_versions->save(preset(u"Post"_s, u"first"_s)));
    CD_TRY_COMPARE(notStored.size(), 1);
    QCOMPARE(pointers().inUse.number, 1); // until the program ends
}

QTEST_GUILESS_MAIN(TestPresetVersions)
#include "tst_presetversions.moc"
