// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/partsplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Known = JobStatus::Known;
using State = SubmissionState;

/// Rows of the second dialect are looked at through the jobs of all their files together.
class TestFilePartsLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_parts = std::make_unique<PartsPlace>();
    }
    void cleanup() { m_parts.reset(); }

    void aPageTellsOfMany();
    void resultsStandInTheFilesOrder();
    void whatTheyComeTo_data();
    void whatTheyComeTo();
    void oneThatWasDeletedEndsOnlyItself();
    void aLookThatFailsIsTriedLater();

private:
    FaultyServer &server() { return m_parts->server(); }
    Workplace &place() { return m_parts->place(); }
    const JobRow &row() { return m_parts->row(); }
    JobKey key() { return m_parts->key(); }
    QList<JobPart> parts() { return m_parts->parts(); }
    qsizetype made() { return m_parts->made(); }

    std::unique_ptr<PartsPlace> m_parts;
};

void TestFilePartsLook::aPageTellsOfMany()
{
    m_parts->open({created("a"), created("b"), created("c"), created("d")});
    m_parts->submit(4);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({listed({fileJob("a", "COMPLETED", "invoice"), fileJob("b", "RUNNING"),
                               fileJob("c", "FAILED"), fileJob("d", "COMPLETED", "receipt")})});
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

void TestFilePartsLook::resultsStandInTheFilesOrder()
{
    m_parts->open({created("a"), created("b"), created("c")});
    m_parts->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({listed({fileJob("c", "COMPLETED", "z"), fileJob("a", "COMPLETED", "x"),
                               fileJob("b", "COMPLETED", "y")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    const JobDetails details = place().details(key());
    QCOMPARE(details.results.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(details.results.at(i).jobId, details.parts.at(i).id);
}

void TestFilePartsLook::whatTheyComeTo_data()
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

void TestFilePartsLook::whatTheyComeTo()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    m_parts->open({created("a"), created("b")});
    m_parts->submit(2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({lookedAt("a", one, one == "COMPLETED" ? "x" : ""),
                       lookedAt("b", other, other == "COMPLETED" ? "x" : "")});
    place().monitor().setService(place().service(), true);
    CD_SOON_VERIFY(server().count("GET") >= 2);
    QVERIFY(place().roundTrip());
    QTEST(row().job.status.known(), "overall");
}

void TestFilePartsLook::oneThatWasDeletedEndsOnlyItself()
{
    m_parts->open({created("a"), created("b"), created("c")});
    m_parts->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({{.status = 404, .body = R"({"detail": "gone"})", .target = creates + "/b"},
                       listed({fileJob("a", "COMPLETED", "x"), fileJob("c", "RUNNING")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Running);
    QVERIFY(row().watched);
    server().setSteps({lookedAt("c", "COMPLETED", "x")});
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().failedFileCount, 1);
}

void TestFilePartsLook::aLookThatFailsIsTriedLater()
{
    m_parts->open({created("a"), created("b"), created("c")});
    m_parts->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    server().setSteps({{.status = 403, .body = R"({"detail": "no"})"}});
    place().monitor().refresh({key()});
    place().watch();
    CD_SOON_VERIFY(row().lookError.has_value());
    QCOMPARE(row().job.status.known(), Known::Pending);
    server().setSteps({listed({fileJob("a", "COMPLETED", "x"), fileJob("b", "COMPLETED", "x"),
                               fileJob("c", "COMPLETED", "x")})});
    place().monitor().refresh({key()});
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    QVERIFY(!row().lookError);
}

QTEST_GUILESS_MAIN(TestFilePartsLook)
#include "tst_filepartslook.moc"
