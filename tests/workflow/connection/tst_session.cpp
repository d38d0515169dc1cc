// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sessionplace.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;
using Place = ServiceProfile::Place;
using State = Session::State;

#define CD_TRY_READY(session) CD_TRY_COMPARE((session).state(), State::Ready)

namespace {

const QUrl nowhere(u"http://127.0.0.1:1"_s); // there nobody listens

QByteArrayList keysSeen(const FaultyServer &server)
{
    QByteArrayList keys;
    const auto requests = server.requests();
    for (const SeenRequest &request : requests) {
        if (const QByteArray key = request.header("authorization"); !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace

/// Which service is worked with, with which key, and whether it answers.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aFirstStartGoesToTheLocalService();
    void theLocalServiceEndsWhenAnotherIsChosen();
    void aLocalServiceThatDiesIsStartedAgain();
    void aLocalServiceThatIsNotThere();

    void noKeyIsNoRequest();
    void aWrongKeyIsTold();
    void aKeyThatNoHeaderCanHold();
    void aKeyGoesToItsServiceOnly();
    void theKeyIsNotInTheSettings();
    void aCookieInTheKeysPlace();

    void theChoiceIsRemembered();
    void theScopeBelongsToTheService();
    void aServiceForThisRunIsNotRemembered();
    void addresses();
    void openAddressesAreRefused();

    void aServiceThatFailsIsAskedAgain();
    void nobodyAnswers();
};

void TestSession::aFirstStartGoesToTheLocalService()
{
    SessionPlace place;
    Session &session = place.begin();
    QSignalSpy states(&session, &Session::stateChanged);
    session.start();
    QCOMPARE(session.profile().place, Place::Local);
    QCOMPARE(session.serviceId(), u"local"_s);
    QCOMPARE(session.state(), State::StartingLocal);
    CD_TRY_READY(session);
    QVERIFY(states.size() >= 3); // starting, checking, ready
    QCOMPARE(session.connection().baseUrl, place.localService().url());
    QCOMPARE(session.connection().baseUrl.host(), u"127.0.0.1"_s);
    QVERIFY(session.hasKey());
    QVERIFY(!session.projects().isEmpty());
    CD_TRY_VERIFY(!session.organizations().isEmpty());
    place.end();
    QVERIFY(!place.settingsFile().contains(place.localService().key().toUtf8()));
}

void TestSession::theLocalServiceEndsWhenAnotherIsChosen()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.start();
    CD_TRY_READY(session);
    QVERIFY(place.localService().processId() > 0);
    session.select(profileAt(server.url()));
    QVERIFY(!session.hasKey()); // the local service's key is nobody else's
    QVERIFY(session.projects().isEmpty());
    CD_TRY_COMPARE(place.localService().processId(), 0);
    CD_TRY_COMPARE(session.state(), State::NoKey);
    session.select(profileAt({}));
    CD_TRY_READY(session);
    QVERIFY(place.localService().processId() > 0);
    // To and fro faster than it ends.
    session.select(profileAt(server.url()));
    session.select(profileAt({}));
    CD_TRY_READY(session);
    QCOMPARE(server.requests().size(), 0);
}

void TestSession::aLocalServiceThatDiesIsStartedAgain()
{
    SessionPlace place;
    Session &session = place.begin();
    session.start();
    CD_TRY_READY(session);
    const qint64 first = place.localService().processId();
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGKILL), 0);
    CD_TRY_COMPARE(session.state(), State::StartingLocal);
    CD_TRY_READY(session);
    QVERIFY(place.localService().processId() != first);
    QCOMPARE(session.connection().baseUrl, place.localService().url());
}

void TestSession::aLocalServiceThatIsNotThere()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    SessionSecrets secrets;
    LocalServiceHost host(folder.filePath(u"nothing"_s), folder.filePath(u"service"_s));
    FakeClock clock;
    ProfileLibrary profiles(settings);
    Session session(profiles, secrets, host, clock, {.readEnvironment = false});
    session.start();
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Kind::Offline);
    QVERIFY(session.error()->technical.contains(folder.filePath(u"nothing"_s)));
    session.check();
    QCOMPARE(session.state(), State::StartingLocal);
    CD_TRY_COMPARE(session.state(), State::Failed);
}

