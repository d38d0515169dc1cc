// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/configurationsservice.h"
#include "service/api/dialectprobe.h"
#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "service/api/usageservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

const Scope elsewhere{{u"org-2"_s}, {u"project-2"_s}};
constexpr auto there = "organization_id=org-2&project_id=project-2";
constexpr auto here = "organization_id=org-1&project_id=project-1";

ServerStep emptyPage()
{
    return {.body = R"({"items": []})"};
}

} // namespace

/// What the services of the second dialect ask, and where; and that any service can ask of another
/// project than the one that is chosen.
class TestSecondDialect : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aScopeOfItsOwn();
    void namesOfFilesElsewhere();
    void aJobIsAskedFor();
    void jobsAreFiltered();
    void cancelAndRemove();
    void aSecondRemoveFindsNothing();
    void configurations();
    void aConfigurationIsWrittenOnce();
    void usage();
    void usageNeedsAnOrganization();
    void dialects_data();
    void dialects();
    void dialectsUnknown_data();
    void dialectsUnknown();

private:
    template<typename T, typename Ask>
    static Result<T> ask(const Ask &question)
    {
        Reply<T> reply;
        const Call call = question(reply.done());
        return reply.wait() ? *reply.result : tl::unexpected(ServiceError());
    }
    static QByteArray target(const DoorDriver &driver)
    {
        return driver.server.requests().constLast().target;
    }
};

void TestSecondDialect::aScopeOfItsOwn()
{
    DoorDriver driver;
    driver.server.setSteps({emptyPage()});
    JobsService jobs(driver.door);
    const auto look = [&](JobsService &service) {
        return ask<Page<JobNews>>(
            [&](const auto &done) { return service.jobs({}, {}, &driver.context, done); });
    };
    JobsService other = jobs.in(Dialect::First, elsewhere);
    QVERIFY(look(other));
    QVERIFY(target(driver).endsWith(there));
    QVERIFY(look(jobs));
    QVERIFY(target(driver).endsWith(here));
    JobsService keysOwn = jobs.in(Dialect::First, {});
    QVERIFY(look(keysOwn));
    QVERIFY(!target(driver).contains("_id="));
    QVERIFY(ask<Page<JobNews>>([&](const auto &done) {
        return jobs.in(Dialect::Second, elsewhere).jobs({}, {}, &driver.context, done);
    }));
    QVERIFY(target(driver).endsWith(there));
    QVERIFY(ask<Page<SavedConfiguration>>([&](const auto &done) {
        return ConfigurationsService(driver.door).in(elsewhere).list({}, {}, &driver.context, done);
    }));
    QVERIFY(target(driver).endsWith(there));
}

void TestSecondDialect::namesOfFilesElsewhere()
{
    DoorDriver driver;
    driver.server.setSteps({emptyPage()});
    QList<FileId> ids;
    for (int i = 0; i < 50; ++i)
        ids.append({QString::number(i)});
    // The service that was asked is gone by the second call.
    QVERIFY(ask<FilesService::Names>([&](const auto &done) {
        return FilesService(driver.door).in(elsewhere).fileNames(ids, &driver.context, done);
    }));
    const auto seen = driver.server.requests();
    QCOMPARE(seen.size(), 2);
    QVERIFY(seen.constFirst().target.endsWith(there));
    QVERIFY(seen.constLast().target.endsWith(there));
}

void TestSecondDialect::aJobIsAskedFor()
{
    DoorDriver driver;
    const QByteArray body = R"({"id": "a/b", "status": "COMPLETED", "file_input": "dfl-1",
        "transaction_id": "t1", "result": {"type": "invoice", "confidence": 0.9}})";
    driver.server.setSteps({{.body = body}});
    const auto answer = ask<JobNews>([&](const auto &done) {
        return JobsService(driver.door, Dialect::Second).job({u"a/b"_s}, &driver.context, done);
    });
    QVERIFY(answer);
    QCOMPARE(answer->raw, body);
    QCOMPARE(answer->transactionId, u"t1"_s);
    QCOMPARE(answer->result->result->type, u"invoice"_s);
    QVERIFY(target(driver).startsWith("/api/v2/classify/a%2Fb?"));
}

