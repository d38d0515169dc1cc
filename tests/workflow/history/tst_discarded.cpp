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

/// Jobs that are taken out of the table, and can come back.
class TestDiscarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void removedIsGone();
    void removedBeforeItWasTold();
    void discardedComesBackAsItWas();
    void discardedIsGoneAfterTheEnd();
    void aDiscardedJobFoundAgainIsOneJob();
    void discardedCreatesFoundAgainAreOneRow();
    void whatComesBackBeforeItWasToldIsToldOnce();
    void whatIsGoneIsNotChanged();

private:
    static Workplace &begin(Workplace &place)
    {
        place.begin();
        return place;
    }
    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

void TestDiscarded::removedIsGone()
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

void TestDiscarded::removedBeforeItWasTold()
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

void TestDiscarded::discardedComesBackAsItWas()
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

void TestDiscarded::discardedIsGoneAfterTheEnd()
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

void TestDiscarded::aDiscardedJobFoundAgainIsOneJob()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    const JobKey key = table.add(fullRow(0), fullDetails());
    table.discard({key});
    JobRow found = fullRow(0);
    found.submission = SubmissionState::Adopted;
    const JobKey duplicate = table.add(found, {});
    QCOMPARE(table.bringBack({key}), QList{key});
    QVERIFY(!table.contains(duplicate));
    QCOMPARE(table.keys(), QList{key});
    QCOMPARE(table.find(found.service, found.job.id), key);
    place.end();
    QCOMPARE(place.rowsOnDisk().size(), 1);
}

/// A row of many creates has no ID of its own: each of its jobs may have been found again.
void TestDiscarded::discardedCreatesFoundAgainAreOneRow()
{
    Workplace place(m_nowhere);
    JobTable &table = begin(place).table();
    JobRow many = fullRow(0);
    many.dialect = Dialect::Second;
    many.job.id = {};
    JobDetails details = fullDetails();
    details.creates = {Create{u"t1"_s, {u"one"_s}, JobStatus(JobStatus::Known::Completed), {}, {}},
                       Create{u"t2"_s, {u"two"_s}, JobStatus(JobStatus::Known::Completed), {}, {}}};
    const JobKey key = table.add(many, details);
    const auto owners = [&] {
        QHash<JobId, JobKey> all;
        bool isTold = false;
        table.fetchCreateOwners(many.service, {{u"one"_s}, {u"two"_s}}, &table,
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

void TestDiscarded::whatComesBackBeforeItWasToldIsToldOnce()
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

void TestDiscarded::whatIsGoneIsNotChanged()
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

QTEST_GUILESS_MAIN(TestDiscarded)
#include "tst_discarded.moc"
