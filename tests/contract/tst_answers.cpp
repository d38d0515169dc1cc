// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contract/schemacheck.h"
#include "localservice/servicedriver.h"

#include "support/stricttest.h"
#include "wire/answercodec.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::SchemaCheck;
using cd::test::ServiceDriver;
using Shape = cd::test::SchemaCheck::Shape;

namespace {

constexpr QLatin1StringView jobs("/api/v1/classifier/jobs");
constexpr QLatin1StringView files("/api/v1/beta/files");
constexpr QLatin1StringView nobody("00000000-0000-4000-8000-000000000000");

} // namespace

/// What the local service answers, against the schemas of the real one.
class TestAnswers : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theValidatorRefuses();
    void jobsFitTheSchema_data();
    void jobsFitTheSchema();
    void theListOfJobsFitsTheSchema();
    void filesFitTheSchema();
    void listsOfFilesFitTheSchema_data();
    void listsOfFilesFitTheSchema();
    void aFilesAddressFitsTheSchema();
    void projectsAndOrganizationsFitTheSchema();
    void wrongRequestsFitTheSchema_data();
    void wrongRequestsFitTheSchema();
    void otherErrorsHaveADetail_data();
    void otherErrorsHaveADetail();
    void whatTheCodecWritesFitsTheSchema();

private:
    void check(const QString &schema, const Answer &answer, int status, Shape shape = Shape::One);

    SchemaCheck m_schemas;
    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_invoice;
    QString m_broken;
};

void TestAnswers::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_invoice = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    m_broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    QVERIFY(!m_invoice.isEmpty() && !m_broken.isEmpty());
}

void TestAnswers::cleanupTestCase()
{
    QVERIFY(m_service.stop());
}

void TestAnswers::check(const QString &schema, const Answer &answer, int status, Shape shape)
{
    QVERIFY2(answer.status == status, answer.body.constData());
    const QJsonValue document = answer.json.isArray() ? QJsonValue(answer.json.array())
                                                      : QJsonValue(answer.json.object());
    const QStringList found = m_schemas.objections(schema, document, shape);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAnswers::theValidatorRefuses()
{
    const QJsonObject job{{u"id"_s, u"no UUID"_s}, {u"effective_at"_s, u"yesterday"_s}};
    const QStringList found = m_schemas.objections(u"ClassifyJob"_s, job);
    QVERIFY(found.join(u'\n').contains("is not a 'uuid'"_L1));
    QVERIFY(found.join(u'\n').contains("is not a 'date-time'"_L1));
    QVERIFY(found.join(u'\n').contains("'status' is a required property"_L1));
    QVERIFY(!m_schemas.objections(u"Project"_s, QJsonObject(), Shape::List).isEmpty());
}

void TestAnswers::jobsFitTheSchema_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("status");
    QTest::newRow("all read") << QStringList{m_invoice} << QByteArray("{}") << u"SUCCESS"_s;
    QTest::newRow("one unreadable")
        << QStringList{m_invoice, m_broken} << QByteArray("{}") << u"PARTIAL_SUCCESS"_s;
    QTest::newRow("none readable") << QStringList{m_broken} << QByteArray("{}") << u"ERROR"_s;
    QTest::newRow("options") << QStringList{m_invoice}
                             << QByteArray(
                                    R"({"mode": "MULTIMODAL", "parsing_configuration":
                                        {"lang": "de", "max_pages": null, "target_pages": [0]}})")
                             << u"SUCCESS"_s;
    QTest::newRow("no rule fits")
        << QStringList{m_invoice}
        << QByteArray(R"({"rules": [{"type": "poem", "description": "verses about the sea"}]})")
        << u"SUCCESS"_s;
}

void TestAnswers::jobsFitTheSchema()
{
    QFETCH(const QStringList, files);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, status);
    QJsonObject body = ServiceDriver::jobBody(files);
    const QJsonObject added = QJsonDocument::fromJson(more).object();
    for (auto it = added.begin(); it != added.end(); ++it)
        body.insert(it.key(), it.value());

    const Answer created = m_driver->post(jobs, body);
    check(u"ClassifyJob"_s, created, 200);
    const QString id = created.object().value("id"_L1).toString();
    const QString job = jobs + u'/' + id;
    check(u"ClassifyJobResults"_s, m_driver->get(job + u"/results"_s), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(id), status, 60'000);
    check(u"ClassifyJob"_s, m_driver->get(job), 200);
    const Answer results = m_driver->get(job + u"/results"_s);
    check(u"ClassifyJobResults"_s, results, 200);
    QCOMPARE(results.object().value("items"_L1).toArray().size(), files.size());
}

void TestAnswers::theListOfJobsFitsTheSchema()
{
    const QString schema = u"PaginatedResponse_ClassifyJob_"_s;
    m_driver->job(ServiceDriver::jobBody({m_invoice}));
    m_driver->job(ServiceDriver::jobBody({m_invoice}));
    const Answer first = m_driver->get(jobs + u"?page_size=1"_s);
    check(schema, first, 200);
    const QString token = first.object().value("next_page_token"_L1).toString();
    QVERIFY(!token.isEmpty());
    check(schema, m_driver->get(jobs + u"?page_size=1000&page_token="_s + token), 200);
}