void TestSecondDialect::jobsAreFiltered()
{
    DoorDriver driver;
    driver.server.setSteps({emptyPage()});
    JobFilter filter;
    filter.ids = {{u"j1"_s}, {u"j2"_s}};
    filter.status = u"RUNNING"_s;
    filter.configuration = {u"cfg-1"_s};
    filter.createdFrom = QDateTime({2026, 11, 1}, {10, 0}, Qt::UTC);
    filter.createdTo = QDateTime({2026, 11, 2}, {10, 0}, Qt::UTC);
    filter.pageSize = 7;
    QVERIFY(ask<Page<JobNews>>([&](const auto &done) {
        return JobsService(driver.door, Dialect::Second)
            .jobs(filter, u"a+b="_s, &driver.context, done);
    }));
    QCOMPARE(target(driver),
             QByteArray("/api/v2/classify?page_size=7&page_token=a%2Bb%3D&job_ids=j1&job_ids=j2"
                        "&status=RUNNING&configuration_id=cfg-1"
                        "&created_at_on_or_after=2026-11-01T10%3A00%3A00.000Z"
                        "&created_at_on_or_before=2026-11-02T10%3A00%3A00.000Z&")
                 + here);
    QVERIFY(ask<Page<JobNews>>([&](const auto &done) {
        return JobsService(driver.door, Dialect::Second).jobs({}, {}, &driver.context, done);
    }));
    QCOMPARE(target(driver), QByteArray("/api/v2/classify?page_size=100&") + here);
}

void TestSecondDialect::cancelAndRemove()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"id": "j1", "status": "CANCELLED"})"},
                            {.body = R"({"id": "j1", "project_id": "p1"})"}});
    JobsService service(driver.door, Dialect::Second);
    const auto cancelled = ask<JobNews>(
        [&](const auto &done) { return service.cancel({u"j1"_s}, &driver.context, done); });
    QVERIFY(cancelled);
    QCOMPARE(cancelled->job.status.word(), u"CANCELLED"_s);
    QCOMPARE(driver.server.requests().constLast().method, QByteArray("POST"));
    QVERIFY(target(driver).startsWith("/api/v2/classify/j1/cancel?"));
    const auto removed = ask<RemovedJob>(
        [&](const auto &done) { return service.remove({u"j1"_s}, &driver.context, done); });
    QVERIFY(removed);
    QCOMPARE(*removed, (RemovedJob{{u"j1"_s}, {u"p1"_s}}));
    QCOMPARE(driver.server.requests().constLast().method, QByteArray("DELETE"));
}

void TestSecondDialect::aSecondRemoveFindsNothing()
{
    DoorDriver driver;
    driver.server.setSteps(
        {{.cut = ServerStep::Cut::AfterRequest}, {.status = 404, .body = R"({"detail": "no"})"}});
    const auto removed = ask<RemovedJob>([&](const auto &done) {
        return JobsService(driver.door, Dialect::Second).remove({u"j1"_s}, &driver.context, done);
    });
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Kind::NotFound);
    QCOMPARE(driver.server.count("DELETE"), 2);
}

void TestSecondDialect::configurations()
{
    DoorDriver driver;
    const QByteArray one = R"({"id": "cfg-1", "name": "n", "version": "v",
        "product_type": "classify_v2", "parameters": {"product_type": "classify_v2", "rules": [
        {"type": "invoice", "description": "A bill for goods"}]}})";
    driver.server.setSteps({{.body = R"({"items": [)" + one + R"(, {"id": "other",
        "product_type": "parse_v2", "parameters": {}}]})"},
                            {.body = one},
                            {.status = 204}});
    ConfigurationsService service(driver.door);
    const auto page = ask<Page<SavedConfiguration>>([&](const auto &done) {
        return service.list({u"a b"_s, true}, u"next"_s, &driver.context, done);
    });
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(target(driver),
             QByteArray("/api/v1/beta/configurations?product_type=classify_v2&page_size=100"
                        "&page_token=next&name=a%20b&latest_only=true&")
                 + here);
    const auto renamed = ask<SavedConfiguration>([&](const auto &done) {
        return service.update({u"cfg-1"_s}, u"m"_s, {}, &driver.context, done);
    });
    QVERIFY(renamed);
    QCOMPARE(renamed->content.rules.size(), 1);
    const SeenRequest put = driver.server.requests().constLast();
    QCOMPARE(put.method, QByteArray("PUT"));
    QCOMPARE(put.body, QByteArray(R"({"name":"m"})"));
    const auto removed = ask<ConfigurationId>(
        [&](const auto &done) { return service.remove({u"cfg-1"_s}, &driver.context, done); });
    QCOMPARE(removed.value_or(ConfigurationId()), ConfigurationId{u"cfg-1"_s});
    QCOMPARE(driver.server.count("DELETE"), 1);
}

