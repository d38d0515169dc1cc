// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"
#include "store/settings/settings.h"
#include "workflow/connection/serviceclock.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/retention.h"
#include "workflow/workplace.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Action = RetentionRule::Action;

namespace {

QByteArray httpDate(const QDateTime &at)
{
    return QLocale::c().toString(at, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

struct Begun : Workplace
{
    explicit Begun(const QUrl &service)
        : Workplace(service)
    {
        begin();
    }
};

/// A workplace with a rule for old jobs, and a service that tells the time.
struct OldJobs
{
    explicit OldJobs(qint64 serviceAheadSeconds = 0)
    {
        const QDateTime told = QDateTime::currentDateTimeUtc().addSecs(serviceAheadSeconds);
        server.setSteps({{.body = "{}", .headers = {{"Date", httpDate(told)}}}});
    }

    JobKey add(int days, Shelf shelf = Shelf::List, const QString &status = u"SUCCESS"_s)
    {
        JobRow row = fullRow(0);
        row.job.id = {u"job-%1"_s.arg(place.table().count())};
        row.job.status = JobStatus(status);
        row.error.reset();
        row.pollError.reset();
        row.watched = false;
        row.shelf = shelf;
        row.changedAt = place.clock().now().addDays(-days);
        row.submittedAt = row.changedAt;
        return place.table().add(row, fullDetails());
    }

    FaultyServer server;
    Begun place{server.url()};
    Settings settings{place.folder() + u"/settings.ini"_s};
    JobEdits edits{place.table()};
    ServiceClock serviceClock{place.door()};
    Retention retention{place.table(), edits, settings, place.clock(), serviceClock};
};

} // namespace

/// What becomes of jobs that ended long ago.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void withoutARuleNothingHappens();
    void oldJobsAreArchived();
    void oldJobsAreDeleted();
    void whatHasNotEndedIsLeftAlone_data();
    void whatHasNotEndedIsLeftAlone();
    void whatWasBroughtBackStays();
    void nothingIsDeletedWhileTheTimeIsUncertain();
    void itLooksEveryHour();
    void manyAreDealtWithInTurns();
    void theRuleIsRemembered();
    void anUnknownRuleIsNone();
};

void TestRetention::withoutARuleNothingHappens()
{
    OldJobs jobs;
    const JobKey old = jobs.add(5000);
    jobs.retention.start();
    jobs.place.clock().advance(3h);
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(jobs.place.row(old).shelf, Shelf::List);
}

void TestRetention::oldJobsAreArchived()
{
    OldJobs jobs;
    const JobKey old = jobs.add(91);
    const JobKey failed = jobs.add(91, Shelf::List, u"ERROR"_s);
    const JobKey young = jobs.add(89);
    const JobKey archived = jobs.add(91, Shelf::Archive);
    QSignalSpy applied(&jobs.retention, &Retention::applied);
    QCOMPARE(jobs.retention.candidates(Action::Archive).size(), 3);
    jobs.retention.setRule({Action::Archive, 90});
    QTRY_COMPARE(applied.size(), 1); // no service needs to be asked for the time
    QCOMPARE(applied.first().at(0).value<Action>(), Action::Archive);
    QCOMPARE(applied.first().at(1).toInt(), 2);
    QCOMPARE(jobs.place.row(old).shelf, Shelf::Archive);
    QCOMPARE(jobs.place.row(failed).shelf, Shelf::Archive);
    QCOMPARE(jobs.place.row(young).shelf, Shelf::List);
    QCOMPARE(jobs.place.row(archived).shelf, Shelf::Archive);
}

void TestRetention::oldJobsAreDeleted()
{
    OldJobs jobs;
    QVERIFY(jobs.place.roundTrip());
    const JobKey old = jobs.add(31);
    const JobKey archived = jobs.add(31, Shelf::Archive);
    const JobKey young = jobs.add(29, Shelf::Archive);
    QSignalSpy applied(&jobs.retention, &Retention::applied);
    jobs.retention.setRule({Action::Delete, 30});
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(applied.first().at(0).value<Action>(), Action::Delete);
    QCOMPARE(applied.first().at(1).toInt(), 2);
    QVERIFY(!jobs.place.table().contains(old));
    QVERIFY(!jobs.place.table().contains(archived));
    QCOMPARE(jobs.place.table().keys(), QList{young});
    jobs.place.end();
    QCOMPARE(jobs.place.rowsOnDisk().size(), 1);
    QCOMPARE(jobs.server.count("DELETE"), 0);
}

void TestRetention::whatHasNotEndedIsLeftAlone_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("watched");
    using enum SubmissionState;
    QTest::newRow("queued") << Queued << QString() << false;
    QTest::newRow("unsure") << Unsure << QString() << false;
    QTest::newRow("running") << Accepted << u"PENDING"_s << true;
    QTest::newRow("ended, its results are awaited") << Accepted << u"SUCCESS"_s << true;
    QTest::newRow("a status that nobody knows") << Adopted << u"ON_HOLD"_s << true;
    QTest::newRow("given up without an answer") << GivenUp << QString() << false;
}

