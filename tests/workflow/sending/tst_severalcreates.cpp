// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/faults.h"
#include "workflow/rows/exportresults.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/rows/resultcounts.h"
#include "workflow/severalplace.h"
#include "workflow/unsureplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using State = SubmissionState;

namespace {

constexpr int manyFiles = 1201; // three creates
constexpr int mostFiles = 2201; // five: one more than are sent at once

} // namespace

/// Submissions in API v1 of more files than one create takes. No create is sent twice by itself,
/// whatever happens on the way.
class TestSeveralCreates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanup() { m_search.reset(); }

    void eachFileIsInOneCreate();
    void theirResultsAreOfOneSubmission();
    void whatGotNoAnswerIsNotSentAgain();
    void whatWasOnItsWayIsNotSentAgainAfterAKill();
    void whatWasNotIsSentAfterAKill();
    void aRefusedOneDoesNotHinderTheOthers();
    void whatIsRefusedForNowIsSentAgain();
    void itsJobIsFoundInTheList();
    void anUnsureOneCanBeGivenUp();
    void filesThatAreLeftOut();
    void fault_data();
    void fault();

private:
    void open(const QList<ServerStep> &steps, const Patience &patience = {});
    void submit(int files);
    void kill();
    Workplace &place() { return m_search->place; }
    FaultyServer &server() { return *m_server; }
    const JobRow &row() { return place().row(m_key); }
    QList<Create> creates() { return place().details(m_key).creates; }
    QList<FileId> filesOf(int position) { return filesOfCreate(place().details(m_key), position); }
    int unsureCreate() { return onlyUnsure(creates()); }
    void comeTo(State state);
    void compareWithDisk();
    void checkCounts();

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Search> m_search;
    JobKey m_key = 0;
};

void TestSeveralCreates::open(const QList<ServerStep> &steps, const Patience &patience)
{
    m_server = std::make_unique<FaultyServer>();
    m_server->setSteps(QList<ServerStep>{roundTrips()} + steps);
    m_search = std::make_unique<Search>(*m_server, patience);
}

void TestSeveralCreates::submit(int files)
{
    const JobRequest request = requestWith(files);
    m_key = place().outbox().submit(request, namedFilesOf(request), u"many"_s);
}

void TestSeveralCreates::kill()
{
    m_search->search.reset(); // it is of the outbox that goes
    m_search->clock.reset();
    place().kill();
}

void TestSeveralCreates::comeTo(State state)
{
    CD_SOON_VERIFY((place().clock().advance(1min), row().submission == state));
    QVERIFY(place().roundTrip());
}

void TestSeveralCreates::compareWithDisk()
{
    CD_SOON_COMPARE(place().rowOnDisk(m_key), row());
    CD_SOON_COMPARE(place().detailsOnDisk(m_key), place().details(m_key));
}

void TestSeveralCreates::checkCounts()
{
    const ResultCounts counts = countResults(row(), place().details(m_key));
    QCOMPARE(counts.files(), row().fileCount);
    QCOMPARE(counts.classified(), row().resultCount);
}

void TestSeveralCreates::eachFileIsInOneCreate()
{
    open({made("a"), made("b"), made("c")});
    submit(manyFiles);
    QVERIFY(row().hasCreates);
    comeTo(State::Accepted);
    const QList<QList<FileId>> fileSets = fileSetsSeen(server());
    QCOMPARE(fileSets.size(), 3);
    QCOMPARE(mostSendings(server()), 1);
    QSet<FileId> sent;
    for (const QList<FileId> &files : fileSets) {
        QVERIFY(files.size() <= JobRequest::maxFiles);
        sent.unite({files.cbegin(), files.cend()});
    }
    QCOMPARE(sent.size(), manyFiles);
    QCOMPARE(creates().size(), 3);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(isMade(creates().at(i)));
        QVERIFY(fileSets.contains(filesOf(i)));
    }
    QCOMPARE(countResults(row(), place().details(m_key)), ResultCounts{.running = manyFiles});
    QVERIFY(row().watched);
    compareWithDisk();
}

void TestSeveralCreates::theirResultsAreOfOneSubmission()
{
    open({made("a"), made("b"), made("c")});
    submit(manyFiles);
    comeTo(State::Accepted);
    QList<ServerStep> steps;
    for (int i = 0; i < 3; ++i) {
        const QByteArray id = creates().at(i).id.value.toLatin1();
        QByteArrayList results;
        for (const FileId &file : filesOf(i))
            results.append(resultJson(file.value.toLatin1(), "invoice"));
        steps.append({.body = pageJson(results), .target = resultsTarget(id)});
        steps.append({.body = jobJson(id, "SUCCESS"), .target = jobTarget(id)});
    }
    server().setSteps(steps);
    place().watch();
    CD_SOON_VERIFY((checkCounts(), place().clock().advance(1min), isComplete(row())));
    QCOMPARE(row().job.status.known(), JobStatus::Known::Success);
    QCOMPARE(row().resultCount, manyFiles);
    QCOMPARE(row().failedFileCount, 0);
    QCOMPARE(place().ledger().unfinished(place().service()), 0);
    const QList<ExportRow> exported = exportRows(place().details(m_key));
    QCOMPARE(exported.size(), manyFiles);
    for (int i = 0; i < manyFiles; ++i) {
        QCOMPARE(exported.at(i).fileName, u"file-%1.pdf"_s.arg(i));
        QVERIFY(exported.at(i).result);
        QCOMPARE(exported.at(i).jobId, creates().at(i / JobRequest::maxFiles).id);
    }
    compareWithDisk();
}

