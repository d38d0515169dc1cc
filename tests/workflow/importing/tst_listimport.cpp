// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServerStep jobIs(const QByteArray &id, const QByteArray &body)
{
    return {.body = body, .target = jobTarget(id)};
}

ServerStep listIs(const QByteArray &token, const QByteArrayList &jobs, const QByteArray &next = {})
{
    return {.body = pageJson(jobs, next), .target = listTarget(token)};
}

QStringList words(const QList<TimelineEntry> &timeline)
{
    QStringList words;
    for (const TimelineEntry &entry : timeline)
        words.append(entry.word);
    return words;
}

} // namespace

/// What the service's list of jobs brings into the table.
class TestListImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void fetchesAllPagesOfTheList();
    void aListThatGoesInACircle();
    void aListWithoutEnd();
    void aListThatBreaksOff();
    void theListTellsOfAnEnd();
};

void TestListImport::fetchesAllPagesOfTheList()
{
    FaultyServer server;
    server.setSteps({listIs("two", {jobJson("c"), jobJson("a")}),
                     listIs({}, {jobJson("a"), jobJson("b")}, "two"),
                     {.body = jobJson("x")}});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    const JobKey known = place.addAccepted("b");
    place.watch();
    QSignalSpy fetched(&place.jobImport(), &JobImport::listFetched);
    place.jobImport().fetchList();
    place.jobImport().fetchList(); // it is under way
    CD_TRY_COMPARE(fetched.size(), 1);
    QCOMPARE(fetched.first().at(0).toInt(), 2);
    QCOMPARE(fetched.first().at(1).toInt(), 2);
    QCOMPARE(place.table().count(), 3);
    QCOMPARE(place.state(known), u"accepted"_s);
    QCOMPARE(server.count("GET"), 2);
    CD_TRY_COMPARE(place.rowsOnDisk().size(), 3);
    place.jobImport().fetchList();
    CD_TRY_COMPARE(fetched.size(), 2);
    QCOMPARE(place.table().count(), 3);
}

void TestListImport::aListThatGoesInACircle()
{
    FaultyServer server;
    server.setSteps({listIs({}, {jobJson("a")}, "again")});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    place.watch();
    QSignalSpy fetched(&place.jobImport(), &JobImport::listFetched);
    place.jobImport().fetchList();
    CD_TRY_COMPARE(fetched.size(), 1);
    QCOMPARE(server.count("GET"), 2);
}

/// Each page has another token, and says the same.
void TestListImport::aListWithoutEnd()
{
    FaultyServer server;
    QList<ServerStep> pages;
    for (int i = 0; i < 20; ++i) {
        pages.append({.body = pageJson({jobJson("a")}, "t" + QByteArray::number(i)),
                      .target = listTarget()});
    }
    server.setSteps(pages);
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    place.watch();
    QSignalSpy fetched(&place.jobImport(), &JobImport::listFetched);
    place.jobImport().fetchList();
    CD_TRY_COMPARE(fetched.size(), 1);
    QCOMPARE(server.count("GET"), 2);
    QCOMPARE(place.table().count(), 1);
}

void TestListImport::aListThatBreaksOff()
{
    FaultyServer server;
    server.setSteps({{.body = "<html>", .target = listTarget("two")},
                     listIs("two", {jobJson("b")}),
                     listIs({}, {jobJson("a")}, "two")});
    Workplace place(server.url());
    place.begin();
    place.monitor().setPaused(true);
    place.watch();
    QSignalSpy fetched(&place.jobImport(), &JobImport::listFetched);
    QSignalSpy failed(&place.jobImport(), &JobImport::failed);
    place.jobImport().fetchList();
    CD_TRY_COMPARE(failed.size(), 1);
    QCOMPARE(fetched.size(), 0);
    QCOMPARE(place.table().count(), 1); // what came stays
    place.jobImport().fetchList();
    CD_TRY_COMPARE(fetched.size(), 1);
    QCOMPARE(place.table().count(), 2);
}

/// A job whose end nobody here has seen has results to fetch.
void TestListImport::theListTellsOfAnEnd()
{
    FaultyServer server;
    server.setSteps({{.body = pageJson({resultJson("f", "invoice")}), .target = resultsTarget("a")},
                     listIs({}, {jobJson("a", "SUCCESS")}),
                     jobIs("a", jobJson("a", "PENDING")),
                     jobIs("a", jobJson("a", "SUCCESS"))});
    Workplace place(server.url());
    place.begin();
    const JobKey key = place.addAccepted("a");
    place.watch();
    CD_TRY_VERIFY(place.monitor().nextPollAt() > place.clock().now());
    place.jobImport().fetchList();
    CD_TRY_VERIFY(!place.row(key).watched);
    QCOMPARE(place.row(key).resultCount, 1);
    QCOMPARE(words(place.details(key).timeline), QStringList{u"SUCCESS"_s});
}

QTEST_GUILESS_MAIN(TestListImport)
#include "tst_listimport.moc"
