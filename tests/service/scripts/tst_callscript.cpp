// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scripts, as shells and Python run them. What they call is ours and writes down what it was given,
// except for curl, which speaks with a server on this machine.

#include "service/scripts/callscript.h"

#include "service/scripts/quoting.h"
#include "support/faultyserver.h"
#include "support/stricttest.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secretHeader = "header-do-not-show"_L1;
constexpr auto secretSigning = "signing-do-not-show"_L1;
constexpr int enoughMs = 60'000;

/// What texts must not do in any language: end, expand, run, be a file or a comment.
const QStringList hostile{
    u"It's the seller's 'bill' \"of sorts\""_s,
    u"$(touch hacked) `touch hacked` $HOME ${HOME} !! * ~ ; & | > hacked"_s,
    u"First line\nsecond 'line'\ttabbed\r\n# no comment"_s,
    u"back\\slash \\n \\' \\\" \\$ ends with \\"_s,
    u"''' \"\"\" %s %d {0} {job} \\N{BULLET} \\x41 \\u0041"_s,
    u"@/etc/hostname and more"_s,
    u"Rechnung für Bücher – 請求書 🧾 \u2028 \u0001"_s,
    u"$id $1 $@ $answer $ids file_ids EOF )"_s,
};

/// A hostile name that a file can have.
const QString hostileName = u"it's \"a\" $(touch hacked);b,c\\d=@e 🧾.pdf"_s;

JobRequest content()
{
    JobRequest request;
    for (const QString &text : hostile)
        request.rules.append({u"type %1"_s.arg(request.rules.size()), text});
    request.mode = Mode::Fast;
    request.language = u"de"_s;
    request.maxPages = MaxPages::noLimit();
    request.targetPages = PageSelection::fromZeroBased({0, 2, 3});
    request.webhooks = {{.url = u"https://user:url-do-not-show@hooks.example/it's?a=$(x)"_s,
                         .events = {u"parse.success"_s},
                         .headers = {{u"X-Token"_s, QString(secretHeader)}},
                         .format = Webhook::Format::Json,
                         .signingSecret = secretSigning}};
    return request;
}

/// The same as it is without secrets.
JobRequest sentContent()
{
    JobRequest request = content();
    request.webhooks[0].url = u"https://hooks.example/it's?a=$(x)"_s;
    request.webhooks[0].headers.clear();
    request.webhooks[0].signingSecret.clear();
    return request;
}

ScriptedCall callOf(Dialect dialect, const QString &folder)
{
    ScriptedCall call{.baseUrl = QUrl(u"https://service.example.org/prefix/"_s),
                      .scope = {{u"org 1&x"_s}, {u"it's"_s}},
                      .dialect = dialect,
                      .content = content(),
                      .paths = {folder + u'/' + hostileName, folder + u"/plain.pdf"_s}};
    call.content.fileIds = {{u"dfl-known"_s}};
    if (dialect == Dialect::Second)
        call.content.webhooks.first().events = {u"classify.success"_s};
    return call;
}

JobRequest expected(Dialect dialect)
{
    JobRequest request = sentContent();
    if (dialect == Dialect::Second)
        request.webhooks.first().events = {u"classify.success"_s};
    return request;
}

const QList<ScriptLanguage> languages{ScriptLanguage::Curl, ScriptLanguage::Python,
                                      ScriptLanguage::Llp};

} // namespace

class TestCallScript : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void noSecretIsInIt();
    void whatIsLeftOutIsSaid();
    void noMoreFilesThanFit();
    void literalsOfPython();
    void curlUploadsAndCreates_data() { dialects(); }
    void curlUploadsAndCreates();
    void curlStopsAtARefusedUpload();
    void aSavedConfiguration();
    void llpUploadsAndCreates_data() { dialects(); }
    void llpUploadsAndCreates();
    void pythonUploadsAndCreates_data() { dialects(); }
    void pythonUploadsAndCreates();

private:
    static void dialects();
    QByteArray run(const QString &program, const QStringList &arguments, int exitCode = 0);
    void write(const QString &name, const QByteArray &text, bool isProgram = false) const;
    QList<QByteArrayList> calls() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCallScript::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(hostileName, "one");
    write(u"plain.pdf"_s, "two");
}

void TestCallScript::dialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("API v1") << Dialect::First;
    QTest::newRow("API v2") << Dialect::Second;
}

