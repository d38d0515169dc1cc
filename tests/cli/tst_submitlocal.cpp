// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "localservice/servicedriver.h"
#include "support/localserviceprocess.h"
#include "support/stricttest.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray invoice = "INVOICE\nInvoice number: 2026-117\nBill to: Quillmere Ltd\n"
                           "Amount due: 1,240.00 EUR\nDue date: 30 June\n"
                           "Payment terms: 30 days, by bank transfer\n";
const QByteArray receipt = "TILL RECEIPT\nCashier: Ada\nTotal 14.20\nCash 20.00\nChange 5.80\n"
                           "Thank you, please come again\n";

QByteArray size(const QByteArray &content)
{
    return QByteArray::number(content.size());
}

/// The type of each file, by its name; "-": it has no result.
QMap<QString, QString> types(const QJsonArray &results)
{
    QMap<QString, QString> types;
    for (const QJsonValue &row : results) {
        const QJsonValue result = row["result"_L1];
        types.insert(row["file_name"_L1].toString(),
                     result.isObject() ? result["type"_L1].toString() : u"-"_s);
    }
    return types;
}

} // namespace

/// `submit` with the local service that the program brings and starts itself.
class TestSubmitLocal : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsClassified();
    void copiesShareAnAnswer_data();
    void copiesShareAnAnswer();
    void aPresetAndAFolder();
    void whatAFolderHoldsBesides();
    void whatAFolderDoesNotLetRead();
    void aFileThatNobodyCanRead();
    void theOptionsDialectIsSpoken();
    void withoutWaitTheJobIsThereAndGoesOn();
};

void TestSubmitLocal::everyFileIsClassified()
{
    CommandDriver driver;
    const QStringList files{driver.write(u"=invoice.txt"_s, invoice),
                            driver.write(u"receipt.txt"_s, receipt)};
    const Ended ended = driver.submit(QStringList{u"--service"_s, u"local"_s, u"--request"_s,
                                                  driver.request({}), u"--wait"_s, u"--json"_s,
                                                  u"--output"_s, driver.path(u"results.csv"_s)}
                                      + files);
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.said("2 of 2 files uploaded"), ended.err.constData());
    QVERIFY2(ended.said("SUCCESS"), ended.err.constData());

    const QJsonObject answer = ended.json();
    QCOMPARE(answer.keys(), (QStringList{u"job"_s, u"results"_s}));
    QCOMPARE(answer["job"_L1]["status"_L1].toString(), u"SUCCESS"_s);
    const QMap<QString, QString> expected{{u"=invoice.txt"_s, u"invoice"_s},
                                          {u"receipt.txt"_s, u"receipt"_s}};
    QCOMPARE(types(answer["results"_L1].toArray()), expected);

    const QList<QByteArray> lines = driver.read(u"results.csv"_s).split('\n');
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY(lines.at(0).contains("\"file\",\"file_id\",\"type\",\"confidence\",\"reasoning\""));
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QByteArray from
            = '"' + files.at(i).toUtf8() + "\"," + (i == 0 ? size(invoice) : size(receipt));
        QVERIFY2(lines.at(i + 1).contains(',' + from + ','), lines.at(i + 1).constData());
        const QJsonValue result = answer["results"_L1].toArray().at(i);
        QCOMPARE(result["path"_L1].toString(), files.at(i));
        QCOMPARE(result["hash"_L1].toString().size(), 64);
    }
    QVERIFY2(lines.at(1).startsWith("\"'=invoice.txt\","), lines.at(1).constData());
    QVERIFY2(lines.at(1).contains(",\"invoice\","), lines.at(1).constData());
    QVERIFY2(lines.at(2).contains(",\"receipt\","), lines.at(2).constData());
    QCOMPARE(driver.leaks(), QStringList());
}

void TestSubmitLocal::copiesShareAnAnswer_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<bool>("apart");
    for (const QString &dialect : {u"first"_s, u"second"_s}) {
        QTest::addRow("%s", qPrintable(dialect)) << dialect << false;
        QTest::addRow("%s, apart", qPrintable(dialect)) << dialect << true;
    }
}