void TestRetention::whatHasNotEndedIsLeftAlone()
{
    QFETCH(SubmissionState, state);
    QFETCH(QString, status);
    QFETCH(bool, watched);
    OldJobs jobs;
    QVERIFY(jobs.place.roundTrip());
    const JobKey key = jobs.add(5000);
    const JobKey other = jobs.add(5000);
    JobRow row = jobs.place.row(key);
    row.submission = state;
    row.job.status = JobStatus(status);
    row.watched = watched;
    row.service = u"elsewhere"_s;
    if (state == SubmissionState::GivenUp) {
        row.error = ServiceError{};
        row.error->acted = ServiceError::Acted::Maybe;
    }
    jobs.place.table().update(row);
    QSignalSpy applied(&jobs.retention, &Retention::applied);
    jobs.retention.setRule({Action::Delete, 1});
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(!jobs.place.table().contains(other));
    QCOMPARE(jobs.place.table().keys(), QList{key});
    jobs.retention.setRule({Action::Archive, 1});
    const JobKey third = jobs.add(5000);
    jobs.retention.setRule({Action::Archive, 1});
    QTRY_COMPARE(jobs.place.row(third).shelf, Shelf::Archive);
    QCOMPARE(jobs.place.row(key), row);
}

void TestRetention::whatWasBroughtBackStays()
{
    OldJobs jobs;
    QVERIFY(jobs.place.roundTrip());
    const JobKey kept = jobs.add(5000, Shelf::Kept);
    const JobKey old = jobs.add(5000);
    jobs.retention.setRule({Action::Archive, 1});
    QTRY_COMPARE(jobs.place.row(old).shelf, Shelf::Archive);
    QCOMPARE(jobs.place.row(kept).shelf, Shelf::Kept);
    jobs.retention.setRule({Action::Delete, 1});
    QTRY_VERIFY(!jobs.place.table().contains(old));
    QCOMPARE(jobs.place.table().keys(), QList{kept});
}

/// A clock that jumped into the future must not sweep the history away.
void TestRetention::nothingIsDeletedWhileTheTimeIsUncertain()
{
    OldJobs jobs(-400LL * 24 * 3600); // this machine says it is more than a year later
    const JobKey old = jobs.add(5000);
    QSignalSpy applied(&jobs.retention, &Retention::applied);
    jobs.retention.setRule({Action::Delete, 1}); // no service has told the time
    jobs.place.clock().advance(2h);
    QVERIFY(jobs.place.roundTrip()); // now one says another
    jobs.place.clock().advance(2h);
    QVERIFY(jobs.place.roundTrip());
    QVERIFY(jobs.place.table().contains(old));
    QCOMPARE(applied.size(), 0);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    jobs.server.setSteps({{.body = "{}", .headers = {{"Date", httpDate(now)}}}});
    QVERIFY(jobs.place.roundTrip());
    jobs.place.clock().advance(1h);
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(!jobs.place.table().contains(old));
}

void TestRetention::itLooksEveryHour()
{
    OldJobs jobs;
    jobs.settings.set(setting::retentionAction, int(Action::Archive));
    jobs.settings.set(setting::retentionDays, 1);
    const JobKey first = jobs.add(2);
    jobs.retention.start();
    QVERIFY(jobs.place.roundTrip());
    QCOMPARE(jobs.place.row(first).shelf, Shelf::List); // the start has other things to do
    jobs.place.clock().advance(Retention::afterStart);
    QTRY_COMPARE(jobs.place.row(first).shelf, Shelf::Archive);
    const JobKey second = jobs.add(2);
    jobs.place.clock().advance(Retention::interval);
    QTRY_COMPARE(jobs.place.row(second).shelf, Shelf::Archive);
    const JobKey third = jobs.add(0);
    jobs.place.clock().advance(23h);
    QCOMPARE(jobs.place.row(third).shelf, Shelf::List);
    jobs.place.clock().advance(2h);
    QTRY_COMPARE(jobs.place.row(third).shelf, Shelf::Archive);
}

void TestRetention::manyAreDealtWithInTurns()
{
    OldJobs jobs;
    QVERIFY(jobs.place.roundTrip());
    for (int i = 0; i < 4500; ++i)
        jobs.add(i % 2 == 0 ? 40 : 20);
    QSignalSpy applied(&jobs.retention, &Retention::applied);
    jobs.retention.setRule({Action::Delete, 30});
    QVERIFY(jobs.place.table().count() == 4500); // not while somebody clicks
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 60'000);
    QCOMPARE(applied.first().at(1).toInt(), 2250);
    QCOMPARE(jobs.place.table().count(), 2250);
    jobs.place.end();
    QCOMPARE(jobs.place.rowsOnDisk().size(), 2250);
}

void TestRetention::theRuleIsRemembered()
{
    OldJobs jobs;
    QCOMPARE(jobs.retention.rule(), (RetentionRule{Action::Keep, 90}));
    jobs.retention.setRule({Action::Archive, 7});
    const Retention again(jobs.place.table(), jobs.edits, jobs.settings, jobs.place.clock(),
                          jobs.serviceClock);
    QCOMPARE(again.rule(), (RetentionRule{Action::Archive, 7}));
}

void TestRetention::anUnknownRuleIsNone()
{
    OldJobs jobs;
    jobs.settings.set(setting::retentionAction, 3); // what a later version may know
    jobs.settings.set(setting::retentionDays, -5);
    QCOMPARE(jobs.retention.rule(), (RetentionRule{Action::Keep, 1}));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