void TestAnswers::filesFitTheSchema()
{
    const Answer made = m_driver->upload(u"quittung-ä.pdf"_s, "x", u"own key"_s);
    check(u"FileV2"_s, made, 201);
    const QString id = made.object().value("id"_L1).toString();
    check(u"FileV2"_s, m_driver->get(files + u'/' + id), 200);
    check(u"FileV2"_s, m_driver->upload(u"no-extension"_s, {}), 201);
}

void TestAnswers::listsOfFilesFitTheSchema_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("all") << u""_s;
    QTest::newRow("one a page") << u"?page_size=1"_s;
    QTest::newRow("with addresses") << u"?expand=download_url"_s;
    QTest::newRow("none") << u"?file_name=nothing-of-that-name"_s;
}

void TestAnswers::listsOfFilesFitTheSchema()
{
    QFETCH(const QString, query);
    check(u"FileQueryResponseV2"_s, m_driver->get(files + query), 200);
}

void TestAnswers::aFilesAddressFitsTheSchema()
{
    check(u"PresignedUrl"_s, m_driver->get(files + u'/' + m_invoice + u"/content"_s), 200);
}

void TestAnswers::projectsAndOrganizationsFitTheSchema()
{
    const auto idOf = [](const Answer &list) {
        return list.json.array().first().toObject().value("id"_L1).toString();
    };
    const Answer projects = m_driver->get(u"/api/v1/projects"_s);
    check(u"Project"_s, projects, 200, Shape::List);
    check(u"Project"_s, m_driver->get(u"/api/v1/projects/"_s + idOf(projects)), 200);
    const Answer organizations = m_driver->get(u"/api/v1/organizations"_s);
    check(u"Organization"_s, organizations, 200, Shape::List);
    check(u"Organization"_s, m_driver->get(u"/api/v1/organizations/"_s + idOf(organizations)), 200);
}

void TestAnswers::wrongRequestsFitTheSchema_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body"); // empty: a GET
    const QString creates = jobs;
    QTest::newRow("nothing in it") << creates << QByteArray("{}");
    QTest::newRow("not JSON") << creates << QByteArray("file_ids:");
    QTest::newRow("a list") << creates << QByteArray("[]");
    QTest::newRow("everything wrong")
        << creates
        << QByteArray(
               R"({"file_ids": [1, "x"], "rules": [{"type": "", "description": "short"}, 5],
            "mode": "SLOW", "parsing_configuration": {"lang": "xx", "max_pages": "all",
            "target_pages": []}, "webhook_configurations": [{"url": 1, "webhook_url": "x"}]})");
    QTest::newRow("a file that is no form") << QString(files) << QByteArray("{}");
    QTest::newRow("a job's ID") << QString(jobs + u"/x"_s) << QByteArray();
    QTest::newRow("a parameter") << QString(jobs + u"?page_size=x"_s) << QByteArray();
    QTest::newRow("a file's ID") << QString(files + u"/x"_s) << QByteArray();
    QTest::newRow("an order") << QString(files + u"?order_by=size"_s) << QByteArray();
}

void TestAnswers::wrongRequestsFitTheSchema()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    const Answer answer = body.isEmpty() ? m_driver->get(path) : m_driver->post(path, body);
    check(u"HTTPValidationError"_s, answer, 422);
    QVERIFY(!answer.object().value("detail"_L1).toArray().isEmpty());
}

void TestAnswers::otherErrorsHaveADetail_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<int>("status");
    QTest::newRow("no key") << QString(jobs) << false << 401;
    QTest::newRow("no such job") << QString(jobs + u'/' + nobody) << true << 404;
    QTest::newRow("no such file") << QString(files + u'/' + nobody) << true << 404;
    QTest::newRow("no such address") << u"/api/v1/nothing"_s << true << 404;
    QTest::newRow("another's project") << QString(jobs + u"?project_id="_s + nobody) << true << 403;
    QTest::newRow("a page nobody gave") << QString(jobs + u"?page_token=x"_s) << true << 400;
}

void TestAnswers::otherErrorsHaveADetail()
{
    QFETCH(const QString, path);
    QFETCH(const bool, withKey);
    QFETCH(const int, status);
    const Answer answer
        = m_driver->send("GET", path, withKey ? m_driver->withKey() : httplib::Headers());
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.object().value("detail"_L1).isString(), answer.body.constData());
    QVERIFY(!answer.detail().isEmpty());
}

void TestAnswers::whatTheCodecWritesFitsTheSchema()
{
    const QString id = m_driver->job(ServiceDriver::jobBody({m_invoice, m_broken}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(id), u"PARTIAL_SUCCESS"_s, 60'000);
    const auto job = cd::jobFromJson(m_driver->jobNow(id));
    QVERIFY(job.has_value());
    const QStringList inJob = m_schemas.objections(u"ClassifyJob"_s, cd::toJson(*job));
    QVERIFY2(inJob.isEmpty(), qPrintable(inJob.join(u'\n')));
    for (const QJsonValue &item : m_driver->results(id)) {
        const auto result = cd::fileResultFromJson(item.toObject());
        QVERIFY(result.has_value());
        const QStringList found
            = m_schemas.objections(u"FileClassification"_s, cd::toJson(*result));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
