// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/judges/modeljudge.h"

#include "localservice/judges/modelsteps.h"
#include "support/patience.h"
#include "support/stricttest.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;
using namespace cd::test;
using Cut = ServerStep::Cut;

namespace {

constexpr auto chatPath = "/v1/chat/completions";
const QString good = uR"({"type":"invoice","why":"It asks for money."})"_s;

DocumentText documentOf(const QString &text)
{
    DocumentText document;
    document.pages.append({1, text});
    document.notes.append(u"A page was not read."_s);
    return document;
}

QList<Rule> rules(int more = 0)
{
    QList<Rule> all{{u"invoice"_s, u"A supplier asks for payment"_s},
                    {u"recipe"_s, u"How to cook something"_s}};
    for (int i = 0; i < more; ++i)
        all.append({u"type %1"_s.arg(i), u"number 0123456789 "_s.repeated(20)});
    return all;
}

} // namespace

/// A language model at a server that may do anything.
class TestModelJudge : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void itIsAskedStrictly();
    void aKeyGoesToTheServer();
    void ollamaIsAskedInItsOwnWay();
    void probabilitiesAreTheConfidence();
    void noRuleFits();
    void badAnswersAreSaid_data();
    void badAnswersAreSaid();
    void redirectsAreNotFollowed();
    void whatTheServerCannotIsLeftOut_data();
    void whatTheServerCannotIsLeftOut();
    void oneRefusalIsNoReasonForDoubt();
    void aModelThatIsLoadingIsWaitedFor();
    void nobodyThere();
    void oneDocumentAtATime();
    void aStopEndsTheWaiting();
    void whatNeedsNoModelIsNotSent();

private:
    ModelJudge judge(int seconds = 60, const QString &model = {}, const QByteArray &key = {});
    Judged judged(ModelJudge &judge) const
    {
        return judge.judge(documentOf(u"Amount due: 3.00"_s), rules(), u"en"_s);
    }
    QList<QJsonObject> bodies(const QByteArray &target = chatPath) const;

    std::unique_ptr<FaultyServer> m_server = std::make_unique<FaultyServer>();
    std::stop_source m_stop;
};

void TestModelJudge::cleanup()
{
    m_server = std::make_unique<FaultyServer>();
    m_stop = {};
}

ModelJudge TestModelJudge::judge(int seconds, const QString &model, const QByteArray &key)
{
    return ModelJudge({.kind = JudgeChoice::Kind::Model,
                       .address = m_server->url(),
                       .model = model,
                       .seconds = seconds},
                      key, m_stop.get_token());
}

QList<QJsonObject> TestModelJudge::bodies(const QByteArray &target) const
{
    QList<QJsonObject> found;
    const QList<SeenRequest> requests = m_server->requests();
    for (const SeenRequest &request : requests) {
        if (request.target == target)
            found.append(QJsonDocument::fromJson(request.body).object());
    }
    return found;
}

void TestModelJudge::itIsAskedStrictly()
{
    m_server->setSteps(modelServer({chatAnswer(good)}));
    ModelJudge model = judge();
    const Judged found = judged(model);
    QVERIFY2(found, qPrintable(found ? QString() : found.error()));
    QCOMPARE(found->type, u"invoice"_s);
    QCOMPARE(found->confidence, 0.5);
    for (const QString &part :
         {u"The model chose the type invoice. Its reason: It asks for money. The"_s,
          u"the model's word"_s, u"A page was not read."_s})
        QVERIFY2(found->reasoning.contains(part), qPrintable(found->reasoning));
    QVERIFY2(
        found->reasoning.endsWith(u"Judged by the model tiny at %1; this is not LlamaCloud."_s.arg(
            m_server->url().toString())),
        qPrintable(found->reasoning));

    QCOMPARE(bodies().size(), 1);
    const QJsonObject asked = bodies().first();
    QCOMPARE(asked.value("model"_L1).toString(), u"tiny"_s); // the other one can't answer
    QCOMPARE(asked.value("temperature"_L1), QJsonValue(0));
    QCOMPARE(asked.value("stream"_L1), QJsonValue(false));
    QVERIFY(asked.value("max_tokens"_L1).toInt() > 0);
    QCOMPARE(asked.value("chat_template_kwargs"_L1).toObject().value("enable_thinking"_L1),
             QJsonValue(false));
    const QJsonObject format = asked.value("response_format"_L1).toObject();
    QCOMPARE(format.value("type"_L1).toString(), u"json_schema"_s);
    const QJsonObject schema = format.value("json_schema"_L1).toObject();
    QCOMPARE(schema.value("strict"_L1), QJsonValue(true));
    QVERIFY(QJsonDocument(schema)
                .toJson(QJsonDocument::Compact)
                .contains(R"("enum":["invoice","recipe","none"])"));
    for (const SeenRequest &request : m_server->requests())
        QCOMPARE(request.header("Authorization"), QByteArray());
}

