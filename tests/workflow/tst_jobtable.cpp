// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QList<JobKey> keysIn(const QSignalSpy &spy, qsizetype at)
{
    return spy.at(at).constFirst().value<QList<JobKey>>();
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
    void removedIsGone();
    void removedBeforeItWasTold();
    void discardedComesBackAsItWas();
    void discardedIsGoneAfterTheEnd();
    void aDiscardedJobFoundAgainIsOneJob();
    void discardedFileJobsFoundAgainAreOneRow();
    void whatComesBackBeforeItWasToldIsToldOnce();
    void whatIsGoneIsNotChanged();
    void keysAreNeverUsedAgain();
    void findsByIdAndService();
    void theNewestAreReadFirst();
    void whatIsAddedWhileItReadsIsKept();
    void whatCannotBeReadIsSaid();
    void liveAreThoseOfWhichSomethingIsToCome();
    void whatFailedIsWrittenLater();
    void writtenIsTold();
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
    table.update(row); // it is new all the same
    QCOMPARE(added.size(), 0);
    CD_TRY_COMPARE(added.size(), 1);
    QCOMPARE(keysIn(added, 0), (QList{first, second}));
    QCOMPARE(changed.size(), 0);
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

void TestJobTable::removedIsGone()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey gone = table.add(fullRow(0), fullDetails());
    const JobKey stays = table.add(queuedRow(0), {});
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 2);
    QSignalSpy removed(&table, &JobTable::removed);
    JobRow row = *table.find(gone);
    row.label = u"changed a moment before"_s;
    table.update(row);
    table.addToTimeline(gone, {place.clock().now(), u"PENDING"_s, {}});
    table.remove({gone});
    QVERIFY(!table.contains(gone));
    QVERIFY(!table.find(fullRow(0).service, fullRow(0).job.id));
    QCOMPARE(place.details(gone), JobDetails());
    CD_TRY_COMPARE(removed.size(), 1);
    QCOMPARE(keysIn(removed, 0), QList{gone});
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{*table.find(stays)});
    place.end();
    QCOMPARE(place.rowsOnDisk().size(), 1);
}

void TestJobTable::removedBeforeItWasTold()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    QSignalSpy added(&table, &JobTable::added);
    QSignalSpy removed(&table, &JobTable::removed);
    table.remove({table.add(fullRow(0), fullDetails())});
    CD_TRY_COMPARE(removed.size(), 1);
    QCOMPARE(added.size(), 0);
    place.end();
    QVERIFY(place.rowsOnDisk().isEmpty());
}

void TestJobTable::discardedComesBackAsItWas()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(fullRow(0), fullDetails());
    const JobKey other = table.add(queuedRow(0), {});
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 2);
    const TimelineEntry entry{place.clock().now(), u"SUCCESS"_s, {}};
    table.addToTimeline(key, entry); // not written when it goes
    JobRow row = *table.find(key);
    row.label = u"changed a moment before"_s;
    table.update(row);
    QSignalSpy removed(&table, &JobTable::removed);
    QSignalSpy added(&table, &JobTable::added);
    table.discard({key});
    QVERIFY(!table.contains(key));
    QVERIFY(!table.find(row.service, row.job.id));
    CD_TRY_COMPARE(removed.size(), 1);
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{*table.find(other)});

    QCOMPARE(table.bringBack({key, other, 77}), QList{key}); // the others were not discarded
    QCOMPARE(table.keys(), (QList{key, other}));
    QCOMPARE(*table.find(key), row);
    QCOMPARE(table.find(row.service, row.job.id), key);
    JobDetails expected = fullDetails();
    expected.timeline.append(entry);
    QCOMPARE(place.details(key), expected);
    CD_TRY_COMPARE(added.size(), 1);
    QCOMPARE(keysIn(added, 0), QList{key});
    place.end();
    QCOMPARE(place.rowOnDisk(key), row);
    QCOMPARE(place.detailsOnDisk(key), expected);
}

