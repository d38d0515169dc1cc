// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "workflow/workplace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QList<JobKey> keysIn(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).constFirst().value<QList<JobKey>>();
}

/// How many commits the log beside the history holds: those of its frames that say how many pages
/// the file has (https://sqlite.org/fileformat.html, "WAL Frame Format").
int commitsIn(const Workplace &place)
{
    constexpr qint64 header = 32;
    constexpr qint64 frameHeader = 24;
    const QStringList logs = QDir(place.folder()).entryList({u"*.sqlite-wal"_s});
    QFile log(place.folder() + u'/' + logs.value(0));
    if (logs.size() != 1 || !log.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = log.readAll();
    const auto number = [&bytes](qint64 at) {
        return qFromBigEndian<quint32>(bytes.constData() + at);
    };
    const qint64 page = bytes.size() > header ? number(8) : 0;
    int commits = 0;
    for (qint64 at = header; page > 0 && at + frameHeader + page <= bytes.size();
         at += frameHeader + page)
        commits += number(at + 4) > 0 ? 1 : 0;
    return commits;
}

} // namespace

/// All jobs in memory: what changes is told once a tick, and written together.
class TestJobTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void addedIsToldOnceAndWritten();
    void changesOfATickAreOneTelling();
    void whatIsTheSameIsNoChange();
    void keysAreNeverUsedAgain();
    void findsByIdAndService();
    void theNewestAreReadFirst();
    void whatIsAddedWhileItReadsIsKept();
    void whatCannotBeReadIsSaid();
    void liveAreThoseOfWhichSomethingIsToCome();
    void whatFailedIsWrittenLater();
    void writtenIsTold();
    void whatIsAskedInOneEventIsOneCommit();
    void whatIsAskedDuringACommitGoesTogether();
    void aCommitThatFailsIsToldToAllWhoShareIt();
    void allIsWrittenAtTheEnd();

private:
    static Workplace &begin(Workplace &place)
    {
        place.begin();
        return place;
    }
    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

void TestJobTable::addedIsToldOnceAndWritten()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    QSignalSpy added(&table, &JobTable::added);
    QSignalSpy changed(&table, &JobTable::changed);
    const JobKey first = table.add(fullRow(0), fullDetails());
    const JobKey second = table.add(queuedRow(0), {});
    JobRow row = *table.find(first);
    row.label = u"another"_s;
    table.update(row); // told together
    QCOMPARE(added.size(), 0);
    CD_TRY_COMPARE(added.size(), 1);
    QCOMPARE(keysIn(added, 0), (QList{first, second}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(keysIn(changed, 0), (QList{first, second}));
    QCOMPARE(table.keys(), (QList{first, second}));
    CD_TRY_COMPARE(place.rowsOnDisk(), (QList{*table.find(first), *table.find(second)}));
    QCOMPARE(place.detailsOnDisk(first), fullDetails());
}

void TestJobTable::changesOfATickAreOneTelling()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(queuedRow(0), {});
    QSignalSpy added(&table, &JobTable::added);
    CD_TRY_COMPARE(added.size(), 1);
    QSignalSpy changed(&table, &JobTable::changed);
    QSignalSpy details(&table, &JobTable::detailsChanged);
    for (int i = 1; i <= 20; ++i) {
        JobRow row = *table.find(key);
        row.resultCount = i;
        table.update(row);
        table.addToTimeline(key, {place.clock().now(), u"PENDING"_s, QString::number(i)});
    }
    CD_TRY_COMPARE(changed.size(), 1);
    QCOMPARE(keysIn(changed, 0), QList{key});
    QCOMPARE(details.size(), 1);
    CD_TRY_COMPARE(place.rowOnDisk(key).resultCount, 20);
    CD_TRY_COMPARE(place.detailsOnDisk(key).timeline.size(), 20);
    QCOMPARE(changed.size(), 1);
}

