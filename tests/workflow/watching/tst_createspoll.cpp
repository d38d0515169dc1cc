// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/seconddialectplace.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Known = JobStatus::Known;
using State = SubmissionState;

namespace {

ServerStep gone(const QByteArray &job)
{
    return {.status = 404,
            .body = R"({"detail": "Classify job not found"})",
            .target = secondPath + job};
}

} // namespace

/// Rows of the second dialect are looked at through the jobs of all their creates together.
class TestCreatesPoll : public SecondDialectTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPageTellsOfMany();
    void resultsStandInTheFilesOrder();
    void whatTheyComeTo_data();
    void whatTheyComeTo();
    void oneThatWasDeletedEndsOnlyItself();
    void oneAloneThatWasDeletedIsLost();
    void oneThatWasDeletedTakesNoRoom();
    void whatWasDeletedAfterItsEndStaysAsItIs_data();
    void whatWasDeletedAfterItsEndStaysAsItIs();
    void aLookThatFailsIsTriedLater();
    void aListThatIsRefusedSettlesNothing_data();
    void aListThatIsRefusedSettlesNothing();
    void oneThatIsDeletedHereWhileALookIsDue();
    void rowsThatHaveEndedLeaveTheLedger();
    void onlyNewResultsAreWritten();
    void whatIsToldWhileTheLedgerIsOpenedCounts();
};