void TestJobTable::discardedIsGoneAfterTheEnd()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey ended = table.add(fullRow(0), fullDetails());
    const JobKey killed = table.add(fullRow(0), fullDetails());
    table.discard({ended});
    place.end();
    begin(place);
    QVERIFY(!place.table().contains(ended));
    QVERIFY(place.table().bringBack({ended}).isEmpty());
    place.table().discard({killed});
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 0);
    place.kill();
    place.begin();
    QCOMPARE(place.table().count(), 0);
    place.end();
    QCOMPARE(place.detailsOnDisk(ended), JobDetails());
    QCOMPARE(place.detailsOnDisk(killed), JobDetails());
}

void TestJobTable::aDiscardedJobFoundAgainIsOneJob()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(fullRow(0), fullDetails());
    table.discard({key});
    JobRow found = fullRow(0);
    found.submission = SubmissionState::Adopted;
    const JobKey twin = table.add(found, {});
    QCOMPARE(table.bringBack({key}), QList{key});
    QVERIFY(!table.contains(twin));
    QCOMPARE(table.keys(), QList{key});
    QCOMPARE(table.find(found.service, found.job.id), key);
    place.end();
    QCOMPARE(place.rowsOnDisk().size(), 1);
}

/// A row of many file jobs has no ID of its own: each of its jobs may have been found again.
void TestJobTable::discardedFileJobsFoundAgainAreOneRow()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    JobRow many = fullRow(0);
    many.dialect = Dialect::Second;
    many.job.id = {};
    JobDetails details = fullDetails();
    details.parts = {JobPart{u"t1"_s, {u"one"_s}, JobStatus(JobStatus::Known::Completed), {}, {}},
                     JobPart{u"t2"_s, {u"two"_s}, JobStatus(JobStatus::Known::Completed), {}, {}}};
    const JobKey key = table.add(many, details);
    const auto owners = [&] {
        QHash<JobId, JobKey> all;
        bool isTold = false;
        table.fetchPartOwners(many.service, {{u"one"_s}, {u"two"_s}}, &table,
                              [&](const QHash<JobId, JobKey> &found) {
                                  all = found;
                                  isTold = true;
                              });
        static_cast<void>(comesTrue([&] { return isTold; }));
        return all;
    };
    QCOMPARE(owners().size(), 2);
    table.discard({key});
    QVERIFY(owners().isEmpty()); // "Fetch list" can bring them in again
    JobRow found = many;
    found.submission = SubmissionState::Adopted;
    found.job.id = {u"two"_s};
    const JobKey adopted = table.add(found, {});
    table.bringBack({key});
    CD_TRY_VERIFY(!table.contains(adopted));
    QCOMPARE(table.keys(), QList{key});
    CD_TRY_COMPARE(place.rowsOnDisk(), QList{*table.find(key)});
}

void TestJobTable::whatComesBackBeforeItWasToldIsToldOnce()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(fullRow(0), fullDetails());
    QSignalSpy added(&table, &JobTable::added);
    CD_TRY_COMPARE(added.size(), 1);
    for (int i = 0; i < 2; ++i) {
        table.discard({key});
        table.bringBack({key});
    }
    CD_TRY_COMPARE(added.size(), 2);
    QCOMPARE(keysIn(added, 1), QList{key});
    QCOMPARE(table.keys(), QList{key});
}

void TestJobTable::whatIsGoneIsNotChanged()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(fullRow(0), fullDetails());
    const JobRowPtr row = table.find(key);
    table.remove({key});
    QVERIFY(!table.find(key));
    QCOMPARE(row->label, fullRow(0).label); // what somebody holds stays as it was
    table.update(*row);
    QVERIFY(!table.change(key, [](JobRow &changed) { changed.label.clear(); }));
    table.addToTimeline(key, {place.clock().now(), u"word"_s, {}});
    table.remove({key});
    table.discard({key});
    QVERIFY(table.bringBack({key}).isEmpty());
    QCOMPARE(table.count(), 0);
    CD_TRY_VERIFY(place.rowsOnDisk().isEmpty());
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
    CD_TRY_COMPARE(notStored.size(), 1);
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
    ended.lookError.reset();
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
