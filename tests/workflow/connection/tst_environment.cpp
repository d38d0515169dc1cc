// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/environment.h"
#include "workflow/sessionplace.h"

#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Place = ServiceProfile::Place;
using State = Session::State;

namespace {

constexpr const char *keyName = "LLAMA_CLOUD_API_KEY";
constexpr const char *otherKeyName = "LLAMA_PARSE_API_KEY";
constexpr const char *urlName = "LLAMA_CLOUD_BASE_URL";

const SessionOptions readIt{.readEnvironment = true};

} // namespace

/// The environment variables that the official clients read.
class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { clear(); }

    void keyAndAddress();
    void aKeyAloneIsForLlamaCloud();
    void theOlderName();
    void anAddressAlone();
    void whatIsNoAddress_data();
    void whatIsNoAddress();
    void isNotReadWhereNotWanted();
    void whatWasChosenGoesBefore();
    void theKeyGoesToNobodyElse();
    void theKeyGoesToTheServiceOfThisRun();
    void aTypedKeyGoesBefore();
    void noKeyGoesInTheClearToAnotherMachine_data();
    void noKeyGoesInTheClearToAnotherMachine();

private:
    static void clear()
    {
        for (const char *name : {keyName, otherKeyName, urlName})
            qunsetenv(name);
    }
};

void TestEnvironment::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    clear();
}

void TestEnvironment::keyAndAddress()
{
    FaultyServer server;
    server.setSteps(withProjects());
    qputenv(keyName, " llx-from-environment\n");
    qputenv(urlName, server.url().toString().toUtf8() + '/');
    SessionPlace place;
    Session &session = place.begin(readIt);
    session.start();
    QCOMPARE(session.profile().place, Place::Own);
    CD_TRY_COMPARE(session.state(), State::Ready);
    QVERIFY(session.keyIsFromEnvironment());
    QVERIFY(!session.keyIsRemembered());
    QCOMPARE(session.serviceId(), server.url().toString());
    QCOMPARE(server.requests().constFirst().header("authorization"),
             QByteArray("Bearer llx-from-environment"));
    place.end();
    QVERIFY(!place.settingsFile().contains("llx-from-environment"));
}

void TestEnvironment::aKeyAloneIsForLlamaCloud()
{
    SessionPlace place;
    place.begin();
    qputenv(keyName, "llx-a");
    QCOMPARE(firstProfile(place.profiles(), true), profileAt(addressOf(Place::NorthAmerica)));
    QCOMPARE(firstProfile(place.profiles(), false), profileAt({}));
}

void TestEnvironment::theOlderName()
{
    qputenv(otherKeyName, "llx-older");
    QCOMPARE(environmentKey(), u"llx-older"_s);
    qputenv(keyName, "llx-newer");
    QCOMPARE(environmentKey(), u"llx-newer"_s);
    qputenv(keyName, " ");
    QCOMPARE(environmentKey(), u"llx-older"_s);
}

void TestEnvironment::anAddressAlone()
{
    FaultyServer server;
    qputenv(urlName, server.url().toString().toUtf8());
    SessionPlace place;
    Session &session = place.begin(readIt);
    session.start();
    QCOMPARE(session.connection().baseUrl, server.url());
    CD_TRY_COMPARE(session.state(), State::NoKey);
    QCOMPARE(server.connections(), 0);
}

void TestEnvironment::whatIsNoAddress_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("empty") << QByteArray(" ");
    QTest::newRow("words") << QByteArray("not an address");
    QTest::newRow("no host") << QByteArray("https://");
    QTest::newRow("no scheme") << QByteArray("api.example");
}

void TestEnvironment::whatIsNoAddress()
{
    QFETCH(QByteArray, url);
    qputenv(urlName, url);
    QVERIFY(environmentUrl().isEmpty());
    SessionPlace place;
    place.begin();
    QCOMPARE(firstProfile(place.profiles(), true).place, Place::Local);
}