void TestSubmitLocal::copiesShareAnAnswer()
{
    QFETCH(QString, dialect);
    QFETCH(bool, apart);
    CommandDriver driver;
    QStringList arguments{u"--service"_s, u"local"_s, u"--request"_s, driver.request({}),
                          u"--dialect"_s, dialect,    u"--wait"_s,    u"--json"_s};
    const QString original = driver.write(u"a.txt"_s, invoice);
    arguments += {original, driver.write(u"b.txt"_s, receipt), driver.write(u"c.txt"_s, invoice)};
    if (apart)
        arguments += u"--copies-apart"_s;
    const Ended ended = driver.submit(arguments);
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.said("share 1 answer"), !apart);
    const QJsonArray results = ended.json()["results"_L1].toArray();
    QCOMPARE(results.size(), 3);
    QSet<QString> ids;
    for (const QJsonValue &row : results)
        ids.insert(row["file_id"_L1].toString());
    QCOMPARE(ids.size(), apart ? 3 : 2);
    const QMap<QString, QString> expected{
        {u"a.txt"_s, u"invoice"_s}, {u"b.txt"_s, u"receipt"_s}, {u"c.txt"_s, u"invoice"_s}};
    QCOMPARE(types(results), expected);
    QCOMPARE(results.at(0)["decision"_L1].toString(), u"open"_s);
    QCOMPARE(results.at(0)["type_final"_L1].toString(), u"invoice"_s);
    QVERIFY(results.at(0)["pot"_L1].isNull());
    QCOMPARE(results.at(0)["copy_of"_L1].toString(), QString());
    QCOMPARE(results.at(2)["copy_of"_L1].toString(), apart ? QString() : original);
}

void TestSubmitLocal::aPresetAndAFolder()
{
    CommandDriver driver;
    QVERIFY(QDir().mkpath(driver.path(u"papers/old"_s)));
    driver.write(u"papers/invoice.txt"_s, invoice);
    driver.write(u"papers/old/receipt.txt"_s, receipt);
    const Ended ended = driver.submit(
        {driver.path(u"papers"_s), u"--output"_s, driver.path(u"results.json"_s),
         u"--service=local"_s, u"--preset"_s,
         QStringLiteral(CD_SOURCE_DIR "/resources/presets/business-documents.json")});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.out, QByteArray()); // only --json prints

    const QJsonObject saved = QJsonDocument::fromJson(driver.read(u"results.json"_s)).object();
    QCOMPARE(saved["preset"_L1].toString(), u"Business documents"_s);
    QCOMPARE(saved["service"_L1].toString(), u"local"_s);
    const QMap<QString, QString> expected{{u"invoice.txt"_s, u"invoice"_s},
                                          {u"receipt.txt"_s, u"receipt"_s}};
    QCOMPARE(types(saved["results"_L1].toArray()), expected);
}

void TestSubmitLocal::whatAFolderHoldsBesides()
{
    CommandDriver driver;
    QVERIFY(QDir().mkpath(driver.path(u"papers"_s)));
    driver.write(u"papers/invoice.txt"_s, invoice);
    const QString lock = driver.write(u"papers/.~lock.invoice.txt#"_s, "somebody");
    const QString thumbs = driver.write(u"papers/Thumbs.db"_s, "pictures");
    const QString empty = driver.write(u"papers/empty.txt"_s, {});
    const Ended ended
        = driver.submit({u"--service"_s, u"local"_s, u"--request"_s, driver.request({}),
                         u"--wait"_s, u"--json"_s, driver.path(u"papers"_s)});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QJsonObject answer = ended.json();
    QCOMPARE(answer["results"_L1].toArray().size(), 1);
    QMap<QString, QString> leftOut;
    const QJsonArray told = answer["left_out"_L1].toArray();
    for (const QJsonValue &item : told)
        leftOut.insert(item["path"_L1].toString(), item["why"_L1].toString());
    const QMap<QString, QString> expected{
        {lock, u"lock_file"_s}, {thumbs, u"system_file"_s}, {empty, u"empty"_s}};
    QCOMPARE(leftOut, expected);
    const QStringList paths = expected.keys();
    for (const QString &path : paths)
        QVERIFY2(ended.said(path.toUtf8()), ended.err.constData());
}