void TestSeveralCreates::whatGotNoAnswerIsNotSentAgain()
{
    open({made("a"), {.cut = Cut::AfterRequest}, made("c"), made("d")});
    submit(manyFiles);
    comeTo(State::Unsure);
    const int unsure = unsureCreate();
    QVERIFY(unsure >= 0);
    QVERIFY(row().error && row().error->acted != ServiceError::Acted::No);
    QCOMPARE(fileSetsSeen(server()).size(), 3);
    QCOMPARE(countResults(row(), place().details(m_key)).waiting, creates().at(unsure).fileCount);
    compareWithDisk();
    kill();
    place().begin();
    place().reach();
    place().outbox().tryNow(m_key);
    place().clock().advance(1h);
    QVERIFY(place().roundTrip());
    QCOMPARE(place().state(m_key), submissionWord(State::Unsure));
    QCOMPARE(fileSetsSeen(server()).size(), 3);
    QCOMPARE(mostSendings(server()), 1);
    place().outbox().sendAgain(m_key); // a person says so
    comeTo(State::Accepted);
    QCOMPARE(fileSetsSeen(server()).size(), 4);
    QCOMPARE(fileSetsSeen(server()).constLast(), filesOf(unsure));
    QVERIFY(isMade(creates().at(unsure)));
    compareWithDisk();
}

void TestSeveralCreates::whatWasOnItsWayIsNotSentAgainAfterAKill()
{
    open({made("a"), heldBack("b"), heldBack("c")});
    submit(manyFiles);
    const auto areOnTheirWay = [this] {
        const QList<Create> all = creates();
        return fileSetsSeen(server()).size() == 3 && std::any_of(all.cbegin(), all.cend(), &isMade);
    };
    CD_SOON_VERIFY(areOnTheirWay());
    place().table().write(this, [](const StoreResult<void> &) {});
    place().settle();
    kill();
    server().setSteps({roundTrips(), made("d")});
    place().begin();
    const QList<Create> all = creates();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), &isUnsure), 2);
    place().reach();
    comeTo(State::Unsure);
    QCOMPARE(fileSetsSeen(server()).size(), 3);
    QCOMPARE(mostSendings(server()), 1);
    checkCounts();
}

void TestSeveralCreates::whatWasNotIsSentAfterAKill()
{
    open({heldBack("a"), heldBack("b"), heldBack("c"), heldBack("d")});
    submit(mostFiles);
    CD_SOON_COMPARE(fileSetsSeen(server()).size(), 4);
    kill();
    server().setSteps({roundTrips(), made("e")});
    place().begin();
    place().reach();
    comeTo(State::Unsure);
    QCOMPARE(fileSetsSeen(server()).size(), 5);
    QCOMPARE(mostSendings(server()), 1);
    const QList<Create> all = creates();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), &isMade), 1);
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), &isUnsure), 4);
}

void TestSeveralCreates::aRefusedOneDoesNotHinderTheOthers()
{
    open({made("a"), {.status = 422, .body = R"({"detail": "no"})"}, made("c")});
    submit(manyFiles);
    comeTo(State::Accepted);
    const QList<Create> all = creates();
    QCOMPARE(std::count_if(all.cbegin(), all.cend(), &isMade), 2);
    const auto refused = std::find_if_not(all.cbegin(), all.cend(), &isMade);
    QVERIFY(hasEnded(*refused));
    QCOMPARE(
        countResults(row(), place().details(m_key)),
        (ResultCounts{.failed = refused->fileCount, .running = manyFiles - refused->fileCount}));
    compareWithDisk();
}

void TestSeveralCreates::whatIsRefusedForNowIsSentAgain()
{
    open({made("a"), refusedForNow(), refusedForNow(), made("b"), made("c")});
    submit(manyFiles);
    comeTo(State::Accepted);
    QCOMPARE(fileSetsSeen(server()).size(), 5);
    const QList<Create> all = creates();
    QVERIFY(std::all_of(all.cbegin(), all.cend(), &isMade));
    compareWithDisk();
}

