// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/spending/jobcredits.h"

#include "workflow/documents.h"
#include "workflow/seconddialectplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray questionFor(const QByteArray &id)
{
    return secondPath + '/' + id + "?expand=usage";
}

/// Targets of the server are what a path begins with: none of these begins another.
QByteArray idOf(int job)
{
    return job < 26 ? QByteArray(1, char('a' + job)) : 'J' + QByteArray::number(job) + '.';
}

/// The job has ended, and the service says of its credits what stands in @p usage.
ServerStep billed(const QByteArray &id, const QByteArray &usage,
                  const QByteArray &status = "COMPLETED")
{
    QByteArray job = secondJob(id, status, status == "COMPLETED" ? "invoice" : "");
    if (!usage.isEmpty())
        job.insert(job.size() - 1, R"(, "usage": )" + usage);
    return at(questionFor(id), {.body = job});
}

} // namespace

/// What was billed is asked for with a job's last look, where the service tells it.
class TestJobCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theSumStandsInTheRow();
    void whatTheServiceMaySay_data();
    void whatTheServiceMaySay();
    void whatComesLateIsAskedForAgain();
    void isAskedForThreeTimesMoreAtMost();
    void whatFailedNeedNotBeToldOf();
    void aRefusalIsTheLastQuestion();
    void manyAreAskedForTogether();
    void whatEndedLongAgoIsNotAskedFor();
    void theFirstDialectIsNotAsked();

private:
    void open(const QList<ServerStep> &steps, int files);
    int asked() const { return asked("expand=usage"); }
    int asked(const QByteArray &with) const;
    void goOn(std::chrono::milliseconds by);
    std::optional<double> known() { return m_second->row().creditsBilled; }

    std::unique_ptr<SecondDialectPlace> m_second;
    std::unique_ptr<JobCredits> m_credits;
    ServiceProfile m_profile;
};

void TestJobCredits::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_second = std::make_unique<SecondDialectPlace>();
    m_profile = {};
}

void TestJobCredits::cleanup()
{
    m_credits.reset();
    m_second.reset();
}

/// A submission of @p files files whose jobs, called a, b …, end at the first look.
void TestJobCredits::open(const QList<ServerStep> &steps, int files)
{
    QList<ServerStep> all{roundTrips()};
    all += steps;
    QByteArrayList ended;
    for (int i = 0; i < files; ++i) {
        const QByteArray id = idOf(i);
        const bool fails = std::any_of(steps.cbegin(), steps.cend(), [&id](const ServerStep &step) {
            return step.target == questionFor(id) && step.body.contains("FAILED");
        });
        const QByteArray status = fails ? "FAILED" : "COMPLETED";
        all.append(lookedAt(id, status, fails ? "" : "invoice"));
        ended.append(secondJob(id, status, fails ? "" : "invoice"));
    }
    if (std::none_of(steps.cbegin(), steps.cend(),
                     [](const ServerStep &step) { return step.target == lists; }))
        all.append(listed(ended));
    for (int i = 0; i < files; ++i)
        all.append(created(idOf(i)));
    m_second->open(all);
    Workplace &place = m_second->place();
    m_credits = std::make_unique<JobCredits>(place.table(), place.jobs(), place.clock());
    m_profile.id = place.service();
    m_credits->setService(m_profile, true);
    place.outbox().setTarget({.scope = {}, .dialect = Dialect::Second, .jobsAtOnce = files});
    m_second->submit(files);
    place.watch();
    const auto isOver = [this] {
        return m_second->row().job.status.isFinished() && !m_second->row().watched;
    };
    const QDeadlineTimer patience(tryForMs);
    while (!isOver() && !patience.hasExpired()) {
        QVERIFY(place.roundTrip()); // or requests would time out by this clock
        place.clock().advance(200ms);
    }
    QVERIFY(isOver());
}

int TestJobCredits::asked(const QByteArray &with) const
{
    const QList<SeenRequest> seen = m_second->server().requests();
    return int(std::count_if(seen.cbegin(), seen.cend(), [&with](const SeenRequest &request) {
        return request.target.contains(with);
    }));
}

void TestJobCredits::goOn(std::chrono::milliseconds by)
{
    m_second->place().settle();
    QVERIFY(m_second->place().roundTrip());
    m_second->place().clock().advance(by);
    QVERIFY(m_second->place().roundTrip());
}

void TestJobCredits::theSumStandsInTheRow()
{
    open({billed("a", R"({"credits": 2})"), billed("b", R"({"credits": 1.5})")}, 2);
    CD_SOON_COMPARE(known(), std::optional(3.5));
    goOn(10min);
    QCOMPARE(asked(), 2);
}