void TestSecondDialect::aConfigurationIsWrittenOnce()
{
    DoorDriver driver;
    driver.server.setSteps({{.cut = ServerStep::Cut::AfterRequest}});
    const auto made = ask<SavedConfiguration>([&](const auto &done) {
        return ConfigurationsService(driver.door).create(u"n"_s, {}, &driver.context, done);
    });
    QVERIFY(!made);
    QCOMPARE(made.error().acted, Acted::Maybe);
    QCOMPARE(made.error().retry, Retry::Never);
    QCOMPARE(driver.server.count("POST"), 1);
}

void TestSecondDialect::usage()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": [{"event_aggregation_key": "j1", "value": 3,
        "credits": 3, "event_type": "pages_classified", "day": "2026-11-02"}]})"}});
    const UsageFilter filter{u"j1"_s, {u"a"_s, u"b"_s}, {2026, 11, 1}, {2026, 11, 2}};
    const auto page = ask<Page<UsageMetric>>([&](const auto &done) {
        return UsageService(driver.door)
            .metrics({{u"org-2"_s}, {}}, filter, {}, &driver.context, done);
    });
    QVERIFY(page);
    QCOMPARE(page->items.constFirst().credits, 3.0);
    QCOMPARE(target(driver),
             QByteArray("/api/v1/beta/usage-metrics?page_size=100&event_aggregation_key=j1"
                        "&event_types=a&event_types=b&day_on_or_after=2026-11-01"
                        "&day_on_or_before=2026-11-02&organization_id=org-2"));
}

void TestSecondDialect::usageNeedsAnOrganization()
{
    DoorDriver driver;
    const auto page = ask<Page<UsageMetric>>([&](const auto &done) {
        return UsageService(driver.door).metrics({}, {}, {}, &driver.context, done);
    });
    QVERIFY(!page);
    QCOMPARE(page.error().fields.constFirst().path.text(), u"query.organization_id"_s);
    QCOMPARE(driver.server.connections(), 0);
}

void TestSecondDialect::dialects_data()
{
    QTest::addColumn<ServerStep>("first");
    QTest::addColumn<ServerStep>("second");
    QTest::addColumn<SpokenDialects>("spoken");
    const auto status = [](int code) {
        return ServerStep{.status = code, .body = "{}"};
    };
    QTest::newRow("both") << emptyPage() << emptyPage()
                          << SpokenDialects{Dialect::First, Dialect::Second};
    QTest::newRow("the first") << emptyPage() << status(404) << SpokenDialects{Dialect::First};
    QTest::newRow("the second") << status(410) << emptyPage() << SpokenDialects{Dialect::Second};
    QTest::newRow("not for reading")
        << status(405) << emptyPage() << SpokenDialects{Dialect::Second};
    QTest::newRow("none") << status(404) << status(404) << SpokenDialects{};
}

void TestSecondDialect::dialects()
{
    QFETCH(ServerStep, first);
    QFETCH(ServerStep, second);
    DoorDriver driver;
    first.target = "/api/v1/classifier/jobs?page_size=1";
    second.target = "/api/v2/classify?page_size=1";
    driver.server.setSteps({first, second});
    const auto spoken = ask<SpokenDialects>(
        [&](const auto &done) { return askForDialects(driver.door, &driver.context, done); });
    QVERIFY(spoken);
    QTEST(*spoken, "spoken");
    QCOMPARE(driver.server.requests().size(), 2);
}

void TestSecondDialect::dialectsUnknown_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << ServerStep{.status = 401} << Kind::SignInNeeded;
    QTest::newRow("403") << ServerStep{.status = 403} << Kind::Forbidden;
    QTest::newRow("429") << ServerStep{.status = 429, .headers = {{"Retry-After", "0"}}}
                         << Kind::TooManyRequests;
    QTest::newRow("500") << ServerStep{.status = 500} << Kind::ServerFailed;
    QTest::newRow("503") << ServerStep{.status = 503} << Kind::ServerFailed;
    QTest::newRow("cut") << ServerStep{.cut = ServerStep::Cut::AfterRequest} << Kind::Interrupted;
    QTest::newRow("a network's sign-in page")
        << ServerStep{.body = "<html>Welcome</html>"} << Kind::AnswerUnreadable;
}

void TestSecondDialect::dialectsUnknown()
{
    QFETCH(ServerStep, step);
    for (const char *path : {"/api/v1/classifier/jobs", "/api/v2/classify"}) {
        DoorDriver driver;
        step.target = path;
        ServerStep rest = emptyPage();
        rest.target = "/api";
        driver.server.setSteps({step, rest});
        const auto spoken = ask<SpokenDialects>(
            [&](const auto &done) { return askForDialects(driver.door, &driver.context, done); });
        QVERIFY(!spoken);
        QTEST(spoken.error().kind, "kind");
    }
}

QTEST_GUILESS_MAIN(TestSecondDialect)
#include "tst_seconddialect.moc"
