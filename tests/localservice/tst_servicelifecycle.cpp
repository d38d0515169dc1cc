// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/processes.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::LocalServiceProcess;
using cd::test::ServiceDriver;

namespace {

constexpr int patienceMs = 60'000;

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Run runService(const QStringList &arguments)
{
    QProcess process;
    process.start(LocalServiceProcess::executable(), arguments);
    process.waitForFinished(patienceMs);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestServiceLifecycle : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void helpTellsAll();
    void whatCannotBeWrittenIsNoSuccess_data();
    void whatCannotBeWrittenIsNoSuccess();
    void aFolderOfSomebodyElseIsRefused();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void aKeyIsMadeAndPrinted();
    void theArgumentsKeyCountsMore();
    void oneServiceADataFolder();
    void aTakenPortIsSaid();
    void whatIsStoredSurvivesARestart();
    void anUnfinishedJobGoesOn_data();
    void anUnfinishedJobGoesOn();
    void itGoesWithItsParent();
    void itsReadersGoWithIt();
    void theDataIsTheUsersOwn();
};

void TestServiceLifecycle::helpTellsAll()
{
    const Run help = runService({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *word :
         {"--port", "--data", "--api-key", "CLASSIFYDESK_SERVICE_KEY", "--with-parent", "--judge",
          "--judge-model", "--judge-seconds", "--judge-may-be-elsewhere", "CLASSIFYDESK_JUDGE_KEY",
          "/local/judge", "NOT LlamaCloud", "listening on", "/api/v2/classify",
          "/local/webhook-receivers"})
        QVERIFY2(help.out.contains(word), word);
    QVERIFY(!help.out.contains("--read-document"));
    QVERIFY(runService({u"--version"_s}).out.startsWith("classifydesk-service "));
}

void TestServiceLifecycle::whatCannotBeWrittenIsNoSuccess_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("help") << u"--help"_s;
    QTest::newRow("version") << u"--version"_s;
}

void TestServiceLifecycle::whatCannotBeWrittenIsNoSuccess()
{
    QFETCH(const QString, option);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(LocalServiceProcess::executable(), {option});
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 1);
}

/// The documents of a person who named the wrong folder.
void TestServiceLifecycle::aFolderOfSomebodyElseIsRefused()
{
    const QTemporaryDir documents;
    QVERIFY(QDir(documents.path()).mkdir(u"incoming"_s));
    QFile scan(documents.filePath(u"incoming/scan1.pdf"_s));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    const Run run = runService({u"--port"_s, u"0"_s, u"--data"_s, documents.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains(documents.path().toUtf8()), run.error.constData());
    QVERIFY(scan.exists());
    QCOMPARE(
        QDir(documents.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"incoming"_s});
}

void TestServiceLifecycle::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("no number") << QStringList{u"--port"_s, u"x"_s};
    QTest::newRow("key") << QStringList{u"--api-key"_s, u"a b"_s};
    QTest::newRow("judge") << QStringList{u"--judge"_s, u"dice"_s};
    QTest::newRow("judge elsewhere") << QStringList{u"--judge"_s, u"http://192.0.2.1:8080"_s};
    QTest::newRow("judge's time") << QStringList{u"--judge-seconds"_s, u"0"_s};
    QTest::newRow("more") << QStringList{u"more"_s};
}

void TestServiceLifecycle::wrongArgumentsAreRefused()
{
    QFETCH(const QStringList, arguments);
    const Run run = runService(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.error.contains("--help"));
}

void TestServiceLifecycle::aKeyIsMadeAndPrinted()
{
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"CLASSIFYDESK_SERVICE_KEY"_s);
    process.setProcessEnvironment(environment);
    process.start(LocalServiceProcess::executable(),
                  {u"--port"_s, u"0"_s, u"--data"_s, folder.filePath(u"d"_s)});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).count('\n') == 2, patienceMs);
    const QList<QByteArray> lines = out.split('\n');
    QVERIFY(lines.at(0).startsWith("listening on http://127.0.0.1:"));
    const QByteArray key = lines.at(1).mid(lines.at(1).lastIndexOf(' ') + 1);
    QVERIFY(key.size() > 32);
    const auto client = cd::test::clientTo(
        QUrl(QString::fromLatin1(lines.at(0).mid(int(qstrlen("listening on "))))));
    const auto answer = client->Get(
        "/api/v1/projects", httplib::Headers{{"Authorization", "Bearer " + key.toStdString()}});
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 0);
}