void TestSeveralCreates::itsJobIsFoundInTheList()
{
    open({made("a"), {.cut = Cut::AfterRequest}, made("c")});
    submit(manyFiles);
    comeTo(State::Unsure);
    const int unsure = unsureCreate();
    QVERIFY(unsure >= 0);
    QByteArrayList results;
    for (const FileId &file : filesOf(unsure))
        results.append(resultJson(file.value.toLatin1(), "invoice"));
    // The others have the same rules and run still, and one more has other files.
    server().setSteps(
        {{.body = pageJson(results), .target = resultsTarget("x")},
         resultsOf("y", "file-0"),
         listOf({jobLike("a", "PENDING"), jobLike("c", "PENDING"), jobLike("x"), jobLike("y")})});
    m_search->begin();
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QCOMPARE(creates().at(unsure).id.value, u"x"_s);
    QCOMPARE(server().count("POST"), 3);
    QVERIFY(!m_search->search->finding(m_key));
    compareWithDisk();
}

void TestSeveralCreates::anUnsureOneCanBeGivenUp()
{
    open({made("a"), {.cut = Cut::AfterRequest}, made("c")});
    submit(manyFiles);
    comeTo(State::Unsure);
    const int unsure = unsureCreate();
    QVERIFY(unsure >= 0);
    place().outbox().giveUp(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QVERIFY(hasEnded(creates().at(unsure)));
    QCOMPARE(countResults(row(), place().details(m_key)).failed, creates().at(unsure).fileCount);
    checkCounts();
    compareWithDisk();
}

/// The creates are made up of those that are left.
void TestSeveralCreates::filesThatAreLeftOut()
{
    open({made("a"), made("b"), made("c")});
    JobRow row;
    row.submission = State::Uploading;
    row.service = place().service();
    row.fileCount = manyFiles;
    row.filesToUpload = 2;
    const JobRequest request = requestWith(manyFiles);
    JobDetails details;
    details.request = request;
    details.request.fileIds.clear();
    details.files = namedFilesOf(request);
    for (const int gone : {3, 700})
        details.files[gone] = {{}, u"gone.pdf"_s, u"/no/such/file.pdf"_s};
    details.creates
        = {Create{.fileCount = 500}, Create{.fileCount = 500}, Create{.fileCount = 201}};
    m_key = place().table().add(row, details);
    place().table().write(this, [](const StoreResult<void> &) {});
    place().settle();
    kill();
    place().begin();
    place().reach();
    CD_SOON_VERIFY(canGoOnWithoutFailed(this->row()));
    place().outbox().goOnWithoutFailed(m_key);
    comeTo(State::Accepted);
    QCOMPARE(mostSendings(server()), 1);
    QCOMPARE(filesOf(0).size(), 500);
    QCOMPARE(filesOf(1).size(), 500);
    QCOMPARE(filesOf(2), request.fileIds.mid(1002));
    for (int i = 0; i < 3; ++i)
        QVERIFY(fileSetsSeen(server()).contains(filesOf(i)));
    QCOMPARE(countResults(this->row(), place().details(m_key)),
             (ResultCounts{.running = manyFiles - 2, .leftOut = 2}));
}

void TestSeveralCreates::fault_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(faults(jobJson("a")));
    addRows(wrongAnswers({R"({"status": "PENDING"})"}));
    addRows(redirects());
}

/// One create meets a fault, and the program is killed as soon as it has.
void TestSeveralCreates::fault()
{
    using Outcome = Fault::Outcome;
    QFETCH(Fault, fault);
    open({fault.step, made("b")}, fault.patience);
    submit(501);
    const auto isThrough = [this] {
        return row().submission != State::Sending
            && (row().submission != State::Queued || row().error.has_value());
    };
    CD_SOON_VERIFY(isThrough());
    QVERIFY(place().roundTrip());
    place().table().write(this, [](const StoreResult<void> &) {});
    place().settle();
    kill();
    server().setSteps({roundTrips(), made("c"), made("d")});
    place().begin();
    place().reach();
    const bool isSentAgain = fault.outcome == Outcome::Later || isPaused(row());
    QCOMPARE(isPaused(row()), fault.kind == ServiceError::Kind::PaymentNeeded);
    place().outbox().goOn(m_key); // then only
    const auto isSent = [this] {
        place().clock().advance(10min);
        return !isToBeSent(row());
    };
    CD_SOON_VERIFY(isSent());
    const QList<Create> all = creates();
    QVERIFY(std::all_of(all.cbegin(), all.cend(), &isSettled));
    if (fault.outcome == Outcome::Lost) {
        QCOMPARE(place().state(m_key), submissionWord(State::Unsure));
        QVERIFY(unsureCreate() >= 0);
    }
    if (!isSentAgain)
        QVERIFY(mostSendings(server()) <= 1);
    else
        QVERIFY(std::all_of(all.cbegin(), all.cend(), &isMade));
    checkCounts();
    compareWithDisk();
}

QTEST_GUILESS_MAIN(TestSeveralCreates)
#include "tst_severalcreates.moc"
