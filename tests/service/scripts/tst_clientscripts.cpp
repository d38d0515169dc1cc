// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scripts, as a shell and Python run them. What they call is ours, and writes down what it was
// given.

#include "service/scripts/scriptplace.h"
#include "support/stricttest.h"
#include "wire/filejobcodec.h"
#include "wire/requestcodec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestClientScripts : public StrictTest, private ScriptPlace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void llpUploadsAndCreates_data() { dialects(); }
    void llpUploadsAndCreates();
    void llpStopsAtAnUploadWithoutAnId_data() { dialects(); }
    void llpStopsAtAnUploadWithoutAnId();
    void pythonUploadsAndCreates_data() { dialects(); }
    void pythonUploadsAndCreates();

private:
    QList<QByteArrayList> calls() const;
};

/// What our program wrote down: the arguments of each call.
QList<QByteArrayList> TestClientScripts::calls() const
{
    QFile file(path(u"calls"_s));
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

void TestClientScripts::llpUploadsAndCreates()
{
    QFETCH(const Dialect, dialect);
    const bool isFirst = dialect == Dialect::First;
    write(u"llp"_s,
          "#!/bin/sh\n"
          "printf '%s\\0' \"$@\" >> calls\n"
          "printf '\\004\\0' >> calls\n"
          "test \"$1\" != files || printf '\"dfl-%s\"\\n' \"$(wc -c < calls | tr -d ' ')\"\n",
          true);
    const ScriptedCall call = callOf(dialect);
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
    QCOMPARE(rules.size(), hostileTexts().size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString safe = hostileTexts().at(i).startsWith(u'@') ? u'\\' + hostileTexts().at(i)
                                                                   : hostileTexts().at(i);
        QCOMPARE(rules.at(i)["description"_L1].toString(), safe);
    }
    QCOMPARE(create.count("--webhook-configuration"), 1);
}

void TestClientScripts::llpStopsAtAnUploadWithoutAnId()
{
    QFETCH(const Dialect, dialect);
    write(u"llp"_s, "#!/bin/sh\nprintf '%s\\0\\004\\0' \"$1\" >> calls\ntest \"$1\" != files\n",
          true);
    ScriptedCall call = callOf(dialect);
    call.content.fileIds.clear();
    const QString script = callScript(ScriptLanguage::Llp, call);
    run(u"/bin/sh"_s, {u"-c"_s, script + u"test $? -ne 0 && exit 7\n"_s}, 7);
    QCOMPARE(calls(), QList<QByteArrayList>{{"files"}});
}

void TestClientScripts::pythonUploadsAndCreates()
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
    const ScriptedCall call = callOf(dialect);
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

QTEST_GUILESS_MAIN(TestClientScripts)
#include "tst_clientscripts.moc"
