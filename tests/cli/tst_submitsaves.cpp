// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "disk/folderlock.h"
#include "support/patience.h"
#include "support/stricttest.h"
#include "support/workbooks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Steps = QList<ServerStep>;

/// `submit --output`: what is written, and over what.
class TestSubmitSaves : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void csv();
    void separators();
    void jsonLines();
    void byATemplateOfTheProgram();
    void byATemplateFromAFile();
    void templatesThatDoNotFit_data();
    void templatesThatDoNotFit();
    void workbook();
    void aForeignFileStays_data();
    void aForeignFileStays();
    void ownFilesAreReplaced();
    void filesAreOwnWhoeverHasTheFolder();
    void overwriting();
    void whatComesMeanwhile();
    void whereNothingCanBeWrittenInTheEnd();

private:
    Ended save(const QString &name, const QStringList &more = {});
    /// Begins to save, and is back while the results are still to come.
    std::unique_ptr<QProcess> saveSlowly(const QString &name);

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<CommandDriver> m_driver;
};

void TestSubmitSaves::init()
{
    m_driver = std::make_unique<CommandDriver>();
    m_server = std::make_unique<FaultyServer>();
    m_server->setSteps(scripted::success());
}

Ended TestSubmitSaves::save(const QString &name, const QStringList &more)
{
    return m_driver->submit(m_server->url(),
                            QStringList{u"--request"_s, m_driver->request({scripted::fileId()}),
                                        u"--output"_s, m_driver->path(name)}
                                + more);
}

std::unique_ptr<QProcess> TestSubmitSaves::saveSlowly(const QString &name)
{
    const QByteArray results = "/api/v1/classifier/jobs/" + scripted::jobId() + "/results";
    m_server->setSteps(Steps{{.body = scripted::results(), .held = true, .target = results}}
                       + scripted::success());
    auto command = m_driver->begin(
        {u"--service"_s, m_server->url().toString(), u"--dialect"_s, u"first"_s, u"--request"_s,
         m_driver->request({scripted::fileId()}), u"--output"_s, m_driver->path(name)});
    if (!QTest::qWaitFor([&] { return m_server->count("GET", results) > 0; }, tryForMs))
        qCritical("The results were not asked for.");
    return command;
}

void TestSubmitSaves::csv()
{
    const Ended ended = save(u"results.csv"_s);
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QList<QByteArray> lines = m_driver->read(u"results.csv"_s).split('\n');
    QCOMPARE(lines.size(), 3); // the last one is empty
    QVERIFY2(lines.at(0).startsWith("\xEF\xBB\xBF\"file\",\"file_id\",\"type\",\"confidence\","),
             lines.at(0).constData());
    QVERIFY2(lines.at(1).contains("\"invoice\",0.9,\"It says so.\","), lines.at(1).constData());
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestSubmitSaves::separators()
{
    const Ended wrong = save(u"results.csv"_s, {u"--separator"_s, u";"_s});
    QVERIFY2(wrong.status == 2, wrong.err.constData());
    QCOMPARE(m_server->connections(), 0);
    const Ended ended = save(u"results.csv"_s, {u"--separator"_s, u"semicolon"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QByteArray saved = m_driver->read(u"results.csv"_s);
    QVERIFY2(saved.contains("\"invoice\";0.9;\"It says so.\";"), saved.constData());
}

void TestSubmitSaves::jsonLines()
{
    const Ended ended = save(u"results.jsonl"_s);
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QList<QByteArray> lines = m_driver->read(u"results.jsonl"_s).split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject row = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(row["type"_L1].toString(), u"invoice"_s);
    QCOMPARE(row["confidence"_L1], QJsonValue(0.9));
    QCOMPARE(row["job_id"_L1].toString(), QString::fromLatin1(scripted::jobId()));
}

void TestSubmitSaves::byATemplateOfTheProgram()
{
    const Ended ended = save(u"results.jsonl"_s, {u"--template"_s, u"hand-over"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QJsonObject row = QJsonDocument::fromJson(m_driver->read(u"results.jsonl"_s)).object();
    QCOMPARE(row.keys(), (QStringList{u"classify_job_id"_s, u"desk"_s, u"file_id"_s, u"result"_s}));
    QCOMPARE(row["file_id"_L1].toString(), scripted::fileId());
    QCOMPARE(row["classify_job_id"_L1].toString(), QString::fromLatin1(scripted::jobId()));
    QCOMPARE(row["result"_L1].toObject(),
             (QJsonObject{{u"type"_s, u"invoice"_s},
                          {u"confidence"_s, 0.9},
                          {u"reasoning"_s, u"It says so."_s}}));
    QCOMPARE(row["desk"_L1]["decision"_L1].toString(), u"open"_s);
    QCOMPARE(row["desk"_L1]["type_final"_L1].toString(), u"invoice"_s);
}

/// The name says the format; an option stands above the template.
void TestSubmitSaves::byATemplateFromAFile()
{
    const QString file
        = m_driver->write(u"t.json"_s,
                          R"({"classifydesk_template": 1, "name": "Accounting", "format": "xlsx",
            "columns": [{"column": "confidence"}, {"column": "type", "name": "Belegart"}],
            "csv": {"separator": "tab", "byte_order_mark": false}})");
    Ended ended = save(u"results.csv"_s, {u"--template"_s, file});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(m_driver->read(u"results.csv"_s),
             QByteArray("\"confidence\"\t\"Belegart\"\r\n0.9\t\"invoice\"\r\n"));
    m_server->setSteps(scripted::success());
    ended = save(u"results.csv"_s, {u"--template"_s, file, u"--separator"_s, u"comma"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(m_driver->read(u"results.csv"_s),
             QByteArray("\"confidence\",\"Belegart\"\r\n0.9,\"invoice\"\r\n"));
}

void TestSubmitSaves::templatesThatDoNotFit_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("unknown column")
        << u"r.csv"_s
        << QByteArray(R"({"classifydesk_template": 1, "name": "a", "columns": [{"column": "x"}]})")
        << QByteArray("columns.0.column");
    QTest::newRow("no JSON") << u"r.csv"_s << QByteArray("<xml/>") << QByteArray("JSON");
    QTest::newRow("JSON has all columns")
        << u"r.json"_s
        << QByteArray(
               R"({"classifydesk_template": 1, "name": "a", "columns": [{"column": "pot"}]})")
        << QByteArray("--template");
}

void TestSubmitSaves::templatesThatDoNotFit()
{
    QFETCH(const QString, output);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, said);
    const QString file = m_driver->write(u"t.json"_s, content);
    const Ended ended = save(output, {u"--template"_s, file});
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said(said), ended.err.constData());
    QCOMPARE(m_server->connections(), 0);
}

void TestSubmitSaves::workbook()
{
    m_driver->setEnvironment(u"LC_ALL"_s, u"de_DE.UTF-8"_s); // of no effect where it is not known
    const Ended ended = save(u"results.xlsx"_s);
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QString path = m_driver->path(u"results.xlsx"_s);
    const QStringList sheets = sheetsOf(path);
    QCOMPARE(sheets.size(), 2);
    const QJsonObject results = sheetOf(path, sheets.first());
    QCOMPARE(textAt(results, 1, 1), scripted::fileId());
    QCOMPARE(textAt(results, 1, 2), u"invoice"_s);
    QCOMPARE(typeAt(results, 1, 3), u"n"_s);
    QCOMPARE(textAt(results, 1, 3), u"0.9"_s);
    const QByteArray csv = sheetAsCsv(path, sheets.first());
    QVERIFY2(csv.contains("\"invoice\",\"0.90\",\"It says so.\""), csv.constData());
}

void TestSubmitSaves::aForeignFileStays_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &suffix : {u"csv"_s, u"json"_s, u"jsonl"_s, u"xlsx"_s})
        QTest::newRow(qPrintable(suffix)) << u"results."_s + suffix;
}

void TestSubmitSaves::aForeignFileStays()
{
    QFETCH(const QString, name);
    const QString path = m_driver->write(name, "mine");
    const Ended ended = save(name);
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said(path.toUtf8()), ended.err.constData());
    QVERIFY2(ended.said("--overwrite"), ended.err.constData());
    QCOMPARE(m_server->connections(), 0); // told before it costs anything
    QCOMPARE(m_driver->read(name), QByteArray("mine"));
}

