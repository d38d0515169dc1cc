// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

constexpr int patienceMs = 60'000;

const QString jobs = u"/api/v2/classify"_s;
const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;

QString idOf(const Answer &answer)
{
    return answer.object().value("id"_L1).toString();
}

} // namespace

class TestFileJobEndpoints : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aJobHasAllFieldsAndNoLimit();
    void aJobGoesToCompleted();
    void anUnreadableFileMakesAJobFail();
    void optionsAreKept();
    void theOlderNameOfTheFileIsTaken();
    void aConfigurationIsTakenAsItIsAtTheCreate();
    void aTransactionMakesOneJob();
    void manyAtOnceMakeOneJob();
    void aTransactionOutlivesARestartAndItsFile();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void whatIsNotHereIsRefusedClearly_data();
    void whatIsNotHereIsRefusedClearly();
    void aWaitingJobIsCancelled();
    void anEndedJobIsNotCancelled();
    void onlyEndedJobsAreDeleted();
    void unknownJobsAreNotFound();
    void dialectsAreApart();

private:
    /// Gives the service work for a while.
    void keepBusy();
    void waitFor(const QString &job, const QString &status)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(job), status, patienceMs);
    }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_invoice;
};

void TestFileJobEndpoints::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_invoice = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    QVERIFY(!m_invoice.isEmpty());
}

void TestFileJobEndpoints::cleanupTestCase()
{
    QVERIFY(m_service.stop());
    QCOMPARE(m_service.exitCode(), 0);
}

void TestFileJobEndpoints::keepBusy()
{
    QStringList files;
    for (int i = 0; i < 60; ++i)
        files.append(m_driver->file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    QVERIFY(!m_driver->job(ServiceDriver::jobBody(files)).isEmpty());
}

void TestFileJobEndpoints::aJobHasAllFieldsAndNoLimit()
{
    const Answer answer = m_driver->post(jobs, ServiceDriver::fileJobBody(m_invoice));
    QCOMPARE(answer.status, 200);
    const QJsonObject job = answer.object();
    QVERIFY(!idOf(answer).isEmpty());
    QCOMPARE(job.value("status"_L1).toString(), u"PENDING"_s);
    QCOMPARE(job.value("file_input"_L1).toString(), m_invoice);
    QCOMPARE(job.value("document_input_type"_L1).toString(), u"file_id"_s);
    for (const QLatin1StringView field : {"result"_L1, "error_message"_L1, "configuration_id"_L1,
                                          "transaction_id"_L1, "parse_job_id"_L1})
        QVERIFY2(job.contains(field) && job.value(field).isNull(), field.data());
    const QJsonObject configuration = job.value("configuration"_L1).toObject();
    QCOMPARE(configuration.value("mode"_L1).toString(), u"FAST"_s);
    QCOMPARE(configuration.value("rules"_L1).toArray().size(), 2);
    const QJsonObject parsing = configuration.value("parsing_configuration"_L1).toObject();
    QVERIFY(parsing.value("max_pages"_L1).isNull()); // unlike the first dialect's five
    QCOMPARE(parsing.value("lang"_L1).toString(), u"en"_s);
}

void TestFileJobEndpoints::aJobGoesToCompleted()
{
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    waitFor(id, u"COMPLETED"_s);
    const QJsonObject job = m_driver->fileJobNow(id);
    const QJsonObject result = job.value("result"_L1).toObject();
    QCOMPARE(result.value("type"_L1).toString(), u"invoice"_s);
    const double confidence = result.value("confidence"_L1).toDouble(-1);
    QVERIFY(confidence >= 0 && confidence <= 1);
    QVERIFY(!result.value("reasoning"_L1).toString().isEmpty());
    QVERIFY(job.value("error_message"_L1).isNull());
}

void TestFileJobEndpoints::anUnreadableFileMakesAJobFail()
{
    const QString broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(broken));
    waitFor(id, u"FAILED"_s);
    const QJsonObject job = m_driver->fileJobNow(id);
    QVERIFY(job.value("result"_L1).isNull());
    const QString message = job.value("error_message"_L1).toString();
    QVERIFY2(message.contains(u"broken.bin"_s), qPrintable(message));
}

