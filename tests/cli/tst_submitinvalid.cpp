// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <sys/stat.h>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Words = QList<QByteArray>;

namespace {

const QByteArray rules
    = R"("rules": [{"type": "invoice", "description": "A bill with an amount due"}])";
const QByteArray files = R"("file_ids": ["6f9619ff-8b86-4d01-b42d-00cf4fc964ff"])";

} // namespace

/// What cannot be right is told with the names of its fields, and nothing goes to the service.
class TestSubmitInvalid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_server = std::make_unique<FaultyServer>();
    }

    void request_data();
    void request();
    void preset_data();
    void preset();
    void command_data();
    void command();
    void warningsDoNotStopIt();

private:
    std::unique_ptr<FaultyServer> m_server;
};

void TestSubmitInvalid::request_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Words>("named");
    const auto row = [](const char *name, const QByteArray &body, const Words &named) {
        QTest::newRow(name) << body << named;
    };
    row("no JSON", "rules: invoice", {"request.json", "JSON"});
    row("cut off", "{" + rules, {"request.json", "JSON"});
    row("a list", "[]", {"request.json"});
    row("empty", "", {"request.json"});
    row("no rules", "{" + files + "}", {"rules: "});
    row("an empty list of rules", "{" + files + R"(, "rules": []})", {"rules: "});
    row("a rule without a type",
        "{" + files + R"(, "rules": [{"description": "A bill with an amount due"}]})",
        {"rules.0.type: "});
    row("too short, too long",
        "{" + files + R"(, "rules": [{"type": ")" + QByteArray(51, 'a')
            + R"(", "description": "A bill"}]})",
        {"rules.0.type: ", "rules.0.description: "});
    row("the second one",
        "{" + files
            + R"(, "rules": [{"type": "a", "description": "Long enough to be good"},)"
              R"( {"type": "b", "description": 7}]})",
        {"rules.1.description: "});
    row("a mode that is none", "{" + files + ", " + rules + R"(, "mode": "SLOW"})", {"mode: "});
    row("a language that is none",
        "{" + files + ", " + rules + R"(, "parsing_configuration": {"lang": "xx"}})",
        {"parsing_configuration.lang: "});
    row("a page that is none",
        "{" + files + ", " + rules + R"(, "parsing_configuration": {"target_pages": [0, -1]}})",
        {"parsing_configuration.target_pages.1: "});
    row("a file's ID that is none", R"({"file_ids": ["invoice.pdf"], )" + rules + "}",
        {"file_ids.0: "});
    row("a webhook's address",
        "{" + files + ", " + rules
            + R"(, "webhook_configurations": [{"webhook_url": "ftp://a.example"}]})",
        {"webhook_configurations.0.webhook_url: "});
    row("no files", "{" + rules + "}", {"file_ids: "});
}

void TestSubmitInvalid::request()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Words, named);
    CommandDriver driver;
    const Ended ended = driver.submit(
        m_server->url(),
        {u"--request"_s, driver.write(u"request.json"_s, body), u"--wait"_s, u"--json"_s});
    QVERIFY2(ended.status == 2, ended.err.constData());
    for (const QByteArray &field : named)
        QVERIFY2(ended.said(field), ended.err.constData());
    QVERIFY2(ended.said("Nothing was sent."), ended.err.constData());
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(m_server->connections(), 0);
}

void TestSubmitInvalid::preset_data()
{
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("preset.json");
    QTest::newRow("a field") << QByteArray(R"({"name": "N", "rules": [{"type": "a"}]})")
                             << QByteArray("rules.0.description: ");
    QTest::newRow("a comma too many")
        << QByteArray("{" + rules + ",\n }") << QByteArray("Line 1, column ");
    // Another mode than the one that was meant would be used.
    QTest::newRow("a mode of a later version")
        << QByteArray("{" + rules + R"(, "mode": "THOROUGH"})") << QByteArray("mode: ");
    QTest::newRow("a name") << QByteArray(R"({"name": 7, )" + rules + "}") << QByteArray("name: ");
}

