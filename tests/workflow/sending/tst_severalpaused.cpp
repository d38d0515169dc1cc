// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/rows/jobfacts.h"
#include "workflow/rows/resultcounts.h"
#include "workflow/severalplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ServiceError::Kind;
using State = SubmissionState;

/// Submissions in API v1 of several creates that are held back between them. No create is sent
/// twice by itself.
class TestSeveralPaused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanup() { m_place.reset(); }

    void betweenTwoCreates();
    void whileSomeAreOnTheirWay();
    void withoutCredits_data();
    void withoutCredits();
    void atTheLimit();
    void afterAPilot();
    void aPilotWithoutAnAnswer();
    void aPilotsRestIsStopped();
    void theRestIsStopped();

private:
    static constexpr int files = 1201; // three creates

    void open(const QList<ServerStep> &steps, int jobsAtOnce);
    void setJobsAtOnce(int jobs) { place().outbox().setTarget({.scope = {}, .jobsAtOnce = jobs}); }
    void submit(int count, const SubmitTerms &terms = {});
    void beginAfterKill(const QList<ServerStep> &steps);
    Workplace &place() { return *m_place; }
    Outbox &outbox() { return place().outbox(); }
    FaultyServer &server() { return *m_server; }
    const JobRow &row() { return place().row(m_key); }
    QList<Create> creates() { return place().details(m_key).creates; }
    qsizetype createsSent() { return fileSetsSeen(server()).size(); }
    ResultCounts counts() { return countResults(row(), place().details(m_key)); }
    void nothingMoreIsSent(int creates);

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<Workplace> m_place;
    JobKey m_key = 0;
};

void TestSeveralPaused::open(const QList<ServerStep> &steps, int jobsAtOnce)
{
    m_server = std::make_unique<FaultyServer>();
    m_server->setSteps(QList<ServerStep>{roundTrips()} + steps);
    m_place = std::make_unique<Workplace>(m_server->url());
    place().begin();
    setJobsAtOnce(jobsAtOnce);
    place().reach();
}

void TestSeveralPaused::submit(int count, const SubmitTerms &terms)
{
    const JobRequest request = requestWith(count);
    m_key = outbox().submit(request, namedFilesOf(request), u"many"_s, {}, {}, terms);
}

void TestSeveralPaused::beginAfterKill(const QList<ServerStep> &steps)
{
    place().settle();
    place().kill();
    server().setSteps(QList<ServerStep>{roundTrips()} + steps);
    place().begin();
    setJobsAtOnce(100);
    place().reach();
    QVERIFY(place().roundTrip());
}

void TestSeveralPaused::nothingMoreIsSent(int creates)
{
    setJobsAtOnce(100);
    place().clock().advance(1h);
    QVERIFY(place().roundTrip());
    QCOMPARE(row().submission, State::Paused);
    QCOMPARE(createsSent(), creates);
}

void TestSeveralPaused::betweenTwoCreates()
{
    open({made("a"), made("b")}, 2);
    submit(files);
    CD_SOON_COMPARE(row().sentCount, 1000);
    QVERIFY(canBePaused(row()));
    outbox().pause(m_key);
    QCOMPARE(row().submission, State::Paused);
    CD_SOON_COMPARE(place().rowOnDisk(m_key), row());
    nothingMoreIsSent(2);
    QCOMPARE(sentFiles(row()), 1000);
    QCOMPARE(counts(), (ResultCounts{.running = 1000, .waiting = 201}));

    beginAfterKill({made("c")});
    nothingMoreIsSent(2);
    outbox().goOn(m_key);
    outbox().goOn(m_key); // asked for twice
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QCOMPARE(createsSent(), 3);
    QCOMPARE(mostSendings(server()), 1);
    QCOMPARE(sentFiles(row()), files);
    QCOMPARE(counts(), ResultCounts{.running = files});
}

/// Killed then: what became of them is not known, and only the third is sent when somebody goes on.
void TestSeveralPaused::whileSomeAreOnTheirWay()
{
    open({heldBack("a"), heldBack("b")}, 2);
    submit(files);
    CD_SOON_COMPARE(createsSent(), 2);
    outbox().pause(m_key);
    QCOMPARE(row().submission, State::Paused);
    beginAfterKill({made("c")});
    nothingMoreIsSent(2);
    const QList<Create> all = creates();
    QCOMPARE(std::ranges::count_if(all, &isUnsure), 2);
    outbox().goOn(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Unsure));
    QCOMPARE(createsSent(), 3);
    QCOMPARE(mostSendings(server()), 1);
    QCOMPARE(sentFiles(row()), creates().constLast().fileCount);
    QCOMPARE(counts().files(), files);
}