void TestSession::noKeyIsNoRequest()
{
    FaultyServer server;
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    QVERIFY(!session.hasKey());
    QVERIFY(!session.isReady());
    session.check();
    QCOMPARE(session.state(), State::NoKey);
    session.setApiKey(u"  \n"_s, false);
    QCOMPARE(session.state(), State::NoKey);
    QCOMPARE(server.connections(), 0);
}

void TestSession::aWrongKeyIsTold()
{
    FaultyServer server;
    const ServerStep wrong{
        .status = 401, .body = R"({"detail": "Invalid API key"})", .target = "/api/v1/projects"};
    server.setSteps(QList{wrong} + withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    session.setApiKey(u"llx-wrong"_s, false);
    QCOMPARE(session.state(), State::Checking);
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Kind::SignInNeeded);
    QCOMPARE(session.error()->serverSaid, u"Invalid API key"_s);
    session.setApiKey(u" llx-right\n"_s, false);
    CD_TRY_READY(session);
    QVERIFY(!session.error());
    QCOMPARE(session.projects().constFirst().name, u"Default"_s);
    QCOMPARE(keysSeen(server), (QByteArrayList{"Bearer llx-wrong", "Bearer llx-right"}));
}

void TestSession::aKeyThatNoHeaderCanHold()
{
    FaultyServer server;
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    session.setApiKey(u"llx-1\r\nX-Other: 1"_s, false);
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Kind::NoKey);
    QCOMPARE(server.connections(), 0);
}

void TestSession::aKeyGoesToItsServiceOnly()
{
    FaultyServer first;
    first.setSteps(withProjects());
    FaultyServer second;
    second.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(first.url()));
    session.setApiKey(u"llx-first"_s, false);
    CD_TRY_READY(session);
    session.select(profileAt(second.url()));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    QCOMPARE(second.connections(), 0);
    session.setApiKey(u"llx-second"_s, false);
    CD_TRY_READY(session);
    session.select(profileAt(first.url())); // its key is known still
    CD_TRY_READY(session);
    QCOMPARE(keysSeen(first), QByteArrayList{"Bearer llx-first"});
    QCOMPARE(keysSeen(second), QByteArrayList{"Bearer llx-second"});
}

void TestSession::theKeyIsNotInTheSettings()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.begin();
    QUrl url = server.url();
    url.setUserInfo(u"somebody:pass-in-url"_s);
    session.select(profileAt(url));
    QCOMPARE(session.serviceId(), server.url().toString());
    session.setApiKey(u"llx-very-secret"_s, true);
    session.setSessionCookie(u"cookie-secret"_s);
    CD_TRY_READY(session);
    CD_TRY_VERIFY(!session.keyIsRemembered()); // there is no keychain here, and it says so
    QVERIFY(!session.keychainAvailable());
    session.setScope({{u"o-1"_s}, {u"p-1"_s}});
    place.end();
    const QByteArray file = place.settingsFile();
    QVERIFY(file.contains("127.0.0.1"));
    for (const char *secret : {"llx-very-secret", "cookie-secret", "pass-in-url"})
        QVERIFY2(!file.contains(secret), secret);
}

void TestSession::aCookieInTheKeysPlace()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    session.setSessionCookie(u"abc"_s);
    CD_TRY_READY(session);
    QCOMPARE(server.requests().constFirst().header("cookie"), QByteArray("session=abc"));
    QCOMPARE(server.requests().constFirst().header("authorization"), QByteArray());
    session.select(profileAt(nowhere));
    QVERIFY(!session.hasKey());
}

