// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/history/jobedits.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/seconddialectplace.h"
#include "workflow/sending/jobcancel.h"
#include "workflow/sending/jobremoval.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray firstPath = "/api/v1/classifier/jobs";

/// A workplace and all that acts on its jobs.
struct Scene
{
    explicit Scene(const QUrl &service)
        : place(service)
    {
        place.begin();
        cancelling = std::make_unique<JobCancel>(place.table(), place.outbox(), place.jobs(),
                                                 place.ledger());
        removal = std::make_unique<JobRemoval>(place.table(), place.jobs(), place.clock());
        edits = std::make_unique<JobEdits>(place.table());
        setService(place.service(), true);
    }

    void setService(const QString &service, bool ready)
    {
        cancelling->setService(service, ready);
        removal->setService(service);
        place.jobImport().setTarget(service, {.scope = {}, .dialect = Dialect::Second});
        place.outbox().setService(service, ready);
        place.monitor().setService(service, ready);
    }

    Workplace place;
    std::unique_ptr<JobCancel> cancelling;
    std::unique_ptr<JobRemoval> removal;
    std::unique_ptr<JobEdits> edits;
};

} // namespace

/// Jobs of both dialects that are submitted, polled, cancelled, deleted here and there, brought
/// back and fetched again, while the service fails and changes: by chance, but the same for the
/// same seed.
class TestJobsChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void allStaysOfOnePiece_data();
    void allStaysOfOnePiece();

private:
    QByteArray word(Dialect dialect);
    QList<ServerStep> steps();
    void submit(Scene &scene);
    void act(Scene &scene);
    void actOn(Scene &scene, const QList<JobKey> &some);
    void check(Scene &scene);
    void settle(Scene &scene, FaultyServer &server);

    QRandomGenerator m_random;
    int m_made = 0; // IDs that were used
    QList<JobKey> m_discarded;
};

QByteArray TestJobsChance::word(Dialect dialect)
{
    const QByteArrayList words = dialect == Dialect::First
        ? QByteArrayList{"PENDING", "SUCCESS", "ERROR", "PARTIAL_SUCCESS"}
        : QByteArrayList{"PENDING", "RUNNING", "COMPLETED", "FAILED", "CANCELLED"};
    return words.at(m_random.bounded(words.size()));
}

/// What the service says for a while: of each job that was made something else, or that it is not
/// there; of lists some, or an error.
QList<ServerStep> TestJobsChance::steps()
{
    QList<ServerStep> steps;
    constexpr int errors[] = {403, 404, 500, 503};
    const auto failing = [&](const QByteArray &target) {
        return ServerStep{.status = errors[m_random.bounded(4)],
                          .body = R"({"detail": "no"})",
                          .headers = {{"Retry-After", "0"}},
                          .target = target};
    };
    QByteArrayList listed;
    for (int i = 0; i < m_made; ++i) {
        const QByteArray id = "j" + QByteArray::number(i) + '.';
        const QByteArray job1 = jobJson(id, word(Dialect::First));
        const QByteArray job2 = secondJob(id, word(Dialect::Second), "x");
        const bool fails = m_random.bounded(4) == 0;
        for (const QByteArray &target : {resultsTarget(id), jobTarget(id), secondPath + '/' + id}) {
            const bool isResults = target == resultsTarget(id);
            const bool isFirst = target.startsWith(firstPath);
            const QByteArray body = isFirst ? job1 : job2;
            steps.append(
                fails ? failing(target)
                      : ServerStep{.body = isResults ? pageJson({resultJson("f", "x")}) : body,
                                   .target = target});
        }
        if (m_random.bounded(3) > 0)
            listed.append(job2);
    }
    const bool fails = m_random.bounded(3) == 0;
    steps.append(fails ? failing(lists) : ServerStep{.body = pageJson(listed), .target = lists});
    steps.append(fails ? failing(listTarget())
                       : ServerStep{.body = pageJson({}), .target = listTarget()});
    for (int i = 0; i < 6; ++i) {
        const QByteArray id = "j" + QByteArray::number(m_made++) + '.';
        steps.append(i % 2 == 0 ? ServerStep{.body = jobJson(id), .target = firstPath}
                                : ServerStep{.body = secondJob(id), .target = secondPath});
    }
    // No job twice: what comes after these is refused for now.
    for (const QByteArray &target : {firstPath, secondPath})
        steps.append({.status = 503, .headers = {{"Retry-After", "0"}}, .target = target});
    return QList<ServerStep>{roundTrips()} + steps;
}

void TestJobsChance::submit(Scene &scene)
{
    const bool isFirst = m_random.bounded(2) == 0;
    scene.place.outbox().setTarget(
        {.scope = {}, .dialect = isFirst ? Dialect::First : Dialect::Second, .jobsAtOnce = 5});
    JobRequest request = sampleRequest();
    // Now and then too many for one create, also of API v1.
    const int more = m_random.bounded(4) == 0 && isFirst ? 1100 : 3;
    for (int i = int(m_random.bounded(more + 1)); i > 0; --i)
        request.fileIds.append({u"file %1"_s.arg(i)});
    scene.place.outbox().submit(request, {}, u"label"_s);
}

