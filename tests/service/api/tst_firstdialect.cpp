// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/jobsservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Acted = ServiceError::Acted;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;

namespace {

const JobId jobId{u"6f9619ff-8b86-4d01-b42d-00cf4fc964aa"_s};

JobRequest request()
{
    JobRequest request;
    request.fileIds = {{u"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"_s}};
    request.rules = {{u"invoice"_s, u"A bill for goods or services"_s}};
    return request;
}

QByteArray jobWith(const QByteArray &more)
{
    return R"({"id": ")" + jobId.value.toLatin1() + R"(", "status": "PENDING")" + more + "}";
}

} // namespace

/// What is asked for jobs and results, and what becomes of answers that are right, odd or wrong.
class TestFirstDialect : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void createSendsTheBody();
    void asksForAJob();
    void anIdIsEscapedInThePath();
    void asksForPages();
    void asksForResults();
    void oddAnswersAreRead_data();
    void oddAnswersAreRead();
    void anUnknownStatusIsKept();
    void anotherJobsAnswerIsNotTaken();
    void tenMegabytesAreRead();
    void unreadableJobs_data();
    void unreadableJobs();
    void aJobThatBreaksOff();
    void unreadablePages_data();
    void unreadablePages();
    void aCreateCutBetweenChunksMadeAJob();
    void whatCannotBeReadIsLeftOutOfAPage();
    void moreThanTheLargestAnswer();

private:
    static Result<JobNews> jobFrom(DoorDriver &driver, const ServerStep &step)
    {
        driver.server.setSteps({step});
        JobsService service(driver.door);
        Reply<JobNews> reply;
        const Call call = service.job(jobId, &driver.context, reply.done());
        return reply.wait() ? *reply.result : tl::unexpected(ServiceError());
    }
};

void TestFirstDialect::createSendsTheBody()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = jobWith({})}});
    JobsService service(driver.door);
    Reply<JobNews> reply;
    const Call call = service.create({request()}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value().job.id, jobId);
    QCOMPARE(reply.result->value().raw, jobWith({}));
    const SeenRequest seen = driver.server.requests().constFirst();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target,
             QByteArray("/api/v1/classifier/jobs?organization_id=org-1&project_id=project-1"));
    QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
    QCOMPARE(QJsonDocument::fromJson(seen.body).object().keys(),
             QStringList({u"file_ids"_s, u"rules"_s})); // only what was set
}

void TestFirstDialect::asksForAJob()
{
    DoorDriver driver;
    const QByteArray body = jobWith(R"(, "mode": "FAST", "error_message": null)");
    const auto answer = jobFrom(driver, {.body = body});
    QVERIFY(answer);
    QCOMPARE(answer->job.status.known(), JobStatus::Known::Pending);
    QCOMPARE(answer->job.mode, u"FAST"_s);
    QCOMPARE(answer->raw, body);
    QVERIFY(driver.server.requests().constFirst().target.startsWith(
        "/api/v1/classifier/jobs/6f9619ff-8b86-4d01-b42d-00cf4fc964aa?"));
}

void TestFirstDialect::anIdIsEscapedInThePath()
{
    DoorDriver driver;
    JobsService service(driver.door);
    Reply<JobNews> reply;
    const Call call = service.job({u"../a b?c#d"_s}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY2(driver.server.requests().constFirst().target.startsWith(
                 "/api/v1/classifier/jobs/..%2Fa%20b%3Fc%23d?"),
             driver.server.requests().constFirst().target.constData());
}

void TestFirstDialect::asksForPages()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": [], "next_page_token": "a+b/c="})"}});
    JobsService service(driver.door);
    Reply<Page<JobNews>> first;
    const Call call = service.jobs({}, {}, &driver.context, first.done());
    QVERIFY(first.wait());
    const QString token = first.result->value().nextToken;
    QCOMPARE(token, u"a+b/c="_s);
    Reply<Page<JobNews>> second;
    const Call next = service.jobs({}, token, &driver.context, second.done());
    QVERIFY(second.wait());
    const auto seen = driver.server.requests();
    const QUrlQuery query(QUrl::fromEncoded(seen.constLast().target).query(QUrl::FullyEncoded));
    QVERIFY(!QUrlQuery(QUrl::fromEncoded(seen.constFirst().target)).hasQueryItem(u"page_token"_s));
    QCOMPARE(query.queryItemValue(u"page_token"_s, QUrl::FullyEncoded), u"a%2Bb%2Fc%3D"_s);
    QCOMPARE(query.queryItemValue(u"page_size"_s), u"100"_s);
}

