// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/faults.h"
#include "workflow/workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Known = JobStatus::Known;
using State = SubmissionState;

namespace {

const QByteArray creates = "/api/v2/classify";
const QByteArray lists = "/api/v2/classify?page_size=100";

QByteArray fileJob(const QByteArray &id, const QByteArray &status = "PENDING",
                   const QByteArray &type = {})
{
    const QByteArray result = type.isEmpty()
        ? QByteArray("null")
        : R"({"type": ")" + type + R"(", "confidence": 0.9, "reasoning": "why"})";
    return R"({"id": ")" + id + R"(", "status": ")" + status + R"(", "file_input": "f-)" + id
        + R"(", "result": )" + result + R"(, "created_at": "2026-11-26T10:00:00Z"})";
}

ServerStep created(const QByteArray &id)
{
    return {.body = fileJob(id)};
}

/// Of one job; the lists go before.
ServerStep lookedAt(const QByteArray &id, const QByteArray &status, const QByteArray &type = {})
{
    return {.body = fileJob(id, status, type), .target = creates + '/' + id};
}

ServerStep listed(const QByteArrayList &jobs)
{
    return {.body = pageJson(jobs), .target = lists};
}

struct Create
{
    QString file;
    QString transaction;
};

QList<Create> createsSeen(const FaultyServer &server)
{
    QList<Create> seen;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests) {
        if (request.method != "POST" || !request.complete)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        seen.append({body["file_input"_L1].toString(), body["transaction_id"_L1].toString()});
    }
    return seen;
}

QSet<QString> transactionsSeen(const FaultyServer &server)
{
    QSet<QString> transactions;
    for (const Create &create : createsSeen(server))
        transactions.insert(create.transaction);
    return transactions;
}

JobRequest requestOf(int files)
{
    JobRequest request = sampleRequest();
    request.fileIds.clear();
    for (int i = 0; i < files; ++i)
        request.fileIds.append({u"dfl-%1"_s.arg(i)});
    return request;
}

} // namespace

/// Submissions in the second dialect: each file has one job, whatever happens on the way.
class TestFileParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachFileHasAJob();
    void fault_data();
    void fault();
    void whatWasSentIsAskedForAgainAfterAKill();
    void noMoreAtOnceThanThePlanHas();
    void aRefusedFileDoesNotHinderTheOthers();
    void whatAllAreRefusedForIsSaid();
    void whatConcernsAllEndsTheSending();
    void theRestCanBeStopped();
    void sentAgainOnlyWhatIsMissing();
    void anotherServiceGetsNothingOfIt();

    void aPageTellsOfMany();
    void resultsStandInTheFilesOrder();
    void whatTheyComeTo_data();
    void whatTheyComeTo();
    void oneThatWasDeletedEndsOnlyItself();
    void aLookThatFailsIsTriedLater();

private:
    JobKey submit(int files);
    void openPlace(const QList<ServerStep> &steps);
    Workplace &place() { return *m_place; }
    const JobRow &row() { return place().row(m_key); }
    QList<JobPart> parts() { return place().details(m_key).parts; }
    qsizetype made()
    {
        const QList<JobPart> all = parts();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const JobPart &part) { return !part.id.isEmpty(); });
    }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
    JobKey m_key = 0;
};

void TestFileParts::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<FaultyServer>();
}

void TestFileParts::cleanup()
{
    m_place.reset();
    m_server.reset();
}

void TestFileParts::openPlace(const QList<ServerStep> &steps)
{
    m_server->setSteps(steps);
    m_place = std::make_unique<Workplace>(m_server->url());
    place().begin();
    place().outbox().setTarget({{}, Dialect::Second});
    place().reach();
}

JobKey TestFileParts::submit(int files)
{
    const JobRequest request = requestOf(files);
    QList<JobFile> named;
    for (const FileId &id : request.fileIds)
        named.append({id, id.value + u".pdf"_s});
    m_key = place().outbox().submit(request, named, u"many"_s);
    return m_key;
}

void TestFileParts::eachFileHasAJob()
{
    openPlace({created("a"), created("b"), created("c")});
    submit(3);
    QCOMPARE(row().dialect, Dialect::Second);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 3);
    QCOMPARE(transactionsSeen(*m_server).size(), 3);
    QSet<QString> files;
    for (const Create &create : createsSeen(*m_server))
        files.insert(create.file);
    QCOMPARE(files, (QSet<QString>{u"dfl-0"_s, u"dfl-1"_s, u"dfl-2"_s}));
    QCOMPARE(row().job.status.known(), Known::Pending);
    QVERIFY(row().watched);
    CD_SOON_COMPARE(place().rowOnDisk(m_key), row());
    CD_SOON_COMPARE(place().detailsOnDisk(m_key), place().details(m_key));
}

void TestFileParts::fault_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(faults(fileJob("a")));
    addRows(wrongAnswers({R"({"status": "PENDING"})"}));
}

