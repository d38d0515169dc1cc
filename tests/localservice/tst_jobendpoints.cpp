// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

const QString jobs = u"/api/v1/classifier/jobs"_s;
const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;

} // namespace

class TestJobEndpoints : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aJobHasAllFieldsAndTheDefaults();
    void aJobGoesFromPendingToSuccess();
    void unreadableFilesMakeAJobPartial();
    void onlyUnreadableFilesMakeAJobFail();
    void aFileDeletedBeforeItsJobCannotBeNamed();
    void optionsAreKept();
    void whatTheSchemaTakesIsTaken_data();
    void whatTheSchemaTakesIsTaken();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void aLargeBodyIsRefused();
    void aBodyThatCannotBeUnpacked_data();
    void aBodyThatCannotBeUnpacked();
    void otherFilesAreRefused();
    void unknownJobsAreNotFound();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void pagesAreWholeAndNewestFirst();

private:
    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_invoice;
    QString m_receipt;
};

void TestJobEndpoints::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_invoice = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    m_receipt = m_driver->file(u"receipt.txt"_s, cd::test::receiptText());
    QVERIFY(!m_invoice.isEmpty() && !m_receipt.isEmpty());
}

void TestJobEndpoints::cleanupTestCase()
{
    QVERIFY(m_service.stop());
    QCOMPARE(m_service.exitCode(), 0);
}

void TestJobEndpoints::aJobHasAllFieldsAndTheDefaults()
{
    const Answer answer = m_driver->post(jobs, ServiceDriver::jobBody({m_invoice}));
    QCOMPARE(answer.status, 200);
    const QJsonObject job = answer.object();
    const QStringList fields{
        u"id"_s,           u"status"_s,        u"rules"_s,         u"user_id"_s,
        u"project_id"_s,   u"mode"_s,          u"created_at"_s,    u"updated_at"_s,
        u"effective_at"_s, u"job_record_id"_s, u"error_message"_s, u"parsing_configuration"_s};
    for (const QString &field : fields)
        QVERIFY2(job.contains(field), qPrintable(field));
    QCOMPARE(job.value("status"_L1).toString(), u"PENDING"_s);
    QCOMPARE(job.value("mode"_L1).toString(), u"FAST"_s);
    QVERIFY(job.value("error_message"_L1).isNull());
    const QJsonObject parsing = job.value("parsing_configuration"_L1).toObject();
    QCOMPARE(parsing.value("lang"_L1).toString(), u"en"_s);
    QCOMPARE(parsing.value("max_pages"_L1).toInt(), 5);
    QVERIFY(!job.contains("file_ids"_L1));
}