void TestCreatesPoll::aPageTellsOfMany()
{
    m_second->open({created("a"), created("b"), created("c"), created("d")});
    m_second->submit(4);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({listed({secondJob("a", "COMPLETED", "invoice"), secondJob("b", "RUNNING"),
                               secondJob("c", "FAILED"), secondJob("d", "COMPLETED", "receipt")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Running);
    QCOMPARE(server().count("GET"), 1);
    QByteArrayList asked;
    const QByteArray target = server().requests().constLast().target;
    for (const char *id : {"a", "b", "c", "d"})
        QVERIFY2(target.contains(QByteArray("job_ids=") + id), target.constData());
    server().setSteps({lookedAt("b", "COMPLETED", "invoice")});
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().resultCount, 3);
    QCOMPARE(row().failedFileCount, 1);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
    CD_SOON_COMPARE(place().detailsOnDisk(key()), place().details(key()));
}

void TestCreatesPoll::resultsStandInTheFilesOrder()
{
    m_second->open({created("a"), created("b"), created("c")});
    m_second->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({listed({secondJob("c", "COMPLETED", "z"), secondJob("a", "COMPLETED", "x"),
                               secondJob("b", "COMPLETED", "y")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    const JobDetails details = place().details(key());
    QCOMPARE(details.results.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(details.results.at(i).jobId, details.creates.at(i).id);
}

void TestCreatesPoll::whatTheyComeTo_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<Known>("overall");
    QTest::newRow("waiting") << QByteArray("PENDING") << QByteArray("COMPLETED") << Known::Pending;
    QTest::newRow("at work") << QByteArray("RUNNING") << QByteArray("PENDING") << Known::Running;
    QTest::newRow("done") << QByteArray("COMPLETED") << QByteArray("COMPLETED") << Known::Completed;
    QTest::newRow("some") << QByteArray("CANCELLED") << QByteArray("COMPLETED")
                          << Known::PartialSuccess;
    QTest::newRow("failed") << QByteArray("FAILED") << QByteArray("CANCELLED") << Known::Failed;
    QTest::newRow("cancelled") << QByteArray("CANCELLED") << QByteArray("CANCELLED")
                               << Known::Cancelled;
}

void TestCreatesPoll::whatTheyComeTo()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    m_second->open({created("a"), created("b")});
    m_second->submit(2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({lookedAt("a", one, one == "COMPLETED" ? "x" : ""),
                       lookedAt("b", other, other == "COMPLETED" ? "x" : "")});
    place().monitor().setService(place().service(), true);
    CD_SOON_VERIFY(server().count("GET") >= 2);
    QVERIFY(place().roundTrip());
    QFETCH(Known, overall);
    CD_SOON_COMPARE(row().job.status.known(), overall);
}

void TestCreatesPoll::oneThatWasDeletedEndsOnlyItself()
{
    m_second->open({created("a"), created("b"), created("c")});
    m_second->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps(
        {{.status = 404, .body = R"({"detail": "gone"})", .target = secondPath + "/b"},
         listed({secondJob("a", "COMPLETED", "x"), secondJob("c", "RUNNING")})});
    place().watch();
    CD_SOON_COMPARE(server().countOf(secondPath + "/b"), 1); // asked alone, after the list
    QVERIFY(place().roundTrip());
    QCOMPARE(row().job.status.known(), Known::Running);
    QVERIFY(row().watched);
    server().setSteps({lookedAt("c", "COMPLETED", "x")});
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().failedFileCount, 1);
}

void TestCreatesPoll::oneAloneThatWasDeletedIsLost()
{
    m_second->open({created("a")});
    m_second->submit(1);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({gone("/a"), listed({})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Failed);
    QVERIFY(!row().watched);
    QVERIFY(!row().pollError);
}

/// A plan has so many jobs at once: those that are gone must not keep others from being sent.
void TestCreatesPoll::oneThatWasDeletedTakesNoRoom()
{
    m_second->open({created("a"), created("b"), created("c"), created("d"), created("e")});
    m_second->submit(5);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    const JobKey other = m_second->submit(1);
    QVERIFY(place().roundTrip());
    CD_SOON_COMPARE(place().row(other).submission, State::Sending);
    server().setSteps(
        {gone("/a"), gone("/b"), gone("/c"), gone("/d"), gone("/e"), listed({}), created("f")});
    place().watch();
    CD_SOON_COMPARE(place().row(other).submission, State::Accepted);
    CD_SOON_COMPARE(place().ledger().unfinished(place().service()), 1);
}

void TestCreatesPoll::whatWasDeletedAfterItsEndStaysAsItIs_data()
{
    QTest::addColumn<int>("files");
    QTest::newRow("asked for by itself") << 1;
    QTest::newRow("asked for through the list") << 3;
}

void TestCreatesPoll::whatWasDeletedAfterItsEndStaysAsItIs()
{
    QFETCH(int, files);
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c"})
        steps.append({.body = secondJob(id, "COMPLETED", "x"), .target = secondPath});
    m_second->open(steps);
    m_second->submit(files);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(row().job.status.known(), Known::Completed);
    const JobRow before = row();
    const JobDetails details = place().details(key());
    server().setSteps({gone("/a"), gone("/b"), gone("/c"), listed({})});
    place().watch();
    place().clock().advance(1h);
    QSignalSpy failed(&place().monitor(), &JobMonitor::failed);
    place().monitor().refresh({key()});
    CD_SOON_VERIFY(server().countOf(lists) + server().count("GET") > 0);
    CD_SOON_VERIFY((place().roundTrip(), server().count("GET") >= 2)); // the look and this one
    QVERIFY(place().roundTrip());
    QCOMPARE(row(), before);
    QCOMPARE(place().details(key()), details);
    QCOMPARE(failed.size(), 0);
}

/// The service says 404 and 403 too of a project that the key can't see.
void TestCreatesPoll::aListThatIsRefusedSettlesNothing_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("status");
    for (const int files : {1, 2, 3}) {
        for (const int status : {403, 404})
            QTest::addRow("%d files, %d", files, status) << files << status;
    }
}

void TestCreatesPoll::aListThatIsRefusedSettlesNothing()
{
    QFETCH(int, files);
    QFETCH(int, status);
    m_second->open({created("a"), created("b"), created("c")});
    m_second->submit(files);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({{.status = status, .body = R"({"detail": "Project not found"})"}});
    place().watch();
    CD_SOON_VERIFY(row().pollError.has_value());
    QCOMPARE(row().job.status.known(), Known::Pending);
    QVERIFY(row().watched);
    QCOMPARE(place().ledger().unfinished(place().service()), files);
    QByteArrayList done;
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c"}) {
        done.append(secondJob(id, "COMPLETED", "x"));
        steps.append(lookedAt(id, "COMPLETED", "x"));
    }
    server().setSteps(steps + QList<ServerStep>{listed(done)});
    CD_SOON_VERIFY((place().clock().advance(1min), !row().watched)); // by itself
    QCOMPARE(row().job.status.known(), Known::Completed);
    QVERIFY(!row().pollError);
}

/// The table is without it at once, and tells so a moment later.
void TestCreatesPoll::oneThatIsDeletedHereWhileALookIsDue()
{
    m_second->open({roundTrips(), created("a"), created("b"), created("c")});
    m_second->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    const JobKey deleted = key();
    QCoreApplication::processEvents();
    place().watch();
    CD_SOON_VERIFY(server().count("GET") > 0);
    place().table().discard({deleted});
    place().clock().advance(10min);
    place().monitor().refresh({deleted});
    place().monitor().setPaused(true);
    place().monitor().setPaused(false);
    QVERIFY(place().roundTrip());
    QCOMPARE(place().table().bringBack({deleted}), QList{deleted});
    server().setSteps({roundTrips(),
                       listed({secondJob("a", "COMPLETED", "x"), secondJob("b", "COMPLETED", "x"),
                               secondJob("c", "COMPLETED", "x")})});
    CD_SOON_VERIFY((place().clock().advance(1min), !row().watched));
    QCOMPARE(row().job.status.known(), Known::Completed);
}

void TestCreatesPoll::rowsThatHaveEndedLeaveTheLedger()
{
    const QByteArrayList done{secondJob("a", "COMPLETED", "x"), secondJob("b", "COMPLETED", "x"),
                              secondJob("c", "COMPLETED", "x")};
    m_second->open(
        {listed(done), {.body = done.at(0)}, {.body = done.at(1)}, {.body = done.at(2)}});
    m_second->submit(3);
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    QVERIFY(!place().ledger().contains(key()));
    place().watch();
    place().monitor().refresh({key()});
    CD_SOON_VERIFY(place().ledger().contains(key()) || server().countOf(lists) > 0);
    CD_SOON_VERIFY(!place().ledger().contains(key()) && server().count("GET") > 0);
}

void TestCreatesPoll::onlyNewResultsAreWritten()
{
    constexpr int files = 40;
    QList<ServerStep> steps;
    for (int i = 0; i < files; ++i)
        steps.append({.body = secondJob("j" + QByteArray::number(i),
                                        i < 2 ? "RUNNING" : "COMPLETED", i < 2 ? "" : "x"),
                      .target = secondPath});
    m_second->open(steps);
    m_second->submit(files);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
    const auto changes = [this] {
        return place().store().wait([](Database &database) {
            return database.run(u"SELECT total_changes()"_s)
                .map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : -1; })
                .value_or(-1);
        });
    };
    const int before = changes();
    server().setSteps({lookedAt("j0", "COMPLETED", "x"), lookedAt("j1", "RUNNING")});
    place().watch();
    CD_SOON_COMPARE(row().resultCount, files - 1);
    CD_SOON_COMPARE(place().detailsOnDisk(key()), place().details(key()));
    QVERIFY2(changes() - before < files / 2, qPrintable(QString::number(changes() - before)));
    QCOMPARE(place().details(key()).results.constFirst().id, u"j0"_s); // in the files' order
}

/// The history is read elsewhere, and may be behind by the time it has been.
void TestCreatesPoll::whatIsToldWhileTheLedgerIsOpenedCounts()
{
    m_second->open({created("a")});
    m_second->submit(1);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
    const JobDetails before = place().details(key());
    place().end();
    place().begin();
    bool isOpen = false;
    place().ledger().open({key()}, &place().table(), [&isOpen] { isOpen = true; });
    place().store().wait([](Database &) { return true; }); // it is read, and not told yet
    place().ledger().open(key(), before);
    JobNews done;
    done.job.id = {u"a"_s};
    done.job.status = JobStatus(Known::Completed);
    QVERIFY(place().ledger().update(key(), QList{done}));
    QVERIFY(!place().ledger().contains(key()));
    CD_SOON_VERIFY(isOpen);
    QCOMPARE(place().ledger().unfinished(place().service()), 0);
    QCOMPARE(place().ledger().creates(key()).value(0).status.known(), Known::Completed);
}

void TestCreatesPoll::aLookThatFailsIsTriedLater()
{
    m_second->open({created("a"), created("b"), created("c")});
    m_second->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({{.status = 403, .body = R"({"detail": "no"})"}});
    place().monitor().refresh({key()});
    place().watch();
    CD_SOON_VERIFY(row().pollError.has_value());
    QCOMPARE(row().job.status.known(), Known::Pending);
    server().setSteps({listed({secondJob("a", "COMPLETED", "x"), secondJob("b", "COMPLETED", "x"),
                               secondJob("c", "COMPLETED", "x")})});
    place().monitor().refresh({key()});
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    QVERIFY(!row().pollError);
}

QTEST_GUILESS_MAIN(TestCreatesPoll)
#include "tst_createspoll.moc"
