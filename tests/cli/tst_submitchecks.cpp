// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "store/settings/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Steps = QList<ServerStep>;

namespace {

const QByteArray rules
    = R"("rules": [{"type": "invoice", "description": "A bill with an amount due"}])";
const QByteArray secondJobs = "/api/v2/classify";

QByteArray fileJob()
{
    return R"({"id": "2c2d3e4f-8b86-4d01-b42d-00cf4fc964aa", "status": "PENDING",)"
           R"( "file_input": "f", "configuration": {}})";
}

/// A service that knows only the second dialect.
Steps secondOnly(const Steps &creates)
{
    Steps steps{{.body = R"({"items": []})", .target = secondJobs + "?page_size=1"},
                {.body = fileJob(), .target = secondJobs + '/'}};
    for (ServerStep step : creates) {
        step.target = secondJobs;
        steps.append(step);
    }
    steps.append({.status = 404, .body = "{}", .target = "/api/v1/classifier"});
    return steps + scripted::account();
}

int secondCreations(const FaultyServer &server)
{
    return server.count("POST", secondJobs);
}

QByteArray ids(int count, const QByteArray &prefix = {})
{
    QByteArrayList ids;
    for (int i = 0; i < count; ++i)
        ids += '"' + prefix + "6f9619ff-8b86-4d01-b42d-"
            + QByteArray::number(i).rightJustified(12, '0') + '"';
    return R"("file_ids": [)" + ids.join(", ") + ']';
}

} // namespace

/// What is looked at before anything is sent: by the API that will be spoken, and by the limit.
class TestSubmitChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_driver = std::make_unique<CommandDriver>();
        m_server = std::make_unique<FaultyServer>();
    }

    void idsWithAPrefix_data();
    void idsWithAPrefix();
    void theServiceSaysWhichApi_data();
    void theServiceSaysWhichApi();
    void theOptionSaysWhichApi();
    void moreFilesThanAJobTakes();
    void filesThatAreRefused();
    void overTheLimit();
    void theWindowsLimitHoldsBesideTheWindow();

private:
    Ended submit(const QByteArray &body, const QStringList &more = {});
    void setLimit(const QString &folder, qint64 credits);

    std::unique_ptr<CommandDriver> m_driver;
    std::unique_ptr<FaultyServer> m_server;
};

Ended TestSubmitChecks::submit(const QByteArray &body, const QStringList &more)
{
    return m_driver->submit(QStringList{u"--service"_s, m_server->url().toString(), u"--request"_s,
                                        m_driver->write(u"request.json"_s, '{' + body + '}'),
                                        u"--json"_s}
                            + more);
}

void TestSubmitChecks::setLimit(const QString &folder, qint64 credits)
{
    QVERIFY(QDir().mkpath(folder));
    Settings settings(folder + u"/settings.ini"_s);
    settings.set(setting::ceiling, qlonglong(credits));
}

void TestSubmitChecks::idsWithAPrefix_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("first") << u"first"_s;
    QTest::newRow("second") << u"second"_s;
}

void TestSubmitChecks::idsWithAPrefix()
{
    QFETCH(const QString, dialect);
    m_server->setSteps(secondOnly({{.body = fileJob()}}).mid(0, 3) + scripted::account()
                       + scripted::creates({{.body = scripted::job("PENDING")}}));
    const Ended ended = submit(ids(1, "dfl-") + ", " + rules, {u"--dialect"_s, dialect});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(scripted::creations(*m_server), dialect == "first"_L1 ? 1 : 0);
    QCOMPARE(secondCreations(*m_server), dialect == "first"_L1 ? 0 : 1);
}

void TestSubmitChecks::theServiceSaysWhichApi_data()
{
    QTest::addColumn<bool>("isSecond");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray multimodal = R"(, "mode": "MULTIMODAL")";
    const auto row = [](const char *name, bool isSecond, const QByteArray &body, int status) {
        QTest::newRow(name) << isSecond << body << status;
    };
    row("MULTIMODAL in the second", true, ids(1) + ", " + rules + multimodal, 2);
    row("MULTIMODAL in the first", false, ids(1) + ", " + rules + multimodal, 0);
    row("any ID in the second", true, R"("file_ids": ["file_7"], )" + rules, 0);
    row("any ID in the first", false, R"("file_ids": ["file_7"], )" + rules, 2);
    row("a sentence in the second", true, R"("file_ids": ["my invoice"], )" + rules, 2);
}

