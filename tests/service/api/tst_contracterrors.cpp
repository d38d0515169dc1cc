// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "service/api/jobsservice.h"
#include "service/api/projectsservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

#include <QTemporaryFile>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Retry = ServiceError::Retry;

namespace {

/// What a call ended with: its error, or nothing where it brought something.
using Outcome = std::optional<ServiceError>;

struct Asker
{
    HttpDoor &door;
    QObject *context;
    QString file;
    std::optional<Outcome> outcome;
    Call call;

    template<typename T>
    std::function<void(Result<T>)> done()
    {
        return [this](const Result<T> &result) {
            outcome = result ? Outcome() : Outcome(result.error());
        };
    }
};

using Ask = void (*)(Asker &);

const std::pair<const char *, Ask> asks[] = {
    {"create",
     [](Asker &a) {
         a.call = JobsService(a.door).create({}, a.context, a.done<JobNews>());
     }},
    {"job",
     [](Asker &a) {
         a.call = JobsService(a.door).job({u"x"_s}, a.context, a.done<JobNews>());
     }},
    {"jobs",
     [](Asker &a) {
         a.call = JobsService(a.door).jobs({}, {}, a.context, a.done<Page<JobNews>>());
     }},
    {"results",
     [](Asker &a) {
         a.call = JobsService(a.door).results({u"x"_s}, {}, a.context, a.done<ResultsAnswer>());
     }},
    {"upload",
     [](Asker &a) {
         a.call
             = FilesService(a.door).upload(a.file, u"key"_s, a.context, {}, a.done<RemoteFile>());
     }},
    {"list",
     [](Asker &a) {
         a.call = FilesService(a.door).list({}, a.context, a.done<Page<RemoteFile>>());
     }},
    {"names",
     [](Asker &a) {
         a.call
             = FilesService(a.door).fileNames({{u"x"_s}}, a.context, a.done<FilesService::Names>());
     }},
    {"projects",
     [](Asker &a) {
         a.call = ProjectsService(a.door).projects({}, a.context, a.done<QList<Project>>());
     }},
    {"organizations",
     [](Asker &a) {
         a.call = ProjectsService(a.door).organizations(a.context, a.done<QList<Organization>>());
     }},
};

struct Refusal
{
    const char *name;
    ServerStep step;
    Kind kind;
    QString said;
};

const ServerStep proxysPage{
    .status = 502, .body = "<html>Bad gateway</html>", .headers = {{"Content-Type", "text/html"}}};

/// The contract's part "Errors", line by line.
QList<Refusal> refusals()
{
    const auto detail = [](int status, const QByteArray &text) {
        return ServerStep{.status = status, .body = R"({"detail": ")" + text + R"("})"};
    };
    return {
        {"400", detail(400, "File ID a is not in Project ID b"), Kind::Rejected,
         u"File ID a is not in Project ID b"_s},
        {"401", detail(401, "Invalid API key"), Kind::SignInNeeded, u"Invalid API key"_s},
        {"402", detail(402, "Out of credits"), Kind::PaymentNeeded, u"Out of credits"_s},
        {"403", detail(403, "Not yours"), Kind::Forbidden, u"Not yours"_s},
        {"404", detail(404, "Classify job not found"), Kind::NotFound, u"Classify job not found"_s},
        {"409", detail(409, "Already there"), Kind::Rejected, u"Already there"_s},
        {"413", {.status = 413, .body = "too much"}, Kind::Rejected, {}},
        {"422",
         {.status = 422,
          .body = R"({"detail": [{"loc": ["body"], "msg": "bad", "type": "json_invalid"}]})"},
         Kind::Rejected,
         {}},
        {"429", detail(429, "Rate limit exceeded."), Kind::TooManyRequests,
         u"Rate limit exceeded."_s},
        {"429 at the cap", detail(429, "The project's monthly credit cap is reached."),
         Kind::PaymentNeeded, u"The project's monthly credit cap is reached."_s},
        {"500", detail(500, "Internal error. correlation ID: 7b1c"), Kind::ServerFailed,
         u"Internal error. correlation ID: 7b1c"_s},
        {"502", proxysPage, Kind::ServerFailed, {}},
        {"503", {.status = 503}, Kind::ServerFailed, {}},
        {"504", {.status = 504, .body = "{"}, Kind::ServerFailed, {}},
        {"599", {.status = 599}, Kind::ServerFailed, {}},
        {"418", detail(418, "A teapot"), Kind::Rejected, u"A teapot"_s},
    };
}

} // namespace

/// Every error of the contract, to every call that the program knows.
class TestContractErrors : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallTellsEveryError_data();
    void everyCallTellsEveryError();
};

void TestContractErrors::everyCallTellsEveryError_data()
{
    QTest::addColumn<int>("ask");
    QTest::addColumn<ServerStep>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("said");
    const auto all = refusals();
    for (int i = 0; i < static_cast<int>(std::size(asks)); ++i) {
        for (const Refusal &refusal : all) {
            QTest::addRow("%s %s", asks[i].first, refusal.name)
                << i << refusal.step << refusal.kind << refusal.said;
        }
    }
}

void TestContractErrors::everyCallTellsEveryError()
{
    QFETCH(int, ask);
    QFETCH(ServerStep, step);
    QTemporaryFile file;
    QVERIFY(file.open());
    FaultyServer server;
    server.setSteps({step});
    HttpDoor door(nullptr,
                  {.first = std::chrono::milliseconds(0),
                   .longest = std::chrono::milliseconds(0),
                   .retries = 0});
    door.setConnection(DoorDriver::connectionTo(server.url()));
    QObject context;
    Asker asker{
        .door = door, .context = &context, .file = file.fileName(), .outcome = {}, .call = {}};
    asks[ask].second(asker);
    QVERIFY(QTest::qWaitFor([&asker] { return asker.outcome.has_value(); }, tryForMs));
    QVERIFY2(asker.outcome->has_value(), "it counts as a success");
    const ServiceError error = **asker.outcome;
    QTEST(error.kind, "kind");
    QTEST(error.serverSaid, "said");
    QCOMPARE(error.httpStatus, step.status);
    QCOMPARE(error.fields.size(), step.status == 422 ? 1 : 0);
    QCOMPARE(error.retry == Retry::AfterSignIn, error.kind == Kind::SignInNeeded);
    QVERIFY(!error.requestId.isEmpty());
    QVERIFY(error.technical.contains(QString::number(step.status)));
}

QTEST_GUILESS_MAIN(TestContractErrors)
#include "support/patience.h"
#include "tst_contracterrors.moc"
