// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "support/stricttest.h"

#include <QJsonArray>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Steps = QList<ServerStep>;

/// How `submit --wait` ends once there is a job.
class TestSubmitEnds : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void otherwise_data();
    void otherwise();
    void success();
    void aFileWithoutResult();
    void resultsThatCannotBeKept();
};

void TestSubmitEnds::otherwise_data()
{
    QTest::addColumn<Steps>("looks");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row
        = [](const char *name, const Steps &looks, const QString &status, const QByteArray &said) {
              QTest::newRow(name) << looks << status << said;
          };
    using namespace scripted;

    row("error", {{.body = job("ERROR", "Out of paper")}}, u"ERROR"_s, "Out of paper");
    row("cancelled", {{.body = job("PENDING")}, {.body = job("CANCELLED")}}, u"CANCELLED"_s,
        "CANCELLED");
    row("a status that nobody has heard of is no end",
        {{.body = job("REVIEWING")}, {.body = job("CANCELLED")}}, u"CANCELLED"_s, "REVIEWING");
    row("some", {{.body = job("PARTIAL_SUCCESS")}}, u"PARTIAL_SUCCESS"_s, "PARTIAL_SUCCESS");
    row("the key is refused meanwhile", {{.status = 401, .body = R"({"detail": "expired"})"}},
        u"PENDING"_s, "expired");
    row("the job is gone", {{.status = 404, .body = R"({"detail": "Classify job not found"})"}},
        u"PENDING"_s, "Classify job not found");
    row("its text steers no terminal", {{.body = job("ERROR", R"(red \u001b[31m paper)")}},
        u"ERROR"_s, "red \xEF\xBF\xBD[31m paper");
}

void TestSubmitEnds::otherwise()
{
    QFETCH(const Steps, looks);
    QFETCH(const QString, status);
    QFETCH(const QByteArray, said);
    FaultyServer server;
    server.setSteps(scripted::account() + scripted::looks(looks)
                    + scripted::creates({{.body = scripted::job("PENDING")}}));
    CommandDriver driver;
    const Ended ended = driver.submit(
        server.url(),
        {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s, u"--json"_s});
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said(said), ended.err.constData());
    QVERIFY2(ended.said(scripted::jobId()), ended.err.constData());
    QCOMPARE(ended.json()["job"_L1]["status"_L1].toString(), status);
    QCOMPARE(scripted::creations(server), 1);
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitEnds::success()
{
    FaultyServer server;
    server.setSteps(scripted::success());
    CommandDriver driver;
    const Ended ended = driver.submit(
        server.url(),
        {u"--request"_s, driver.request({scripted::fileId()}), u"--wait"_s, u"--json"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QJsonArray results = ended.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.at(0)["file_id"_L1].toString(), scripted::fileId());
    QCOMPARE(results.at(0)["result"_L1]["type"_L1].toString(), u"invoice"_s);
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitEnds::aFileWithoutResult()
{
    FaultyServer server;
    server.setSteps(scripted::success());
    CommandDriver driver;
    const QString other = u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s;
    const Ended ended = driver.submit(
        server.url(),
        {u"--request"_s, driver.request({scripted::fileId(), other}), u"--wait"_s, u"--json"_s});
    QVERIFY2(ended.status == 1, ended.err.constData());
    const QJsonArray results = ended.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.at(1)["file_id"_L1].toString(), other);
    QVERIFY(results.at(1)["result"_L1].isNull());
}

void TestSubmitEnds::resultsThatCannotBeKept()
{
    FaultyServer server;
    CommandDriver driver;
    const QString output = driver.path(u"gone/results.csv"_s);
    const Ended ended = driver.submit(
        server.url(),
        {u"--request"_s, driver.request({scripted::fileId()}), u"--output"_s, output});
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said(output.toUtf8()), ended.err.constData());
    QCOMPARE(server.connections(), 0); // told before it costs anything
}

QTEST_GUILESS_MAIN(TestSubmitEnds)
#include "tst_submitends.moc"
