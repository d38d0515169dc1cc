// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/answercodec.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QDateTime utc(int hour, int minute, int second, int ms = 0)
{
    return {QDate(2026, 6, 1), QTime(hour, minute, second, ms), QTimeZone::utc()};
}

Job fullJob()
{
    Job job;
    job.id = {u"11111111-2222-4333-8444-555555555555"_s};
    job.status = JobStatus(JobStatus::Known::PartialSuccess);
    job.mode = u"MULTIMODAL"_s;
    job.rules = {{u"invoice"_s, u"An invoice asks for payment"_s}};
    job.language = u"de"_s;
    job.maxPages = 7;
    job.targetPages = {0, 1, 6};
    job.errorMessage = u"one file could not be read"_s;
    job.userId = u"someone"_s;
    job.projectId = {u"22222222-2222-4333-8444-555555555555"_s};
    job.jobRecordId = u"record"_s;
    job.createdAt = utc(10, 0, 0);
    job.updatedAt = utc(10, 0, 1, 250);
    job.effectiveAt = utc(10, 0, 2);
    return job;
}

} // namespace

class TestAnswerCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void allTwelveFieldsOfAJobAreRead();
    void aJobComesBack();
    void aJobIsReadLeniently_data();
    void aJobIsReadLeniently();
    void aJobWithoutAnIdIsNone_data();
    void aJobWithoutAnIdIsNone();
    void aJobNeverWritesANullEffectiveAt();
    void resultsAreRead_data();
    void resultsAreRead();
    void aResultComesBack();
    void aResultOfNothingIsNone();
    void filesComeBack();
    void projectsAndOrganizationsComeBack();
    void pagesAreRead_data();
    void pagesAreRead();
    void aPageWithoutItemsIsNone_data();
    void aPageWithoutItemsIsNone();
    void aPageComesBack();
    void aPageOfTenMegabytesIsRead();
};

void TestAnswerCodec::allTwelveFieldsOfAJobAreRead()
{
    const auto job = jobFromJson(object(
        R"({"id": "11111111-2222-4333-8444-555555555555", "status": "PARTIAL_SUCCESS",
            "mode": "MULTIMODAL",
            "rules": [{"type": "invoice", "description": "An invoice asks for payment"}],
            "parsing_configuration": {"lang": "de", "max_pages": 7, "target_pages": [0, 1, 6]},
            "error_message": "one file could not be read", "user_id": "someone",
            "project_id": "22222222-2222-4333-8444-555555555555", "job_record_id": "record",
            "created_at": "2026-06-01T10:00:00Z", "updated_at": "2026-06-01T12:00:01.25+02:00",
            "effective_at": "2026-06-01T10:00:02.000000"})"));
    QVERIFY(job.has_value());
    QCOMPARE(*job, fullJob());
}

void TestAnswerCodec::aJobComesBack()
{
    const auto job = jobFromJson(toJson(fullJob()));
    QVERIFY(job.has_value());
    QCOMPARE(*job, fullJob());
}

void TestAnswerCodec::aJobIsReadLeniently_data()
{
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const char *part) {
        QTest::newRow(name) << QByteArray(part);
    };
    row("only an ID", "{}");
    row("unknown fields", R"({"progress": 0.5, "file_ids": ["x"], "nested": {"a": [1]}})");
    row("nulls", R"({"status": null, "mode": null, "rules": null, "parsing_configuration": null,
                     "error_message": null, "user_id": null, "project_id": null,
                     "job_record_id": null, "created_at": null, "effective_at": null})");
    row("wrong types", R"({"status": 1, "mode": [], "rules": "x", "parsing_configuration": "x",
                           "error_message": {}, "user_id": 1, "created_at": 1700000000})");
    row("wrong types in the configuration",
        R"({"parsing_configuration": {"lang": 1, "max_pages": "5",
                                      "target_pages": ["x", null, 1.5, 1e99]}})");
    row("a time that is none", R"({"created_at": "yesterday"})");
    row("times that UTC has in years of five digits, or none",
        R"({"created_at": "9999-12-31T23:59:59-14:00", "updated_at": "0001-01-01T00:00:00+14:00"})");
}

void TestAnswerCodec::aJobIsReadLeniently()
{
    QFETCH(QByteArray, part);
    QJsonObject answer = QJsonDocument::fromJson(part).object();
    answer.insert("id"_L1, u"j"_s);
    const auto job = jobFromJson(answer);
    QVERIFY(job.has_value());
    Job expected;
    expected.id = {u"j"_s};
    QCOMPARE(*job, expected);
    QVERIFY(!job->status.isFinished());
}