void TestEnvironment::isNotReadWhereNotWanted()
{
    FaultyServer server;
    qputenv(keyName, "llx-a");
    qputenv(urlName, server.url().toString().toUtf8());
    SessionPlace place;
    Session &session = place.begin({.readEnvironment = false});
    session.select(profileAt(server.url()));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    QCOMPARE(server.connections(), 0);
}

void TestEnvironment::whatWasChosenGoesBefore()
{
    FaultyServer chosen;
    SessionPlace place;
    place.begin().select(profileAt(chosen.url()));
    place.end();
    FaultyServer server;
    qputenv(keyName, "llx-a");
    qputenv(urlName, server.url().toString().toUtf8());
    Session &session = place.begin(readIt);
    session.start();
    QCOMPARE(session.connection().baseUrl, chosen.url());
    CD_TRY_COMPARE(session.state(), State::NoKey); // the environment's key is for its own service
    QCOMPARE(chosen.connections(), 0);
    QCOMPARE(server.connections(), 0);
}

void TestEnvironment::theKeyGoesToNobodyElse()
{
    qputenv(keyName, "llx-for-llama-cloud");
    FaultyServer other;
    SessionPlace place;
    Session &session = place.begin(readIt);
    session.select(profileAt(other.url()));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    QVERIFY(!session.keyIsFromEnvironment());
    QCOMPARE(other.connections(), 0);
}

void TestEnvironment::theKeyGoesToTheServiceOfThisRun()
{
    FaultyServer server;
    server.setSteps(withProjects());
    FaultyServer other;
    qputenv(keyName, "llx-a");
    qputenv(urlName, other.url().toString().toUtf8());
    SessionPlace place;
    Session &session = place.begin({.readEnvironment = true, .service = server.url()});
    session.start();
    CD_TRY_COMPARE(session.state(), State::Ready);
    QVERIFY(session.keyIsFromEnvironment());
    session.select(profileAt(other.url()));
    CD_TRY_COMPARE(session.state(), State::NoKey);
    QCOMPARE(other.connections(), 0);
}

void TestEnvironment::aTypedKeyGoesBefore()
{
    FaultyServer server;
    server.setSteps(withProjects());
    qputenv(keyName, "llx-environment");
    qputenv(urlName, server.url().toString().toUtf8());
    SessionPlace place;
    Session &session = place.begin(readIt);
    session.start();
    session.setApiKey(u"llx-typed"_s, false);
    CD_TRY_COMPARE(session.state(), State::Ready);
    QVERIFY(!session.keyIsFromEnvironment());
    QCOMPARE(session.connection().apiKey, u"llx-typed"_s);
    QCOMPARE(server.requests().constLast().header("authorization"), QByteArray("Bearer llx-typed"));
}

void TestEnvironment::noKeyGoesInTheClearToAnotherMachine_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the environment's address") << u"environment"_s;
    QTest::newRow("a profile that is chosen") << u"profile"_s;
    QTest::newRow("a profile that was stored") << u"stored"_s;
    QTest::newRow("the service of this run") << u"run"_s;
}

/// 0.0.0.0 reaches the server, as the name of another machine would, and is no loopback address.
void TestEnvironment::noKeyGoesInTheClearToAnotherMachine()
{
    QFETCH(const QString, way);
    FaultyServer server;
    server.setSteps(withProjects());
    const QUrl url(u"http://0.0.0.0:%1"_s.arg(server.url().port()));
    SessionPlace place;
    SessionOptions options = readIt;
    if (way == "stored"_L1) {
        place.begin();
        place.profiles().put(profileAt(url));
        place.profiles().choose(profileAt(url).id);
    } else if (way == "run"_L1) {
        options.service = url;
    }
    qputenv(keyName, "llx-from-environment");
    qputenv(urlName, url.toString().toUtf8());
    Session &session = place.begin(options);
    if (way == "profile"_L1) {
        session.select(profileAt(url));
        session.setApiKey(u"llx-typed"_s, false);
    } else {
        session.start();
    }
    CD_TRY_COMPARE(session.state(), State::Failed);
    QCOMPARE(session.error()->kind, ServiceError::Kind::Tls);
    QVERIFY(session.hasKey()); // else nothing was proved
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