void TestFileParts::fault()
{
    QFETCH(Fault, fault);
    m_server->setSteps({fault.step});
    m_place = std::make_unique<Workplace>(m_server->url(), fault.patience);
    place().begin();
    place().outbox().setTarget({{}, Dialect::Second});
    place().reach();
    submit(1);
    const QString transaction = parts().constFirst().transactionId;
    const auto isThrough = [this] {
        return row().submission != State::Sending
            && (row().submission != State::Queued || row().error.has_value());
    };
    CD_SOON_VERIFY(isThrough());
    // Another create under the transaction was under way, or it came too early.
    const bool isTooEarly = fault.step.status == 409 || fault.step.status == 425;
    const State wanted = isTooEarly                 ? State::Queued
        : fault.outcome == Fault::Outcome::Answered ? State::Accepted
        : fault.outcome == Fault::Outcome::Refused  ? State::Refused
                                                    : State::Queued;
    QCOMPARE(place().state(m_key), submissionWord(wanted));
    m_server->setSteps({created("a")});
    if (wanted == State::Queued)
        CD_SOON_VERIFY((place().clock().advance(10min), row().submission == State::Accepted));
    const QSet<QString> seen = transactionsSeen(*m_server);
    QVERIFY(seen.isEmpty() || seen == QSet<QString>{transaction});
    if (wanted != State::Refused)
        QCOMPARE(row().job.id.value, u"a"_s);
    CD_SOON_COMPARE(place().rowOnDisk(m_key), row());
}

void TestFileParts::whatWasSentIsAskedForAgainAfterAKill()
{
    openPlace({created("a"), created("b"), {.body = fileJob("c"), .held = true}});
    submit(3);
    CD_SOON_VERIFY(createsSeen(*m_server).size() == 3 && made() == 2);
    place().table().write(this, [](const StoreResult<void> &) {});
    place().settle();
    const QSet<QString> transactions = transactionsSeen(*m_server);
    place().kill();
    m_server->setSteps({created("c")});
    place().begin();
    QCOMPARE(place().state(m_key), submissionWord(State::Queued));
    place().reach();
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 3);
    QCOMPARE(createsSeen(*m_server).size(), 4);
    QCOMPARE(transactionsSeen(*m_server), transactions);
}

void TestFileParts::noMoreAtOnceThanThePlanHas()
{
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(lookedAt(id, "COMPLETED", "invoice"));
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g"})
        steps.append(created(id));
    steps.prepend(listed({}));
    openPlace(steps);
    submit(7);
    CD_SOON_COMPARE(made(), 5);
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(*m_server).size(), 5);
    QCOMPARE(place().state(m_key), submissionWord(State::Sending));
    place().watch();
    CD_SOON_VERIFY((place().clock().advance(3s), row().submission == State::Accepted));
    QCOMPARE(made(), 7);
}

void TestFileParts::aRefusedFileDoesNotHinderTheOthers()
{
    openPlace(
        {created("a"), {.status = 404, .body = R"({"detail": "File not found"})"}, created("c")});
    submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 2);
    m_server->setSteps(
        {listed({}), lookedAt("a", "COMPLETED", "invoice"), lookedAt("c", "COMPLETED", "invoice")});
    place().watch();
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().resultCount, 2);
    QCOMPARE(row().failedFileCount, 1);
    QVERIFY(row().job.errorMessage.contains("File not found"_L1));
}

void TestFileParts::whatAllAreRefusedForIsSaid()
{
    openPlace({{.status = 422,
                .body = R"({"detail": [{"loc": ["body", "configuration", "rules"],)"
                        R"( "msg": "too many", "type": "too_long"}]})"}});
    submit(2);
    CD_SOON_COMPARE(row().submission, State::Refused);
    QCOMPARE(row().error->kind, ServiceError::Kind::Rejected);
    QCOMPARE(made(), 0);
}

void TestFileParts::whatConcernsAllEndsTheSending()
{
    openPlace({created("a"), {.status = 402, .body = R"({"detail": "No credits left"})"}});
    submit(40);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 1);
    QVERIFY(createsSeen(*m_server).size() <= 1 + PartSender::mostAtOnce);
    QVERIFY(row().job.errorMessage.contains("No credits left"_L1));
}

void TestFileParts::theRestCanBeStopped()
{
    openPlace({created("a"), created("b"), created("c"), created("d"), created("e")});
    submit(9);
    CD_SOON_COMPARE(made(), 5); // as many as a plan has at least
    place().outbox().giveUp(m_key);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 5);
    QCOMPARE(createsSeen(*m_server).size(), 5);
}

void TestFileParts::sentAgainOnlyWhatIsMissing()
{
    openPlace({{.status = 401, .body = R"({"detail": "Invalid key"})"}});
    submit(2);
    CD_SOON_COMPARE(row().submission, State::Refused);
    const QSet<QString> before = transactionsSeen(*m_server);
    m_server->setSteps({created("a"), created("b")});
    place().outbox().sendAgain(m_key);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 2);
    QVERIFY(transactionsSeen(*m_server).contains(before));
    QCOMPARE(transactionsSeen(*m_server).size(), 2);
}