void TestSubmitChecks::theServiceSaysWhichApi()
{
    QFETCH(const bool, isSecond);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    m_server->setSteps(isSecond ? secondOnly({{.body = fileJob()}})
                                : scripted::account()
                               + Steps{{.status = 404, .body = "{}", .target = secondJobs}}
                               + scripted::creates({{.body = scripted::job("PENDING")}}));
    const Ended ended = submit(body);
    QVERIFY2(ended.status == status, ended.err.constData());
    QCOMPARE(scripted::creations(*m_server) + secondCreations(*m_server), status == 0 ? 1 : 0);
    QCOMPARE(ended.out.isEmpty(), status == 2);
}

/// Then nobody needs to be asked.
void TestSubmitChecks::theOptionSaysWhichApi()
{
    const Ended second
        = submit(ids(1) + ", " + rules + R"(, "mode": "MULTIMODAL")", {u"--dialect=second"_s});
    QVERIFY2(second.status == 2, second.err.constData());
    QVERIFY2(second.said("mode: "), second.err.constData());
    const Ended first = submit(R"("file_ids": ["file_7"], )" + rules, {u"--dialect=first"_s});
    QVERIFY2(first.status == 2, first.err.constData());
    QCOMPARE(m_server->connections(), 0);
    m_server->setSteps(secondOnly({{.body = fileJob()}}));
    const Ended many = submit(ids(501) + ", " + rules, {u"--dialect=second"_s});
    QVERIFY2(!many.said("file_ids: "), many.err.constData());
    QVERIFY2(many.status != 2, many.err.constData());
}

/// Than one job takes, in the first.
void TestSubmitChecks::moreFilesThanAJobTakes()
{
    m_server->setSteps(scripted::account()
                       + scripted::creates({{.body = scripted::job("PENDING")}}));
    const Ended ended = submit(ids(501) + ", " + rules, {u"--dialect=first"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(scripted::creations(*m_server), 2);
    QCOMPARE(ended.json()["results"_L1].toArray().size(), 501);
}

void TestSubmitChecks::filesThatAreRefused()
{
    m_server->setSteps(secondOnly(
        {{.body = fileJob()}, {.status = 400, .body = R"({"detail": "File is empty"})"}}));
    const Ended ended = submit(ids(2) + ", " + rules);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said("File is empty"), ended.err.constData());
    QVERIFY(ended.json()["error"_L1].toString().contains("File is empty"_L1));
    QCOMPARE(secondCreations(*m_server), 2);
    const QJsonArray results = ended.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 2); // the one that was made is named by its ID
    QCOMPARE(int(results[0]["job_id"_L1].isString()) + int(results[1]["job_id"_L1].isString()), 1);
}

void TestSubmitChecks::overTheLimit()
{
    m_server->setSteps(scripted::success());
    setLimit(m_driver->dataFolder(), 4); // five pages a file, a credit each
    const QByteArray body = ids(1) + ", " + rules;
    const Ended refused = submit(body, {u"--dialect"_s, u"first"_s});
    QVERIFY2(refused.status == 3, refused.err.constData());
    QVERIFY2(refused.said("--over-limit"), refused.err.constData());
    QVERIFY(refused.json()["job"_L1].isNull());
    QCOMPARE(m_server->count("POST"), 0);
    QCOMPARE(m_driver->history().size(), 0);

    const Ended ended = submit(body, {u"--dialect"_s, u"first"_s, u"--over-limit"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(scripted::creations(*m_server), 1);

    setLimit(m_driver->dataFolder(), 10); // of which five are gone
    QCOMPARE(submit(body, {u"--dialect"_s, u"first"_s}).status, 0);
    QCOMPARE(submit(body, {u"--dialect"_s, u"first"_s}).status, 3);
    QCOMPARE(scripted::creations(*m_server), 2);
}

void TestSubmitChecks::theWindowsLimitHoldsBesideTheWindow()
{
    m_driver->useOwnFolders();
    const QString folder = m_driver->path(u"home/Classify Desk/classifydesk"_s);
    setLimit(folder, 4);
    m_server->setSteps(scripted::account()
                       + scripted::creates({{.body = scripted::job("PENDING"), .held = true}}));
    const QStringList all{u"--service"_s, m_server->url().toString(),
                          u"--dialect"_s, u"first"_s,
                          u"--request"_s, m_driver->request({scripted::fileId()})};
    const auto window = m_driver->begin(all + QStringList{u"--over-limit"_s}); // has the folder
    QTRY_COMPARE_WITH_TIMEOUT(scripted::creations(*m_server), 1, 60'000);
    const Ended beside = m_driver->submit(all);
    QVERIFY2(beside.status == 3, beside.err.constData());
    QCOMPARE(scripted::creations(*m_server), 1);
    m_server->release();
    QCOMPARE(m_driver->end(*window).status, 0);
}

QTEST_GUILESS_MAIN(TestSubmitChecks)
#include "tst_submitchecks.moc"
