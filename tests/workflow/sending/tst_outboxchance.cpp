// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cut = ServerStep::Cut;
using State = SubmissionState;

namespace {

/// A step, and whether the service surely did nothing: then it may be sent again.
struct ChanceStep
{
    ServerStep step;
    bool isSafe = false;
};

ChanceStep chanceStep(QRandomGenerator &random, int number)
{
    const QByteArray job = jobJson("job-" + QByteArray::number(number));
    switch (random.bounded(8)) {
    case 0:
    case 1:
        return {refusedForNow(), true};
    case 2:
        return {{.status = 400, .body = "{}"}, true};
    case 3:
        return {{.status = 500, .body = "{}"}};
    case 4:
        return {{.cut = Cut::AfterRequest}};
    case 5:
        return {{.body = job, .cut = Cut::InsideAnswer, .cutAfter = 30}};
    case 6:
        return {{.body = job, .dripMs = 1}};
    default:
        return {{.body = job}};
    }
}

QString typeIn(const QJsonObject &create)
{
    return create.value("rules"_L1).toArray().first().toObject().value("type"_L1).toString();
}

/// Nobody polls here, so that jobs never end: none shall wait for that.
void takeAnyNumber(Workplace &place)
{
    place.outbox().setTarget({.scope = {}, .dialect = Dialect::First, .jobsAtOnce = 10'000});
}

JobKey submit(Workplace &place, const QString &type, int files)
{
    takeAnyNumber(place);
    JobRequest request = sampleRequest(type);
    request.fileIds.clear();
    for (int i = 0; i < files; ++i)
        request.fileIds.append({QString::number(i)});
    return place.outbox().submit(request, {}, type);
}

} // namespace

/// Many submissions, a service that fails in every way, a user who clicks everywhere, and a
/// program that is killed now and then: by chance, but the same for the same seed.
class TestOutboxChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingTwiceNothingLost_data();
    void nothingTwiceNothingLost();

private:
    void act(Workplace &place);
    void decide(Workplace &place, JobKey key);
    void settle(Workplace &place, FaultyServer &server);
    void countSendings(const FaultyServer &server);

    QRandomGenerator m_random;
    QList<ChanceStep> m_steps;
    QHash<JobKey, QString> m_types;
    QHash<QString, int> m_decisions; // to send, by type
};

void TestOutboxChance::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_steps.clear();
    m_types.clear();
    m_decisions.clear();
}

void TestOutboxChance::nothingTwiceNothingLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestOutboxChance::decide(Workplace &place, JobKey key)
{
    const State state = place.row(key).submission;
    switch (m_random.bounded(4)) {
    case 0:
        place.outbox().giveUp(key);
        break;
    case 1:
        place.outbox().tryNow(key);
        break;
    default:
        place.outbox().sendAgain(key);
        if (state == State::Refused || state == State::Unsure || state == State::GivenUp)
            ++m_decisions[m_types.value(key)];
    }
}

void TestOutboxChance::act(Workplace &place)
{
    const QList<JobKey> keys = place.table().keys();
    const int action = int(m_random.bounded(20));
    if (action < 5 || keys.isEmpty()) {
        const QString type = u"type %1"_s.arg(m_types.size());
        // Now and then too many for one create.
        const int files = m_random.bounded(3) == 0 ? 400 + int(m_random.bounded(1200)) : 1;
        m_types.insert(submit(place, type, files), type);
        ++m_decisions[type];
    } else if (action < 12) {
        decide(place, keys.at(m_random.bounded(keys.size())));
    } else if (action < 15) {
        place.clock().advance(std::chrono::seconds(m_random.bounded(90)));
    } else if (action == 15) {
        place.outbox().setService(place.service(), false);
    } else if (action == 16) {
        // What was submitted a moment ago is on the disk, or nobody was told that it is taken.
        CD_TRY_COMPARE(place.rowsOnDisk().size(), place.table().count());
        place.kill();
        place.begin();
        place.reach();
    } else if (action == 17) {
        QVERIFY(place.roundTrip());
    } else {
        place.reach();
    }
    for (int turns = int(m_random.bounded(20)); turns > 0; --turns)
        QCoreApplication::processEvents();
}

/// Waits until nothing is on its way any more.
void TestOutboxChance::settle(Workplace &place, FaultyServer &server)
{
    server.setSteps({roundTrips(), {.status = 400, .body = "{}"}});
    takeAnyNumber(place);
    place.reach();
    const auto isQuiet = [&place] {
        place.clock().advance(2min);
        const QList<JobKey> keys = place.table().keys();
        return std::none_of(keys.begin(), keys.end(), [&place](JobKey key) {
            const State state = place.row(key).submission;
            return state == State::Queued || state == State::Sending;
        });
    };
    CD_TRY_VERIFY(isQuiet());
    CD_TRY_COMPARE(place.rowsOnDisk().size(), place.table().count());
}

void TestOutboxChance::countSendings(const FaultyServer &server)
{
    using Sent = QPair<QString, QString>; // type and first file
    QHash<Sent, int> unsafe; // sendings after which there may be a job
    int number = 0;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests) {
        if (request.method != "POST")
            continue;
        // Those beyond the steps were refused.
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QJsonArray files = body.value("file_ids"_L1).toArray();
        QVERIFY(files.size() <= JobRequest::maxFiles);
        if (request.complete && number < m_steps.size() && !m_steps.at(number).isSafe)
            ++unsafe[{typeIn(body), files.first().toString()}];
        ++number;
    }
    for (auto it = unsafe.cbegin(); it != unsafe.cend(); ++it) {
        const QString &type = it.key().first;
        QVERIFY2(it.value() <= m_decisions.value(type),
                 qPrintable(u"%1: sent %2 times for %3 decisions"_s.arg(type)
                                .arg(it.value())
                                .arg(m_decisions.value(type))));
    }
}

void TestOutboxChance::nothingTwiceNothingLost()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    QList<ServerStep> steps{roundTrips()};
    for (int i = 0; i < 500; ++i) {
        m_steps.append(chanceStep(m_random, i));
        steps.append(m_steps.constLast().step);
    }
    FaultyServer server;
    server.setSteps(steps);
    Workplace place(server.url());
    place.begin();
    place.reach();
    for (int i = 0; i < 120 && !QTest::currentTestFailed(); ++i)
        act(place);
    m_steps.resize(std::min<qsizetype>(m_steps.size(), server.count("POST")));
    settle(place, server);
    QCOMPARE(place.table().count(), m_types.size());
    countSendings(server);
}

QTEST_GUILESS_MAIN(TestOutboxChance)
#include "tst_outboxchance.moc"