void TestSubmitInvalid::preset()
{
    QFETCH(const QByteArray, preset);
    QFETCH(const QByteArray, named);
    CommandDriver driver;
    const Ended ended = driver.submit(m_server->url(),
                                      {u"--preset"_s, driver.write(u"preset.json"_s, preset),
                                       driver.write(u"a.txt"_s, "A text")});
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said(named), ended.err.constData());
    QCOMPARE(m_server->connections(), 0);
}

void TestSubmitInvalid::command_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    // REQUEST and PRESET stand for files that are good, PIPE for one that nobody writes into.
    const auto row = [](const char *name, const QString &arguments, const QByteArray &named) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << named;
    };
    row("nothing", u""_s, "--request");
    row("files alone", u"REQUEST"_s, "--preset");
    row("both", u"--request REQUEST --preset PRESET"_s, "--preset");
    row("an option that is none", u"--request REQUEST --color"_s, "color");
    row("a value too many", u"--request REQUEST --wait=yes"_s, "wait");
    row("no value", u"--request"_s, "request");
    row("an output of no kind", u"--request REQUEST --output results.txt"_s, ".csv");
    row("cells that are parted by nothing known",
        u"--request REQUEST --output results.csv --separator ;"_s, "--separator");
    row("a request that is not there", u"--request gone.json"_s, "gone.json");
    row("a preset that is not there", u"--preset gone.json"_s, "gone.json");
    row("a file that is not there", u"--request REQUEST gone.pdf"_s, "gone.pdf");
    row("a request that is a pipe", u"--request PIPE"_s, "pipe.json");
    row("a preset that is a pipe", u"--preset PIPE"_s, "pipe.json");
    row("a document that is a pipe", u"--preset PRESET PIPE"_s, "pipe.json");
    row("an empty folder", u"--preset PRESET EMPTY"_s, "file_ids: ");
    row("no address", u"--request REQUEST --service nowhere"_s, "nowhere");
    row("not encrypted", u"--request REQUEST --service http://a.example"_s, "http://a.example");
    row("another scheme", u"--request REQUEST --service ftp://a.example"_s, "ftp://a.example");
}

void TestSubmitInvalid::command()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, named);
    CommandDriver driver;
    driver.setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, m_server->url().toString());
    QVERIFY(QDir().mkpath(driver.path(u"empty"_s)));
    arguments.replaceInStrings(u"REQUEST"_s, driver.request({scripted::fileId()}));
    arguments.replaceInStrings(u"PRESET"_s,
                               driver.write(u"preset.json"_s, R"({"name": "N", )" + rules + "}"));
    const QString pipe = driver.path(u"pipe.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    arguments.replaceInStrings(u"PIPE"_s, pipe);
    arguments.replaceInStrings(u"EMPTY"_s, driver.path(u"empty"_s));
    const Ended ended = driver.submit(arguments);
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said(named), ended.err.constData());
    QVERIFY2(ended.said("Nothing was sent."), ended.err.constData());
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitInvalid::warningsDoNotStopIt()
{
    CommandDriver driver;
    m_server->setSteps(scripted::success());
    const QByteArray webhook
        = R"("webhook_configurations": [{"webhook_url": "http://hook.example/a"}])";
    const QByteArray mistyped = R"("language": "de", "parsing_configuration": {"pages": 3})";
    const QString body = driver.write(
        u"request.json"_s, "{" + files + ", " + rules + ", " + webhook + ", " + mistyped + "}");
    const Ended ended = driver.submit(m_server->url(), {u"--request"_s, body, u"--wait"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    for (const char *field :
         {"webhook_configurations.0.webhook_url: ", "language: ", "parsing_configuration.pages: "})
        QVERIFY2(ended.said(field), ended.err.constData());
    QCOMPARE(ended.err.count("(warning)"), 3);
}

QTEST_GUILESS_MAIN(TestSubmitInvalid)
#include "tst_submitinvalid.moc"
