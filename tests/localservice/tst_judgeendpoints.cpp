// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/modelsteps.h"
#include "localservice/servicedriver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::test;

namespace {

const QString judgePath = u"/local/judge"_s;
constexpr auto chatPath = "/v1/chat/completions";

ServerStep saysReceipt()
{
    return chatAnswer(uR"({"type":"receipt","why":"Cash and change."})"_s);
}

} // namespace

/// Who judges in the real service: by its options, and by its own calls.
class TestJudgeEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theBuiltInJudgeIsTheDefault();
    void aModelJudgesJobs();
    void anotherJudgeIsChosen();
    void aJudgeThatIsGoneIsAnErrorOfTheFile();
    void twoFilesAreTwoRequestsInARow();
    void aStopEndsTheWaiting();
    void lookingAndTrying();
    void refusals_data();
    void refusals();
    void elsewhereIsSaid();

private:
    void start(const QStringList &arguments);
    QString address() const { return m_models->url().toString(); }
    QJsonObject judged();

    std::unique_ptr<LocalServiceProcess> m_service;
    std::unique_ptr<FaultyServer> m_models;
};

void TestJudgeEndpoints::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_service = std::make_unique<LocalServiceProcess>();
    m_models = std::make_unique<FaultyServer>();
    m_models->setSteps(modelServer({saysReceipt()}));
}

void TestJudgeEndpoints::cleanup()
{
    m_service.reset();
    m_models.reset();
}

void TestJudgeEndpoints::start(const QStringList &arguments)
{
    QVERIFY2(m_service->start(arguments), qPrintable(m_service->failure()));
}

/// The result for an invoice, or an empty object if there is none.
QJsonObject TestJudgeEndpoints::judged()
{
    const ServiceDriver driver(*m_service);
    const QString job
        = driver.job(ServiceDriver::jobBody({driver.file(u"invoice.txt"_s, invoiceText())}));
    static_cast<void>(comesTrue([&] { return driver.status(job) != u"PENDING"_s; }));
    return driver.results(job).first().toObject().value("result"_L1).toObject();
}

void TestJudgeEndpoints::theBuiltInJudgeIsTheDefault()
{
    start({});
    const ServiceDriver driver(*m_service);
    const QJsonObject state = driver.get(judgePath).object();
    QCOMPARE(state.value("judge"_L1).toString(), u"words+meaning"_s);
    QCOMPARE(state.value("answers"_L1), QJsonValue(true));
    const QJsonObject result = judged();
    QCOMPARE(result.value("type"_L1).toString(), u"invoice"_s);
    QVERIFY(result.value("reasoning"_L1)
                .toString()
                .endsWith(u"This is Classify Desk's local trial; it is not LlamaCloud. "
                          "Judged by the built-in judge, words and meaning."_s));
    QCOMPARE(driver.send("GET", judgePath, {}).status, 401); // for who has the key
}

void TestJudgeEndpoints::aModelJudgesJobs()
{
    start({u"--judge"_s, address() + u"/v1/"_s});
    const QJsonObject result = judged();
    QCOMPARE(result.value("type"_L1).toString(), u"receipt"_s); // as the model says
    QVERIFY(result.value("reasoning"_L1).toString().contains(u"the model tiny"_s));
    const QJsonObject state = ServiceDriver(*m_service).get(judgePath).object();
    QCOMPARE(state.value("judge"_L1).toString(), address());
    QCOMPARE(state.value("answers"_L1), QJsonValue(true));
    QCOMPARE(state.value("models"_L1).toArray(), QJsonArray{u"tiny"_s});
}

void TestJudgeEndpoints::anotherJudgeIsChosen()
{
    start({u"--judge"_s, u"words"_s});
    QVERIFY(judged()
                .value("reasoning"_L1)
                .toString()
                .endsWith(u"Judged by the built-in judge, words."_s));
    const ServiceDriver driver(*m_service);
    const Answer chosen = driver.put(judgePath, {{u"judge"_s, address()}, {u"model"_s, u"mine"_s}});
    QCOMPARE(chosen.status, 200);
    QCOMPARE(chosen.object().value("model"_L1).toString(), u"mine"_s);
    QVERIFY(judged().value("reasoning"_L1).toString().contains(u"the model mine"_s));
    QCOMPARE(driver.put(judgePath, {{u"judge"_s, u"words"_s}}).status, 200);
    QCOMPARE(judged().value("type"_L1).toString(), u"invoice"_s);
}

void TestJudgeEndpoints::aJudgeThatIsGoneIsAnErrorOfTheFile()
{
    m_models->goDown();
    start({u"--judge"_s, address()});
    const ServiceDriver driver(*m_service);
    const QString job
        = driver.job(ServiceDriver::jobBody({driver.file(u"invoice.txt"_s, invoiceText())}));
    QTRY_COMPARE(driver.status(job), u"ERROR"_s);
    const QString said = driver.jobNow(job).value("error_message"_L1).toString();
    QVERIFY2(said.contains(u"The judge at "_s + address() + u" can't be reached"_s),
             qPrintable(said));
    const QJsonObject state = driver.get(judgePath).object();
    QCOMPARE(state.value("answers"_L1), QJsonValue(false));
    QVERIFY(state.value("detail"_L1).toString().contains(address()));
    m_models->comeUp();
    QCOMPARE(judged().value("type"_L1).toString(), u"receipt"_s);
}

