// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sessionplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace std::chrono_literals;
using Kind = ServiceError::Kind;
using State = Session::State;

/// What failed and may do later is asked about again.
class TestSessionTries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void aFailureIsAskedAboutAgainByItself();
    void aRefusalIsNot();
};

/// Without a word as long as nothing is new.
void TestSessionTries::aFailureIsAskedAboutAgainByItself()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.reach(server);
    server.goDown();
    session.check();
    CD_TRY_COMPARE(session.state(), State::Failed);
    QSignalSpy states(&session, &Session::stateChanged);
    QSignalSpy tries(&session, &Session::nextTryChanged);
    FakeClock::Ms waited(0);
    for (int again = 0; again < 3; ++again) {
        QVERIFY(session.nextTry());
        QVERIFY(!session.isAsking());
        const FakeClock::Ms wait(place.clock().now().msecsTo(*session.nextTry()));
        QVERIFY(wait > waited);
        place.clock().advance(wait);
        QVERIFY(!session.nextTry());
        QVERIFY(session.isAsking());
        CD_TRY_COMPARE(tries.size(), 2 * (again + 1));
        waited = wait;
    }
    QCOMPARE(states.size(), 0);
    QCOMPARE(session.error()->kind, Kind::Offline);
    server.comeUp();
    place.clock().advance(2 * waited + waited);
    CD_TRY_VERIFY(session.isReady());
    QCOMPARE(states.size(), 1);
    QVERIFY(!session.nextTry());
    QVERIFY(!session.error());
}

void TestSessionTries::aRefusalIsNot()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.reach(server);
    server.setSteps({{.status = 403}});
    session.check();
    CD_TRY_COMPARE(session.state(), State::Failed);
    QVERIFY(!session.nextTry());
    place.clock().advance(24h);
    QVERIFY(!session.isAsking());
}

QTEST_GUILESS_MAIN(TestSessionTries)
#include "tst_sessiontries.moc"
