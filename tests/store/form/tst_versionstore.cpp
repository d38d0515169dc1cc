// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/form/versionstore.h"

#include "store/database.h"
#include "store/jobs/jobstore.h"
#include "store/samplejobs.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

PresetVersion version(const QByteArray &hash, const QString &note = {})
{
    return {.number = 0,
            .hash = hash,
            .at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC),
            .who = u"anna"_s,
            .note = note};
}

} // namespace

/// Versions of presets in the history's file.
class TestVersionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void versionsAreNumberedByPreset();
    void contentsAreKeptOnce();
    void pointersAreOfAllPresets();
    void anOlderOneCanBeInUse();
    void aRenameCarriesThemAlong();
    void aNameThatWasInUseIsLeftToItsTaker();
    void caseCountsForNothing();
    void jobsAreCounted();

private:
    void add(const QString &preset, const QByteArray &hash);
    void addJob(JobKey key, const QString &preset, int number, const QByteArray &hash);
    VersionStore store() { return VersionStore(*m_database); }
    PresetPointers pointersOf(const QString &preset) { return store().pointers()->value(preset); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestVersionStore::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->open(m_folder->filePath(u"store.sqlite"_s)));
}

void TestVersionStore::add(const QString &preset, const QByteArray &hash)
{
    const auto added = store().add(version(hash), {preset, "{\"of\": \"" + hash + "\"}"});
    QVERIFY2(added, added ? "" : qPrintable(added.error().technical));
}

void TestVersionStore::addJob(JobKey key, const QString &preset, int number, const QByteArray &hash)
{
    JobRow row = fullRow(key);
    row.origin.preset = preset;
    row.origin.presetVersion = number;
    row.origin.presetHash = hash;
    JobBatch batch;
    batch.rows = shared({row});
    QVERIFY(JobStore(*m_database).write(batch));
    const auto rows = JobStore(*m_database).rows();
    const auto isIt = [key](const JobRowPtr &one) {
        return one->key == key;
    };
    QCOMPARE((*std::find_if(rows->cbegin(), rows->cend(), isIt))->origin, row.origin);
}

void TestVersionStore::versionsAreNumberedByPreset()
{
    const auto first = store().add(version("a1", u"first"_s), {u"Post"_s, "{}"});
    QVERIFY(first);
    QCOMPARE(first->number, 1);
    add(u"Bills"_s, "b1");
    PresetVersion again = version("a2", u"as it was"_s);
    again.restoredFrom = 1;
    QCOMPARE(store().add(again, {u"Post"_s, "{}"})->number, 2);
    again.number = 2;
    QCOMPARE(*store().versions(u"Post"_s), (QList<PresetVersion>{again, *first}));
    QCOMPARE(store().versions(u"Bills"_s)->size(), 1);
    QVERIFY(store().versions(u"None"_s)->isEmpty());
}

void TestVersionStore::contentsAreKeptOnce()
{
    add(u"Post"_s, "a");
    add(u"Post"_s, "b");
    add(u"Post"_s, "a");
    add(u"Bills"_s, "b");
    const NamedText expected{u"Post"_s, R"({"of": "a"})"};
    QCOMPARE(**store().content(u"Post"_s, 3), expected);
    QCOMPARE((*store().content(u"Bills"_s, 1))->content, R"({"of": "b"})"_ba);
    QVERIFY(!*store().content(u"Post"_s, 4));
    auto count = m_database->run(u"SELECT count(*) FROM preset_contents"_s);
    QVERIFY(count && count->next());
    QCOMPARE(count->value(0).toInt(), 2);
}

void TestVersionStore::pointersAreOfAllPresets()
{
    QVERIFY(store().pointers()->isEmpty());
    add(u"Post"_s, "a");
    add(u"Bills"_s, "b");
    add(u"Post"_s, "c");
    QVERIFY(store().setChecked(u"Post"_s, 1, R"({"right": 0.9})"));
    const auto all = store().pointers();
    QCOMPARE(all->size(), 2);
    PresetPointers expected;
    expected.newest = version("c");
    expected.newest.number = 2;
    expected.inUse = expected.newest;
    expected.checked = 1;
    expected.checkedFigures = R"({"right": 0.9})";
    QCOMPARE(all->value(u"Post"_s), expected);
    QCOMPARE(all->value(u"Bills"_s).inUse.number, 1);
}

void TestVersionStore::anOlderOneCanBeInUse()
{
    for (const char *hash : {"a", "b", "c"})
        add(u"Post"_s, hash);
    QVERIFY(store().setInUse(u"Post"_s, 2));
    QCOMPARE(pointersOf(u"Post"_s).inUse.hash, "b"_ba);
    QCOMPARE(pointersOf(u"Post"_s).newest.hash, "c"_ba);
    add(u"Post"_s, "d"); // is in use at once, and goes on from the newest
    QCOMPARE(pointersOf(u"Post"_s).inUse.number, 4);
}

void TestVersionStore::aRenameCarriesThemAlong()
{
    add(u"Post"_s, "a");
    add(u"Post"_s, "b");
    QVERIFY(store().rename(u"Post"_s, u"Letters"_s));
    QVERIFY(store().versions(u"Post"_s)->isEmpty());
    QCOMPARE(store().versions(u"Letters"_s)->size(), 2);
    QCOMPARE((*store().content(u"Letters"_s, 1))->content, R"({"of": "a"})"_ba);
    add(u"Post"_s, "c"); // another preset
    QCOMPARE(pointersOf(u"Post"_s).newest.number, 1);
    QVERIFY(store().rename(u"Nobody"_s, u"Somebody"_s));
    QCOMPARE(store().pointers()->size(), 2);
}

void TestVersionStore::aNameThatWasInUseIsLeftToItsTaker()
{
    add(u"Removed"_s, "a");
    add(u"Post"_s, "b");
    add(u"Post"_s, "c");
    QVERIFY(store().rename(u"Post"_s, u"Removed"_s));
    QCOMPARE(store().pointers()->size(), 1);
    QCOMPARE(pointersOf(u"Removed"_s).newest.hash, "c"_ba);
    QCOMPARE(store().versions(u"Removed"_s)->size(), 2);
}

void TestVersionStore::caseCountsForNothing()
{
    add(u"ÄRZTE"_s, "a");
    add(u" ärzte "_s, "b");
    QCOMPARE(store().pointers()->size(), 1);
    QVERIFY(store().rename(u"Ärzte"_s, u"Ärzte"_s));
    QCOMPARE(pointersOf(u"Ärzte"_s).newest.number, 2);
}

void TestVersionStore::jobsAreCounted()
{
    add(u"Post"_s, "a");
    add(u"Post"_s, "b");
    addJob(1, u"Post"_s, 1, "a");
    addJob(2, u"Post"_s, 2, "b");
    addJob(3, u"Post"_s, 2, "other"); // of another preset that had this name
    addJob(4, u"Post"_s, 0, {}); // before there were versions
    addJob(5, u"Bills"_s, 1, "a");
    QCOMPARE(pointersOf(u"Post"_s).useCount, 2);
    QVERIFY(store().rename(u"Post"_s, u"Letters"_s));
    QCOMPARE(pointersOf(u"Letters"_s).useCount, 2); // also under its earlier name
}

QTEST_GUILESS_MAIN(TestVersionStore)
#include "tst_versionstore.moc"