void TestModelJudge::aKeyGoesToTheServer()
{
    m_server->setSteps(modelServer({chatAnswer(good)}));
    ModelJudge model = judge(60, u"mine"_s, "k-1");
    QVERIFY(judged(model));
    QCOMPARE(m_server->count("GET", "/v1/models"), 0); // the model was named
    QCOMPARE(bodies().first().value("model"_L1).toString(), u"mine"_s);
    QCOMPARE(m_server->requests().last().header("Authorization"), QByteArray("Bearer k-1"));
}

void TestModelJudge::ollamaIsAskedInItsOwnWay()
{
    const QByteArray answer
        = QJsonDocument(
              QJsonObject{{u"message"_s, QJsonObject{{u"content"_s, good}}},
                          {u"logprobs"_s,
                           QJsonArray{QJsonObject{{u"token"_s, u"{\"type\":\"invoice\","_s},
                                                  {u"logprob"_s, -1}}}}})
              .toJson();
    m_server->setSteps({{.body = R"({"version":"0.12.0"})", .target = "/api/version"},
                        modelList({u"qwen"_s}),
                        {.body = answer, .target = "/api/chat"}});
    ModelJudge model = judge();
    const Judged found = judged(model);
    QVERIFY(found);
    QCOMPARE(found->type, u"invoice"_s);
    QVERIFY(*found->confidence > 0.36 && *found->confidence < 0.37);
    QCOMPARE(m_server->countOf(chatPath), 0);
    const QJsonObject asked = bodies("/api/chat").first();
    QCOMPARE(asked.value("model"_L1).toString(), u"qwen"_s);
    QCOMPARE(asked.value("think"_L1), QJsonValue(false));
    QVERIFY(asked.value("format"_L1).isObject());
    const QJsonObject options = asked.value("options"_L1).toObject();
    QVERIFY(options.value("num_ctx"_L1).toInt() >= 2048);
    QCOMPARE(options.value("temperature"_L1), QJsonValue(0));
    QVERIFY(options.value("num_predict"_L1).toInt() > 0);

    // A longer question gets the room that it needs.
    QVERIFY(model.judge(documentOf(u"12 "_s.repeated(9000)), rules(30), u"en"_s));
    QVERIFY(bodies("/api/chat").last().value("options"_L1).toObject().value("num_ctx"_L1).toInt()
            >= 8192);
}

void TestModelJudge::probabilitiesAreTheConfidence()
{
    const QJsonArray tokens{
        QJsonObject{{u"token"_s, u"{\"type\":\"invoice\","_s}, {u"logprob"_s, 0}}};
    m_server->setSteps(
        modelServer({chatAnswer(good, {{u"logprobs"_s, QJsonObject{{u"content"_s, tokens}}}})}));
    ModelJudge model = judge();
    const Judged found = judged(model);
    QVERIFY(found);
    QCOMPARE(found->confidence, 0.99); // never quite sure
    QVERIFY(!found->reasoning.contains(u"model's word"_s));
}

void TestModelJudge::noRuleFits()
{
    m_server->setSteps(modelServer({chatAnswer(uR"({"type":"none","why":"A poem."})"_s)}));
    ModelJudge model = judge();
    const Judged found = judged(model);
    QVERIFY(found);
    QVERIFY(!found->type);
    QVERIFY(found->reasoning.startsWith(
        u"The model found that no rule fits. Its reason: A poem. The"_s));
}