void TestFileJobEndpoints::optionsAreKept()
{
    QJsonObject body = ServiceDriver::fileJobBody(m_invoice.toUpper());
    QJsonObject configuration = body.value("configuration"_L1).toObject();
    configuration.insert("mode"_L1, u"FAST"_s);
    configuration.insert("parsing_configuration"_L1,
                         QJsonObject{{u"lang"_s, u"any words"_s},
                                     {u"max_pages"_s, 2},
                                     {u"target_pages"_s, u"1, 3, 5 - 7"_s}});
    body.insert("configuration"_L1, configuration);
    body.insert("transaction_id"_L1, u"mine"_s);
    const QJsonObject job = m_driver->fileJobNow(m_driver->fileJob(body));
    const QJsonObject parsing
        = job.value("configuration"_L1).toObject().value("parsing_configuration"_L1).toObject();
    QCOMPARE(parsing.value("lang"_L1).toString(), u"any words"_s);
    QCOMPARE(parsing.value("max_pages"_L1).toInt(), 2);
    QCOMPARE(parsing.value("target_pages"_L1).toString(), u"1,3,5-7"_s);
    QCOMPARE(job.value("transaction_id"_L1).toString(), u"mine"_s);
    QCOMPARE(job.value("file_input"_L1).toString(), m_invoice);
}

void TestFileJobEndpoints::theOlderNameOfTheFileIsTaken()
{
    QJsonObject body = ServiceDriver::fileJobBody({});
    body.remove("file_input"_L1);
    body.insert("file_id"_L1, m_invoice);
    const Answer answer = m_driver->post(jobs, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("file_input"_L1).toString(), m_invoice);
}

void TestFileJobEndpoints::aConfigurationIsTakenAsItIsAtTheCreate()
{
    const QString configurations = u"/api/v1/beta/configurations"_s;
    const auto parameters = [](const QString &type) {
        return QJsonObject{
            {u"product_type"_s, u"classify_v2"_s},
            {u"rules"_s,
             QJsonArray{QJsonObject{{u"type"_s, type},
                                    {u"description"_s, u"An invoice: number, amount due"_s}}}}};
    };
    const auto typeOf = [](const Answer &answer) {
        return answer.object()["configuration"_L1].toObject()["rules"_L1][0]["type"_L1].toString();
    };
    const QString id = idOf(m_driver->post(
        configurations,
        QJsonObject{{u"name"_s, u"Invoices"_s}, {u"parameters"_s, parameters(u"first"_s)}}));
    const QJsonObject body{{u"file_input"_s, m_invoice}, {u"configuration_id"_s, id}};
    const Answer before = m_driver->post(jobs, body);
    QCOMPARE(before.status, 200);
    QCOMPARE(before.object().value("configuration_id"_L1).toString(), id);
    QCOMPARE(typeOf(before), u"first"_s);
    QCOMPARE(m_driver
                 ->put(configurations + u'/' + id,
                       QJsonObject{{u"parameters"_s, parameters(u"second"_s)}})
                 .status,
             200);
    QCOMPARE(typeOf(m_driver->get(jobs + u'/' + idOf(before))), u"first"_s);
    QCOMPARE(typeOf(m_driver->post(jobs, body)), u"second"_s);
    QCOMPARE(m_driver->remove(configurations + u'/' + id).status, 204);
    QCOMPARE(typeOf(m_driver->get(jobs + u'/' + idOf(before))), u"first"_s);
    const Answer after = m_driver->post(jobs, body);
    QCOMPARE(after.status, 400);
    QVERIFY(after.detail().contains(id));
}

void TestFileJobEndpoints::aTransactionMakesOneJob()
{
    QJsonObject body = ServiceDriver::fileJobBody(m_invoice);
    body.insert("transaction_id"_L1, u"once"_s);
    const QString first = m_driver->fileJob(body);
    waitFor(first, u"COMPLETED"_s);
    body.insert("file_input"_L1, nobody); // the new body is ignored
    const Answer second = m_driver->post(jobs, body);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.object(), m_driver->fileJobNow(first)); // as it is now
    body.insert("transaction_id"_L1, u"another"_s);
    QCOMPARE(m_driver->post(jobs, body).status, 400);
}

