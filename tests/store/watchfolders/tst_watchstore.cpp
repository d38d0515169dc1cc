// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/watchfolders/watchstore.h"

#include "store/databasetest.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = WatchedFile::State;

namespace {

const QDate today(2026, 3, 31);
const QDateTime now(today, QTime(12, 0), Qt::UTC);

WatchedFile file(const QString &name, const QByteArray &hash = {})
{
    return {.path = u"/in/"_s + name,
            .stamp = {.device = 0, .inode = 3, .size = 5, .modifiedNs = 7, .changedNs = 0},
            .hash = hash.isEmpty() ? name.toUtf8() : hash,
            .key = u"key of "_s + name};
}

WatchSetup setup()
{
    return {.path = u"/in"_s, .preset = u"Post"_s, .presetVersion = 2, .service = u"local"_s};
}

} // namespace

/// Watched folders and their files in the history.
class TestWatchStore : public DatabaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsAsItWasSetUp();
    void noBudgetIsPassed_data();
    void noBudgetIsPassed();
    void monthsAndDaysAreApart();
    void sameContentIsPaidOnce();
    void whatWasNotSentIsForgotten();
    void whatIsInAJobWasSent();
    void aFolderThatComesBackKnowsWhatItSent();
    void filesWaitForTheirDelivery();
};

void TestWatchStore::aFolderIsAsItWasSetUp()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    WatchSetup all = setup();
    all.isRecursive = false;
    all.filesADay = 1;
    all.filesAMonth = 2;
    all.creditsADay = 3;
    all.creditsAMonth = 4;
    all.takesExisting = true;
    all.waitsForReview = false;
    all.isPaused = true;
    all.delivery = DeliveryPlan{.root = u"/out"_s,
                                .path = u"{type}/"_s,
                                .action = DeliveryPlan::Action::Move,
                                .sureFrom = 0.5,
                                .unsure = DeliveryPlan::Rest::ToReview,
                                .untyped = DeliveryPlan::Rest::ToReview,
                                .taken = DeliveryPlan::Taken::LeaveOut};
    const auto id = store.add(all);
    QVERIFY(id && *id > 0);
    all.id = *id;
    QCOMPARE(*store.folders(), QList<WatchSetup>{all});
    all.delivery.reset();
    all.isPaused = false;
    QVERIFY(store.change(all));
    QVERIFY(store.begin(*id, {file(u"old.txt"_s)}));
    all.hasBegun = true;
    QCOMPARE(*store.folders(), QList<WatchSetup>{all});
    QCOMPARE(store.known(*id)->value(u"/in/old.txt"_s), file({}).stamp);
    QCOMPARE(store.spent(*id, today)->filesToday, 0);
}

void TestWatchStore::noBudgetIsPassed_data()
{
    QTest::addColumn<int>("filesADay");
    QTest::addColumn<int>("creditsAMonth");
    QTest::addColumn<int>("sent");
    QTest::newRow("none") << 0 << 0 << 5;
    QTest::newRow("files") << 3 << 0 << 3;
    QTest::newRow("credits") << 0 << 11 << 2;
    QTest::newRow("both") << 1 << 11 << 1;
}

void TestWatchStore::noBudgetIsPassed()
{
    QFETCH(int, filesADay);
    QFETCH(int, creditsAMonth);
    QFETCH(int, sent);
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    WatchSetup limited = setup();
    limited.filesADay = filesADay;
    limited.creditsAMonth = creditsAMonth;
    const qint64 id = *store.add(limited);
    const auto reserved = store.reserve(
        id, {file(u"1"_s), file(u"2"_s), file(u"3"_s), file(u"4"_s), file(u"5"_s)}, today, 5, now);
    QVERIFY(reserved);
    QCOMPARE(reserved->toSend.size(), sent);
    QCOMPARE(reserved->spent, (WatchSpent{sent, sent * 5.0, sent, sent * 5.0}));
    QCOMPARE(*store.spent(id, today), reserved->spent);
    for (const WatchedFile &one : reserved->toSend)
        QVERIFY(one.number > 0);
    QCOMPARE(*store.lastSentAt(id), now);
}

void TestWatchStore::monthsAndDaysAreApart()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    const qint64 id = *store.add(setup());
    QVERIFY(store.reserve(id, {file(u"1"_s)}, today.addDays(-1), 5, now));
    QVERIFY(store.reserve(id, {file(u"2"_s), file(u"3"_s)}, today, 5, now));
    QVERIFY(store.reserve(id, {file(u"4"_s)}, today.addDays(1), 5, now));
    QCOMPARE(*store.spent(id, today.addDays(-1)), (WatchSpent{1, 5, 4, 20}));
    QCOMPARE(*store.spent(id, today), (WatchSpent{2, 10, 4, 20}));
    QCOMPARE(*store.spent(id, today.addDays(1)), (WatchSpent{1, 5, 1, 5}));
}