void TestModelJudge::badAnswersAreSaid_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, ServerStep step, const QString &said, int seconds = 60) {
        step.target = chatPath;
        QTest::newRow(name) << step << seconds << said;
    };
    row("silent", {.silent = true}, u"did not answer in time. It had 1 seconds"_s, 1);
    row("drip", {.body = QByteArray(4000, ' '), .dripMs = 100}, u"did not answer in time"_s, 1);
    row("broken", {.body = R"({"choices": [)"}, u"not as such a server does"_s);
    row("a web page", {.body = "<html>Hello</html>", .headers = {{"Content-Type", "text/html"}}},
        u"not as such a server does"_s);
    row("nothing", {.body = ""}, u"not as such a server does"_s);
    row("no choices", {.body = R"({"choices":[]})"}, u"not as such a server does"_s);
    row("no content", {.body = R"({"choices":[{"message":{"content":null}}]})"},
        u"answered nothing"_s);
    row("other type", chatAnswer(uR"({"type":"bill"})"_s),
        u"“bill”, which is the type of no rule"_s);
    row("thoughts", chatAnswer(u"<think>invoice"_s), u"thought aloud"_s);
    row("thoughts elsewhere",
        {.body = R"({"choices":[{"message":{"content":"","reasoning_content":"Hm."}}]})"},
        u"thought aloud"_s);
    row("huge", {.body = QByteArray(2 * 1024 * 1024, ' ')}, u"more than it may"_s);
    row("hangs up", {.cut = Cut::AfterRequest}, u"without a whole answer"_s);
    row("hangs up in the answer",
        {.body = QByteArray(1000, ' '), .cut = Cut::InsideAnswer, .cutAfter = 10},
        u"without a whole answer"_s);
    row("failed", {.status = 500, .body = R"({"error":{"message":"out of <b>memory"}})"},
        u"status 500: “out of <b>memory”"_s);
    row("no such model", {.status = 404, .body = R"({"error":"model not found"})"},
        u"status 404: “model not found”"_s);
    row("a key is wanted", {.status = 401}, u"CLASSIFYDESK_JUDGE_KEY"_s);
    row("busy all the time", {.status = 503, .body = R"({"error":{"message":"Loading model"}})"},
        u"“Loading model”"_s, 1);
}

void TestModelJudge::badAnswersAreSaid()
{
    QFETCH(const ServerStep, step);
    QFETCH(const int, seconds);
    QFETCH(const QString, said);
    m_server->setSteps(modelServer({step}));
    ModelJudge model = judge(seconds);
    const Judged found = judged(model);
    QVERIFY(!found);
    QVERIFY2(found.error().contains(said), qPrintable(found.error()));
    QVERIFY2(found.error().startsWith(u"The judge at "_s + m_server->url().toString()),
             qPrintable(found.error()));
    // It is not asked for ever.
    QVERIFY(m_server->countOf(chatPath) <= 4);
}

void TestModelJudge::redirectsAreNotFollowed()
{
    FaultyServer other;
    const QByteArray elsewhere = other.url().toEncoded() + chatPath;
    for (const int status : {301, 302, 307, 308}) {
        m_server->setSteps(modelServer(
            {{.status = status, .headers = {{"Location", elsewhere}}, .target = chatPath}}));
        ModelJudge model = judge();
        const Judged found = judged(model);
        QVERIFY(!found);
        QVERIFY2(found.error().contains(u"elsewhere (status %1)"_s.arg(status)),
                 qPrintable(found.error()));
    }
    QCOMPARE(other.connections(), 0);
}

void TestModelJudge::whatTheServerCannotIsLeftOut_data()
{
    QTest::addColumn<int>("refusals");
    QTest::addColumn<QString>("format");
    QTest::newRow("extras") << 1 << u"json_schema"_s;
    QTest::newRow("schema") << 2 << u"json_object"_s;
    QTest::newRow("any form") << 3 << QString();
}

