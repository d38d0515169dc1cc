// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/schemacheck.h"
#include "localservice/servicedriver.h"

#include "support/stricttest.h"
#include "wire/answercodec.h"
#include "wire/configurationcodec.h"
#include "wire/filejobcodec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::SchemaCheck;
using cd::test::ServiceDriver;

namespace {

constexpr QLatin1StringView jobs("/api/v2/classify");
constexpr QLatin1StringView configurations("/api/v1/beta/configurations");

} // namespace

/// What the local service answers in the second dialect, against the schemas of the real one.
class TestFileJobAnswers : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void jobsFitTheSchema_data();
    void jobsFitTheSchema();
    void aCancelledJobFitsTheSchema();
    void theListOfJobsFitsTheSchema();
    void configurationsFitTheSchema();
    void wrongRequestsFitTheSchema_data();
    void wrongRequestsFitTheSchema();
    void otherErrorsHaveADetail_data();
    void otherErrorsHaveADetail();
    void whatTheCodecWritesFitsTheSchema();

private:
    void check(const QString &schema, const Answer &answer, int status = 200);
    QJsonObject configurationBody() const
    {
        QJsonObject parameters
            = ServiceDriver::fileJobBody({}).value("configuration"_L1).toObject();
        parameters.insert("product_type"_L1, u"classify_v2"_s);
        return {{u"name"_s, u"a name"_s}, {u"parameters"_s, parameters}};
    }

    SchemaCheck m_schemas{u"seconddialect.json"_s};
    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_invoice;
    QString m_broken;
};

void TestFileJobAnswers::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_invoice = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    m_broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
}

void TestFileJobAnswers::cleanupTestCase()
{
    QVERIFY(m_service.stop());
}

void TestFileJobAnswers::check(const QString &schema, const Answer &answer, int status)
{
    QVERIFY2(answer.status == status, answer.body.constData());
    const QStringList found = m_schemas.objections(schema, answer.object());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFileJobAnswers::jobsFitTheSchema_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QString>("status");
    const QByteArray rules = R"("rules": [{"type": "invoice", "description": "an amount due"}])";
    QTest::newRow("plain") << m_invoice << '{' + rules + '}' << u"COMPLETED"_s;
    QTest::newRow("options") << m_invoice
                             << '{' + rules
            + R"(, "parsing_configuration": {"lang": "de", "max_pages": 3, "target_pages": "1-2"}})"
                             << u"COMPLETED"_s;
    QTest::newRow("no rule fits")
        << m_invoice
        << QByteArray(R"({"rules": [{"type": "poem", "description": "verses about the sea"}]})")
        << u"COMPLETED"_s;
    QTest::newRow("unreadable") << m_broken << '{' + rules + '}' << u"FAILED"_s;
}

void TestFileJobAnswers::jobsFitTheSchema()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, configuration);
    QFETCH(const QString, status);
    QJsonObject body = ServiceDriver::fileJobBody(file);
    body.insert("configuration"_L1, QJsonDocument::fromJson(configuration).object());
    body.insert("transaction_id"_L1, QString::fromUtf8(QTest::currentDataTag()));
    const Answer created = m_driver->post(jobs, body);
    check(u"ClassifyV2JobResponse"_s, created);
    const QString id = created.object().value("id"_L1).toString();
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(id), status, 60'000);
    check(u"ClassifyV2JobResponse"_s, m_driver->get(jobs + u'/' + id));
    check(u"ClassifyV2JobResponse"_s, m_driver->post(jobs, body)); // the same once more
}

