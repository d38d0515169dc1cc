// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/samplejobs.h"

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime moment(int second)
{
    return QDateTime(QDate(2026, 3, 4), QTime(5, 6, second, 789), Qt::UTC);
}

ServiceError refusal()
{
    ServiceError error;
    error.kind = ServiceError::Kind::Rejected;
    error.acted = ServiceError::Acted::No;
    error.retry = ServiceError::Retry::Never;
    error.after = std::chrono::milliseconds(1500);
    error.httpStatus = 422;
    error.fields = {{.path = {{u"rules"_s, u"0"_s, u"type"_s}},
                     .code = FieldProblem::Code::SaidByService,
                     .said = u"String should have at least 1 character"_s}};
    error.requestId = "abc-1";
    error.serverSaid = u"Unprocessable “entity”"_s;
    error.technical = u"HTTP 422"_s;
    return error;
}

Job fullJob()
{
    Job job;
    job.id = {u"6c1e7f0e-0000-4000-8000-000000000001"_s};
    job.status = JobStatus(u"ON_HOLD"_s);
    job.mode = u"MULTIMODAL"_s;
    job.rules = {{u"invoice"_s, u"contains a number, line items and a total"_s},
                 {u"Ärzte-Brief"_s, u"a letter from a physician"_s}};
    job.language = u"de"_s;
    job.maxPages = 7;
    job.targetPages = {0, 2, 5};
    job.errorMessage = u"Two files could not be read"_s;
    job.userId = u"user-1"_s;
    job.projectId = {u"project-1"_s};
    job.jobRecordId = u"record-1"_s;
    job.createdAt = moment(1);
    job.updatedAt = moment(2);
    job.effectiveAt = moment(3);
    return job;
}

} // namespace

JobRow fullRow(JobKey key)
{
    JobRow row;
    row.key = key;
    row.submission = SubmissionState::Accepted;
    row.job = fullJob();
    row.label = u"March intake"_s;
    row.run = 2;
    row.service = u"https://service.example"_s;
    row.fileCount = 3;
    row.copyCount = 1;
    row.origin.areCopiesApart = true;
    row.origin.presetVersion = 12;
    row.origin.presetHash = "0a1b2c";
    row.origin.follows = 11;
    row.standing = StandingAnswer::Surer;
    row.sentCount = 2;
    row.terms = {.pilot = 20, .isOverLimit = true};
    row.error = refusal();
    row.pollError = refusal();
    row.pollError->kind = ServiceError::Kind::NotFound;
    row.submittedAt = moment(4);
    row.changedAt = moment(5);
    row.watched = true;
    row.cancelAsked = true;
    row.replacedBy = 12;
    row.resultCount = 2;
    row.failedFileCount = 1;
    row.shelf = Shelf::Kept;
    row.dialect = Dialect::Second;
    row.hasCreates = true;
    row.scope = {{u"organization-2"_s}, {u"project-2"_s}};
    return row;
}

JobDetails fullDetails()
{
    JobDetails details;
    details.request.fileIds = {{u"0e0f6a9c-0000-4000-8000-00000000000a"_s}};
    details.request.rules = fullJob().rules;
    details.request.mode = Mode::Multimodal;
    details.request.language = u"de"_s;
    details.request.maxPages = MaxPages::noLimit();
    details.request.targetPages = PageSelection::fromZeroBased({0, 2});
    details.request.webhooks = {{.url = u"https://hook.example/x"_s,
                                 .events = {u"parse.success"_s},
                                 .headers = {{u"X-Token"_s, u"value"_s}},
                                 .format = Webhook::Format::Json,
                                 .signingSecret = {}}};
    details.files = {{details.request.fileIds.first(), u"inv-001.pdf"_s},
                     {{u"0e0f6a9c-0000-4000-8000-00000000000b"_s}, {}}};
    FileResult result;
    result.id = u"result-1"_s;
    result.jobId = fullJob().id;
    result.fileId = details.request.fileIds.first();
    result.result = Classification{u"invoice"_s, 0.93, u"line items and a total"_s};
    result.createdAt = moment(6);
    result.updatedAt = moment(7);
    FileResult noRule = result;
    noRule.result = Classification{std::nullopt, 0.12, u"no rule matched"_s};
    FileResult failed = result;
    failed.result.reset();
    FileResult unmeasured = result;
    unmeasured.result->confidence.reset();
    details.results = {result, noRule, failed, unmeasured};
    details.creates = {{.transactionId = u"t-1"_s,
                        .id = {u"pjb-1"_s},
                        .status = JobStatus(u"FAILED"_s),
                        .errorMessage = u"The file is empty"_s,
                        .error = {}},
                       {.transactionId = u"t-2"_s,
                        .id = {},
                        .status = {},
                        .errorMessage = {},
                        .error = refusal(),
                        .fileCount = 500}};
    details.timeline = {{moment(8), u"queued"_s, {}}, {moment(9), u"PENDING"_s, u"as told"_s}};
    details.rawJob = R"({"id":"x"})";
    details.rawResults = R"([{"items":[]}])";
    return details;
}

JobRow queuedRow(JobKey key)
{
    JobRow row;
    row.key = key;
    row.submission = SubmissionState::Queued;
    row.service = u"local"_s;
    row.submittedAt = moment(10);
    row.changedAt = moment(10);
    return row;
}

QList<JobRowPtr> shared(const QList<JobRow> &rows)
{
    QList<JobRowPtr> all;
    for (const JobRow &row : rows)
        all.append(std::make_shared<const JobRow>(row));
    return all;
}

} // namespace cd::test