void TestWatchStore::sameContentIsPaidOnce()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    WatchSetup folder = setup();
    folder.id = *store.add(folder);
    const auto twice
        = store.reserve(folder.id, {file(u"1"_s, "same"), file(u"2"_s, "same")}, today, 5, now);
    QCOMPARE(twice->toSend.size(), 2); // they share one answer
    QCOMPARE(twice->spent.creditsToday, 5.0);
    const auto again = store.reserve(folder.id, {file(u"3"_s, "same")}, today, 5, now);
    QVERIFY(again->toSend.isEmpty());
    QCOMPARE(again->copies.size(), 1);
    QCOMPARE(again->spent.filesToday, 2);
    QVERIFY(store.known(folder.id)->contains(u"/in/3"_s));
    // Another version says something else of it.
    folder.presetVersion = 3;
    QVERIFY(store.change(folder));
    QCOMPARE(store.reserve(folder.id, {file(u"4"_s, "same")}, today, 5, now)->toSend.size(), 1);
}

void TestWatchStore::whatWasNotSentIsForgotten()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    const qint64 id = *store.add(setup());
    const auto reserved = store.reserve(id, {file(u"1"_s), file(u"2"_s)}, today, 5, now);
    QVERIFY(store.setSent({reserved->toSend.at(0).number}, 77));
    QVERIFY(store.settle()); // no job has the other
    QCOMPARE(store.known(id)->keys(), QStringList{u"/in/1"_s});
    QCOMPARE(store.spent(id, today)->filesToday, 1);
}

void TestWatchStore::whatIsInAJobWasSent()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    const qint64 id = *store.add(setup());
    QVERIFY(store.reserve(id, {file(u"1"_s)}, today, 5, now));
    QVERIFY(database.run(
        u"INSERT INTO jobs (key, submission, label, service, file_count, result_count,"
        " failed_file_count, submitted_at, watched, status, mode, rules, language, target_pages,"
        " error_message, user_id, project_id, job_record_id) VALUES (9, 6, '', 'local', 1, 0, 0,"
        " ?, 0, '', '', '[]', '', '[]', '', '', '', '')"_s,
        {now.toMSecsSinceEpoch()}));
    QVERIFY(database.run(u"INSERT INTO job_files (key, position, file_id, name, upload_key)"
                         " VALUES (9, 0, '', '1', 'key of 1')"_s));
    QVERIFY(store.settle());
    QCOMPARE(*store.openJobs(id), QList<JobKey>{9});
    QCOMPARE(store.filesOf(id, 9)->constFirst().state, State::Sent);
}

void TestWatchStore::aFolderThatComesBackKnowsWhatItSent()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    const qint64 id = *store.add(setup());
    QVERIFY(store.begin(id, {file(u"old"_s)}));
    const auto reserved = store.reserve(id, {file(u"1"_s)}, today, 5, now);
    QVERIFY(store.setSent({reserved->toSend.constFirst().number}, 77));
    QVERIFY(store.remove(id));
    QVERIFY(store.folders()->isEmpty());
    QCOMPARE(*store.add(setup()), id);
    QVERIFY(!store.folders()->constFirst().hasBegun);
    QVERIFY(store.known(id)->isEmpty());
    QVERIFY(store.openJobs(id)->isEmpty());
    QCOMPARE(store.spent(id, today)->filesToday, 1);
    QCOMPARE(store.reserve(id, {file(u"1"_s)}, today, 5, now)->copies.size(), 1);
}

void TestWatchStore::filesWaitForTheirDelivery()
{
    Database database;
    QVERIFY(database.open(path()));
    WatchStore store(database);
    const qint64 id = *store.add(setup());
    const auto reserved = store.reserve(id, {file(u"1"_s), file(u"2"_s)}, today, 5, now);
    QVERIFY(store.setSent({reserved->toSend.at(0).number}, 7));
    QVERIFY(store.setSent({reserved->toSend.at(1).number}, 8));
    QCOMPARE(*store.openJobs(id), (QList<JobKey>{7, 8}));
    QCOMPARE(*store.openJobs(id, "2"), QList<JobKey>{8});
    QVERIFY(store.setDone(id, {reserved->toSend.at(0).number}));
    QCOMPARE(*store.openJobs(id), QList<JobKey>{8});
    QVERIFY(store.setAllDone(id));
    QVERIFY(store.openJobs(id)->isEmpty());
    QCOMPARE(store.spent(id, today)->filesToday, 2);
}

QTEST_GUILESS_MAIN(TestWatchStore)

#include "tst_watchstore.moc"