void TestSubmitSaves::ownFilesAreReplaced()
{
    QVERIFY(save(u"results.csv"_s).status == 0);
    const QString path = m_driver->path(u"results.csv"_s);
    const QDateTime first = QFileInfo(path).lastModified();
    QTest::qWait(20); // so that the clock of the file system has moved
    const Ended again = save(u"results.csv"_s);
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY(QFileInfo(path).lastModified() > first);
    m_driver->write(u"results.csv"_s, m_driver->read(u"results.csv"_s) + "a note of mine");
    const Ended refused = save(u"results.csv"_s);
    QVERIFY2(refused.status == 2, refused.err.constData());
    QVERIFY(m_driver->read(u"results.csv"_s).endsWith("a note of mine"));
}

/// While the window is open a command has another folder for its jobs, not for what it wrote.
void TestSubmitSaves::filesAreOwnWhoeverHasTheFolder()
{
    m_driver->useOwnFolders();
    const Ended first = save(u"results.csv"_s);
    QVERIFY2(first.status == 0, first.err.constData());
    const QString folder = m_driver->path(u"home/Classify Desk/classifydesk"_s);
    {
        const auto window = FolderLock::take(folder + u"/lock"_s);
        QVERIFY(window);
        const Ended second = save(u"results.csv"_s);
        QVERIFY2(second.status == 0, second.err.constData());
        const Ended other = save(u"other.csv"_s);
        QVERIFY2(other.status == 0, other.err.constData());
        QVERIFY(QDir(folder + u"/commands"_s).exists());
    }
    const Ended third = save(u"other.csv"_s);
    QVERIFY2(third.status == 0, third.err.constData());
}

void TestSubmitSaves::overwriting()
{
    m_driver->write(u"results.jsonl"_s, "mine");
    const Ended ended = save(u"results.jsonl"_s, {u"--overwrite"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY(m_driver->read(u"results.jsonl"_s).startsWith("{\"file\":"));
}

void TestSubmitSaves::whatComesMeanwhile()
{
    const auto command = saveSlowly(u"results.csv"_s);
    m_driver->write(u"results.csv"_s, "mine");
    m_server->release();
    const Ended ended = m_driver->end(*command);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said("--overwrite"), ended.err.constData());
    QCOMPARE(m_driver->read(u"results.csv"_s), QByteArray("mine"));
}

void TestSubmitSaves::whereNothingCanBeWrittenInTheEnd()
{
    QVERIFY(QDir().mkpath(m_driver->path(u"out"_s)));
    const auto command = saveSlowly(u"out/results.xlsx"_s);
    QVERIFY(QDir(m_driver->path(u"out"_s)).removeRecursively());
    m_server->release();
    const Ended ended = m_driver->end(*command);
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said(m_driver->path(u"out/results.xlsx"_s).toUtf8()), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestSubmitSaves)
#include "tst_submitsaves.moc"
