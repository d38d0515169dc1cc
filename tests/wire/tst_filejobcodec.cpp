// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/answercodec.h"
#include "wire/filejobcodec.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

using Code = FieldProblem::Code;

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

FileJobRequest fullRequest()
{
    FileJobRequest request;
    request.file = {u"dfl-1"_s};
    request.content.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    request.content.maxPages = MaxPages::of(3);
    request.content.targetPages = PageSelection::fromZeroBased({0, 1, 6});
    request.content.webhooks = {{.url = u"https://hooks.example.com/"_s,
                                 .events = {u"classify.success"_s},
                                 .signingSecret = u"secret"_s}};
    request.transactionId = u"t-1"_s;
    return request;
}

const QByteArray fullBody = R"({"file_input": "dfl-1", "transaction_id": "t-1",
    "configuration": {"rules": [{"type": "invoice", "description": "An invoice asks for payment"}],
                      "parsing_configuration": {"max_pages": 3, "target_pages": "1-2,7"}},
    "webhook_configurations": [{"webhook_url": "https:\/\/hooks.example.com/",
                                "webhook_events": ["classify.success"],
                                "webhook_signing_secret": "secret"}]})";

/// The least that is right, with @p part's fields put in; "-" takes one out.
QByteArray bodyWith(const QByteArray &part)
{
    QJsonObject body = object(
        R"({"file_input": "f", "configuration": {"rules": [{"type": "a", "description": "b"}]}})");
    const QJsonObject changes = object(part);
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value() == QJsonValue("-"_L1))
            body.remove(it.key());
        else
            body.insert(it.key(), it.value());
    }
    return text(body);
}

FileJob fullJob()
{
    FileJob job;
    job.id = {u"clj-1"_s};
    job.status = JobStatus(JobStatus::Known::Completed);
    job.file = {u"dfl-1"_s};
    job.inputType = u"file_id"_s;
    job.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    job.mode = u"FAST"_s;
    job.language = u"en"_s;
    job.maxPages = 3;
    job.targetPages = u"1-2,7"_s;
    job.configurationId = {u"cfg-1"_s};
    job.transactionId = u"t-1"_s;
    job.result = Classification{u"invoice"_s, 0.5, u"an amount is due"_s};
    job.errorMessage = u"none to speak of"_s;
    job.projectId = {u"p"_s};
    job.userId = u"u"_s;
    job.parseJobId = u"pjb-1"_s;
    job.createdAt = QDateTime({2026, 6, 1}, QTime(10, 0), QTimeZone::utc());
    job.updatedAt = QDateTime({2026, 6, 1}, QTime(10, 0, 1, 250), QTimeZone::utc());
    return job;
}

} // namespace

class TestFileJobCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aCreateIsWrittenAsTheContractNamesIt();
    void withoutALimitNoneIsWritten();
    void aConfigurationIsNamedInsteadOfTheContent();
    void createsComeBack_data();
    void createsComeBack();
    void theOlderNameOfTheFileIsRead();
    void nullsThatTheSchemaTakesAreRead();
    void wrongCreatesAreNamed_data();
    void wrongCreatesAreNamed();
    void problemsArePutInTheBody();
    void problemsFindTheirWayBack();
    void allFieldsOfAJobAreRead();
    void jobsComeBack_data();
    void jobsComeBack();
    void aJobIsReadLeniently_data();
    void aJobIsReadLeniently();
    void aJobWithoutAnIdIsNone();
    void pagesOfJobsAreRead();
};

void TestFileJobCodec::aCreateIsWrittenAsTheContractNamesIt()
{
    QCOMPARE(toJson(fullRequest()), object(fullBody));
}

void TestFileJobCodec::withoutALimitNoneIsWritten()
{
    FileJobRequest request;
    request.file = {u"f"_s};
    request.content.rules = {{u"a"_s, u"b"_s}};
    QCOMPARE(toJson(request), object(bodyWith("{}")));
}

void TestFileJobCodec::aConfigurationIsNamedInsteadOfTheContent()
{
    FileJobRequest request = fullRequest();
    request.configurationId = {u"cfg-1"_s};
    const QJsonObject body = toJson(request);
    QCOMPARE(body.value("configuration_id"_L1).toString(), u"cfg-1"_s);
    QVERIFY(!body.contains("configuration"_L1));
    QVERIFY(body.contains("webhook_configurations"_L1));
}