void TestJobCredits::whatTheServiceMaySay_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<std::optional<double>>("credits");
    using Known = std::optional<double>;
    QTest::newRow("whole") << QByteArray(R"({"credits": 4, "pages": 4})") << Known(4);
    QTest::newRow("broken") << QByteArray(R"({"credits": 0.25})") << Known(0.25);
    QTest::newRow("nothing") << QByteArray(R"({"credits": 0})") << Known(0);
    QTest::newRow("null inside") << QByteArray(R"({"credits": null})") << Known();
    QTest::newRow("null") << QByteArray("null") << Known();
    QTest::newRow("missing") << QByteArray() << Known();
    QTest::newRow("text") << QByteArray(R"({"credits": "4"})") << Known();
    QTest::newRow("below zero") << QByteArray(R"({"credits": -1})") << Known();
    QTest::newRow("a list") << QByteArray("[]") << Known();
}

void TestJobCredits::whatTheServiceMaySay()
{
    QFETCH(const QByteArray, usage);
    QFETCH(const std::optional<double>, credits);
    open({billed("a", usage)}, 1);
    CD_SOON_COMPARE(asked(), 1);
    QVERIFY(m_second->place().roundTrip());
    QCOMPARE(known(), credits);
}

void TestJobCredits::whatComesLateIsAskedForAgain()
{
    open({billed("a", "null"), billed("a", R"({"credits": 2})"), billed("b", R"({"credits": 1})")},
         2);
    CD_SOON_COMPARE(asked(), 2);
    goOn(JobCredits::waits[0]);
    CD_SOON_COMPARE(known(), std::optional(3.0));
    QCOMPARE(asked(), 3); // the other was known
}

void TestJobCredits::isAskedForThreeTimesMoreAtMost()
{
    open({billed("a", "null")}, 1);
    CD_SOON_COMPARE(asked(), 1);
    std::chrono::milliseconds all{0};
    for (int i = 0; i < 3; ++i) {
        goOn(JobCredits::waits.at(size_t(i)));
        CD_SOON_COMPARE(asked(), 2 + i);
        all += JobCredits::waits.at(size_t(i));
    }
    QVERIFY(all <= 10min);
    goOn(24h);
    QCOMPARE(asked(), 4);
    QVERIFY(!known()); // it may still be told by the usage metrics
}

void TestJobCredits::whatFailedNeedNotBeToldOf()
{
    open({billed("a", R"({"credits": 2})"), billed("b", "null", "FAILED")}, 2);
    for (int i = 0; i < 3; ++i) {
        CD_SOON_COMPARE(asked(), 2 + i);
        QVERIFY(!known());
        goOn(JobCredits::waits.at(size_t(i)));
    }
    CD_SOON_COMPARE(known(), std::optional(2.0));
}

void TestJobCredits::aRefusalIsTheLastQuestion()
{
    open({at(questionFor("a"), {.status = 422, .body = R"({"detail": []})"}),
          at(questionFor("b"), {.status = 422, .body = R"({"detail": []})"})},
         2);
    QSignalSpy refused(m_credits.get(), &JobCredits::refused);
    CD_SOON_VERIFY(asked() >= 1);
    goOn(10min);
    const int before = asked();
    QVERIFY(before <= JobCredits::mostAtOnce);
    goOn(10min);
    QCOMPARE(asked(), before);
    m_profile.lacksUsage = true; // as it stands in the profile from then on
    m_credits->setService(m_profile, true);
    QVERIFY(!known());
}

void TestJobCredits::manyAreAskedForTogether()
{
    const int files = int(JobFilter::maxIds) + 5;
    QByteArrayList jobs;
    for (int i = 0; i < files; ++i) {
        QByteArray job = secondJob(idOf(i), "COMPLETED", "invoice");
        jobs.append(job.insert(job.size() - 1, R"(, "usage": {"credits": 1})"));
    }
    open({at(lists, {.body = pageJson(jobs)})}, files);
    CD_SOON_COMPARE(known(), std::optional(double(files)));
    QCOMPARE(asked(), 2);
}

void TestJobCredits::whatEndedLongAgoIsNotAskedFor()
{
    open({billed("a", "null")}, 1);
    CD_SOON_COMPARE(asked(), 1);
    goOn(24h);
    CD_SOON_COMPARE(asked(), 2);
    QVERIFY(m_second->place().roundTrip());
    const int before = asked();
    m_credits = std::make_unique<JobCredits>(m_second->place().table(), m_second->place().jobs(),
                                             m_second->place().clock());
    m_credits->setService(m_profile, true);
    m_second->place().table().change(m_second->key(), [](JobRow &row) { row.label = u"later"_s; });
    goOn(1s);
    QCOMPARE(asked(), before);
}

void TestJobCredits::theFirstDialectIsNotAsked()
{
    FaultyServer server;
    Workplace place(server.url());
    server.setSteps({roundTrips()});
    place.begin();
    place.reach();
    JobCredits credits(place.table(), place.jobs(), place.clock());
    ServiceProfile profile;
    profile.id = place.service();
    credits.setService(profile, true);
    const JobKey key = place.addAccepted("j");
    place.table().change(key, [&place](JobRow &row) {
        row.job.status = JobStatus(u"SUCCESS"_s);
        row.watched = false;
        row.changedAt = place.clock().now();
    });
    place.settle();
    QVERIFY(place.roundTrip());
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestJobCredits)
#include "tst_jobcredits.moc"