void TestJudgeEndpoints::twoFilesAreTwoRequestsInARow()
{
    ServerStep held = saysReceipt();
    held.held = true;
    m_models->setSteps(modelServer({held}));
    start({u"--judge"_s, address()});
    const ServiceDriver driver(*m_service);
    const QString job = driver.job(ServiceDriver::jobBody(
        {driver.file(u"1.txt"_s, invoiceText()), driver.file(u"2.txt"_s, receiptText())}));
    for (int file = 1; file <= 2; ++file) {
        QTRY_COMPARE(m_models->countOf(chatPath), file);
        m_models->release();
    }
    QTRY_COMPARE(driver.status(job), u"SUCCESS"_s);
    QCOMPARE(m_models->mostAtOnce(), 1);
}

void TestJudgeEndpoints::aStopEndsTheWaiting()
{
    m_models->setSteps(modelServer({{.silent = true, .target = chatPath}}));
    start({u"--judge"_s, address(), u"--judge-seconds"_s, u"3600"_s});
    QString job;
    {
        const ServiceDriver driver(*m_service);
        job = driver.job(ServiceDriver::jobBody(
            {driver.file(u"1.txt"_s, invoiceText()), driver.file(u"2.txt"_s, invoiceText())}));
        QTRY_COMPARE(m_models->countOf(chatPath), 1);
    }
    QVERIFY(m_service->stop());
    QCOMPARE(m_service->exitCode(), 0);
    QVERIFY(m_service->log().contains("Stopping."));
    m_models->setSteps(modelServer({saysReceipt()})); // what was cut short is judged later
    start({u"--judge"_s, address()});
    QTRY_COMPARE(ServiceDriver(*m_service).status(job), u"SUCCESS"_s);
}

void TestJudgeEndpoints::lookingAndTrying()
{
    start({u"--judge"_s, u"words"_s});
    const ServiceDriver driver(*m_service);
    const QString look = judgePath + u"/look"_s;
    QJsonObject state = driver.post(look, {{u"judge"_s, address()}}).object();
    QCOMPARE(state.value("answers"_L1), QJsonValue(true));
    QCOMPARE(state.value("models"_L1).toArray(), QJsonArray{u"tiny"_s});
    state = driver.post(look, {{u"judge"_s, address()}, {u"model"_s, u"other"_s}}).object();
    QCOMPARE(state.value("answers"_L1), QJsonValue(false));
    QVERIFY(state.value("detail"_L1).toString().contains(u"no model “other”"_s));

    const QString trial = judgePath + u"/trial"_s;
    QJsonObject tried = driver.post(trial, {{u"judge"_s, u"words"_s}}).object();
    QCOMPARE(tried.value("answered"_L1), QJsonValue(true));
    QCOMPARE(tried.value("type"_L1).toString(), u"invoice"_s);
    tried = driver.post(trial, {{u"judge"_s, address()}}).object();
    QCOMPARE(tried.value("answered"_L1), QJsonValue(false)); // the sample has no such rule
    QVERIFY(tried.value("detail"_L1).toString().contains(u"“receipt”"_s));
    QCOMPARE(driver.get(judgePath).object().value("judge"_L1).toString(), u"words"_s);
}

void TestJudgeEndpoints::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("loc");
    QTest::newRow("no judge") << QByteArray("{}") << u"body.judge"_s;
    QTest::newRow("unknown") << QByteArray(R"({"judge":"dice"})") << u"body.judge"_s;
    QTest::newRow("elsewhere") << QByteArray(R"({"judge":"http://192.0.2.1"})") << u"body.judge"_s;
    QTest::newRow("long") << R"({"judge":"words","model":")" + QByteArray(201, 'a') + "\"}"
                          << u"body.model"_s;
    QTest::newRow("no time") << QByteArray(R"({"judge":"words","timeout_seconds":0})")
                             << u"body.timeout_seconds"_s;
    QTest::newRow("no number") << QByteArray(R"({"judge":"words","timeout_seconds":"1"})")
                               << u"body.timeout_seconds"_s;
}

void TestJudgeEndpoints::refusals()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, loc);
    start({});
    const Answer answer = ServiceDriver(*m_service).post(judgePath + u"/look"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
}

void TestJudgeEndpoints::elsewhereIsSaid()
{
    start({u"--judge"_s, u"http://192.0.2.1:1"_s, u"--judge-may-be-elsewhere"_s});
    QCOMPARE(ServiceDriver(*m_service).get(u"/api/v1/projects"_s).status, 200);
    const QByteArray log = m_service->log();
    QVERIFY2(log.contains("what documents say leaves it"), log.constData());
    QVERIFY(!log.contains("Documents stay on this machine"));
}

QTEST_GUILESS_MAIN(TestJudgeEndpoints)
#include "tst_judgeendpoints.moc"
