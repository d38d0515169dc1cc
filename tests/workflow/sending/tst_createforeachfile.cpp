// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/faults.h"
#include "workflow/seconddialectplace.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Known = JobStatus::Known;
using State = SubmissionState;

/// Submissions in the second dialect: each file has one job, whatever happens on the way.
class TestCreateForEachFile : public SecondDialectTest
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileHasAJob();
    void fault_data();
    void fault();
    void whatWasSentIsAskedForAgainAfterAKill();
    void noMoreAtOnceThanThePlanHas();
    void aRefusedFileDoesNotHinderTheOthers();
    void whatAllAreRefusedForIsSaid();
    void whatConcernsAllEndsTheSending();
    void theRestCanBeStopped();
    void allCanBeStoppedBeforeTheFirst();
    void sentAgainOnlyWhatIsMissing();
    void anotherServiceGetsNothingOfIt();
    void anotherServiceGetsNothingOfWhatIsHandedOver();
};

void TestCreateForEachFile::eachFileHasAJob()
{
    m_second->open({created("a"), created("b"), created("c")});
    m_second->submit(3);
    QCOMPARE(row().dialect, Dialect::Second);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 3);
    QCOMPARE(transactionsSeen(server()).size(), 3);
    QSet<QString> files;
    for (const SeenCreate &create : createsSeen(server()))
        files.insert(create.file);
    QCOMPARE(files, (QSet<QString>{u"dfl-0"_s, u"dfl-1"_s, u"dfl-2"_s}));
    QCOMPARE(row().job.status.known(), Known::Pending);
    QVERIFY(row().watched);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
    CD_SOON_COMPARE(place().detailsOnDisk(key()), place().details(key()));
}

void TestCreateForEachFile::fault_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(faults(secondJob("a")));
    addRows(wrongAnswers({R"({"status": "PENDING"})"}));
}

void TestCreateForEachFile::fault()
{
    QFETCH(Fault, fault);
    m_second->open({fault.step}, fault.patience);
    m_second->submit(1);
    const QString transaction = creates().constFirst().transactionId;
    const auto isThrough = [this] {
        return row().submission != State::Sending
            && (row().submission != State::Queued || row().error.has_value());
    };
    CD_SOON_VERIFY(isThrough());
    // Another create under the transaction was under way, or it came too early.
    const bool isTooEarly = fault.step.status == 409 || fault.step.status == 425;
    const State wanted = isTooEarly                       ? State::Queued
        : fault.kind == ServiceError::Kind::PaymentNeeded ? State::Paused
        : fault.outcome == Fault::Outcome::Answered       ? State::Accepted
        : fault.outcome == Fault::Outcome::Refused        ? State::Refused
                                                          : State::Queued;
    QCOMPARE(place().state(key()), submissionWord(wanted));
    server().setSteps({created("a")});
    if (wanted == State::Queued)
        CD_SOON_VERIFY((place().clock().advance(10min), row().submission == State::Accepted));
    const QSet<QString> seen = transactionsSeen(server());
    QVERIFY(seen.isEmpty() || seen == QSet<QString>{transaction});
    if (wanted == State::Paused)
        place().outbox().goOn(key());
    if (wanted != State::Refused)
        CD_SOON_COMPARE(row().job.id.value, u"a"_s);
    CD_SOON_COMPARE(place().rowOnDisk(key()), row());
}

void TestCreateForEachFile::whatWasSentIsAskedForAgainAfterAKill()
{
    m_second->open({created("a"), created("b"), {.body = secondJob("c"), .held = true}});
    m_second->submit(3);
    CD_SOON_VERIFY(createsSeen(server()).size() == 3 && made() == 2);
    place().table().write(this, [](const StoreResult<void> &) {});
    place().settle();
    const QSet<QString> transactions = transactionsSeen(server());
    place().kill();
    server().setSteps({created("c")});
    place().begin();
    QCOMPARE(place().state(key()), submissionWord(State::Queued));
    place().reach();
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 3);
    QCOMPARE(createsSeen(server()).size(), 4);
    QCOMPARE(transactionsSeen(server()), transactions);
}

void TestCreateForEachFile::noMoreAtOnceThanThePlanHas()
{
    QList<ServerStep> steps;
    for (const char *id : {"a", "b", "c", "d", "e"})
        steps.append(lookedAt(id, "COMPLETED", "invoice"));
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g"})
        steps.append(created(id));
    steps.prepend(listed({}));
    m_second->open(steps);
    m_second->submit(7);
    CD_SOON_COMPARE(made(), 5);
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSeen(server()).size(), 5);
    QCOMPARE(place().state(key()), submissionWord(State::Sending));
    place().watch();
    CD_SOON_VERIFY((place().clock().advance(3s), row().submission == State::Accepted));
    QCOMPARE(made(), 7);
}