void TestModelJudge::whatTheServerCannotIsLeftOut()
{
    QFETCH(const int, refusals);
    QFETCH(const QString, format);
    QList<ServerStep> chat(refusals, {.status = refusals == 2 ? 404 : 400, .target = chatPath});
    chat.append(chatAnswer(u"```json\n"_s + good + u"\n```"_s));
    m_server->setSteps(modelServer(chat));
    ModelJudge model = judge();
    for (int document = 0; document < 2; ++document) {
        const Judged found = judged(model);
        QVERIFY2(found, qPrintable(found ? QString() : found.error()));
        QCOMPARE(found->type, u"invoice"_s);
    }
    QCOMPARE(bodies().size(), refusals + 2); // the second document goes the same way at once
    const QJsonObject last = bodies().last();
    QCOMPARE(last.value("response_format"_L1).toObject().value("type"_L1).toString(), format);
    QVERIFY(!last.contains("chat_template_kwargs"_L1));
    QVERIFY(!last.contains("logprobs"_L1));
    QCOMPARE(m_server->count("GET", "/api/version"), 1);
}

void TestModelJudge::oneRefusalIsNoReasonForDoubt()
{
    m_server->setSteps(modelServer(
        {chatAnswer(good),
         {.status = 400, .body = R"({"error":{"message":"context size"}})", .target = chatPath},
         chatAnswer(good)}));
    ModelJudge model = judge();
    QVERIFY(judged(model));
    const Judged refused = judged(model);
    QVERIFY(!refused);
    QVERIFY(refused.error().contains(u"context size"_s));
    QCOMPARE(bodies().size(), 2);
    QVERIFY(judged(model));
    QCOMPARE(bodies().size(), 3);
}

void TestModelJudge::aModelThatIsLoadingIsWaitedFor()
{
    m_server->setSteps(modelServer({{.status = 503, .target = chatPath}, chatAnswer(good)}));
    ModelJudge model = judge();
    QVERIFY(judged(model));
    QCOMPARE(bodies().size(), 2);
}

void TestModelJudge::nobodyThere()
{
    m_server->setSteps(modelServer({chatAnswer(good)}));
    ModelJudge model = judge();
    m_server->goDown();
    const Judged found = judged(model);
    QVERIFY(!found);
    QVERIFY2(found.error().contains(u"can't be reached"_s), qPrintable(found.error()));
    m_server->comeUp();
    QVERIFY(judged(model));
}

void TestModelJudge::oneDocumentAtATime()
{
    ServerStep held = chatAnswer(good);
    held.held = true;
    m_server->setSteps(modelServer({held}));
    ModelJudge model = judge();
    auto first = std::async(std::launch::async, [&] { return judged(model).has_value(); });
    auto second = std::async(std::launch::async, [&] { return judged(model).has_value(); });
    for (int document = 1; document <= 2; ++document) {
        QTRY_COMPARE(m_server->countOf(chatPath), document);
        m_server->release();
    }
    QVERIFY(first.get());
    QVERIFY(second.get());
    QCOMPARE(m_server->mostAtOnce(), 1);
}

void TestModelJudge::aStopEndsTheWaiting()
{
    m_server->setSteps(modelServer({{.silent = true, .target = chatPath}}));
    ModelJudge model = judge(3600);
    const auto isStopped = [&] {
        try {
            static_cast<void>(judged(model));
            return false;
        } catch (const JudgeStopped &) {
            return true;
        }
    };
    auto asked = std::async(std::launch::async, isStopped);
    auto waiting = std::async(std::launch::async, isStopped);
    QTRY_COMPARE(m_server->countOf(chatPath), 1);
    m_stop.request_stop();
    QVERIFY(asked.get());
    QVERIFY(waiting.get());
    QVERIFY(isStopped());
    QCOMPARE(m_server->countOf(chatPath), 1);
}

void TestModelJudge::whatNeedsNoModelIsNotSent()
{
    ModelJudge model = judge();
    const Judged nothing = model.judge(documentOf(u" \n"_s), rules(), u"en"_s);
    QVERIFY(nothing);
    QVERIFY(!nothing->type);
    const Judged tooMuch = model.judge(documentOf(u"text"_s), rules(200), u"en"_s);
    QVERIFY(!tooMuch);
    QVERIFY2(tooMuch.error().contains(u"Shorten them"_s), qPrintable(tooMuch.error()));
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(TestModelJudge)
#include "tst_modeljudge.moc"