void TestJobsChance::actOn(Scene &scene, const QList<JobKey> &some)
{
    switch (m_random.bounded(7)) {
    case 0:
        m_discarded += scene.edits->discard(scene.edits->deletable(some));
        break;
    case 1:
        scene.place.monitor().refresh(some);
        break;
    case 2:
        scene.cancelling->cancel(some);
        break;
    case 3:
        scene.removal->remove(some);
        break;
    case 4:
        scene.place.table().remove(scene.edits->deletable(some));
        break;
    case 5:
        scene.place.monitor().setCurrentJob(some.value(0));
        break;
    default:
        for (const JobKey key : some) {
            if (m_random.bounded(2) == 0)
                scene.place.outbox().giveUp(key);
            else
                scene.place.outbox().sendAgain(key);
        }
    }
}

void TestJobsChance::act(Scene &scene)
{
    const int action = int(m_random.bounded(20));
    const QList<JobKey> keys = scene.place.table().keys();
    QList<JobKey> some;
    for (int i = 0; i < 3 && !keys.isEmpty(); ++i) {
        if (const JobKey key = keys.at(m_random.bounded(keys.size())); !some.contains(key))
            some.append(key);
    }
    if (action < 4)
        submit(scene);
    else if (action < 11)
        actOn(scene, some);
    else if (action < 13)
        scene.edits->bringBack(std::exchange(m_discarded, {}));
    else if (action < 16)
        scene.place.clock().advance(std::chrono::seconds(m_random.bounded(400)));
    else if (action == 16)
        scene.place.jobImport().fetchList();
    else if (action == 17)
        scene.place.jobImport().addJob({u"j%1."_s.arg(m_random.bounded(m_made))});
    else if (action == 18)
        scene.setService(u"https://another.example"_s, false);
    else
        scene.place.monitor().refreshAll();
    if (action == 18 || m_random.bounded(6) == 0)
        scene.setService(scene.place.service(), true);
    for (int turns = int(m_random.bounded(30)); turns > 0; --turns)
        QCoreApplication::processEvents();
}

/// Each job stands in one row, and what the ledger counts is what the rows have.
void TestJobsChance::check(Scene &scene)
{
    JobTable &table = scene.place.table();
    QSet<JobKey> keys;
    QSet<JobId> ids;
    qsizetype withId = 0;
    for (const JobKey key : table.keys()) {
        const JobRowPtr row = table.find(key);
        QVERIFY(row);
        keys.insert(key);
        const JobDetails details = scene.place.details(key);
        const QString api = row->dialect == Dialect::First ? u"v1 "_s : u"v2 "_s; // an ID is one's
        if (!row->hasCreates && hasJob(*row)) {
            ids.insert({api + row->job.id.value});
            ++withId;
        }
        for (const Create &create : details.creates) {
            if (isMade(create)) {
                ids.insert({api + create.id.value});
                ++withId;
            }
        }
        QVERIFY(row->resultCount <= row->fileCount);
        QVERIFY(row->resultCount >= 0 && row->failedFileCount >= 0);
        if (row->hasCreates && isComplete(*row))
            QCOMPARE(row->resultCount + row->failedFileCount, row->fileCount);
    }
    QCOMPARE(keys.size(), table.keys().size());
    QCOMPARE(keys.size(), table.count());
    QCOMPARE(ids.size(), withId);
}

/// The service is well again and has ended all jobs, but for those that are gone.
void TestJobsChance::settle(Scene &scene, FaultyServer &server)
{
    QList<ServerStep> steps{roundTrips()};
    QByteArrayList done;
    for (int i = 0; i < m_made; ++i) {
        const QByteArray id = "j" + QByteArray::number(i) + '.';
        done.append(secondJob(id, "COMPLETED", "x"));
        steps.append({.body = pageJson({resultJson("f", "x")}), .target = resultsTarget(id)});
        steps.append({.body = jobJson(id, "SUCCESS"), .target = jobTarget(id)});
        steps.append({.body = done.constLast(), .target = secondPath + '/' + id});
    }
    steps.append({.body = pageJson(done), .target = lists});
    steps.append({.body = pageJson({}), .target = listTarget()});
    steps.append({.status = 400, .body = R"({"detail": "no more"})"});
    server.setSteps(steps);
    scene.setService(scene.place.service(), true);
    scene.edits->bringBack(std::exchange(m_discarded, {}));
    scene.place.monitor().refreshAll();
    const auto isQuiet = [&scene] {
        scene.place.clock().advance(10min);
        const QList<JobKey> live = scene.place.table().liveKeys();
        return std::all_of(live.cbegin(), live.cend(), [&scene](JobKey key) {
            const JobRowPtr row = scene.place.table().find(key);
            return !isToBeSent(*row) && (!row->watched || !hasJob(*row));
        });
    };
    CD_SOON_VERIFY(isQuiet());
    QVERIFY(scene.place.roundTrip());
    scene.place.settle();
}

void TestJobsChance::allStaysOfOnePiece_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestJobsChance::allStaysOfOnePiece()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_made = 0;
    m_discarded.clear();
    FaultyServer server;
    server.setSteps(steps());
    Scene scene(server.url());
    for (int i = 0; i < 120; ++i) {
        if (i % 10 == 9)
            server.setSteps(steps());
        act(scene);
        if (QTest::currentTestFailed())
            return;
    }
    settle(scene, server);
    check(scene);
    QCOMPARE(scene.place.ledger().unfinished(scene.place.service()), 0);
    CD_SOON_COMPARE(scene.place.rowsOnDisk().size(), scene.place.table().count());
}

QTEST_GUILESS_MAIN(TestJobsChance)
#include "tst_jobschance.moc"