void TestJobTable::whatIsTheSameIsNoChange()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(queuedRow(0), {});
    const JobKey other = table.add(queuedRow(0), {});
    QSignalSpy added(&table, &JobTable::added);
    CD_TRY_COMPARE(added.size(), 1);
    QSignalSpy changed(&table, &JobTable::changed);
    table.update(*table.find(key));
    JobRow row = *table.find(other);
    row.label = u"x"_s;
    table.update(row);
    CD_TRY_COMPARE(changed.size(), 1);
    QCOMPARE(keysIn(changed, 0), QList{other});
}

void TestJobTable::keysAreNeverUsedAgain()
{
    Workplace place(m_nowhere);
    const JobKey first = begin(place).table().add(queuedRow(0), {});
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 1);
    place.table().remove({first});
    place.end();
    QVERIFY(begin(place).table().add(queuedRow(0), {}) > first);
}

void TestJobTable::findsByIdAndService()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    JobRow row = fullRow(0);
    const JobKey first = table.add(row, {});
    row.service = u"local"_s;
    const JobKey second = table.add(row, {});
    QCOMPARE(table.find(fullRow(0).service, row.job.id), first);
    QCOMPARE(table.find(u"local"_s, row.job.id), second);
    QVERIFY(!table.find(u"local"_s, {u"other"_s}));
    QVERIFY(!table.find(u"local"_s, {}));
    place.end();
    QCOMPARE(begin(place).table().find(u"local"_s, row.job.id), second);
}

void TestJobTable::whatFailedIsWrittenLater()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    place.setReadOnly(true);
    QSignalSpy notStored(&table, &JobTable::notStored);
    const JobKey key = table.add(fullRow(0), fullDetails());
    CD_TRY_VERIFY(!notStored.isEmpty());
    QVERIFY(table.contains(key)); // it is not lost
    place.setReadOnly(false);
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{*table.find(key)});
    QCOMPARE(place.detailsOnDisk(key), fullDetails());
}

void TestJobTable::writtenIsTold()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(fullRow(0), fullDetails());
    QList<bool> told;
    const auto tell = [&](const StoreResult<void> &written) {
        told.append(written && place.rowOnDisk(key) == *table.find(key));
    };
    table.write(this, tell);
    {
        QObject gone;
        table.write(&gone, tell);
    }
    QVERIFY(told.isEmpty());
    CD_TRY_COMPARE(told, QList{true});
    table.write(this, tell); // there is nothing new, and that is written too
    CD_TRY_COMPARE(told, (QList{true, true}));
}

void TestJobTable::whatIsAskedInOneEventIsOneCommit()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    place.settle();
    const int before = commitsIn(place);
    QList<JobKey> told;
    for (int i = 0; i < 20; ++i) {
        const JobKey key = table.add(queuedRow(0), {});
        table.write(this, [&told, key](const StoreResult<void> &written) {
            told.append(written ? key : -key);
        });
    }
    CD_TRY_COMPARE(told, table.keys());
    QCOMPARE(commitsIn(place) - before, 1);
    QCOMPARE(place.rowsOnDisk().size(), 20);
}

void TestJobTable::whatIsAskedDuringACommitGoesTogether()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    place.settle();
    const int before = commitsIn(place);
    QList<JobKey> told;
    const auto addOne = [&] {
        const JobKey key = table.add(queuedRow(0), {});
        table.write(this, [&told, key](const StoreResult<void> &written) {
            told.append(written ? key : -key);
        });
        QCoreApplication::processEvents(); // each in an event of its own
    };
    {
        const StoreBlock block(place.store());
        for (int i = 0; i < 50; ++i)
            addOne();
        QVERIFY(told.isEmpty());
    }
    CD_TRY_COMPARE(told, table.keys());
    // The first, all others, and what ticks handed over meanwhile.
    QVERIFY(commitsIn(place) - before < 25);
}