void TestFileJobEndpoints::manyAtOnceMakeOneJob()
{
    constexpr int many = 16;
    QJsonObject body = ServiceDriver::fileJobBody(m_invoice);
    body.insert("transaction_id"_L1, u"many at once"_s);
    std::array<Answer, many> answers;
    std::vector<std::unique_ptr<QThread>> threads;
    for (Answer &answer : answers) {
        threads.emplace_back(
            QThread::create([this, &answer, &body] { answer = m_driver->post(jobs, body); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const Answer &answer : answers) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(idOf(answer), idOf(answers.front()));
    }
}

void TestFileJobEndpoints::aTransactionOutlivesARestartAndItsFile()
{
    cd::test::LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    auto driver = std::make_unique<ServiceDriver>(service);
    const QString file = driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    QJsonObject body = ServiceDriver::fileJobBody(file);
    body.insert("transaction_id"_L1, u"kept"_s);
    const QString id = driver->fileJob(body);
    QTRY_COMPARE_WITH_TIMEOUT(driver->fileJobStatus(id), u"COMPLETED"_s, patienceMs);
    const QJsonObject seen = driver->fileJobNow(id);
    QCOMPARE(driver->remove(u"/api/v1/beta/files/"_s + file).status, 204);
    service.kill();
    QVERIFY2(service.start(), qPrintable(service.failure()));
    driver = std::make_unique<ServiceDriver>(service);
    QCOMPARE(driver->post(jobs, body).object(), seen);
    QCOMPARE(driver->get(jobs).object().value("items"_L1).toArray().size(), 1);
}

void TestFileJobEndpoints::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("loc");
    QTest::addColumn<QString>("type");
    const auto row
        = [](const char *name, const char *more, const QString &loc, const QString &type) {
              QTest::newRow(name) << QByteArray(more) << loc << type;
          };
    row("no file", R"({"file_input":null})", u"body.file_input"_s, u"missing"_s);
    row("no configuration", R"({"configuration":null})", u"body.configuration"_s, u"missing"_s);
    row("two configurations", R"({"configuration_id":"x"})", u"body.configuration_id"_s,
        u"value_error"_s);
    row("no rules", R"({"configuration":{"rules":[]}})", u"body.configuration.rules"_s,
        u"too_short"_s);
    row("rule", R"({"configuration":{"rules":[{"type":"a","description":"short"}]}})",
        u"body.configuration.rules.0.description"_s, u"string_too_short"_s);
    row("mode",
        R"({"configuration":{"mode":"MULTIMODAL","rules":[{"type":"a","description":"long enough"}]}})",
        u"body.configuration.mode"_s, u"enum"_s);
    row("max_pages",
        R"({"configuration":{"parsing_configuration":{"max_pages":0},"rules":[{"type":"a","description":"long enough"}]}})",
        u"body.configuration.parsing_configuration.max_pages"_s, u"greater_than_equal"_s);
    row("webhooks", R"({"webhook_configurations":"x"})", u"body.webhook_configurations"_s,
        u"list_type"_s);
}

void TestFileJobEndpoints::wrongFieldsAreNamed()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, loc);
    QFETCH(const QString, type);
    QJsonObject body = ServiceDriver::fileJobBody(m_invoice);
    const QJsonObject changed = QJsonDocument::fromJson(more).object();
    QVERIFY(!changed.isEmpty());
    for (auto it = changed.begin(); it != changed.end(); ++it)
        body.insert(it.key(), it.value());
    const Answer answer = m_driver->post(jobs, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
    QCOMPARE(answer.problemType(), type);
}