void TestFirstDialect::asksForResults()
{
    DoorDriver driver;
    const QByteArray body = R"({"items": [
        {"id": "r1", "file_id": "f1", "result": {"type": "invoice", "confidence": 0.9,
         "reasoning": "because"}},
        {"id": "r2", "file_id": "f2", "result": {"type": null, "confidence": 0.1,
         "reasoning": "nothing"}},
        {"id": "r3", "file_id": "f3", "result": null}], "total_size": 3})";
    driver.server.setSteps({{.body = body}});
    JobsService service(driver.door);
    Reply<ResultsAnswer> reply;
    const Call call = service.results(jobId, {}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    const ResultsAnswer answer = **reply.result;
    QCOMPARE(answer.raw, body);
    QCOMPARE(answer.page.items.size(), 3);
    QCOMPARE(answer.page.items.at(0).result->type, u"invoice"_s);
    QVERIFY(answer.page.items.at(1).result.has_value());
    QVERIFY(!answer.page.items.at(1).result->type.has_value());
    QVERIFY(!answer.page.items.at(2).result.has_value());
    QVERIFY(driver.server.requests().constFirst().target.contains("64aa/results?"));
}

void TestFirstDialect::oddAnswersAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown fields") << jobWith(R"(, "mood": {"a": [1]}, "progress": 0.5)");
    QTest::newRow("wrong types") << jobWith(
        R"(, "mode": 7, "rules": "none", "parsing_configuration": [], "user_id": {},
                      "created_at": 12, "error_message": false)");
    QTest::newRow("wrong types within")
        << jobWith(R"(, "rules": [null, 3, {"type": 1}], "parsing_configuration":
                      {"lang": [], "max_pages": "five", "target_pages": ["x", 1.5]})");
    QTest::newRow("nulls") << jobWith(R"(, "mode": null, "rules": null, "created_at": null,
                                          "parsing_configuration": null)");
    QTest::newRow("impossible time") << jobWith(R"(, "created_at": "2026-13-45T99:00:00Z")");
}

void TestFirstDialect::oddAnswersAreRead()
{
    QFETCH(QByteArray, body);
    DoorDriver driver;
    const auto answer = jobFrom(driver, {.body = body});
    QVERIFY(answer);
    QCOMPARE(answer->job.id, jobId);
    QCOMPARE(answer->job.status.known(), JobStatus::Known::Pending);
    QCOMPARE(answer->raw, body);
    QVERIFY(!answer->job.createdAt.isValid());
    QVERIFY(!answer->job.maxPages);
    QVERIFY(answer->job.targetPages.isEmpty());
}

void TestFirstDialect::anUnknownStatusIsKept()
{
    DoorDriver driver;
    const auto answer = jobFrom(
        driver, {.body = R"({"id": ")" + jobId.value.toLatin1() + R"(", "status": "PONDERING"})"});
    QVERIFY(answer);
    QCOMPARE(answer->job.status.word(), u"PONDERING"_s);
    QVERIFY(!answer->job.status.isFinished());
}

void TestFirstDialect::anotherJobsAnswerIsNotTaken()
{
    DoorDriver driver;
    const auto other = jobFrom(driver, {.body = R"({"id": "x", "status": "SUCCESS"})"});
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ServiceError::Kind::AnswerUnreadable);
    const auto sameInCapitals
        = jobFrom(driver, {.body = R"({"id": ")" + jobId.value.toUpper().toLatin1() + R"("})"});
    QVERIFY(sameInCapitals);
}