/// What can be read is classified; a script learns that it was not all.
void TestSubmitLocal::whatAFolderDoesNotLetRead()
{
    CommandDriver driver;
    QVERIFY(QDir().mkpath(driver.path(u"papers"_s)));
    driver.write(u"papers/invoice.txt"_s, invoice);
    const std::filesystem::path folder(QFile::encodeName(driver.path(u"papers"_s)).toStdString());
    std::ofstream odd(folder / "b\xE4r.txt");
    odd << "a";
    odd.close();
    if (!odd)
        QSKIP("This file system has no such names.");
    const auto clean = qScopeGuard([&] { std::filesystem::remove(folder / "b\xE4r.txt"); });
    const QStringList arguments{u"--service"_s,          u"local"_s,  u"--request"_s,
                                driver.request({}),      u"--wait"_s, u"--json"_s,
                                driver.path(u"papers"_s)};
    const Ended ended = driver.submit(arguments);
    QVERIFY2(ended.status == 5, ended.err.constData());
    QCOMPARE(ended.json()["results"_L1].toArray().size(), 1);
    const QJsonArray told = ended.json()["left_out"_L1].toArray();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0)["why"_L1].toString(), u"unreadable_name"_s);
    QVERIFY2(ended.said(told.at(0)["path"_L1].toString().toUtf8()), ended.err.constData());
}

void TestSubmitLocal::aFileThatNobodyCanRead()
{
    CommandDriver driver;
    const QString broken = driver.write(u"broken.pdf"_s, "%PDF-1.7\nnothing of what a PDF holds");
    const QString good = driver.write(u"invoice.txt"_s, invoice);
    const Ended ended = driver.submit({u"--service"_s, u"local"_s, u"--request"_s,
                                       driver.request({}), u"--wait"_s, u"--json"_s, broken, good});
    QVERIFY2(ended.status == 1, ended.err.constData());
    QVERIFY2(ended.said("PARTIAL_SUCCESS"), ended.err.constData());
    const QMap<QString, QString> expected{{u"broken.pdf"_s, u"-"_s},
                                          {u"invoice.txt"_s, u"invoice"_s}};
    QCOMPARE(types(ended.json()["results"_L1].toArray()), expected);
}

/// The local service's profile has one too.
void TestSubmitLocal::theOptionsDialectIsSpoken()
{
    CommandDriver driver;
    const Ended ended
        = driver.submit({u"--service"_s, u"local"_s, u"--dialect"_s, u"second"_s, u"--request"_s,
                         driver.request({}), u"--wait"_s, driver.write(u"invoice.txt"_s, invoice),
                         driver.write(u"receipt.txt"_s, receipt)});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(driver.history().first().dialect, Dialect::Second);

    LocalServiceProcess service;
    QVERIFY2(service.start({u"--data"_s, driver.dataFolder() + u"/service"_s}),
             qPrintable(service.failure()));
    const ServiceDriver requests(service);
    const auto jobsAt = [&requests](const QString &path) {
        return requests.get(path).object()["items"_L1].toArray().size();
    };
    QCOMPARE(jobsAt(u"/api/v2/classify"_s), 2);
    QCOMPARE(jobsAt(u"/api/v1/classifier/jobs"_s), 0);
}

void TestSubmitLocal::withoutWaitTheJobIsThereAndGoesOn()
{
    CommandDriver driver;
    const Ended ended
        = driver.submit({u"--service"_s, u"local"_s, u"--request"_s, driver.request({}),
                         u"--json"_s, driver.write(u"invoice.txt"_s, invoice)});
    QVERIFY2(ended.status == 0, ended.err.constData());
    const QString job = ended.json()["job"_L1]["id"_L1].toString();
    QVERIFY(!job.isEmpty());

    LocalServiceProcess service; // with the command's folder: of two, the last one counts
    QVERIFY2(service.start({u"--data"_s, driver.dataFolder() + u"/service"_s}),
             qPrintable(service.failure()));
    const ServiceDriver requests(service);
    QTRY_COMPARE_WITH_TIMEOUT(requests.status(job), u"SUCCESS"_s, 60'000);
}

QTEST_GUILESS_MAIN(TestSubmitLocal)
#include "tst_submitlocal.moc"
