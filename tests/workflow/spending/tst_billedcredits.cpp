// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/billedcredits.h"

#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray metricsTarget = "/api/v1/beta/usage-metrics";

QByteArray metricsPage(const QByteArray &next)
{
    return R"({"items": [], "next_page_token": ")" + next + R"("})";
}

} // namespace

/// What was billed is asked of the service that the jobs are on, and of no other.
class TestBilledCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void anotherServiceIsNotAskedForTheNextPage();
    void pagesThatComeAgainAreCountedOnce();
};

void TestBilledCredits::anotherServiceIsNotAskedForTheNextPage()
{
    FaultyServer server;
    server.setSteps({{.body = metricsPage("more"), .held = true, .target = metricsTarget}});
    FaultyServer other;
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("6f9619ff-8b86-4d01-b42d-00cf4fc964aa");
    JobRow row = place.row(key);
    row.job.status = JobStatus(u"SUCCESS"_s);
    place.table().update(row);
    place.reach();
    BilledCredits usage(place.table(), place.door(), place.clock());
    QSignalSpy failed(&usage, &BilledCredits::failed);
    usage.count(place.service(), {u"o-1"_s});
    CD_TRY_COMPARE(server.requests().size(), 1);
    Connection connection = place.door().connection();
    connection.baseUrl = other.url();
    place.door().setConnection(connection);
    server.release();
    CD_TRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ServiceError>().kind,
             ServiceError::Kind::Cancelled);
    QCOMPARE(other.requests().size(), 0);
    connection.baseUrl = server.url();
    place.door().setConnection(connection);
    usage.count(place.service(), {u"o-1"_s}); // it can be asked again
    CD_TRY_COMPARE(server.requests().size(), 2);
}

void TestBilledCredits::pagesThatComeAgainAreCountedOnce()
{
    const QByteArray jobId = "6f9619ff-8b86-4d01-b42d-00cf4fc964aa";
    FaultyServer server;
    server.setSteps({{.body = R"({"items": [{"id": "m-1", "event_type": "pages_classified",
                          "event_aggregation_key": ")"
                          + jobId + R"(", "event_aggregation_type": "job", "value": 5,
                          "credits": 5.0, "day": "2026-11-26"}], "next_page_token": "again"})",
                      .target = metricsTarget}});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted(jobId);
    JobRow row = place.row(key);
    row.job.status = JobStatus(u"SUCCESS"_s);
    place.table().update(row);
    place.reach();
    BilledCredits usage(place.table(), place.door(), place.clock());
    QSignalSpy counted(&usage, &BilledCredits::counted);
    usage.count(place.service(), {u"o-1"_s});
    CD_TRY_COMPARE(counted.size(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(place.row(key).creditsBilled, std::optional(5.0));
}

QTEST_GUILESS_MAIN(TestBilledCredits)
#include "tst_billedcredits.moc"
