// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "ui/jobs/actions/jobchoice.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using enum JobTrait;

namespace {

JobRow rowIn(SubmissionState state, const QString &status = {})
{
    JobRow row = queuedRow(0);
    row.submission = state;
    row.watched = state == SubmissionState::Accepted && status == u"PENDING"_s;
    row.dialect = Dialect::First;
    row.job.status = JobStatus(status);
    if (!status.isEmpty())
        row.job.id = {u"an-id"_s};
    return row;
}

JobRow archived()
{
    JobRow row = rowIn(SubmissionState::Accepted, u"SUCCESS"_s);
    row.shelf = Shelf::Archive;
    return row;
}

} // namespace

class TestJobChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatIsTrueOfAJob_data();
    void whatIsTrueOfAJob();
    void whatIsTrueOfSome();
    void whatHasGoneCountsNoMore();
    void oneAlone();
    void thousandsAreLookedAtInChunks();
};

void TestJobChoice::whatIsTrueOfAJob_data()
{
    using State = SubmissionState;
    QTest::addColumn<JobRow>("row");
    QTest::addColumn<QList<JobTrait>>("expected");
    QTest::newRow("uploading") << rowIn(State::Uploading)
                               << QList{CanBePaused, CanBeGivenUp, CanBeRetriedNow};
    QTest::newRow("queued") << rowIn(State::Queued)
                            << QList{CanBePaused, CanBeGivenUp, CanBeRetriedNow};
    QTest::newRow("paused") << rowIn(State::Paused) << QList{IsPaused, CanBeGivenUp};
    QTest::newRow("sending") << rowIn(State::Sending) << QList<JobTrait>{};
    QTest::newRow("unsure") << rowIn(State::Unsure) << QList{CanBeSentAgain, CanBeGivenUp};
    QTest::newRow("refused") << rowIn(State::Refused)
                             << QList{CanBeSentAgain, HasEnded, CanBeArchived};
    QTest::newRow("running") << rowIn(State::Accepted, u"PENDING"_s)
                             << QList{HasId, CanBePolled, CanBeLeft};
    QTest::newRow("ended") << rowIn(State::Adopted, u"ERROR"_s)
                           << QList{HasId, CanBePolled, HasEnded, CanBeArchived};
    JobRow several = rowIn(State::Accepted, u"RUNNING"_s);
    several.dialect = Dialect::Second;
    several.hasCreates = true;
    several.job.id = {}; // more than one file: each has a job of its own
    QTest::newRow("of the second dialect") << several << QList{CanBePolled, CanBeCancelled};
    JobRow some = rowIn(State::Adopted, u"PARTIAL_SUCCESS"_s);
    some.resultCount = 1;
    QTest::newRow("with a result")
        << some << QList{HasId, CanBePolled, HasEnded, CanBeArchived, HasResults};
    some.resultCount = 0;
    some.failedFileCount = 1;
    QTest::newRow("with a file that got none")
        << some << QList{HasId, CanBePolled, HasEnded, CanBeArchived, HasResults};
    QTest::newRow("archived") << archived() << QList{HasId, CanBePolled, HasEnded, IsArchived};
}

void TestJobChoice::whatIsTrueOfAJob()
{
    QFETCH(JobRow, row);
    QFETCH(QList<JobTrait>, expected);
    QList<JobTrait> found;
    for (size_t i = 0; i < jobTraitCount; ++i) {
        if (has(row, static_cast<JobTrait>(i)))
            found.append(static_cast<JobTrait>(i));
    }
    QCOMPARE(found, expected);
}

void TestJobChoice::whatIsTrueOfSome()
{
    Workplace place(QUrl(u"http://127.0.0.1:9"_s));
    place.begin();
    const JobKey queued = place.table().add(rowIn(SubmissionState::Queued), {});
    const JobKey ended = place.table().add(rowIn(SubmissionState::Accepted, u"SUCCESS"_s), {});
    const JobKey other = place.table().add(rowIn(SubmissionState::Queued), {});
    JobChoice choice(place.table());
    QVERIFY(choice.isEmpty());
    QVERIFY(!choice.any(HasEnded));
    const QSignalSpy changes(&choice, &JobChoice::changed);
    choice.set({other, ended, queued});
    QCOMPARE(changes.count(), 1); // all that listen do it all once
    QVERIFY(choice.any(HasEnded) && choice.any(CanBeRetriedNow) && !choice.any(IsArchived));
    QCOMPARE(choice.those(CanBeRetriedNow), (QList{other, queued}));
    QCOMPARE(choice.all(), (QList{other, ended, queued}));

    JobRow row = place.row(ended);
    row.shelf = Shelf::Archive;
    place.table().update(row);
    choice.refresh();
    QCOMPARE(changes.count(), 2);
    QVERIFY(choice.any(IsArchived) && !choice.any(CanBeArchived));
}

void TestJobChoice::whatHasGoneCountsNoMore()
{
    Workplace place(QUrl(u"http://127.0.0.1:9"_s));
    place.begin();
    const JobKey gone = place.table().add(rowIn(SubmissionState::Queued), {});
    const JobKey there = place.table().add(rowIn(SubmissionState::Unsure), {});
    JobChoice choice(place.table());
    choice.set({gone, there});
    place.table().remove({gone});
    choice.refresh();
    QVERIFY(!choice.any(CanBeRetriedNow));
    QCOMPARE(choice.all(), QList{there});
    QCOMPARE(choice.those(CanBeGivenUp), QList{there});
}

void TestJobChoice::oneAlone()
{
    Workplace place(QUrl(u"http://127.0.0.1:9"_s));
    place.begin();
    const JobKey first = place.table().add(queuedRow(0), {});
    const JobKey second = place.table().add(queuedRow(0), {});
    JobChoice choice(place.table());
    QVERIFY(!choice.only());
    choice.set({first, second});
    QVERIFY(!choice.only());
    choice.set({second});
    QCOMPARE(choice.only()->key, second);
    place.table().remove({second});
    QVERIFY(!choice.only());
}

/// The last of them is the only one in the archive.
void TestJobChoice::thousandsAreLookedAtInChunks()
{
    Workplace place(QUrl(u"http://127.0.0.1:9"_s));
    place.begin();
    QList<JobKey> keys;
    while (keys.size() < 3 * ChunkedRun::atOnce)
        keys.append(place.table().add(rowIn(SubmissionState::Accepted, u"SUCCESS"_s), {}));
    keys.append(place.table().add(archived(), {}));
    JobChoice choice(place.table());
    const QSignalSpy changes(&choice, &JobChoice::changed);
    choice.set(keys);
    QVERIFY(choice.any(CanBeArchived) && !choice.any(IsArchived));
    QCOMPARE(changes.count(), 1);
    CD_TRY_VERIFY(choice.any(IsArchived));

    JobRow row = place.row(keys.constLast());
    row.shelf = Shelf::List;
    place.table().update(row);
    choice.refresh();
    QVERIFY(choice.any(IsArchived)); // as far as is known
    CD_TRY_VERIFY(!choice.any(IsArchived));
    QVERIFY(choice.any(CanBeArchived));
    choice.set({});
    QVERIFY(!choice.any(CanBeArchived));
}

QTEST_GUILESS_MAIN(TestJobChoice)
#include "tst_jobchoice.moc"
