// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/serviceclock.h"
#include "workflow/sending/unsuresearch.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

const Scope one{{u"o-1"_s}, {u"p-1"_s}};
const Scope other{{}, {u"p-2"_s}};

QByteArrayList targets(const FaultyServer &server, const QByteArray &method)
{
    QByteArrayList targets;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests) {
        if (request.method == method)
            targets.append(request.target);
    }
    return targets;
}

bool isOnlyOf(const QByteArray &project, const QByteArrayList &targets)
{
    return !targets.isEmpty()
        && std::all_of(targets.cbegin(), targets.cend(), [&project](const QByteArray &target) {
               return target.contains("project_id=" + project);
           });
}

} // namespace

/// A job belongs to the project that was chosen when it was submitted, wherever the person is by
/// now.
class TestProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatIsQueuedGoesWhereItWasSubmittedTo();
    void alsoInALaterRun();
    void whatTakesAnothersPlaceGoesToItsProject();
    void jobsAreLookedForInTheirOwn();
    void eachProjectHasAListOfItsOwn();
    void whatBecameUnsureIsSearchedInItsOwn();
    void whatIsAddedIsOfTheOneAsked();
};

void TestProjects::whatIsQueuedGoesWhereItWasSubmittedTo()
{
    FaultyServer server;
    server.setSteps({made("a")});
    Workplace place(server.url());
    place.begin();
    place.outbox().setTarget({one});
    const JobKey key = place.submit();
    place.outbox().setTarget({other});
    place.reach();
    CD_TRY_STATE(key, State::Accepted);
    QCOMPARE(targets(server, "POST").size(), 1);
    QVERIFY(isOnlyOf("p-1", targets(server, "POST")));
    QVERIFY(targets(server, "POST").first().contains("organization_id=o-1"));
}

void TestProjects::alsoInALaterRun()
{
    FaultyServer server;
    server.setSteps({made("a")});
    Workplace place(server.url());
    place.begin();
    place.outbox().setTarget({one});
    const JobKey key = place.submit();
    CD_TRY_COMPARE(place.rowOnDisk(key).scope, one);
    place.kill();
    place.begin();
    place.outbox().setTarget({other});
    place.reach();
    CD_TRY_STATE(key, State::Accepted);
    QVERIFY(isOnlyOf("p-1", targets(server, "POST")));
}

void TestProjects::whatTakesAnothersPlaceGoesToItsProject()
{
    FaultyServer server;
    Workplace place(server.url());
    place.begin();
    place.outbox().setTarget({one});
    const JobKey key = place.submit();
    place.outbox().setTarget({other});
    const JobRequest request = sampleRequest();
    const JobKey again = place.outbox().submit(request, {}, u"again"_s, key);
    QCOMPARE(place.row(again).scope, one);
}

void TestProjects::jobsAreLookedForInTheirOwn()
{
    FaultyServer server;
    server.setSteps({{.body = pageJson({resultJson("f", "invoice")}), .target = resultsTarget("a")},
                     {.body = jobJson("a", "SUCCESS"), .target = jobTarget("a")},
                     {.body = R"({"items": []})", .target = filesTarget},
                     made("a")});
    Workplace place(server.url());
    place.begin();
    place.outbox().setTarget({one});
    place.reach();
    const JobKey key = place.submit();
    CD_TRY_STATE(key, State::Accepted);
    place.jobImport().setTarget(place.service(), {other});
    place.watch();
    CD_TRY_VERIFY(!place.row(key).watched);
    QVERIFY(targets(server, "GET").size() >= 2);
    QVERIFY(isOnlyOf("p-1", targets(server, "GET")));
}

void TestProjects::eachProjectHasAListOfItsOwn()
{
    FaultyServer server;
    server.setSteps({{.body = pageJson({}), .target = listTarget()},
                     {.body = jobJson("x"), .target = jobTarget({})}});
    Workplace place(server.url());
    place.begin();
    for (int i = 0; i < 12; ++i) {
        JobRow row = place.row(place.addAccepted("job-" + QByteArray::number(i)));
        row.scope = i % 2 == 0 ? one : other;
        place.table().update(row);
    }
    place.watch();
    const auto lists = [&server](const QByteArray &project) {
        const QByteArrayList all = targets(server, "GET");
        return std::count_if(all.cbegin(), all.cend(), [&project](const QByteArray &target) {
            return target.startsWith(listTarget()) && target.contains("project_id=" + project);
        });
    };
    CD_TRY_VERIFY(lists("p-1") == 1 && lists("p-2") == 1);
}

void TestProjects::whatBecameUnsureIsSearchedInItsOwn()
{
    FaultyServer server;
    server.setSteps(
        {{.body = pageJson({}), .target = listTarget()}, {.cut = ServerStep::Cut::AfterRequest}});
    Workplace place(server.url());
    place.begin();
    place.reach();
    for (const Scope &scope : {one, other}) {
        place.outbox().setTarget({scope});
        const JobKey key = place.submit();
        CD_TRY_STATE(key, State::Unsure);
    }
    ServiceClock clock(place.door());
    UnsureSearch search(place.table(), place.outbox(), place.jobs(), place.clock(), clock);
    search.setService(place.service(), true);
    CD_TRY_VERIFY(targets(server, "GET").size() >= 2);
    const QByteArrayList lists = targets(server, "GET");
    QVERIFY(lists.at(0).contains("project_id=p-1"));
    QVERIFY(lists.at(1).contains("project_id=p-2"));
}

void TestProjects::whatIsAddedIsOfTheOneAsked()
{
    FaultyServer server;
    server.setSteps({{.body = pageJson({jobJson("b")}), .target = listTarget()},
                     {.body = jobJson("a"), .target = jobTarget("a")}});
    Workplace place(server.url());
    place.begin();
    place.jobImport().setTarget(place.service(), {other});
    place.jobImport().addJob({u"a"_s});
    CD_TRY_VERIFY(place.table().find(place.service(), {u"a"_s}));
    place.jobImport().setTarget(place.service(), {one});
    place.jobImport().fetchList();
    CD_TRY_VERIFY(place.table().find(place.service(), {u"b"_s}));
    QCOMPARE(place.row(*place.table().find(place.service(), {u"a"_s})).scope, other);
    QCOMPARE(place.row(*place.table().find(place.service(), {u"b"_s})).scope, one);
    QVERIFY(targets(server, "GET").first().contains("project_id=p-2"));
    QVERIFY(targets(server, "GET").last().contains("project_id=p-1"));
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
