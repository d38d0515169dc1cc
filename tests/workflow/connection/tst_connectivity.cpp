// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/filesservice.h"
#include "workflow/connection/connectivity.h"
#include "workflow/sessionplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Connectivity::State;

namespace {

constexpr auto projectsTarget = "/api/v1/projects";
const QUrl nowhere(u"https://nowhere.invalid"_s);

/// Asks the service something that is not the session's own question.
void ask(Session &session)
{
    session.files().list({}, &session, [](const Result<Page<RemoteFile>> &) {}).release();
}

} // namespace

/// Network, sleep and a service that is gone, and that it goes on by itself.
class TestConnectivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anyAnswerIsGood();
    void aServiceThatIsGoneIsNoticed();
    void oneAccidentIsNone();
    void anotherServiceStartsAnew();
    void theNetworkIsNothingToLoopback();
    void theNetworkGoesAndComes();
    void aSystemThatIsMistaken();
    void afterSleepItAsksAtOnce();
    void withoutAKeyItDoesNotAsk();

private:
    QDateTime now() { return m_place->clock().now(); }

    std::unique_ptr<SessionPlace> m_place;
};

void TestConnectivity::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_place = std::make_unique<SessionPlace>();
}

void TestConnectivity::anyAnswerIsGood()
{
    FaultyServer server;
    server.setSteps(withProjects({{.status = 503}}));
    Session &session = m_place->reach(server);
    Connectivity connectivity(session, m_place->clock());
    QSignalSpy changed(&connectivity, &Connectivity::changed);
    for (int i = 0; i < 3; ++i)
        ask(session);
    CD_TRY_COMPARE(server.requests().size(), 2 + 3 * 4);
    QCOMPARE(connectivity.state(), State::Good);
    QVERIFY(!connectivity.silentSince().isValid());
    QCOMPARE(changed.size(), 0);
    QVERIFY(session.isReady());
}

/// The session would not notice: nobody asks for the projects again once they are known.
void TestConnectivity::aServiceThatIsGoneIsNoticed()
{
    FaultyServer server;
    server.setSteps(withProjects());
    Session &session = m_place->reach(server);
    Connectivity connectivity(session, m_place->clock());
    server.goDown();
    const QDateTime gone = now();
    ask(session);
    CD_TRY_COMPARE(connectivity.state(), State::Unreachable);
    CD_TRY_COMPARE(session.state(), Session::State::Failed);
    QVERIFY(session.nextTry());
    m_place->clock().advance(2s); // in vain
    CD_TRY_VERIFY(session.nextTry() && *session.nextTry() > now());
    QCOMPARE(connectivity.silentSince(), gone);
    server.comeUp();
    m_place->clock().advance(3s);
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(connectivity.state(), State::Good);
    QVERIFY(!connectivity.silentSince().isValid());
}

void TestConnectivity::oneAccidentIsNone()
{
    FaultyServer server;
    server.setSteps(
        withProjects({{.cut = ServerStep::Cut::AfterRequest}, {.body = R"({"items": []})"}}));
    Session &session = m_place->reach(server);
    Connectivity connectivity(session, m_place->clock());
    QSignalSpy changed(&connectivity, &Connectivity::changed);
    ask(session);
    CD_TRY_VERIFY(server.requests().size() >= 4);
    QVERIFY(session.isReady());
    QCOMPARE(changed.size(), 0);
}

void TestConnectivity::anotherServiceStartsAnew()
{
    FaultyServer server;
    server.setSteps(withProjects());
    FaultyServer other;
    other.setSteps(withProjects());
    Session &session = m_place->reach(server);
    Connectivity connectivity(session, m_place->clock());
    server.goDown();
    ask(session);
    CD_TRY_COMPARE(connectivity.state(), State::Unreachable);
    ask(session); // its end comes when nobody is interested any more
    session.select(profileAt(other.url()));
    QCOMPARE(connectivity.state(), State::Good);
    session.setApiKey(u"llx-other"_s, false);
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(connectivity.state(), State::Good);
}

void TestConnectivity::theNetworkIsNothingToLoopback()
{
    FaultyServer server;
    server.setSteps(withProjects());
    Session &session = m_place->reach(server);
    Connectivity connectivity(session, m_place->clock());
    connectivity.networkChanged(false);
    QCOMPARE(connectivity.state(), State::Good);
    connectivity.networkChanged(true);
    QVERIFY(session.isReady());
    QCOMPARE(server.countOf(projectsTarget), 1);
}

void TestConnectivity::theNetworkGoesAndComes()
{
    Session &session = m_place->begin();
    session.select(profileAt(nowhere));
    session.setApiKey(u"llx-a"_s, false);
    Connectivity connectivity(session, m_place->clock());
    CD_TRY_COMPARE(session.state(), Session::State::Failed);
    connectivity.networkChanged(false);
    QCOMPARE(connectivity.state(), State::NoNetwork);
    CD_TRY_COMPARE(session.state(), Session::State::Failed);
    m_place->clock().advance(10min); // waits long by now
    CD_TRY_VERIFY(session.nextTry());
    connectivity.networkChanged(true);
    QVERIFY(connectivity.state() != State::NoNetwork);
    QCOMPARE(session.state(), Session::State::Checking);
    connectivity.networkChanged(true); // another one
    QCOMPARE(session.state(), Session::State::Checking);
}

/// It knows of no network, and yet an answer comes: over a line that it doesn't know.
void TestConnectivity::aSystemThatIsMistaken()
{
    Session &session = m_place->begin();
    session.select(profileAt(nowhere));
    Connectivity connectivity(session, m_place->clock());
    connectivity.networkChanged(false);
    RedactedExchange exchange;
    exchange.url = u"https://elsewhere.example/"_s;
    exchange.status = 200;
    Q_EMIT session.door().exchanged(exchange);
    QCOMPARE(connectivity.state(), State::NoNetwork);
    exchange.url = nowhere.toString() + u"/api/v1/projects"_s;
    Q_EMIT session.door().exchanged(exchange);
    QCOMPARE(connectivity.state(), State::Good);
}

void TestConnectivity::afterSleepItAsksAtOnce()
{
    FaultyServer server;
    server.setSteps(withProjects());
    Session &session = m_place->reach(server);
    Connectivity connectivity(session, m_place->clock());
    QSignalSpy states(&session, &Session::stateChanged);
    m_place->clock().jump(8h);
    m_place->clock().advance(WakeWatch::every);
    QCOMPARE(session.state(), Session::State::Checking);
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(states.size(), 2); // whoever waits for the session goes on
    CD_TRY_COMPARE(server.countOf(projectsTarget), 2);
    m_place->clock().advance(1h);
    QCOMPARE(states.size(), 2);
}

void TestConnectivity::withoutAKeyItDoesNotAsk()
{
    FaultyServer server;
    Session &session = m_place->begin();
    session.select(profileAt(server.url()));
    Connectivity connectivity(session, m_place->clock());
    CD_TRY_COMPARE(session.state(), Session::State::NoKey);
    m_place->clock().jump(8h);
    m_place->clock().advance(1min);
    QCOMPARE(session.state(), Session::State::NoKey);
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestConnectivity)
#include "tst_connectivity.moc"