void TestFirstDialect::tenMegabytesAreRead()
{
    DoorDriver driver;
    const QByteArray message(10'000'000, 'x');
    const auto answer
        = jobFrom(driver, {.body = jobWith(R"(, "error_message": ")" + message + '"')});
    QVERIFY(answer);
    QCOMPARE(answer->job.errorMessage.size(), message.size());
}

void TestFirstDialect::unreadableJobs_data()
{
    QTest::addColumn<ServerStep>("step");
    QTest::newRow("a page of HTML") << ServerStep{.body = "<html><body>Welcome</body></html>"};
    QTest::newRow("nothing") << ServerStep{};
    QTest::newRow("no content") << ServerStep{.status = 204};
    QTest::newRow("a list") << ServerStep{.body = "[]"};
    QTest::newRow("null") << ServerStep{.body = "null"};
    QTest::newRow("two of it") << ServerStep{.body = jobWith({}) + jobWith({})};
    QTest::newRow("no ID") << ServerStep{.body = R"({"status": "SUCCESS"})"};
    QTest::newRow("an ID that is a number")
        << ServerStep{.body = R"({"id": 5, "status": "SUCCESS"})"};
    QTest::newRow("bytes") << ServerStep{.body = QByteArray("\xff\xfe\x00{", 4)};
    QTest::newRow("nested beyond reason") << ServerStep{.body = QByteArray(100'000, '[')};
}

void TestFirstDialect::unreadableJobs()
{
    QFETCH(ServerStep, step);
    DoorDriver driver;
    const auto answer = jobFrom(driver, step);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::AnswerUnreadable);
    QCOMPARE(answer.error().acted, Acted::No);
    QCOMPARE(answer.error().httpStatus, step.status);
    QCOMPARE(driver.server.requests().size(), 1); // the same would come again
}

/// Wherever it does: Qt may take it for whole.
void TestFirstDialect::aJobThatBreaksOff()
{
    const QByteArray whole = R"({"id": "é\u00e9", "mode": null, "n": [-1.5e3, true]})";
    for (qsizetype length = 1; length < whole.size(); ++length) {
        DoorDriver driver;
        const auto answer = jobFrom(driver, {.body = whole.left(length)});
        QVERIFY2(!answer, whole.left(length).constData());
        QCOMPARE(answer.error().kind, Kind::Interrupted);
        QCOMPARE(answer.error().acted, Acted::No);
        QCOMPARE(answer.error().retry, ServiceError::Retry::Later);
    }
}

void TestFirstDialect::unreadablePages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no items") << QByteArray(R"({"next_page_token": null})");
    QTest::newRow("items that are none") << QByteArray(R"({"items": {"0": {}}})");
    QTest::newRow("a plain list") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("items: none");
}

void TestFirstDialect::unreadablePages()
{
    QFETCH(QByteArray, body);
    DoorDriver driver;
    driver.server.setSteps({{.body = body}});
    JobsService service(driver.door);
    Reply<Page<JobNews>> jobs;
    const Call first = service.jobs({}, {}, &driver.context, jobs.done());
    QCOMPARE(jobs.error().kind, Kind::AnswerUnreadable);
    Reply<ResultsAnswer> results;
    const Call second = service.results(jobId, {}, &driver.context, results.done());
    QCOMPARE(results.error().kind, Kind::AnswerUnreadable);
}

void TestFirstDialect::aCreateCutBetweenChunksMadeAJob()
{
    DoorDriver driver;
    driver.server.setSteps(
        {{.body = jobWith({}), .cut = Cut::InsideAnswer, .cutAfter = 20, .chunked = true}});
    JobsService service(driver.door);
    Reply<JobNews> reply;
    const Call call = service.create({request()}, &driver.context, reply.done());
    const ServiceError error = reply.error();
    // Qt does not always notice that the last chunk is missing; the JSON does.
    QCOMPARE(error.kind, Kind::Interrupted);
    QCOMPARE(error.acted, Acted::Yes);
    QCOMPARE(error.retry, ServiceError::Retry::Never);
    QCOMPARE(driver.server.count("POST"), 1);
}

void TestFirstDialect::whatCannotBeReadIsLeftOutOfAPage()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"({"items": [null, 7, {"status": "SUCCESS"}, )" + jobWith({})
                                 + R"(], "next_page_token": 12, "total_size": "many"})"}});
    JobsService service(driver.door);
    Reply<Page<JobNews>> reply;
    const Call call = service.jobs({}, {}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value().items.size(), 1);
    QCOMPARE(reply.result->value().items.constFirst().job.id, jobId);
    QVERIFY(reply.result->value().nextToken.isEmpty());
    QVERIFY(!reply.result->value().totalSize);
}

void TestFirstDialect::moreThanTheLargestAnswer()
{
    DoorDriver driver;
    const auto tooMuch = static_cast<qsizetype>(HttpRequest().largestAnswer) + 1;
    const auto answer = jobFrom(driver, {.body = QByteArray(tooMuch, ' ')});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::AnswerTooLarge);
}

QTEST_GUILESS_MAIN(TestFirstDialect)
#include "tst_firstdialect.moc"