void TestJobEndpoints::aJobGoesFromPendingToSuccess()
{
    const QString id = m_driver->job(ServiceDriver::jobBody({m_invoice, m_receipt}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(id), u"SUCCESS"_s, 60'000);
    const QJsonArray results = m_driver->results(id);
    QCOMPARE(results.size(), 2);
    const QJsonObject first = results.at(0).toObject();
    QCOMPARE(first.value("classify_job_id"_L1).toString(), id);
    QCOMPARE(first.value("file_id"_L1).toString(), m_invoice);
    const QJsonObject result = first.value("result"_L1).toObject();
    QCOMPARE(result.value("type"_L1).toString(), u"invoice"_s);
    const double confidence = result.value("confidence"_L1).toDouble(-1);
    QVERIFY(confidence >= 0 && confidence <= 1);
    QVERIFY(!result.value("reasoning"_L1).toString().isEmpty());
}

void TestJobEndpoints::unreadableFilesMakeAJobPartial()
{
    const QString broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    const QString id = m_driver->job(ServiceDriver::jobBody({m_invoice, broken}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(id), u"PARTIAL_SUCCESS"_s, 60'000);
    const QJsonArray results = m_driver->results(id);
    QVERIFY(results.at(0).toObject().value("result"_L1).isObject());
    QVERIFY(results.at(1).toObject().value("result"_L1).isNull());
    const QString message = m_driver->jobNow(id).value("error_message"_L1).toString();
    QVERIFY2(message.contains(u"broken.bin"_s) && message.contains(broken), qPrintable(message));
    QVERIFY(!message.contains(u"invoice.txt"_s));
}

void TestJobEndpoints::onlyUnreadableFilesMakeAJobFail()
{
    const QString broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    const QString id = m_driver->job(ServiceDriver::jobBody({broken}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(id), u"ERROR"_s, 60'000);
    QVERIFY(m_driver->results(id).first().toObject().value("result"_L1).isNull());
}

void TestJobEndpoints::aFileDeletedBeforeItsJobCannotBeNamed()
{
    const QString gone = m_driver->file(u"gone.txt"_s, cd::test::invoiceText());
    QCOMPARE(m_driver->remove(u"/api/v1/beta/files/"_s + gone).status, 204);
    const Answer answer = m_driver->post(jobs, ServiceDriver::jobBody({gone}));
    QCOMPARE(answer.status, 400);
}

void TestJobEndpoints::optionsAreKept()
{
    QJsonObject body = ServiceDriver::jobBody({m_invoice.toUpper(), m_invoice});
    body.insert("mode"_L1, u"MULTIMODAL"_s);
    body.insert("parsing_configuration"_L1,
                QJsonObject{{u"lang"_s, u"de"_s},
                            {u"max_pages"_s, QJsonValue()},
                            {u"target_pages"_s, QJsonArray{0, 2}}});
    const QString id = m_driver->job(body);
    QVERIFY(!id.isEmpty());
    const QJsonObject job = m_driver->jobNow(id);
    const QJsonObject parsing = job.value("parsing_configuration"_L1).toObject();
    QCOMPARE(job.value("mode"_L1).toString(), u"MULTIMODAL"_s);
    QCOMPARE(parsing.value("lang"_L1).toString(), u"de"_s);
    QVERIFY(parsing.value("max_pages"_L1).isNull());
    QCOMPARE(parsing.value("target_pages"_L1).toArray(), (QJsonArray{0, 2}));
    QCOMPARE(m_driver->results(id).size(), 1); // named twice, one file
}

void TestJobEndpoints::whatTheSchemaTakesIsTaken_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("max_pages below 1")
        << QByteArray(R"({"parsing_configuration":{"max_pages":0}})");
    QTest::newRow("webhook without address") << QByteArray(R"({"webhook_configurations":[{}]})");
    QTest::newRow("webhook all null")
        << QByteArray(R"({"webhook_configurations":[{"webhook_url":null,"webhook_events":null,)"
                      R"("webhook_headers":null,"webhook_output_format":null}]})");
    QTest::newRow("odd address") << QByteArray(
        R"({"webhook_configurations":[{"webhook_url":"https:x"}]})");
    QTest::newRow("headers of any kind")
        << QByteArray(R"({"webhook_configurations":[{"webhook_headers":{"a b":1}}]})");
    QTest::newRow("characters in a type")
        << QByteArray(R"({"rules":[{"type":"a/b!","description":"ten characters"}]})");
    QTest::newRow("a field nobody knows") << QByteArray(R"({"unknown":1})");
}

void TestJobEndpoints::whatTheSchemaTakesIsTaken()
{
    QFETCH(const QByteArray, more);
    QJsonObject body = ServiceDriver::jobBody({m_invoice});
    const QJsonObject added = QJsonDocument::fromJson(more).object();
    QVERIFY(!added.isEmpty());
    for (auto it = added.begin(); it != added.end(); ++it)
        body.insert(it.key(), it.value());
    const Answer answer = m_driver->post(jobs, body);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void TestJobEndpoints::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("loc");
    QTest::addColumn<QString>("type");
    const auto row
        = [](const char *name, const char *more, const QString &loc, const QString &type) {
              QTest::newRow(name) << QByteArray(more) << loc << type;
          };
    row("no files", R"({"file_ids":[]})", u"body.file_ids"_s, u"too_short"_s);
    row("no UUID", R"({"file_ids":["x"]})", u"body.file_ids.0"_s, u"uuid_parsing"_s);
    row("a UUID with a prefix", R"({"file_ids":["dfl-11111111-2222-4333-8444-555555555555"]})",
        u"body.file_ids.0"_s, u"uuid_parsing"_s);
    row("files missing", R"({"file_ids":"-"})", u"body.file_ids"_s, u"missing"_s);
    row("no rules", R"({"rules":[]})", u"body.rules"_s, u"too_short"_s);
    row("short description", R"({"rules":[{"type":"a","description":"short"}]})",
        u"body.rules.0.description"_s, u"string_too_short"_s);
    row("type missing", R"({"rules":[{"description":"long enough"}]})", u"body.rules.0.type"_s,
        u"missing"_s);
    row("mode", R"({"mode":"SLOW"})", u"body.mode"_s, u"enum"_s);
    row("language", R"({"parsing_configuration":{"lang":"xx"}})",
        u"body.parsing_configuration.lang"_s, u"enum"_s);
    row("max_pages", R"({"parsing_configuration":{"max_pages":"many"}})",
        u"body.parsing_configuration.max_pages"_s, u"integer_type"_s);
    row("target_pages", R"({"parsing_configuration":{"target_pages":[]}})",
        u"body.parsing_configuration.target_pages"_s, u"too_short"_s);
    row("webhook address", R"({"webhook_configurations":[{"webhook_url":"ftp://x"}]})",
        u"body.webhook_configurations.0.webhook_url"_s, u"string_pattern_mismatch"_s);
    row("empty webhook address", R"({"webhook_configurations":[{"webhook_url":""}]})",
        u"body.webhook_configurations.0.webhook_url"_s, u"string_pattern_mismatch"_s);
    row("webhook key", R"({"webhook_configurations":[{"url":"https://x"}]})",
        u"body.webhook_configurations.0.url"_s, u"extra_forbidden"_s);
}

void TestJobEndpoints::wrongFieldsAreNamed()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, loc);
    QFETCH(const QString, type);
    QJsonObject body = ServiceDriver::jobBody({m_invoice});
    const QJsonObject changed = QJsonDocument::fromJson(more).object();
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it.value() == QJsonValue("-"_L1))
            body.remove(it.key());
        else
            body.insert(it.key(), it.value());
    }
    const Answer answer = m_driver->post(jobs, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
    QCOMPARE(answer.problemType(), type);
}

void TestJobEndpoints::aLargeBodyIsRefused()
{
    QCOMPARE(m_driver->post(jobs, QByteArray(17 * 1024 * 1024, ' ')).status, 413);
    const Answer noJson = m_driver->post(jobs, QByteArray("{"));
    QCOMPARE(noJson.status, 422);
    QCOMPARE(noJson.problemType(), u"json_invalid"_s);
}

void TestJobEndpoints::aBodyThatCannotBeUnpacked_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("status");
    QTest::newRow("an encoding that is not known here") << QByteArray("zstd") << 415;
    QTest::newRow("no gzip") << QByteArray("gzip") << 400;
    QTest::newRow("as it is") << QByteArray("identity") << 200;
}

void TestJobEndpoints::aBodyThatCannotBeUnpacked()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const int, status);
    const auto client = cd::test::clientTo(m_service.url());
    httplib::Headers headers = m_driver->withKey();
    headers.emplace("Content-Encoding", encoding.toStdString());
    const QByteArray body = QJsonDocument(ServiceDriver::jobBody({m_invoice})).toJson();
    const httplib::Result result
        = client->Post("/api/v1/classifier/jobs", headers, body.toStdString(), "application/json");
    QVERIFY(result);
    QCOMPARE(result->status, status);
}

