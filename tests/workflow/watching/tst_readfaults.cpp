// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/faults.h"
#include "workflow/workplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using Kind = ServiceError::Kind;
using Known = JobStatus::Known;
using Outcome = Fault::Outcome;

namespace {

QByteArray goodJob()
{
    return jobJson("a", "SUCCESS");
}

QByteArray goodResults()
{
    return pageJson({resultJson(sampleRequest().fileIds.constFirst().value.toLatin1(), "invoice")});
}

ServerStep at(const QByteArray &target, ServerStep step)
{
    step.target = target;
    return step;
}

/// A service that does all it is asked.
QList<ServerStep> wellAgain()
{
    return {at(resultsTarget("a"), {.body = goodResults()}),
            at(jobTarget("a"), {.body = goodJob()}),
            at(listTarget("second"), {.body = pageJson({jobJson("b")})}),
            at(listTarget(), {.body = pageJson({jobJson("a")}, "second")})};
}

/// … but for this.
QList<ServerStep> wellBut(const QByteArray &target, const ServerStep &step)
{
    QList<ServerStep> steps = wellAgain();
    for (ServerStep &well : steps) {
        if (well.target == target)
            well = at(target, step);
    }
    return steps;
}

/// Without a second that would only be waited a second time.
QList<Fault> readFaults(const QByteArray &good)
{
    QList<Fault> some = faults(good);
    some.removeIf([](const Fault &fault) { return fault.name == "429 with nonsense"; });
    return some;
}

/// Short, for it is tried by each of several sendings; too short for the pause after a 429, which
/// is tested where the door is.
Patience patienceFor(const Fault &fault)
{
    const bool isPause = fault.outcome == Outcome::Later;
    const bool isSlow = fault.kind == Kind::TimedOut && fault.step.status == 200;
    return {.deadline = isPause ? 900ms : isSlow ? 500ms : FakeClock::Ms::max()};
}

/// How often a read is sent, at least: the door tries what may pass three times more, at once. What
/// looks whole to it is found out behind it.
int sendings(const Fault &fault)
{
    if (fault.name == "half a JSON" || fault.name == "cut inside an answer in chunks")
        return 1;
    const bool mayPass = fault.kind == Kind::Interrupted || fault.kind == Kind::TimedOut
        || fault.kind == Kind::ServerFailed || fault.kind == Kind::TooManyRequests;
    return mayPass && fault.name != "429" ? 4 : 1;
}

} // namespace

/// Every fault that a question can meet: what the server saw of it, what the list shows, what the
/// history holds, and that all is well once the service is. Nothing is made by asking.
class TestReadFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanup() { m_place.reset(); }

    void job_data();
    void job();
    void results_data();
    void results();
    void list_data();
    void list();
    void cutBeforeTheRequest();
    void nobodyListens();
    void hostUnknown();
    void tlsRefused();

private:
    Workplace &place() { return *m_place; }
    const JobRow &row() { return m_place->row(m_key); }
    void begin(const QUrl &url, const Patience &patience = {});
    void compareWithDisk();
    void writeDown();
    void compareWithWell();
    void compareSendings(const FaultyServer &server, const QByteArray &target);

    std::unique_ptr<Workplace> m_place;
    JobKey m_key = 0;
};

/// A job is watched of which something is still to come.
void TestReadFaults::begin(const QUrl &url, const Patience &patience)
{
    m_place = std::make_unique<Workplace>(url, patience);
    place().begin();
    m_key = place().addAccepted("a");
    place().watch();
}

void TestReadFaults::compareWithDisk()
{
    writeDown();
    QCOMPARE(place().rowOnDisk(m_key), row());
    QCOMPARE(place().detailsOnDisk(m_key), place().details(m_key));
}

/// As happens by itself a moment later.
void TestReadFaults::writeDown()
{
    place().table().write(this, [](const StoreResult<void> &) {});
    place().settle();
}

void TestReadFaults::compareWithWell()
{
    QCOMPARE(row().job.status.known(), Known::Success);
    QCOMPARE(row().resultCount, 1);
    QVERIFY(!row().pollError);
    QVERIFY(!row().watched);
    QCOMPARE(place().details(m_key).results.size(), 1);
    QCOMPARE(place().table().count(), 1);
    compareWithDisk();
}

/// Qt sends a read again by itself where a connection breaks before the answer.
void TestReadFaults::compareSendings(const FaultyServer &server, const QByteArray &target)
{
    QFETCH(const Fault, fault);
    const int least = sendings(fault);
    const int most = fault.step.cut == Cut::None ? least : 8;
    CD_SOON_VERIFY(server.countOf(target) >= least); // what was not waited for is seen later
    const int count = server.countOf(target);
    QVERIFY2(count >= least && count <= most, QByteArray::number(count).constData());
    QCOMPARE(server.count("POST"), 0);
}

void TestReadFaults::job_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(readFaults(goodJob()));
    addRows(wrongAnswers({R"({"status": "SUCCESS"})", R"({"id": null, "status": "SUCCESS"})",
                          R"({"id": 12, "status": "SUCCESS"})"}));
}