void TestFileJobAnswers::aCancelledJobFitsTheSchema()
{
    QStringList files;
    for (int i = 0; i < 40; ++i)
        files.append(m_driver->file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    m_driver->job(ServiceDriver::jobBody(files)); // what comes after it waits
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    check(u"ClassifyV2JobResponse"_s,
          m_driver->post(jobs + u'/' + id + u"/cancel"_s, QByteArray()));
}

void TestFileJobAnswers::theListOfJobsFitsTheSchema()
{
    m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    const QString schema = u"ClassifyV2JobQueryResponse"_s;
    const Answer first = m_driver->get(jobs + u"?page_size=1"_s);
    check(schema, first);
    const QString token = first.object().value("next_page_token"_L1).toString();
    QVERIFY(!token.isEmpty());
    check(schema, m_driver->get(jobs + u"?page_size=100&page_token="_s + token));
    check(schema, m_driver->get(jobs + u"?job_ids=nobody"_s));
}

void TestFileJobAnswers::configurationsFitTheSchema()
{
    const QString schema = u"ConfigurationResponse"_s;
    const Answer made = m_driver->post(configurations, configurationBody());
    check(schema, made, 201);
    const QString one = configurations + u'/' + made.object().value("id"_L1).toString();
    check(schema, m_driver->get(one));
    check(schema, m_driver->put(one, {{u"name"_s, u"another"_s}}));
    check(u"ConfigurationQueryResponse"_s, m_driver->get(configurations));
    check(u"ConfigurationQueryResponse"_s,
          m_driver->get(configurations + u"?product_type=parse_v2"_s));
}

void TestFileJobAnswers::wrongRequestsFitTheSchema_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body"); // empty: a GET
    QTest::newRow("nothing in it") << QString(jobs) << QByteArray("{}");
    QTest::newRow("not JSON") << QString(jobs) << QByteArray("file_input:");
    QTest::newRow("everything wrong")
        << QString(jobs)
        << QByteArray(
               R"({"file_input": 1, "transaction_id": [], "configuration": {"rules": [5],
            "mode": "SLOW", "parsing_configuration": {"lang": 1, "max_pages": "all",
            "target_pages": [0]}}, "webhook_configurations": [{"webhook_url": 1}]})");
    QTest::newRow("a configuration") << QString(configurations) << QByteArray("{}");
    QTest::newRow("a parameter") << QString(jobs + u"?page_size=x"_s) << QByteArray();
    QTest::newRow("a time") << QString(jobs + u"?created_at_on_or_after=x"_s) << QByteArray();
    QTest::newRow("usage of nobody") << u"/api/v1/beta/usage-metrics"_s << QByteArray();
}

void TestFileJobAnswers::wrongRequestsFitTheSchema()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    const Answer answer = body.isEmpty() ? m_driver->get(path) : m_driver->post(path, body);
    check(u"HTTPValidationError"_s, answer, 422);
    QVERIFY(!answer.object().value("detail"_L1).toArray().isEmpty());
}

void TestFileJobAnswers::otherErrorsHaveADetail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("no such job") << QString(jobs + u"/nobody"_s) << 404;
    QTest::newRow("no such configuration") << QString(configurations + u"/nobody"_s) << 404;
    QTest::newRow("no such receiver") << u"/local/webhook-receivers/nobody"_s << 404;
    QTest::newRow("a page nobody gave") << QString(jobs + u"?page_token=x"_s) << 400;
}

void TestFileJobAnswers::otherErrorsHaveADetail()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const Answer answer = m_driver->get(path);
    QCOMPARE(answer.status, status);
    QVERIFY2(!answer.detail().isEmpty(), answer.body.constData());
}

void TestFileJobAnswers::whatTheCodecWritesFitsTheSchema()
{
    const QString id = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(id), u"COMPLETED"_s, 60'000);
    const auto job = cd::fileJobFromJson(m_driver->fileJobNow(id));
    QVERIFY(job && job->result);
    const QStringList inJob = m_schemas.objections(u"ClassifyV2JobResponse"_s, cd::toJson(*job));
    QVERIFY2(inJob.isEmpty(), qPrintable(inJob.join(u'\n')));
    m_driver->post(configurations, configurationBody());
    const auto page
        = cd::pageFromJson(m_driver->get(configurations).object(), &cd::configurationFromJson);
    QVERIFY(page && !page->items.isEmpty());
    const QStringList inPage
        = m_schemas.objections(u"ConfigurationQueryResponse"_s, cd::toJson(*page));
    QVERIFY2(inPage.isEmpty(), qPrintable(inPage.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFileJobAnswers)
#include "tst_filejobanswers.moc"