void TestServiceLifecycle::theArgumentsKeyCountsMore()
{
    LocalServiceProcess service;
    QVERIFY2(service.start({u"--api-key"_s, u"another"_s}), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    QCOMPARE(driver.get(u"/api/v1/projects"_s).status, 401);
    QCOMPARE(
        driver.send("GET", u"/api/v1/projects"_s, {{"Authorization", "Bearer another"}}).status,
        200);
}

void TestServiceLifecycle::oneServiceADataFolder()
{
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const Run second = runService({u"--port"_s, u"0"_s, u"--data"_s, service.dataFolder()});
    QCOMPARE(second.exitCode, 3);
    QVERIFY(second.error.contains(service.dataFolder().toUtf8()));
    QVERIFY(second.out.isEmpty());
    QCOMPARE(ServiceDriver(service).get(u"/api/v1/projects"_s).status, 200);
    service.kill(); // a lock that a crash left behind holds nobody up
    QVERIFY2(service.start(), qPrintable(service.failure()));

    service.kill();
    QFile nobodys(service.dataFolder() + u"/service.lock"_s); // killed before it said whose
    QVERIFY(nobodys.open(QIODevice::WriteOnly | QIODevice::Truncate));
    nobodys.close();
    QVERIFY2(service.start(), qPrintable(service.failure()));
}

void TestServiceLifecycle::aTakenPortIsSaid()
{
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const QTemporaryDir folder;
    const QString port = QString::number(service.url().port());
    const Run second = runService({u"--port"_s, port, u"--data"_s, folder.filePath(u"d"_s)});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.error.contains(port.toUtf8()));
}

void TestServiceLifecycle::whatIsStoredSurvivesARestart()
{
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver before(service);
    const QString file = before.file(u"invoice.txt"_s, cd::test::invoiceText());
    const QString job = before.job(ServiceDriver::jobBody({file}));
    QTRY_COMPARE_WITH_TIMEOUT(before.status(job), u"SUCCESS"_s, patienceMs);
    const QJsonArray projects = before.get(u"/api/v1/projects"_s).json.array();
    const QJsonObject seen = before.jobNow(job);
    const QJsonArray results = before.results(job);
    QVERIFY(service.stop());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver after(service);
    QCOMPARE(after.get(u"/api/v1/projects"_s).json.array(), projects);
    QCOMPARE(after.jobNow(job), seen);
    QCOMPARE(after.results(job), results);
    QCOMPARE(after.get(u"/api/v1/beta/files/"_s + file).status, 200);
}

void TestServiceLifecycle::anUnfinishedJobGoesOn_data()
{
    QTest::addColumn<bool>("crash");
    QTest::newRow("stopped") << false;
    QTest::newRow("crashed") << true;
}

void TestServiceLifecycle::anUnfinishedJobGoesOn()
{
    QFETCH(const bool, crash);
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    QStringList files;
    const ServiceDriver before(service);
    for (int i = 0; i < 60; ++i)
        files.append(before.file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    const QString job = before.job(ServiceDriver::jobBody(files));
    if (crash)
        service.kill();
    else
        QVERIFY(service.stop());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver after(service);
    QTRY_COMPARE_WITH_TIMEOUT(after.status(job), u"SUCCESS"_s, patienceMs);
    const QJsonArray results = after.results(job);
    QCOMPARE(results.size(), files.size());
    for (const QJsonValue &result : results) {
        QCOMPARE(result.toObject().value("result"_L1).toObject().value("type"_L1).toString(),
                 u"receipt"_s);
    }
}

void TestServiceLifecycle::itGoesWithItsParent()
{
    LocalServiceProcess service;
    QVERIFY2(service.start({u"--with-parent"_s}), qPrintable(service.failure()));
    service.process().write("anything\n");
    QCOMPARE(ServiceDriver(service).get(u"/api/v1/projects"_s).status, 200);
    service.process().closeWriteChannel();
    QVERIFY(service.process().waitForFinished(patienceMs));
    QCOMPARE(service.exitCode(), 0);
}

void TestServiceLifecycle::itsReadersGoWithIt()
{
#ifndef Q_OS_LINUX
    QSKIP("It looks for processes in /proc.");
#endif
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const ServiceDriver driver(service);
    const QString job
        = driver.job(ServiceDriver::jobBody({driver.file(u"a.txt"_s, cd::test::receiptText())}));
    QTRY_COMPARE_WITH_TIMEOUT(driver.status(job), u"SUCCESS"_s, patienceMs);
    const QList<qint64> readers = cd::test::childrenOf(service.processId());
    QVERIFY(!readers.isEmpty());
    service.kill();
    for (const qint64 reader : readers)
        QTRY_VERIFY_WITH_TIMEOUT(!cd::test::isRunning(reader), patienceMs);
}

void TestServiceLifecycle::theDataIsTheUsersOwn()
{
    LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(service.dataFolder()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(service.dataFolder() + u"/service.sqlite"_s) & others,
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestServiceLifecycle)
#include "tst_servicelifecycle.moc"