void TestSeveralPaused::withoutCredits_data()
{
    QTest::addColumn<ServerStep>("answer");
    QTest::newRow("empty account")
        << ServerStep{.status = 402, .body = R"({"detail": "Out of credits"})"};
    QTest::newRow("project's cap") << ServerStep{
        .status = 429, .body = R"({"detail": "The project's daily credit cap is reached."})"};
}

void TestSeveralPaused::withoutCredits()
{
    QFETCH(const ServerStep, answer);
    open({made("a"), answer}, 100);
    submit(files);
    CD_SOON_COMPARE(row().submission, State::Paused);
    QCOMPARE(row().error->kind, Kind::PaymentNeeded);
    const auto seen = int(createsSent());
    nothingMoreIsSent(seen);
    QList<Create> all = creates();
    QCOMPARE(std::ranges::count_if(all, &isMade), 1);
    const auto first = std::ranges::find_if(all, &isMade);
    QCOMPARE(sentFiles(row()), first->fileCount);
    QCOMPARE(counts(),
             (ResultCounts{.running = first->fileCount, .waiting = files - first->fileCount}));

    beginAfterKill({made("b"), made("c")});
    nothingMoreIsSent(seen);
    outbox().goOn(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QCOMPARE(createsSent(), seen + 2);
    all = creates();
    QVERIFY(std::ranges::all_of(all, &isMade));
}

/// Which is counted in files, however many a create has.
void TestSeveralPaused::atTheLimit()
{
    open({made("a"), made("b"), made("c")}, 100);
    outbox().setLimit(
        [](const JobRow &row, int count) { return row.terms.isOverLimit || count <= 1100; });
    submit(files);
    CD_SOON_COMPARE(row().submission, State::Paused);
    QCOMPARE(row().error->kind, Kind::OverLimit);
    CD_SOON_COMPARE(sentFiles(row()), 1000);
    nothingMoreIsSent(2);
    outbox().goOn(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QVERIFY(row().terms.isOverLimit);
    QCOMPARE(createsSent(), 3);
    QCOMPARE(mostSendings(server()), 1);
}

/// It has a create of its own.
void TestSeveralPaused::afterAPilot()
{
    open({made("a")}, 100);
    submit(60, {.pilot = 20});
    CD_SOON_COMPARE(row().submission, State::Paused);
    QVERIFY(!row().error);
    QCOMPARE(fileSetsSeen(server()).constFirst().size(), 20);
    QVERIFY(isPilotOver(place().details(m_key)));
    QCOMPARE(sentFiles(row()), 20);
    QCOMPARE(counts(), (ResultCounts{.running = 20, .waiting = 40}));
    nothingMoreIsSent(1);

    beginAfterKill({made("b")});
    nothingMoreIsSent(1);
    outbox().goOn(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QCOMPARE(createsSent(), 2);
    QCOMPARE(fileSetsSeen(server()).constLast().size(), 40);
    QCOMPARE(mostSendings(server()), 1);
    QCOMPARE(sentFiles(row()), 60);
    QCOMPARE(counts(), ResultCounts{.running = 60});
    CD_SOON_COMPARE(place().rowOnDisk(m_key), row());
    CD_SOON_COMPARE(place().detailsOnDisk(m_key), place().details(m_key));
}

void TestSeveralPaused::aPilotWithoutAnAnswer()
{
    open({{.cut = ServerStep::Cut::AfterRequest}}, 100);
    submit(60, {.pilot = 20});
    CD_SOON_COMPARE(row().submission, State::Unsure);
    QCOMPARE(createsSent(), 1);
    QCOMPARE(counts(), ResultCounts{.waiting = 60});
    beginAfterKill({made("a"), made("b")});
    QCOMPARE(place().state(m_key), submissionWord(State::Unsure));
    QCOMPARE(createsSent(), 1);
    outbox().sendAgain(m_key); // a person says so
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Paused));
    QCOMPARE(fileSetsSeen(server()).size(), 2);
    QCOMPARE(fileSetsSeen(server()).constLast(), fileSetsSeen(server()).constFirst());
    outbox().goOn(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QCOMPARE(fileSetsSeen(server()).constLast().size(), 40);
    QCOMPARE(counts(), ResultCounts{.running = 60});
}

/// While its files are uploaded, of which one can't be: the pilot's job stays.
void TestSeveralPaused::aPilotsRestIsStopped()
{
    open({made("a")}, 100);
    const JobRequest request = requestWith(60);
    QList<JobFile> named = namedFilesOf(request);
    for (int i = 0; i < 60; ++i)
        named[i].path = u"/no/such/folder/"_s + named.at(i).name;
    m_key = outbox().submit(request, named, u"many"_s, {}, {}, {.pilot = 20});
    CD_SOON_COMPARE(row().submission, State::Paused);
    JobDetails details = place().details(m_key);
    QMap<int, JobFile> changed;
    for (int i = 20; i < 60; ++i) {
        details.files[i].id = {};
        details.files[i].key = u"classifydesk-%1"_s.arg(i);
        changed.insert(i, details.files.at(i));
    }
    place().table().changeDetails(m_key, {.changedFiles = changed});
    place().table().change(m_key, [](JobRow &row) { row.filesToUpload = 40; });
    outbox().goOn(m_key);
    QCOMPARE(row().submission, State::Uploading);
    CD_SOON_VERIFY(canGoOnWithoutFailed(row()));
    QCOMPARE(counts(), (ResultCounts{.running = 20, .waiting = 40}));
    outbox().giveUp(m_key);
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QCOMPARE(createsSent(), 1);
    QCOMPARE(counts(), (ResultCounts{.running = 20, .leftOut = 40}));
}

/// While four creates are on their way.
void TestSeveralPaused::theRestIsStopped()
{
    open({heldBack("a"), heldBack("b"), heldBack("c"), heldBack("d"), made("e")}, 100);
    submit(2201); // five
    CD_SOON_COMPARE(createsSent(), 4);
    QVERIFY(canBeGivenUp(row()));
    outbox().giveUp(m_key);
    server().release();
    CD_SOON_COMPARE(place().state(m_key), submissionWord(State::Accepted));
    QVERIFY(place().roundTrip());
    QCOMPARE(createsSent(), 4);
    const QList<Create> all = creates();
    QCOMPARE(std::ranges::count_if(all, &isMade), 4);
    QVERIFY(std::ranges::all_of(all, &isSettled));
    QCOMPARE(counts().files(), 2201);
}

QTEST_GUILESS_MAIN(TestSeveralPaused)
#include "tst_severalpaused.moc"
