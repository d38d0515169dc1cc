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

/// Which dialect a service is spoken to in.
class TestSessionDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theServiceIsAskedForItsDialect_data();
    void theServiceIsAskedForItsDialect();
    void aProfilesDialectIsTaken();
    void theRunsDialectGoesBeforeTheProfiles();
    void whatOneDoesNotSayOfItsDialectIsAskedAgain();
    void itHoldsUntilAnotherIsFound();
};

void TestSessionDialect::theServiceIsAskedForItsDialect_data()
{
    QTest::addColumn<int>("first"); // the status of its answers
    QTest::addColumn<int>("second");
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("both") << 200 << 200 << Dialect::First;
    QTest::newRow("the first") << 200 << 404 << Dialect::First;
    QTest::newRow("the second") << 404 << 200 << Dialect::Second;
    QTest::newRow("the first is gone") << 410 << 200 << Dialect::Second;
    QTest::newRow("neither") << 404 << 404 << Dialect::First;
}

void TestSessionDialect::theServiceIsAskedForItsDialect()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(Dialect, dialect);
    const QByteArray none = R"({"items": []})";
    FaultyServer server;
    server.setSteps(withProjects({{.status = first, .body = none, .target = "/api/v1/classifier"},
                                  {.status = second, .body = none, .target = "/api/v2/classify"}}));
    SessionPlace place;
    place.setDialect({});
    Session &session = place.reach(server);
    QCOMPARE(session.dialect(), dialect);
    QVERIFY(!session.profile().dialect);
    const int asked = server.countOf("/api/v1/classifier/jobs?page_size=1");
    session.checkAgain(); // which tells nothing new of that
    CD_TRY_COMPARE(session.state(), State::Ready);
    QCOMPARE(server.countOf("/api/v1/classifier/jobs?page_size=1"), asked);
}

void TestSessionDialect::aProfilesDialectIsTaken()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    place.setDialect({});
    Session &session = place.begin();
    ServiceProfile profile = profileAt(server.url());
    profile.dialect = Dialect::Second;
    session.select(profile);
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(session.state(), State::Ready);
    QCOMPARE(session.dialect(), Dialect::Second);
    QCOMPARE(server.countOf("/api/v2/classify?page_size=1"), 0);
}

void TestSessionDialect::theRunsDialectGoesBeforeTheProfiles()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    place.setDialect(Dialect::First);
    Session &session = place.begin();
    ServiceProfile profile = profileAt(server.url());
    profile.dialect = Dialect::Second;
    session.select(profile);
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(session.state(), State::Ready);
    QCOMPARE(session.dialect(), Dialect::First);
    QCOMPARE(session.profile().dialect, Dialect::Second); // for this run only
}

void TestSessionDialect::whatOneDoesNotSayOfItsDialectIsAskedAgain()
{
    FaultyServer server;
    server.setSteps(withProjects({{.status = 500, .target = "/api/v1/classifier"}}));
    SessionPlace place;
    place.setDialect({});
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(session.state(), State::Failed);
    QVERIFY(session.nextTry());
    const QByteArray none = R"({"items": []})";
    server.setSteps(withProjects({{.body = none, .target = "/api/"}}));
    CD_SOON_VERIFY((place.clock().advance(std::chrono::minutes(1)), session.isReady()));
}

/// The form follows it: it would turn over and back.
void TestSessionDialect::itHoldsUntilAnotherIsFound()
{
    const QByteArray none = R"({"items": []})";
    FaultyServer server;
    server.setSteps(withProjects({{.status = 404, .target = "/api/v1/classifier"},
                                  {.body = none, .target = "/api/v2/classify"}}));
    SessionPlace place;
    place.setDialect({});
    Session &session = place.reach(server);
    QCOMPARE(session.dialect(), Dialect::Second);
    QList<Dialect> seen;
    const auto note = [&session, &seen] {
        seen.append(session.dialect());
    };
    connect(&session, &Session::changed, this, note);
    connect(&session, &Session::stateChanged, this, note);
    session.check();
    QCOMPARE(session.dialect(), Dialect::Second);
    CD_TRY_COMPARE(session.state(), State::Ready);
    QVERIFY(!seen.contains(Dialect::First));
    server.setSteps(withProjects({{.body = none, .target = "/api/"}}));
    session.check();
    CD_TRY_COMPARE(session.state(), State::Ready);
    QCOMPARE(session.dialect(), Dialect::First);
}

QTEST_GUILESS_MAIN(TestSessionDialect)
#include "tst_sessiondialect.moc"