void TestFileJobCodec::createsComeBack_data()
{
    QTest::addColumn<FileJobRequest>("request");
    QTest::newRow("full") << fullRequest();
    FileJobRequest byId;
    byId.file = {u"f"_s};
    byId.configurationId = {u"cfg-1"_s};
    QTest::newRow("by ID") << byId;
}

void TestFileJobCodec::createsComeBack()
{
    QFETCH(FileJobRequest, request);
    const auto read = fileJobRequestFromJson(text(toJson(request)));
    QVERIFY(read.has_value());
    QCOMPARE(*read, request);
}

void TestFileJobCodec::theOlderNameOfTheFileIsRead()
{
    const auto older = fileJobRequestFromJson(bodyWith(R"({"file_input": "-", "file_id": "old"})"));
    QCOMPARE(older->file.value, u"old"_s);
    const auto both
        = fileJobRequestFromJson(bodyWith(R"({"file_input": "new", "file_id": "old"})"));
    QCOMPARE(both->file.value, u"new"_s);
}

void TestFileJobCodec::nullsThatTheSchemaTakesAreRead()
{
    const auto read = fileJobRequestFromJson(bodyWith(
        R"({"file_id": null, "parse_job_id": null, "configuration_id": null,
            "transaction_id": null, "webhook_configurations": null, "unknown": 1})"));
    QVERIFY(read.has_value());
    QCOMPARE(*read, *fileJobRequestFromJson(bodyWith("{}")));
}

void TestFileJobCodec::wrongCreatesAreNamed_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("place");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, const char *part, const QString &place, Code code) {
        QTest::newRow(name) << QByteArray(part) << place << code;
    };
    row("no file", R"({"file_input": "-"})", u"file_input"_s, Code::Missing);
    row("file null", R"({"file_input": null})", u"file_input"_s, Code::Missing);
    row("file a number", R"({"file_input": 1})", u"file_input"_s, Code::WrongType);
    row("no configuration", R"({"configuration": "-"})", u"configuration"_s, Code::Missing);
    row("an empty ID", R"({"configuration": "-", "configuration_id": ""})", u"configuration"_s,
        Code::Missing);
    row("two", R"({"configuration_id": "cfg-1"})", u"configuration_id"_s, Code::NotTogether);
    row("a list", R"({"configuration": []})", u"configuration"_s, Code::WrongType);
    row("a rule", R"({"configuration": {"rules": [{"type": "a"}]}})",
        u"configuration.rules.0.description"_s, Code::Missing);
    row("pages",
        R"({"configuration": {"rules": [], "parsing_configuration": {"target_pages": "a"}}})",
        u"configuration.parsing_configuration.target_pages"_s, Code::BadCharacters);
    row("transaction", R"({"transaction_id": 7})", u"transaction_id"_s, Code::WrongType);
    row("webhooks", R"({"webhook_configurations": {}})", u"webhook_configurations"_s,
        Code::WrongType);
}

void TestFileJobCodec::wrongCreatesAreNamed()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, place);
    QFETCH(Code, code);
    const auto read = fileJobRequestFromJson(bodyWith(part));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().path.text(), place);
    QVERIFY(read.error().first().code == code);
}

void TestFileJobCodec::problemsArePutInTheBody()
{
    const auto at = [](const QString &place) {
        return FieldProblem{.path = {place.split(u'.')}};
    };
    QStringList places;
    for (const FieldProblem &problem :
         inBody({at(u"rules.0.type"_s), at(u"mode"_s), at(u"parsing_configuration.max_pages"_s),
                 at(u"file_input"_s), at(u"webhook_configurations.0"_s)}))
        places.append(problem.path.text());
    QCOMPARE(places,
             (QStringList{u"configuration.rules.0.type"_s, u"configuration.mode"_s,
                          u"configuration.parsing_configuration.max_pages"_s, u"file_input"_s,
                          u"webhook_configurations.0"_s}));
}