void TestFileParts::anotherServiceGetsNothingOfIt()
{
    openPlace({created("a"), created("b"), created("c"), created("d"), created("e")});
    submit(9);
    CD_SOON_COMPARE(made(), 5);
    FaultyServer other;
    place().outbox().setService(other.url().toString(), true);
    CD_SOON_COMPARE(row().submission, State::Queued);
    QVERIFY(!row().error);
    m_server->setSteps({listed({}), lookedAt("a", "COMPLETED", "x"), created("f")});
    place().outbox().setService(place().service(), true);
    place().watch();
    CD_SOON_VERIFY((place().clock().advance(1min), made() >= 6));
    QCOMPARE(other.connections(), 0);
}

void TestFileParts::aPageTellsOfMany()
{
    openPlace({created("a"), created("b"), created("c"), created("d")});
    submit(4);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_server->setSteps({listed({fileJob("a", "COMPLETED", "invoice"), fileJob("b", "RUNNING"),
                                fileJob("c", "FAILED"), fileJob("d", "COMPLETED", "receipt")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Running);
    QCOMPARE(m_server->count("GET"), 1);
    QByteArrayList asked;
    const QByteArray target = m_server->requests().constLast().target;
    for (const char *id : {"a", "b", "c", "d"})
        QVERIFY2(target.contains(QByteArray("job_ids=") + id), target.constData());
    m_server->setSteps({lookedAt("b", "COMPLETED", "invoice")});
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().resultCount, 3);
    QCOMPARE(row().failedFileCount, 1);
    CD_SOON_COMPARE(place().rowOnDisk(m_key), row());
    CD_SOON_COMPARE(place().detailsOnDisk(m_key), place().details(m_key));
}

void TestFileParts::resultsStandInTheFilesOrder()
{
    openPlace({created("a"), created("b"), created("c")});
    submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_server->setSteps({listed({fileJob("c", "COMPLETED", "z"), fileJob("a", "COMPLETED", "x"),
                                fileJob("b", "COMPLETED", "y")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    const JobDetails details = place().details(m_key);
    QCOMPARE(details.results.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(details.results.at(i).jobId, details.parts.at(i).id);
}

void TestFileParts::whatTheyComeTo_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<Known>("overall");
    QTest::newRow("waiting") << QByteArray("PENDING") << QByteArray("COMPLETED") << Known::Pending;
    QTest::newRow("at work") << QByteArray("RUNNING") << QByteArray("PENDING") << Known::Running;
    QTest::newRow("done") << QByteArray("COMPLETED") << QByteArray("COMPLETED") << Known::Completed;
    QTest::newRow("some") << QByteArray("CANCELLED") << QByteArray("COMPLETED")
                          << Known::PartialSuccess;
    QTest::newRow("failed") << QByteArray("FAILED") << QByteArray("CANCELLED") << Known::Failed;
    QTest::newRow("cancelled") << QByteArray("CANCELLED") << QByteArray("CANCELLED")
                               << Known::Cancelled;
}

void TestFileParts::whatTheyComeTo()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    openPlace({created("a"), created("b")});
    submit(2);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_server->setSteps({lookedAt("a", one, one == "COMPLETED" ? "x" : ""),
                        lookedAt("b", other, other == "COMPLETED" ? "x" : "")});
    place().monitor().setService(place().service(), true);
    CD_SOON_VERIFY(m_server->count("GET") >= 2);
    QVERIFY(place().roundTrip());
    QTEST(row().job.status.known(), "overall");
}

void TestFileParts::oneThatWasDeletedEndsOnlyItself()
{
    openPlace({created("a"), created("b"), created("c")});
    submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_server->setSteps({{.status = 404, .body = R"({"detail": "gone"})", .target = creates + "/b"},
                        listed({fileJob("a", "COMPLETED", "x"), fileJob("c", "RUNNING")})});
    place().watch();
    CD_SOON_COMPARE(row().job.status.known(), Known::Running);
    QVERIFY(row().watched);
    m_server->setSteps({lookedAt("c", "COMPLETED", "x")});
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().failedFileCount, 1);
}

void TestFileParts::aLookThatFailsIsTriedLater()
{
    openPlace({created("a"), created("b"), created("c")});
    submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    m_server->setSteps({{.status = 403, .body = R"({"detail": "no"})"}});
    place().monitor().refresh({m_key});
    place().watch();
    CD_SOON_VERIFY(row().lookError.has_value());
    QCOMPARE(row().job.status.known(), Known::Pending);
    m_server->setSteps({listed({fileJob("a", "COMPLETED", "x"), fileJob("b", "COMPLETED", "x"),
                                fileJob("c", "COMPLETED", "x")})});
    place().monitor().refresh({m_key});
    CD_SOON_COMPARE(row().job.status.known(), Known::Completed);
    QVERIFY(!row().lookError);
}

QTEST_GUILESS_MAIN(TestFileParts)
#include "tst_fileparts.moc"