void TestAnswerCodec::aJobWithoutAnIdIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"id": null, "status": "PENDING"})");
    QTest::newRow("a number") << QByteArray(R"({"id": 5, "status": "PENDING"})");
    QTest::newRow("empty") << QByteArray(R"({"id": ""})");
    QTest::newRow("an error's body") << QByteArray(R"({"detail": "Not found"})");
}

void TestAnswerCodec::aJobWithoutAnIdIsNone()
{
    QFETCH(QByteArray, json);
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    QVERIFY(!jobFromJson(answer).has_value());
    QVERIFY(!remoteFileFromJson(answer).has_value());
    QVERIFY(!projectFromJson(answer).has_value());
    QVERIFY(!organizationFromJson(answer).has_value());
}

void TestAnswerCodec::aJobNeverWritesANullEffectiveAt()
{
    Job job = fullJob();
    job.effectiveAt = {};
    job.errorMessage.clear();
    job.maxPages.reset();
    job.targetPages.clear();
    const QJsonObject written = toJson(job);
    QVERIFY(!written.contains("effective_at"_L1));
    QVERIFY(written.value("error_message"_L1).isNull());
    const QJsonObject parsing = written.value("parsing_configuration"_L1).toObject();
    QVERIFY(parsing.value("max_pages"_L1).isNull());
    QVERIFY(parsing.value("target_pages"_L1).isNull());
}

void TestAnswerCodec::resultsAreRead_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<std::optional<Classification>>("expected");
    using Read = std::optional<Classification>;
    const auto row = [](const char *name, const char *result, const Read &expected) {
        QTest::newRow(name) << QByteArray(result) << expected;
    };
    row("a rule", R"({"type": "invoice", "confidence": 0.75, "reasoning": "because"})",
        Classification{u"invoice"_s, 0.75, u"because"_s});
    row("no rule matched", R"({"type": null, "confidence": 0.1, "reasoning": "none"})",
        Classification{std::nullopt, 0.1, u"none"_s});
    row("not done, or failed", "null", {});
    row("a text", R"("invoice")", {});
    row("certain", R"({"type": "a", "confidence": 1})", Classification{u"a"_s, 1, {}});
    row("beyond certain", R"({"type": "a", "confidence": 93})", Classification{u"a"_s, {}, {}});
    row("below nothing", R"({"type": "a", "confidence": -1})", Classification{u"a"_s, {}, {}});
    row("confidence without bound", R"({"type": "a", "confidence": 9e300})",
        Classification{u"a"_s, {}, {}});
    row("confidence null", R"({"type": "a", "confidence": null})", Classification{u"a"_s, {}, {}});
    row("confidence true", R"({"type": "a", "confidence": true})", Classification{u"a"_s, {}, {}});
    row("doubtless none", R"({"type": "a", "confidence": 0})", Classification{u"a"_s, 0, {}});
    row("confidence a text", R"({"type": "a", "confidence": "0.9"})",
        Classification{u"a"_s, {}, {}});
    row("nothing known", "{}", Classification{});
}

void TestAnswerCodec::resultsAreRead()
{
    QFETCH(QByteArray, result);
    QFETCH(std::optional<Classification>, expected);
    const auto file = fileResultFromJson(
        QJsonDocument::fromJson(R"({"id": "r", "classify_job_id": "j", "file_id": "f",
                                    "result": )"
                                + result + '}')
            .object());
    QVERIFY(file.has_value());
    QCOMPARE(file->id, u"r"_s);
    QCOMPARE(file->jobId.value, u"j"_s);
    QCOMPARE(file->fileId.value, u"f"_s);
    QVERIFY(file->result == expected);
}

void TestAnswerCodec::aResultComesBack()
{
    FileResult file{.id = u"r"_s,
                    .jobId = {u"j"_s},
                    .fileId = {u"f"_s},
                    .result = Classification{u"invoice"_s, 0.5, u"because"_s},
                    .createdAt = utc(1, 2, 3),
                    .updatedAt = utc(4, 5, 6)};
    QVERIFY(fileResultFromJson(toJson(file)) == file);
    file.result.reset();
    file.fileId = {};
    QVERIFY(toJson(file).value("file_id"_L1).isNull());
    QVERIFY(fileResultFromJson(toJson(file)) == file);
}

void TestAnswerCodec::aResultOfNothingIsNone()
{
    QVERIFY(!fileResultFromJson(object(R"({"result": {"type": "a"}})")).has_value());
    QVERIFY(fileResultFromJson(object(R"({"file_id": "f"})")).has_value());
}