void TestReadFaults::job()
{
    QFETCH(const Fault, fault);
    FaultyServer server;
    server.setSteps(wellBut(jobTarget("a"), fault.step));
    begin(server.url(), patienceFor(fault));
    CD_SOON_VERIFY(row().pollError || !row().watched);
    if (fault.kind) {
        QCOMPARE(int(row().pollError->kind), int(*fault.kind));
        QCOMPARE(row().pollError->acted, ServiceError::Acted::No);
        QCOMPARE(row().job.status.known(), Known::Pending); // as it was known
        QVERIFY(row().watched);
        QCOMPARE(server.countOf(resultsTarget("a")), 0);
        compareWithDisk();
    }
    compareSendings(server, jobTarget("a"));
    server.setSteps(wellAgain());
    CD_SOON_VERIFY((place().clock().advance(1min), row().resultCount == 1));
    compareWithWell();
    QCOMPARE(server.count("POST"), 0);
}

void TestReadFaults::results_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(readFaults(goodResults()));
    addRows(wrongAnswers({R"({"items": null})", R"({"items": {}})", R"({"results": []})"}));
}

void TestReadFaults::results()
{
    QFETCH(const Fault, fault);
    FaultyServer server;
    server.setSteps(wellBut(resultsTarget("a"), fault.step));
    begin(server.url(), patienceFor(fault));
    CD_SOON_VERIFY(row().pollError || !row().watched);
    QCOMPARE(row().job.status.known(), Known::Success);
    QCOMPARE(row().pollError.has_value(), fault.kind.has_value());
    if (fault.kind) {
        QCOMPARE(int(row().pollError->kind), int(*fault.kind));
        QCOMPARE(row().resultCount, 0);
        compareWithDisk();
    }
    compareSendings(server, resultsTarget("a"));
    server.setSteps(wellAgain());
    if (!row().watched) // asking by itself would not help; a person may know better
        place().monitor().refreshAll();
    CD_SOON_VERIFY((place().clock().advance(1min), row().resultCount == 1));
    compareWithWell();
    QCOMPARE(server.count("POST"), 0);
}

void TestReadFaults::list_data()
{
    QTest::addColumn<Fault>("fault");
    addRows(readFaults(pageJson({jobJson("b")})));
    addRows(wrongAnswers({R"({"items": null})", R"({"items": {}})", R"({"jobs": []})"}));
}

/// On the second page: what the first brought stays.
void TestReadFaults::list()
{
    QFETCH(const Fault, fault);
    FaultyServer server;
    server.setSteps(wellBut(listTarget("second"), fault.step));
    m_place = std::make_unique<Workplace>(server.url(), patienceFor(fault));
    place().begin();
    QSignalSpy failed(&place().jobImport(), &JobImport::failed);
    QSignalSpy fetched(&place().jobImport(), &JobImport::listFetched);
    place().jobImport().fetchList();
    CD_SOON_COMPARE(failed.size() + fetched.size(), 1);
    QCOMPARE(failed.size(), fault.kind ? 1 : 0);
    if (fault.kind)
        QCOMPARE(int(failed.constFirst().constFirst().value<ServiceError>().kind),
                 int(*fault.kind));
    QCOMPARE(place().table().count(), fault.kind ? 1 : 2);
    writeDown();
    QCOMPARE(place().rowsOnDisk().size(), place().table().count());
    compareSendings(server, listTarget("second"));
    server.setSteps(wellAgain());
    CD_SOON_VERIFY((place().jobImport().fetchList(), place().table().count() == 2));
    CD_SOON_VERIFY(!fetched.isEmpty());
    writeDown();
    QCOMPARE(place().rowsOnDisk().size(), 2);
    QCOMPARE(server.count("POST"), 0);
}

void TestReadFaults::cutBeforeTheRequest()
{
    FaultyServer server;
    server.setSteps({{.cut = Cut::BeforeReading}});
    begin(server.url());
    CD_SOON_VERIFY(row().pollError);
    QCOMPARE(server.requests().size(), 0);
    server.setSteps(wellAgain());
    CD_SOON_VERIFY((place().clock().advance(1min), !row().watched));
    compareWithWell();
}

void TestReadFaults::nobodyListens()
{
    FaultyServer server;
    server.goDown();
    begin(server.url());
    CD_SOON_VERIFY(row().pollError);
    QCOMPARE(row().pollError->kind, Kind::Offline);
    compareWithDisk();
    server.setSteps(wellAgain());
    server.comeUp();
    CD_SOON_VERIFY((place().clock().advance(1min), !row().watched));
    compareWithWell();
}

void TestReadFaults::hostUnknown()
{
    begin(QUrl(u"https://nowhere.invalid"_s));
    CD_SOON_VERIFY(row().pollError);
    QVERIFY(row().watched);
    compareWithDisk();
}

void TestReadFaults::tlsRefused()
{
    FaultyServer server;
    server.setSteps({{.cut = Cut::BeforeReading}});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    begin(url);
    CD_SOON_VERIFY(row().pollError);
    QCOMPARE(row().job.status.known(), Known::Pending);
    QVERIFY(row().watched);
    QCOMPARE(server.requests().size(), 0);
    compareWithDisk();
}

QTEST_GUILESS_MAIN(TestReadFaults)
#include "tst_readfaults.moc"