void TestCreateForEachFile::aRefusedFileDoesNotHinderTheOthers()
{
    m_second->open(
        {created("a"), {.status = 404, .body = R"({"detail": "File not found"})"}, created("c")});
    m_second->submit(3);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 2);
    server().setSteps(
        {listed({}), lookedAt("a", "COMPLETED", "invoice"), lookedAt("c", "COMPLETED", "invoice")});
    place().watch();
    CD_SOON_VERIFY((place().clock().advance(3s), !row().watched));
    QCOMPARE(row().job.status.known(), Known::PartialSuccess);
    QCOMPARE(row().resultCount, 2);
    QCOMPARE(row().failedFileCount, 1);
    QVERIFY(row().job.errorMessage.contains("File not found"_L1));
}

void TestCreateForEachFile::whatAllAreRefusedForIsSaid()
{
    m_second->open({{.status = 422,
                     .body = R"({"detail": [{"loc": ["body", "configuration", "rules"],)"
                             R"( "msg": "too many", "type": "too_long"}]})"}});
    m_second->submit(2);
    CD_SOON_COMPARE(row().submission, State::Refused);
    QCOMPARE(row().error->kind, ServiceError::Kind::Rejected);
    QCOMPARE(row().error->fields.value(0).path.text(), u"rules"_s); // as the form knows it
    QCOMPARE(made(), 0);
}

void TestCreateForEachFile::whatConcernsAllEndsTheSending()
{
    m_second->open({created("a"), {.status = 403, .body = R"({"detail": "Not allowed"})"}});
    m_second->submit(40);
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 1);
    QVERIFY(createsSeen(server()).size() <= 1 + CreateSender::mostAtOnce);
    QVERIFY(row().job.errorMessage.contains("Not allowed"_L1));
}

void TestCreateForEachFile::theRestCanBeStopped()
{
    m_second->open({created("a"), created("b"), created("c"), created("d"), created("e")});
    m_second->submit(9);
    CD_SOON_COMPARE(made(), 5); // as many as a plan has at least
    place().outbox().giveUp(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 5);
    QCOMPARE(createsSeen(server()).size(), 5);
}

/// While it is written down that it is being sent.
void TestCreateForEachFile::allCanBeStoppedBeforeTheFirst()
{
    m_second->open({roundTrips(), created("a"), created("b")});
    place().fileUploads().setService(place().service(), false);
    place().outbox().setService(place().service(), false);
    m_second->submit(2);
    place().settle();
    {
        const StoreBlock block(place().store());
        place().reach();
        CD_SOON_COMPARE(row().submission, State::Sending);
        place().outbox().giveUp(key());
    }
    CD_SOON_COMPARE(row().submission, State::GivenUp);
    QVERIFY(place().roundTrip());
    QVERIFY(createsSeen(server()).isEmpty());
    place().outbox().sendAgain(key()); // which is another decision
    CD_SOON_COMPARE(row().submission, State::Accepted);
}

void TestCreateForEachFile::sentAgainOnlyWhatIsMissing()
{
    m_second->open({{.status = 401, .body = R"({"detail": "Invalid key"})"}});
    m_second->submit(2);
    CD_SOON_COMPARE(row().submission, State::Refused);
    const QSet<QString> before = transactionsSeen(server());
    server().setSteps({created("a"), created("b")});
    place().outbox().sendAgain(key());
    CD_SOON_COMPARE(row().submission, State::Accepted);
    QCOMPARE(made(), 2);
    QVERIFY(transactionsSeen(server()).contains(before));
    QCOMPARE(transactionsSeen(server()).size(), 2);
}

void TestCreateForEachFile::anotherServiceGetsNothingOfIt()
{
    m_second->open({created("a"), created("b"), created("c"), created("d"), created("e")});
    m_second->submit(9);
    CD_SOON_COMPARE(made(), 5);
    FaultyServer other;
    place().outbox().setService(other.url().toString(), true);
    CD_SOON_COMPARE(row().submission, State::Queued);
    QVERIFY(!row().error);
    server().setSteps({listed({}), lookedAt("a", "COMPLETED", "x"), created("f")});
    place().outbox().setService(place().service(), true);
    place().watch();
    CD_SOON_VERIFY((place().clock().advance(1min), made() >= 6));
    QCOMPARE(other.connections(), 0);
}

/// While its creates are read.
void TestCreateForEachFile::anotherServiceGetsNothingOfWhatIsHandedOver()
{
    m_second->open({roundTrips(), created("a"), created("b")});
    place().fileUploads().setService(place().service(), false);
    place().outbox().setService(place().service(), false);
    m_second->submit(2);
    place().settle();
    {
        auto written = std::make_unique<StoreBlock>(place().store());
        place().reach();
        CD_SOON_COMPARE(row().submission, State::Sending);
        const StoreBlock read(place().store());
        written.reset();
        QVERIFY(place().roundTrip()); // meanwhile it is handed over
        place().outbox().setService(u"http://127.0.0.1:1"_s, true);
    }
    CD_SOON_COMPARE(row().submission, State::Queued);
    QVERIFY(place().roundTrip());
    QVERIFY(createsSeen(server()).isEmpty());
    place().outbox().setService(place().service(), true);
    CD_SOON_VERIFY((place().clock().advance(1min), made() == 2));
}

QTEST_GUILESS_MAIN(TestCreateForEachFile)
#include "tst_createforeachfile.moc"