void TestFileJobEndpoints::whatIsNotHereIsRefusedClearly_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("a parse job") << u"file_input"_s << QJsonValue(u"pjb-1"_s) << u"parse job"_s;
    QTest::newRow("a parse job by its older name")
        << u"parse_job_id"_s << QJsonValue(u"x"_s) << u"parse job"_s;
    QTest::newRow("kept webhooks") << u"webhook_configuration_ids"_s
                                   << QJsonValue(QJsonArray{u"x"_s}) << u"webhook_configurations"_s;
    QTest::newRow("another's file") << u"file_input"_s << QJsonValue(nobody) << nobody;
}

void TestFileJobEndpoints::whatIsNotHereIsRefusedClearly()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, word);
    QJsonObject body = ServiceDriver::fileJobBody(m_invoice);
    body.insert(key, value);
    const Answer answer = m_driver->post(jobs, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.detail().contains(word), qPrintable(answer.detail()));
    body.insert("webhook_configuration_ids"_L1, QJsonArray());
    body.insert("parse_job_id"_L1, QJsonValue());
    body.insert("file_input"_L1, m_invoice);
    QCOMPARE(m_driver->post(jobs, body).status, 200);
}

void TestFileJobEndpoints::aWaitingJobIsCancelled()
{
    keepBusy();
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    const Answer answer = m_driver->post(jobs + u'/' + id + u"/cancel"_s, QByteArray());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value("status"_L1).toString(), u"CANCELLED"_s);
    QCOMPARE(idOf(answer), id);
    // What came after it is worked on, and it stays as it is.
    const QString next = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    waitFor(next, u"COMPLETED"_s);
    QCOMPARE(m_driver->fileJobStatus(id), u"CANCELLED"_s);
    QVERIFY(m_driver->fileJobNow(id).value("result"_L1).isNull());
}

void TestFileJobEndpoints::anEndedJobIsNotCancelled()
{
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    waitFor(id, u"COMPLETED"_s);
    const Answer answer = m_driver->post(jobs + u'/' + id + u"/cancel"_s, QByteArray());
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.detail().contains(u"COMPLETED"_s), qPrintable(answer.detail()));
    QCOMPARE(m_driver->fileJobStatus(id), u"COMPLETED"_s);
}

void TestFileJobEndpoints::onlyEndedJobsAreDeleted()
{
    keepBusy();
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    const QString job = jobs + u'/' + id;
    const Answer early = m_driver->remove(job);
    QCOMPARE(early.status, 400);
    QVERIFY2(early.detail().contains(u"PENDING"_s), qPrintable(early.detail()));
    QCOMPARE(m_driver->post(job + u"/cancel"_s, QByteArray()).status, 200);
    const QString project = m_driver->fileJobNow(id).value("project_id"_L1).toString();
    const Answer deleted = m_driver->remove(job);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.object(), (QJsonObject{{u"id"_s, id}, {u"project_id"_s, project}}));
    QCOMPARE(m_driver->get(job).status, 404);
    QCOMPARE(m_driver->remove(job).status, 404);
}

void TestFileJobEndpoints::unknownJobsAreNotFound()
{
    for (const Answer &answer :
         {m_driver->get(jobs + u"/clj-x"_s), m_driver->remove(jobs + u"/clj-x"_s),
          m_driver->post(jobs + u"/clj-x/cancel"_s, QByteArray())}) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.detail(), u"Classify job not found"_s);
    }
    QCOMPARE(m_driver->send("GET", jobs, {}).status, 401);
}

void TestFileJobEndpoints::dialectsAreApart()
{
    const QString first = m_driver->job(ServiceDriver::jobBody({m_invoice}));
    const QString second = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    const QString firstJobs = u"/api/v1/classifier/jobs"_s;
    QCOMPARE(m_driver->get(jobs + u'/' + first).status, 404);
    QCOMPARE(m_driver->get(firstJobs + u'/' + second).status, 404);
    QCOMPARE(m_driver->get(firstJobs + u'/' + second + u"/results"_s).status, 404);
    QVERIFY(!m_driver->get(firstJobs + u"?page_size=1000"_s).body.contains(second.toUtf8()));
    QVERIFY(!m_driver->get(jobs + u"?page_size=100"_s).body.contains(first.toUtf8()));
}

QTEST_GUILESS_MAIN(TestFileJobEndpoints)
#include "tst_filejobendpoints.moc"