void TestAnswerCodec::filesComeBack()
{
    const RemoteFile file{.id = {u"dfl-1"_s},
                          .name = u"quittung-ä.pdf"_s,
                          .type = u"pdf"_s,
                          .externalId = u"own"_s,
                          .projectId = {u"p"_s},
                          .lastModifiedAt = utc(1, 2, 3),
                          .expiresAt = utc(4, 5, 6),
                          .purpose = u"classify"_s};
    QVERIFY(remoteFileFromJson(toJson(file)) == file);
    RemoteFile plain;
    plain.id = {u"f"_s};
    QVERIFY(remoteFileFromJson(toJson(plain)) == plain);
    QVERIFY(!toJson(plain).value("file_type"_L1).isString()); // the schema wants none or a word
}

void TestAnswerCodec::projectsAndOrganizationsComeBack()
{
    const Project project{
        .id = {u"p"_s}, .name = u"Default"_s, .organizationId = {u"o"_s}, .isDefault = true};
    QVERIFY(projectFromJson(toJson(project)) == project);
    const Organization organization{.id = {u"o"_s}, .name = u"Example"_s};
    QVERIFY(organizationFromJson(toJson(organization)) == organization);
}

void TestAnswerCodec::pagesAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("token");
    QTest::addColumn<std::optional<int>>("total");
    using Total = std::optional<int>;
    const auto row = [](const char *name, const char *json, int count, const QString &token,
                        const Total &total) {
        QTest::newRow(name) << QByteArray(json) << count << token << total;
    };
    row("last, token null", R"({"items": [{"id": "a"}], "next_page_token": null})", 1, {}, {});
    row("last, token missing", R"({"items": [{"id": "a"}]})", 1, {}, {});
    row("last, token empty", R"({"items": [], "next_page_token": ""})", 0, {}, {});
    row("more to come", R"({"items": [{"id": "a"}], "next_page_token": "t", "total_size": 7})", 1,
        u"t"_s, 7);
    row("total null", R"({"items": [], "total_size": null})", 0, {}, {});
    row("total a text", R"({"items": [], "total_size": "7"})", 0, {}, {});
    row("total beyond any", R"({"items": [], "total_size": 1e30})", 0, {}, {});
    row("token a number", R"({"items": [], "next_page_token": 5})", 0, {}, {});
    row("items that are none are left out", R"({"items": [{"id": "a"}, null, 5, {}, "x"]})", 1, {},
        {});
}

void TestAnswerCodec::pagesAreRead()
{
    QFETCH(QByteArray, json);
    const auto page = pageFromJson(QJsonDocument::fromJson(json).object(), &jobFromJson);
    QVERIFY(page.has_value());
    QTEST(static_cast<int>(page->items.size()), "count");
    QTEST(page->nextToken, "token");
    QTEST(page->totalSize, "total");
}

void TestAnswerCodec::aPageWithoutItemsIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"items": null})");
    QTest::newRow("an object") << QByteArray(R"({"items": {}})");
    QTest::newRow("an error's body") << QByteArray(R"({"detail": "no"})");
}

void TestAnswerCodec::aPageWithoutItemsIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!pageFromJson(QJsonDocument::fromJson(json).object(), &jobFromJson).has_value());
}

void TestAnswerCodec::aPageComesBack()
{
    const Page<Job> page{.items = {fullJob(), fullJob()}, .nextToken = u"t"_s, .totalSize = 9};
    const auto read = pageFromJson(toJson(page), &jobFromJson);
    QVERIFY(read.has_value());
    QCOMPARE(read->items, page.items);
    QCOMPARE(read->nextToken, page.nextToken);
    QCOMPARE(read->totalSize, page.totalSize);
    QVERIFY(toJson(Page<Job>{}).value("next_page_token"_L1).isNull());
}

void TestAnswerCodec::aPageOfTenMegabytesIsRead()
{
    Page<FileResult> page;
    const FileResult file{.id = u"r"_s,
                          .jobId = {u"j"_s},
                          .fileId = {u"f"_s},
                          .result = Classification{u"a"_s, 0.5, QString(20'000, u'x')},
                          .createdAt = {},
                          .updatedAt = {}};
    page.items = QList<FileResult>(550, file);
    const QByteArray body = QJsonDocument(toJson(page)).toJson();
    QVERIFY(body.size() > 10 * 1024 * 1024);
    const auto read = pageFromJson(QJsonDocument::fromJson(body).object(), &fileResultFromJson);
    QVERIFY(read.has_value());
    QCOMPARE(read->items.size(), 550);
    QVERIFY(read->items.last() == file);
}

QTEST_GUILESS_MAIN(TestAnswerCodec)
#include "tst_answercodec.moc"
