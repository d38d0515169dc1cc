// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sessionplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using State = Session::State;

#define CD_TRY_READY(session) CD_TRY_COMPARE((session).state(), State::Ready)

/// The profile that is worked with changes, or its key turns out to be another's.
class TestSessionChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aNewNameCostsNothing();
    void anotherScopeIsAskedFor();
    void aKeyOfAnotherServiceIsTakenThere();
};

void TestSessionChange::aNewNameCostsNothing()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    session.setSessionCookie(u"abc"_s);
    CD_TRY_READY(session);
    CD_TRY_VERIFY(!session.organizations().isEmpty());
    const auto asked = server.requests().size();
    QSignalSpy states(&session, &Session::stateChanged);
    ServiceProfile profile = session.profile();
    profile.name = u"Ours"_s;
    profile.plan = Plan::Pro;
    session.select(profile);
    QCOMPARE(session.profile(), profile);
    QCOMPARE(place.profiles().find(profile.id), std::optional(profile));
    QCOMPARE(session.connection().sessionCookie, u"abc"_s);
    QCOMPARE(session.connection().plan, Plan::Pro);
    QVERIFY(session.isReady());
    QVERIFY(!session.projects().isEmpty());
    QCOMPARE(states.size(), 0);
    QCOMPARE(server.requests().size(), asked);
}

void TestSessionChange::anotherScopeIsAskedFor()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.reach(server);
    ServiceProfile profile = session.profile();
    profile.scope = {{u"o-2"_s}, {}};
    session.select(profile);
    QCOMPARE(session.state(), State::Checking);
    CD_TRY_READY(session);
    CD_TRY_COMPARE(server.countOf("/api/v1/projects?organization_id=o-2"), 1);
    QVERIFY(session.hasKey());
}

void TestSessionChange::aKeyOfAnotherServiceIsTakenThere()
{
    FaultyServer first;
    first.setSteps({{.status = 401, .target = "/api/v1/projects"}});
    FaultyServer second;
    second.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(first.url()));
    session.setApiKey(u"llx-of-the-second"_s, false);
    CD_TRY_COMPARE(session.state(), State::Failed);
    session.selectWithKey(profileAt(second.url()));
    CD_TRY_READY(session);
    QCOMPARE(second.requests().constLast().header("authorization"),
             QByteArray("Bearer llx-of-the-second"));
    session.select(profileAt(first.url()));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    const ServiceProfile later = profileAt(first.url()); // for when it is chosen
    session.select(profileAt(second.url()));
    session.setApiKey(u"llx-of-the-first"_s, false, &later);
    QCOMPARE(session.connection().apiKey, QString());
    CD_TRY_READY(session);
    QCOMPARE(session.connection().apiKey, u"llx-of-the-second"_s);
}

QTEST_GUILESS_MAIN(TestSessionChange)
#include "tst_sessionchange.moc"