/// What the service objects to in a create's body, where the form has it.
void TestFileJobCodec::problemsFindTheirWayBack()
{
    const auto at = [](const QString &path) {
        return FieldProblem{.path = {path.split(u'.')}, .code = Code::TooShort};
    };
    const QList<FieldProblem> said{at(u"configuration.rules.0.description"_s),
                                   at(u"configuration.mode"_s),
                                   at(u"configuration.parsing_configuration.max_pages"_s),
                                   at(u"file_input"_s),
                                   at(u"webhook_configurations.0.webhook_url"_s),
                                   at(u"configuration"_s),
                                   at(u"project_id"_s)};
    QStringList places;
    for (const FieldProblem &problem : fromBody(said))
        places.append(problem.path.text());
    QCOMPARE(places,
             (QStringList{u"rules.0.description"_s, u"mode"_s, u"parsing_configuration.max_pages"_s,
                          u"file_ids"_s, u"webhook_configurations.0.webhook_url"_s,
                          u"configuration"_s, u"project_id"_s}));
}

void TestFileJobCodec::allFieldsOfAJobAreRead()
{
    const auto job = fileJobFromJson(object(
        R"({"id": "clj-1", "status": "COMPLETED", "file_input": "dfl-1",
            "document_input_type": "file_id", "project_id": "p", "user_id": "u",
            "configuration": {
                "rules": [{"type": "invoice", "description": "An invoice asks for payment"}],
                "mode": "FAST",
                "parsing_configuration": {"lang": "en", "max_pages": 3, "target_pages": "1-2,7"}},
            "configuration_id": "cfg-1", "transaction_id": "t-1", "parse_job_id": "pjb-1",
            "result": {"type": "invoice", "confidence": 0.5, "reasoning": "an amount is due"},
            "error_message": "none to speak of",
            "created_at": "2026-06-01T10:00:00Z", "updated_at": "2026-06-01T12:00:01.25+02:00"})"));
    QVERIFY(job.has_value());
    QCOMPARE(*job, fullJob());
}

void TestFileJobCodec::jobsComeBack_data()
{
    QTest::addColumn<FileJob>("job");
    QTest::newRow("full") << fullJob();
    FileJob waiting;
    waiting.id = {u"clj-2"_s};
    waiting.status = JobStatus(JobStatus::Known::Pending);
    QTest::newRow("waiting") << waiting;
    FileJob failed = fullJob();
    failed.status = JobStatus(JobStatus::Known::Failed);
    failed.result.reset();
    QTest::newRow("failed") << failed;
    FileJob noRule = fullJob();
    noRule.result->type.reset();
    QTest::newRow("no rule matched") << noRule;
}

void TestFileJobCodec::jobsComeBack()
{
    QFETCH(FileJob, job);
    const auto read = fileJobFromJson(toJson(job));
    QVERIFY(read.has_value());
    QCOMPARE(*read, job);
}

void TestFileJobCodec::aJobIsReadLeniently_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("file");
    const auto row
        = [](const char *name, const char *json, const QString &status, const QString &file) {
              QTest::newRow(name) << QByteArray(json) << status << file;
          };
    row("only an ID", R"({"id": "a"})", {}, {});
    row("a new status", R"({"id": "a", "status": "QUEUED"})", u"QUEUED"_s, {});
    row("the older name", R"({"id": "a", "document_input_value": "f"})", {}, u"f"_s);
    row("both names", R"({"id": "a", "file_input": "f", "document_input_value": "g"})", {}, u"f"_s);
    row("wrong types",
        R"({"id": "a", "status": 1, "file_input": [], "configuration": "x", "result": "invoice",
            "created_at": 5, "unknown": {}})",
        {}, {});
}

void TestFileJobCodec::aJobIsReadLeniently()
{
    QFETCH(QByteArray, json);
    const auto job = fileJobFromJson(object(json));
    QVERIFY(job.has_value());
    QTEST(job->status.word(), "status");
    QTEST(job->file.value, "file");
    QVERIFY(!job->status.isFinished());
    QVERIFY(!job->result);
}

void TestFileJobCodec::aJobWithoutAnIdIsNone()
{
    QVERIFY(!fileJobFromJson({}));
    QVERIFY(!fileJobFromJson(object(R"({"id": 5, "status": "PENDING"})")));
}

void TestFileJobCodec::pagesOfJobsAreRead()
{
    Page<FileJob> page{.items = {fullJob()}, .nextToken = u"next"_s, .totalSize = 2};
    const auto read = pageFromJson(toJson(page), &fileJobFromJson);
    QVERIFY(read.has_value());
    QCOMPARE(read->items, page.items);
    QCOMPARE(read->nextToken, page.nextToken);
    QVERIFY(read->totalSize == page.totalSize);
}

QTEST_GUILESS_MAIN(TestFileJobCodec)
#include "tst_filejobcodec.moc"
