// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "workflow/history/jobedits.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What a person changes of jobs on this machine.
class TestJobEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aChangeIsMadeOnlyFromWhatItStartedWith();
    void changesAreOnTheDisk();
    void onlyWhatHasEndedCanBeDeleted_data();
    void onlyWhatHasEndedCanBeDeleted();
    void whatAnUnsureOneMayHaveMadeStays();
    void whatAnUnsureCreateMayHaveMadeStays();
    void whatIsGoneIsNotChanged();
    void detailsOfManyAreFetched();

private:
    static JobRow ended(const QString &id);
    const QUrl m_nowhere{u"http://127.0.0.1:9"_s};
};

JobRow TestJobEdits::ended(const QString &id)
{
    JobRow row = fullRow(0);
    row.job.id = {id};
    row.job.status = JobStatus(u"SUCCESS"_s);
    row.shelf = Shelf::List;
    return row;
}

void TestJobEdits::aChangeIsMadeOnlyFromWhatItStartedWith()
{
    Workplace place(m_nowhere);
    place.begin();
    JobEdits edits(place.table());
    const JobKey key = place.table().add(ended(u"a"_s), {});
    QVERIFY(edits.shelve(key, Shelf::List, Shelf::Archive));
    QVERIFY(!edits.shelve(key, Shelf::List, Shelf::Kept));
    QCOMPARE(place.row(key).shelf, Shelf::Archive);
    QVERIFY(!edits.relabel(key, u"other"_s, u"new"_s));
    QVERIFY(edits.relabel(key, u"March intake"_s, u"new"_s));
    QCOMPARE(place.row(key).label, u"new"_s);
    QVERIFY(!edits.replace(key, 3, 4));
    QVERIFY(edits.replace(key, 12, std::nullopt));
    QVERIFY(!place.row(key).replacedBy);
    QVERIFY(edits.replace(key, std::nullopt, 5));
    QCOMPARE(place.row(key).replacedBy, 5);
}

void TestJobEdits::changesAreOnTheDisk()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey key = place.table().add(ended(u"a"_s), {});
    QVERIFY(JobEdits(place.table()).shelve(key, Shelf::List, Shelf::Archive));
    QTRY_COMPARE(place.rowsOnDisk().size(), 1);
    QTRY_COMPARE(place.rowOnDisk(key).shelf, Shelf::Archive);
}

void TestJobEdits::onlyWhatHasEndedCanBeDeleted_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("can");
    using enum SubmissionState;
    QTest::newRow("queued") << Queued << QString() << false;
    QTest::newRow("sending") << Sending << QString() << false;
    QTest::newRow("unsure") << Unsure << QString() << false;
    QTest::newRow("refused") << Refused << QString() << true;
    QTest::newRow("given up") << GivenUp << QString() << true;
    QTest::newRow("running") << Accepted << u"PENDING"_s << false;
    QTest::newRow("a status that nobody knows") << Accepted << u"ON_HOLD"_s << false;
    QTest::newRow("failed") << Accepted << u"ERROR"_s << true;
    QTest::newRow("cancelled") << Adopted << u"CANCELLED"_s << true;
    QTest::newRow("found, running") << Adopted << u"PENDING"_s << false;
}

void TestJobEdits::onlyWhatHasEndedCanBeDeleted()
{
    QFETCH(SubmissionState, state);
    QFETCH(QString, status);
    QFETCH(bool, can);
    Workplace place(m_nowhere);
    place.begin();
    JobRow row = ended(u"a"_s);
    row.submission = state;
    row.job.status = JobStatus(status);
    const JobKey key = place.table().add(row, {});
    const QList<JobKey> expected = can ? QList{key} : QList<JobKey>();
    QCOMPARE(JobEdits(place.table()).deletable({key}), expected);
    QCOMPARE(hasEnded(row), can);
}