void TestJobEndpoints::otherFilesAreRefused()
{
    const Answer answer = m_driver->post(jobs, ServiceDriver::jobBody({m_invoice, nobody}));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.detail().startsWith(u"File ID "_s + nobody + u" is not in Project ID "_s));
}

void TestJobEndpoints::unknownJobsAreNotFound()
{
    for (const QString &path : {jobs + u'/' + nobody, jobs + u'/' + nobody + u"/results"_s}) {
        const Answer answer = m_driver->get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.detail(), u"Classify job not found"_s);
    }
}

void TestJobEndpoints::wrongParametersAreNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("loc");
    QTest::newRow("job") << jobs + u"/x"_s << 422 << u"path.classify_job_id"_s;
    QTest::newRow("results") << jobs + u"/x/results"_s << 422 << u"path.classify_job_id"_s;
    QTest::newRow("page size") << jobs + u"?page_size=x"_s << 422 << u"query.page_size"_s;
    QTest::newRow("project") << jobs + u"?project_id=x"_s << 422 << u"query.project_id"_s;
    QTest::newRow("organization") << jobs + u"?organization_id=x"_s << 422
                                  << u"query.organization_id"_s;
    QTest::newRow("foreign project") << jobs + u"?project_id="_s + nobody << 403 << QString();
    QTest::newRow("page token") << jobs + u"?page_token=x"_s << 400 << QString();
}

void TestJobEndpoints::wrongParametersAreNamed()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    QFETCH(const QString, loc);
    const Answer answer = m_driver->get(path);
    QCOMPARE(answer.status, status);
    if (status == 422)
        QCOMPARE(answer.loc(), loc);
    else
        QVERIFY(!answer.detail().isEmpty());
}

void TestJobEndpoints::pagesAreWholeAndNewestFirst()
{
    QStringList made;
    for (int i = 0; i < 5; ++i)
        made.prepend(m_driver->job(ServiceDriver::jobBody({m_receipt})));
    QStringList found;
    QString token;
    do {
        const QJsonObject page
            = m_driver->get(jobs + u"?page_size=2&page_token="_s + token).object();
        const QJsonArray items = page.value("items"_L1).toArray();
        QVERIFY(items.size() == 2 || page.value("next_page_token"_L1).isNull());
        for (const QJsonValue &item : items)
            found.append(item.toObject().value("id"_L1).toString());
        token = page.value("next_page_token"_L1).toString();
        if (found.size() == 2) // what comes meanwhile neither repeats nor moves anything
            m_driver->job(ServiceDriver::jobBody({m_receipt}));
    } while (!token.isEmpty());
    QCOMPARE(found.first(5), made);
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
}

QTEST_GUILESS_MAIN(TestJobEndpoints)
#include "tst_jobendpoints.moc"