void TestCallScript::write(const QString &name, const QByteArray &text, bool isProgram) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(file.write(text), text.size());
    if (isProgram)
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// In the folder, with its programs first and with its Python modules. What it printed.
QByteArray TestCallScript::run(const QString &program, const QStringList &arguments, int exitCode)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_folder->path() + u":/usr/local/bin:/usr/bin:/bin"_s);
    environment.insert(u"PYTHONPATH"_s, m_folder->path());
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"LLAMA_CLOUD_API_KEY"_s, u"key from the environment"_s);
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(enoughMs);
    const QByteArray err = process.readAllStandardError();
    if (!isDone || process.exitCode() != exitCode)
        QTest::qFail(err.constData(), __FILE__, __LINE__);
    if (QFile::exists(m_folder->filePath(u"hacked"_s)))
        QTest::qFail("A text was run.", __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

/// What our program wrote down: the arguments of each call.
QList<QByteArrayList> TestCallScript::calls() const
{
    QFile file(m_folder->filePath(u"calls"_s));
    QList<QByteArrayList> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QByteArrayList parts = file.readAll().split('\0');
    while (parts.size() > 1) {
        const qsizetype end = parts.indexOf("\x04");
        all.append(parts.mid(0, end));
        parts.remove(0, end + 1);
    }
    return all;
}

void TestCallScript::noSecretIsInIt()
{
    for (const ScriptLanguage language : languages) {
        for (const Dialect dialect : {Dialect::First, Dialect::Second}) {
            const QString script = callScript(language, callOf(dialect, m_folder->path()));
            QVERIFY(!script.contains(secretHeader));
            QVERIFY(!script.contains(secretSigning));
            QVERIFY(!script.contains("url-do-not-show"_L1));
            QVERIFY(script.contains("LLAMA_CLOUD_API_KEY"_L1));
        }
    }
}

void TestCallScript::whatIsLeftOutIsSaid()
{
    ScriptedCall call = callOf(Dialect::First, m_folder->path());
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
    ScriptedCall call = callOf(Dialect::Second, m_folder->path());
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
    ScriptedCall call = callOf(dialect, m_folder->path());
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
        ScriptedCall call = callOf(Dialect::First, m_folder->path());
        call.baseUrl = server.url();
        run(u"/bin/sh"_s,
            {u"-c"_s, callScript(ScriptLanguage::Curl, call) + u"test $? -ne 0 && exit 7\n"_s}, 7);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestCallScript::aSavedConfiguration()
{
    ScriptedCall call = callOf(Dialect::Second, m_folder->path());
    call.configuration = {u"cfg-1"_s};
    for (const ScriptLanguage language : languages) {
        const QString script = callScript(language, call);
        QVERIFY(script.contains("cfg-1"_L1));
        QVERIFY(!script.contains("type 0"_L1));
    }
}

void TestCallScript::llpUploadsAndCreates()
{
    QFETCH(const Dialect, dialect);
    const bool isFirst = dialect == Dialect::First;
    write(u"llp"_s,
          "#!/bin/sh\n"
          "printf '%s\\0' \"$@\" >> calls\n"
          "printf '\\004\\0' >> calls\n"
          "test \"$1\" != files || printf '\"dfl-%s\"\\n' \"$(wc -c < calls | tr -d ' ')\"\n",
          true);
    const ScriptedCall call = callOf(dialect, m_folder->path());
    run(u"/bin/sh"_s, {u"-c"_s, callScript(ScriptLanguage::Llp, call)});
    QList<QByteArrayList> uploads;
    QList<QByteArrayList> creates;
    const QList<QByteArrayList> all = calls();
    for (const QByteArrayList &one : all) {
        const auto after = [&one](const QByteArray &flag) {
            return one.value(one.indexOf(flag) + 1);
        };
        QCOMPARE(after("--base-url"), QByteArray("https://service.example.org/prefix"));
        QCOMPARE(after("--organization-id"), QByteArray("org 1&x"));
        QCOMPARE(after("--project-id"), QByteArray("it's"));
        (one.at(0) == "files" ? uploads : creates).append(one);
    }
    QCOMPARE(uploads.size(), 2);
    QVERIFY(uploads.at(0).contains(call.paths.at(0).toUtf8()));
    QVERIFY(uploads.at(1).contains(call.paths.at(1).toUtf8()));
    QCOMPARE(creates.size(), isFirst ? 1 : 3);
    const QByteArrayList create = creates.first();
    QCOMPARE(create.mid(0, 2),
             (QByteArrayList{isFirst ? "classifier:jobs" : "classify", "create"}));
    QCOMPARE(create.value(create.indexOf(isFirst ? "--file-id" : "--file-input") + 1),
             QByteArray("dfl-known"));
    // What llp takes for a file is a text with a backslash before it.
    QJsonArray rules;
    if (isFirst) {
        QCOMPARE(create.count("--file-id"), 3);
        for (qsizetype i = 0; i < create.size(); ++i) {
            if (create.at(i) == "--rule")
                rules.append(QJsonDocument::fromJson(create.at(i + 1)).object());
        }
    } else {
        const QByteArray text = create.value(create.indexOf("--configuration") + 1);
        rules = QJsonDocument::fromJson(text).object()["rules"_L1].toArray();
    }
    QCOMPARE(rules.size(), hostile.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString safe = hostile.at(i).startsWith(u'@') ? u'\\' + hostile.at(i) : hostile.at(i);
        QCOMPARE(rules.at(i)["description"_L1].toString(), safe);
    }
    QCOMPARE(create.count("--webhook-configuration"), 1);
}

void TestCallScript::pythonUploadsAndCreates()
{
    QFETCH(const Dialect, dialect);
    const bool isFirst = dialect == Dialect::First;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no Python here.");
    write(u"requests.py"_s, R"py(
import json
class Answer:
    ok = True
    def __init__(self, value): self.value = value
    def json(self): return self.value
class Session:
    def __init__(self): self.headers = {}
    def request(self, method, url, params, timeout, data=None, files=None, json=None):
        import json as writer
        seen = {"method": method, "url": url, "params": params, "json": json,
                "file": files["file"].read().decode() if files else None,
                "key": self.headers["Authorization"]}
        print(writer.dumps(seen))
        if files: return Answer({"id": "dfl-" + seen["file"]})
        if url.endswith("/results"): return Answer({"items": []})
        return Answer({"id": "job", "status": "PENDING" if json else "SUCCESS"})
)py");
    write(u"llama_cloud.py"_s, R"py(
import json
class It:
    def __init__(self, **fields): self.__dict__.update(fields)
class LlamaCloud:
    def __init__(self, api_key, base_url):
        self.files = self.classify = self
        print(json.dumps({"key": "Bearer " + api_key, "url": base_url}))
    def create(self, file=None, purpose=None, file_input=None, organization_id=None,
               project_id=None, configuration=None, extra_body=None):
        if file: return It(id="dfl-" + file.read_text())
        print(json.dumps({"params": {"organization_id": organization_id, "project_id": project_id},
                          "json": {"file_input": file_input, "configuration": configuration,
                                   **extra_body}}))
        return It(id="job", status="PENDING", result=None)
    def get(self, job, organization_id, project_id):
        return It(id=job, status="COMPLETED", result=None)
)py");
    const ScriptedCall call = callOf(dialect, m_folder->path());
    const QString script = callScript(ScriptLanguage::Python, call);
    QByteArray text = script.toUtf8().replace("time.sleep(2)", "time.sleep(0)");
    write(u"script.py"_s, text);
    const QByteArrayList lines = run(python, {u"script.py"_s}).split('\n');
    QList<QJsonObject> seen;
    for (const QByteArray &line : lines) {
        if (line.startsWith('{'))
            seen.append(QJsonDocument::fromJson(line).object());
    }
    QCOMPARE(seen.first()["key"_L1].toString(), u"Bearer key from the environment"_s);
    QVERIFY(seen.first()["url"_L1].toString().startsWith("https://service.example.org/prefix"_L1));
    QList<QJsonObject> creates;
    for (const QJsonObject &one : std::as_const(seen)) {
        if (!one["json"_L1].isObject())
            continue;
        creates.append(one["json"_L1].toObject());
        QCOMPARE(one["params"_L1]["organization_id"_L1].toString(), u"org 1&x"_s);
        QCOMPARE(one["params"_L1]["project_id"_L1].toString(), u"it's"_s);
    }
    const QStringList ids{u"dfl-known"_s, u"dfl-one"_s, u"dfl-two"_s};
    if (isFirst) {
        QCOMPARE(creates.size(), 1);
        JobRequest wanted = expected(dialect);
        for (const QString &id : ids)
            wanted.fileIds.append({id});
        QCOMPARE(requestFromJson(creates.first()), wanted);
        return;
    }
    QCOMPARE(creates.size(), 3);
    for (int i = 0; i < 3; ++i) {
        FileJobRequest wanted;
        wanted.file = {ids.at(i)};
        wanted.content = expected(dialect);
        QCOMPARE(fileJobRequestFromJson(QJsonDocument(creates.at(i)).toJson()), wanted);
    }
}

QTEST_GUILESS_MAIN(TestCallScript)
#include "tst_callscript.moc"