void TestSession::theChoiceIsRemembered()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    place.begin().select(profileAt(server.url()));
    place.session().setApiKey(u"llx-a"_s, false);
    place.session().setScope({{u"o-1"_s}, {u"p-1"_s}});
    place.end();
    Session &session = place.begin();
    session.start();
    QCOMPARE(session.profile().place, Place::Own);
    QCOMPARE(session.connection().baseUrl, server.url());
    QCOMPARE(session.connection().scope, (Scope{{u"o-1"_s}, {u"p-1"_s}}));
    session.select(profileAt(addressOf(Place::Europe))); // without a key for it nothing is sent
    QVERIFY(place.profiles().find(profileAt(server.url()).id));
    place.end();
    place.begin().start();
    QCOMPARE(place.session().profile().place, Place::Europe);
    const auto own = place.profiles().find(profileAt(server.url()).id);
    QVERIFY(own);
    QCOMPARE(own->own, server.url());
    QCOMPARE(own->scope, (Scope{{u"o-1"_s}, {u"p-1"_s}}));
}

void TestSession::theScopeBelongsToTheService()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    Session &session = place.reach(server);
    QSignalSpy changed(&session, &Session::changed);
    session.setScope({{u"o-1"_s}, {u"p-1"_s}});
    QCOMPARE(session.state(), State::Checking); // the projects of another organization
    CD_TRY_READY(session);
    QVERIFY(!changed.isEmpty());
    QVERIFY(server.requests().constLast().target.startsWith("/api/v1/"));
    CD_TRY_COMPARE(server.countOf("/api/v1/projects?organization_id=o-1"), 1);
    changed.clear();
    session.setScope({{u"o-1"_s}, {u"p-1"_s}});
    QCOMPARE(changed.size(), 0);
    session.select(profileAt(server.url()));
    QCOMPARE(session.connection().scope, Scope());
}

void TestSession::aServiceForThisRunIsNotRemembered()
{
    FaultyServer server;
    server.setSteps(withProjects());
    SessionPlace place;
    place.reach(server);
    place.session().setScope({{}, {u"p-1"_s}});
    place.end();
    QVERIFY(!place.settingsFile().contains("127.0.0.1"));
    QVERIFY(!place.settingsFile().contains("p-1"));
}

void TestSession::addresses()
{
    QCOMPARE(addressOf(Place::NorthAmerica), QUrl(u"https://api.cloud.llamaindex.ai"_s));
    QCOMPARE(addressOf(Place::Europe), QUrl(u"https://api.cloud.eu.llamaindex.ai"_s));
    QVERIFY(addressOf(Place::Local).isEmpty());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(addressOf(Place::NorthAmerica)));
    QCOMPARE(session.serviceId(), u"https://api.cloud.llamaindex.ai"_s);
    QCOMPARE(session.connection().baseUrl, addressOf(Place::NorthAmerica));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    session.select(profileAt(addressOf(Place::Europe)));
    QCOMPARE(session.serviceId(), u"https://api.cloud.eu.llamaindex.ai"_s);
    session.select(profileAt(QUrl(u"https://self.example/llama//"_s)));
    QCOMPARE(session.serviceId(), u"https://self.example/llama"_s);
    CD_TRY_COMPARE(session.state(), State::NoKey);
}

void TestSession::openAddressesAreRefused()
{
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(QUrl(u"http://192.0.2.1"_s))); // for documentation; nobody's
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Kind::Tls);
}

void TestSession::aServiceThatFailsIsAskedAgain()
{
    FaultyServer server;
    const ServerStep broken{.status = 501, .body = "{}", .target = "/api/v1/projects"};
    // The door tries a read four times by itself.
    server.setSteps(QList{broken, broken, broken, broken} + withProjects());
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(server.url()));
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Kind::ServerFailed);
    session.check();
    CD_TRY_READY(session);
}

void TestSession::nobodyAnswers()
{
    SessionPlace place;
    Session &session = place.begin();
    session.select(profileAt(nowhere));
    session.setApiKey(u"llx-a"_s, false);
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, Kind::Offline);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