void TestJobTable::aCommitThatFailsIsToldToAllWhoShareIt()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    place.settle();
    place.setReadOnly(true);
    QList<bool> told;
    for (int i = 0; i < 3; ++i) {
        table.add(queuedRow(0), {});
        table.write(
            this, [&told](const StoreResult<void> &written) { told.append(written.has_value()); });
    }
    CD_TRY_COMPARE(told, (QList{false, false, false}));
    place.setReadOnly(false);
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 3); // later, by itself
}

void TestJobTable::allIsWrittenAtTheEnd()
{
    Workplace place(m_nowhere);
    const JobKey key = begin(place).table().add(fullRow(0), fullDetails());
    JobRow row = place.row(key);
    place.end();
    QCOMPARE(place.rowsOnDisk(), QList{row});
    QCOMPARE(place.detailsOnDisk(key), fullDetails());
}

void TestJobTable::theNewestAreReadFirst()
{
    Workplace place(m_nowhere);
    constexpr int many = 1200;
    begin(place);
    for (int i = 0; i < many; ++i)
        place.table().add(queuedRow(0), {});
    place.settle();
    place.end();

    const auto store = Store::open(place.folder());
    QVERIFY(store);
    JobTable table(**store);
    QSignalSpy added(&table, &JobTable::added);
    QSignalSpy loaded(&table, &JobTable::loaded);
    QVERIFY(table.load());
    QVERIFY(!table.isLoaded());
    CD_TRY_COMPARE(loaded.size(), 1);
    QVERIFY(table.isLoaded());
    QVERIFY(added.size() > 1);
    QCOMPARE(keysIn(added, 0).constLast(), many);
    QCOMPARE(keysIn(added, added.size() - 1).constFirst(), 1);
    QCOMPARE(table.count(), many);
    QVERIFY(std::is_sorted(table.keys().cbegin(), table.keys().cend()));
    QCOMPARE(table.find(many)->submission, SubmissionState::Queued);
}

void TestJobTable::whatIsAddedWhileItReadsIsKept()
{
    Workplace place(m_nowhere);
    begin(place).table().add(fullRow(0), fullDetails());
    place.end();
    const auto store = Store::open(place.folder());
    QVERIFY(store);
    JobTable table(**store);
    QVERIFY(table.load());
    const JobKey key = table.add(queuedRow(0), {});
    QCOMPARE(table.keys(), QList{key});
    CD_TRY_VERIFY(table.isLoaded());
    QCOMPARE(table.keys(), (QList<JobKey>{1, key}));
    QCOMPARE(table.find(1)->label, fullRow(1).label);
}

void TestJobTable::whatCannotBeReadIsSaid()
{
    Workplace place(m_nowhere);
    begin(place).table().add(fullRow(0), fullDetails());
    place.end();
    const auto store = Store::open(place.folder());
    QVERIFY(store);
    QVERIFY((*store)->wait([](Database &database) {
        return database.run(u"ALTER TABLE jobs RENAME COLUMN rules TO lost"_s)
            .map([](const QSqlQuery &) {});
    }));
    JobTable table(**store);
    QSignalSpy notRead(&table, &JobTable::notRead);
    QVERIFY(table.load());
    CD_TRY_COMPARE(notRead.size(), 1);
    QVERIFY(!table.isLoaded());
}

void TestJobTable::liveAreThoseOfWhichSomethingIsToCome()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    JobRow ended = fullRow(0);
    ended.watched = false;
    ended.pollError.reset();
    table.add(ended, {});
    const JobKey queued = table.add(queuedRow(0), {});
    const JobKey watched = table.add(fullRow(0), {});
    QCOMPARE(table.liveKeys(), (QList{queued, watched}));
    ended.key = watched;
    table.update(ended);
    QCOMPARE(table.liveKeys(), QList{queued});
    table.discard({queued});
    QVERIFY(table.liveKeys().isEmpty());
    table.bringBack({queued});
    place.end();
    QCOMPARE(begin(place).table().liveKeys(), QList{queued});
}

QTEST_GUILESS_MAIN(TestJobTable)
#include "tst_jobtable.moc"
