// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scripts, as a shell runs them, with curl speaking to a server on this machine.

#include "service/scripts/quoting.h"
#include "service/scripts/scriptplace.h"
#include "support/faultyserver.h"
#include "support/stricttest.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QList<ScriptLanguage> languages{ScriptLanguage::Curl, ScriptLanguage::Python,
                                      ScriptLanguage::Llp};

} // namespace

class TestCallScript : public StrictTest, private ScriptPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void noSecretIsInIt();
    void whatIsLeftOutIsSaid();
    void noMoreFilesThanFit();
    void literalsOfPython();
    void curlUploadsAndCreates_data() { dialects(); }
    void curlUploadsAndCreates();
    void curlStopsAtARefusedUpload();
    void aSavedConfiguration();
};

void TestCallScript::noSecretIsInIt()
{
    for (const ScriptLanguage language : languages) {
        for (const Dialect dialect : {Dialect::First, Dialect::Second}) {
            const QString script = callScript(language, callOf(dialect));
            QVERIFY(!script.contains("header-do-not-show"_L1));
            QVERIFY(!script.contains("signing-do-not-show"_L1));
            QVERIFY(!script.contains("url-do-not-show"_L1));
            QVERIFY(script.contains("LLAMA_CLOUD_API_KEY"_L1));
        }
    }
}

void TestCallScript::whatIsLeftOutIsSaid()
{
    ScriptedCall call = callOf(Dialect::First);
    QVERIFY(callScript(ScriptLanguage::Curl, call).contains("# Left out: headers"_L1));
    QVERIFY(!callScript(ScriptLanguage::Curl, call).contains("local service"_L1));
    call.content.webhooks.clear();
    call.isPassing = true;
    QVERIFY(!callScript(ScriptLanguage::Curl, call).contains("Left out"_L1));
    for (const ScriptLanguage language : languages)
        QVERIFY(callScript(language, call).contains("\n# The local service has another"_L1));
}

void TestCallScript::noMoreFilesThanFit()
{
    ScriptedCall call = callOf(Dialect::Second);
    call.paths = QStringList(700, u"/tmp/a.pdf"_s);
    for (const ScriptLanguage language : languages) {
        const QString script = callScript(language, call);
        QCOMPARE(script.count("/tmp/a.pdf"_L1), ScriptedCall::mostFiles - 1); // and the known one
        QVERIFY(script.contains("# Left out: 201 more file(s)."_L1));
    }
}

void TestCallScript::literalsOfPython()
{
    const QJsonObject value{{u"a"_s, QJsonArray{true, false, QJsonValue(), 1.5, 3}},
                            {u"b"_s, QJsonObject()}};
    QCOMPARE(pythonLiteral(value),
             u"{\n    \"a\": [\n        True,\n        False,\n        None,\n        1.5,\n"
             "        3,\n    ],\n    \"b\": {},\n}"_s);
    QCOMPARE(commentLine(u"a\nb"_s), u"# a b\n"_s);
}

void TestCallScript::curlUploadsAndCreates()
{
    QFETCH(const Dialect, dialect);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("There is no curl here.");
    const bool isFirst = dialect == Dialect::First;
    const QByteArray files = "/api/v1/beta/files";
    FaultyServer server;
    server.setSteps({{.status = 201,
                      .body = "{\"project_id\": \"p\",\n \"id\": \"dfl-one\", \"name\": \"a\"}",
                      .target = files},
                     {.status = 201, .body = "{\"id\":\"dfl-two\"}", .target = files},
                     {.body = "{\"id\": \"the job\"}"}});
    ScriptedCall call = callOf(dialect);
    call.baseUrl = server.url();
    const QByteArray said = run(u"/bin/sh"_s, {u"-c"_s, callScript(ScriptLanguage::Curl, call)});
    QCOMPARE(said.count("the job"), isFirst ? 1 : 3);

    QList<SeenRequest> uploads;
    QList<SeenRequest> creates;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests) {
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer key from the environment"));
        QVERIFY(request.target.endsWith("?organization_id=org%201%26x&project_id=it%27s"));
        (request.target.startsWith(files) ? uploads : creates).append(request);
    }
    QCOMPARE(uploads.size(), 2);
    QVERIFY(uploads.at(0).body.contains("\r\n\r\none\r\n"));
    QVERIFY(uploads.at(1).body.contains("\r\n\r\ntwo\r\n"));
    QVERIFY(uploads.at(0).body.contains("name=\"purpose\"\r\n\r\nclassify\r\n"));
    if (isFirst) {
        QCOMPARE(creates.size(), 1);
        QVERIFY(creates.at(0).target.startsWith("/api/v1/classifier/jobs?"));
        JobRequest wanted = expected(dialect);
        wanted.fileIds = {{u"dfl-known"_s}, {u"dfl-one"_s}, {u"dfl-two"_s}};
        QCOMPARE(requestFromJson(creates.at(0).body), wanted);
        return;
    }
    QCOMPARE(creates.size(), 3);
    const QStringList ids{u"dfl-known"_s, u"dfl-one"_s, u"dfl-two"_s};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(creates.at(i).target.startsWith("/api/v2/classify?"));
        FileJobRequest wanted;
        wanted.file = {ids.at(i)};
        wanted.content = expected(dialect);
        QCOMPARE(fileJobRequestFromJson(creates.at(i).body), wanted);
    }
}

/// A job without one of its files is not what was asked for; and it is billed.
void TestCallScript::curlStopsAtARefusedUpload()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("There is no curl here.");
    for (const ServerStep &step : {ServerStep{.status = 401, .body = "{\"detail\": \"no\"}"},
                                   ServerStep{.status = 201, .body = "{}"}}) {
        FaultyServer server;
        server.setSteps({step});
        ScriptedCall call = callOf(Dialect::First);
        call.baseUrl = server.url();
        run(u"/bin/sh"_s,
            {u"-c"_s, callScript(ScriptLanguage::Curl, call) + u"test $? -ne 0 && exit 7\n"_s}, 7);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestCallScript::aSavedConfiguration()
{
    ScriptedCall call = callOf(Dialect::Second);
    call.configuration = {u"cfg-1"_s};
    for (const ScriptLanguage language : languages) {
        const QString script = callScript(language, call);
        QVERIFY(script.contains("cfg-1"_L1));
        QVERIFY(!script.contains("type 0"_L1));
    }
}

QTEST_GUILESS_MAIN(TestCallScript)
#include "tst_callscript.moc"