/// Deleted, it would be taken for the job that the unsure one made.
void TestJobEdits::whatAnUnsureOneMayHaveMadeStays()
{
    Workplace place(m_nowhere);
    place.begin();
    JobEdits edits(place.table());
    JobRow unsure = queuedRow(0);
    unsure.submission = SubmissionState::Unsure;
    unsure.service = fullRow(0).service;
    unsure.submittedAt = place.clock().now();
    JobRow after = ended(u"after"_s);
    after.submittedAt = unsure.submittedAt.addSecs(1);
    JobRow before = ended(u"before"_s);
    before.submittedAt = unsure.submittedAt.addDays(-1);
    JobRow elsewhere = after;
    elsewhere.service = u"local"_s;
    JobRow refused = after;
    refused.submission = SubmissionState::Refused;
    refused.job.id = {};
    const JobKey unsureKey = place.table().add(unsure, {});
    const JobKey afterKey = place.table().add(after, {});
    const JobKey beforeKey = place.table().add(before, {});
    const JobKey elsewhereKey = place.table().add(elsewhere, {});
    const JobKey refusedKey = place.table().add(refused, {});
    QCOMPARE(edits.deletable({unsureKey, afterKey, beforeKey, elsewhereKey, refusedKey}),
             (QList{beforeKey, elsewhereKey, refusedKey}));
    unsure.key = unsureKey;
    unsure.submission = SubmissionState::GivenUp; // a person lets it be
    place.table().update(unsure);
    QCOMPARE(edits.deletable({afterKey}), QList{afterKey});
}

/// Also while the rest of its row is still to be sent, and the jobs of other rows' creates too.
void TestJobEdits::whatAnUnsureCreateMayHaveMadeStays()
{
    Workplace place(m_nowhere);
    place.begin();
    JobRow several = queuedRow(0);
    several.submittedAt = place.clock().now();
    JobDetails details;
    details.creates = {Create{.fileCount = 500}, Create{.fileCount = 1}};
    JobRow after = queuedRow(0);
    after.submission = SubmissionState::Accepted;
    after.job.status = JobStatus(JobStatus::Known::Success);
    after.submittedAt = several.submittedAt.addSecs(1);
    const JobKey severalKey = place.table().add(several, details);
    const JobKey afterKey = place.table().add(after, details);
    QCOMPARE(JobEdits(place.table()).deletable({severalKey, afterKey}), QList<JobKey>());
    place.table().change(severalKey,
                         [](JobRow &row) { row.submission = SubmissionState::Accepted; });
    QCOMPARE(JobEdits(place.table()).deletable({afterKey}), QList{afterKey});
}

void TestJobEdits::whatIsGoneIsNotChanged()
{
    Workplace place(m_nowhere);
    place.begin();
    JobEdits edits(place.table());
    const JobKey key = place.table().add(ended(u"a"_s), {});
    QCOMPARE(edits.discard({key, 77}), QList{key});
    QVERIFY(edits.discard({key}).isEmpty());
    QVERIFY(edits.deletable({key}).isEmpty());
    QVERIFY(!edits.shelve(key, Shelf::List, Shelf::Archive));
    QVERIFY(!edits.relabel(key, u"March intake"_s, {}));
    QVERIFY(!edits.replace(key, 12, 13));
    QCOMPARE(edits.bringBack({key}), QList{key});
    QVERIFY(edits.bringBack({key}).isEmpty());
    QCOMPARE(place.row(key).label, u"March intake"_s);
}

void TestJobEdits::detailsOfManyAreFetched()
{
    Workplace place(m_nowhere);
    place.begin();
    const JobKey onDisk = place.table().add(fullRow(0), fullDetails());
    place.end();
    place.begin();
    JobDetails other;
    other.request = sampleRequest();
    const JobKey inMemory = place.table().add(queuedRow(0), other);
    std::optional<QHash<JobKey, JobDetails>> fetched;
    bool toldInVain = false;
    {
        QObject gone;
        place.table().fetchDetails({onDisk}, &gone, [&](const auto &) { toldInVain = true; });
    }
    place.table().fetchDetails({onDisk, inMemory}, this,
                               [&](const QHash<JobKey, JobDetails> &all) { fetched = all; });
    QVERIFY(!fetched); // never before it returns
    QTRY_VERIFY(fetched);
    QCOMPARE(fetched->size(), 2);
    QCOMPARE(fetched->value(onDisk), fullDetails());
    QCOMPARE(fetched->value(inMemory).request, sampleRequest());
    QVERIFY(!toldInVain);
}

QTEST_GUILESS_MAIN(TestJobEdits)
#include "tst_jobedits.moc"
