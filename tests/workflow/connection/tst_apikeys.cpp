// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/connection/apikeys.h"

#include "store/secrets/sessionsecrets.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;
using First = ApiKeys::First;

namespace {

/// A keychain that refuses what it is told to refuse, and counts how often it was asked.
class RefusingSecrets : public SessionSecrets
{
public:
    bool outlastsProgram() const override { return true; }
    void read(const QString &name, QObject *context, const Read &done) override
    {
        ++reads;
        if (!failure)
            return SessionSecrets::read(name, context, done);
        QMetaObject::invokeMethod(
            context, [done, why = *failure] { done(tl::unexpected(why)); }, Qt::QueuedConnection);
    }
    void write(const QString &name, const QString &secret, QObject *context,
               const Done &done) override
    {
        ++changes;
        if (!failure)
            return SessionSecrets::write(name, secret, context, done);
        QMetaObject::invokeMethod(
            context, [done, why = *failure] { done(tl::unexpected(why)); }, Qt::QueuedConnection);
    }
    void remove(const QString &name, QObject *context, const Done &done) override
    {
        ++changes;
        if (!failure)
            return SessionSecrets::remove(name, context, done);
        QMetaObject::invokeMethod(
            context, [done, why = *failure] { done(tl::unexpected(why)); }, Qt::QueuedConnection);
    }

    std::optional<SecretFailure> failure;
    int reads = 0;
    int changes = 0;
};

} // namespace

/// Which key a service gets: the typed, the kept or the environment's one.
class TestApiKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_secrets = std::make_unique<SessionSecrets>();
    }

    void whoGoesFirst_data();
    void whoGoesFirst();
    void aTypedOneGoesBeforeAll();
    void aTypedOneOutlastsALateAnswer();
    void aKeyIsForItsOwnServiceOnly();
    void withoutRememberNothingIsKept();
    void nothingIsKeptBeforeTheServiceTookIt();
    void whatRefusedOnceIsAskedAgain_data();
    void whatRefusedOnceIsAskedAgain();
    void oneQuestionAtATime();
    void whereNoneAnswersNoneIsAskedToKeep();
    void aKeyOfAnotherServiceMoves();
    void whatCouldNotBeRemovedIsSaidAndTriedAgain_data();
    void whatCouldNotBeRemovedIsSaidAndTriedAgain();
    void whatWasNeverKeptIsNotMissed();

private:
    /// Puts a key where ApiKeys keeps those that are to be remembered.
    void keep(const QString &service, const QString &key)
    {
        ApiKeys before(*m_secrets, {});
        QSignalSpy kept(&before, &ApiKeys::changed);
        before.set(service, key, true);
        before.confirm(service);
        QTRY_VERIFY(!kept.isEmpty());
    }
    /// The same in a keychain that refuses, of a service called "a".
    static void keepIn(ApiKeys &keys, const QString &key)
    {
        keys.set(u"a"_s, key, true);
        keys.confirm(u"a"_s);
        QTRY_VERIFY(keys.held(u"a"_s).remembered);
    }
    static ApiKeys::Held found(ApiKeys &keys, const QString &service)
    {
        QSignalSpy told(&keys, &ApiKeys::found);
        keys.find(service);
        if (told.isEmpty() && !told.wait(test::tryForMs))
            QTest::qFail("nobody told of the key", __FILE__, __LINE__);
        return keys.held(service);
    }

    std::unique_ptr<SessionSecrets> m_secrets;
};

void TestApiKeys::whoGoesFirst_data()
{
    QTest::addColumn<First>("first");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("inEnvironment");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("fromEnvironment");
    const auto row = [](const char *name, First first, const QString &kept,
                        const QString &inEnvironment, const QString &key, bool fromEnvironment) {
        QTest::newRow(name) << first << kept << inEnvironment << key << fromEnvironment;
    };
    row("window: the keychain", First::Keychain, u"kept"_s, u"environment"_s, u"kept"_s, false);
    row("window: else the environment", First::Keychain, {}, u"environment"_s, u"environment"_s,
        true);
    row("command: the environment", First::Environment, u"kept"_s, u"environment"_s,
        u"environment"_s, true);
    row("command: else the keychain", First::Environment, u"kept"_s, {}, u"kept"_s, false);
    row("none", First::Environment, {}, {}, {}, false);
}

void TestApiKeys::whoGoesFirst()
{
    QFETCH(const First, first);
    QFETCH(const QString, kept);
    QFETCH(const QString, inEnvironment);
    if (!kept.isEmpty())
        keep(u"a"_s, kept);
    ApiKeys keys(*m_secrets, {{u"a"_s, inEnvironment}}, first);
    const ApiKeys::Held held = found(keys, u"a"_s);
    QTEST(held.key, "key");
    QTEST(held.fromEnvironment, "fromEnvironment");
}

void TestApiKeys::aTypedOneGoesBeforeAll()
{
    keep(u"a"_s, u"kept"_s);
    ApiKeys keys(*m_secrets, {{u"a"_s, u"environment"_s}}, First::Environment);
    keys.set(u"a"_s, u"typed"_s, false);
    QCOMPARE(found(keys, u"a"_s).key, u"typed"_s);
}

/// The service may have taken it before the keychain says what it has: it is not asked once more.
void TestApiKeys::aTypedOneOutlastsALateAnswer()
{
    keep(u"a"_s, u"kept"_s);
    ApiKeys keys(*m_secrets, {});
    QStringList told;
    connect(&keys, &ApiKeys::found, this, [&told](const QString &service) { told += service; });
    keys.find(u"a"_s);
    keys.set(u"a"_s, u"typed"_s, true);
    keys.confirm(u"a"_s);
    keys.find(u"b"_s); // is answered after it
    QTRY_COMPARE(told, QStringList{u"b"_s});
    QCOMPARE(keys.held(u"a"_s).key, u"typed"_s);
}

void TestApiKeys::aKeyIsForItsOwnServiceOnly()
{
    keep(u"a"_s, u"kept"_s);
    for (const First first : {First::Keychain, First::Environment}) {
        ApiKeys keys(*m_secrets, {{u"b"_s, u"environment"_s}}, first);
        QCOMPARE(found(keys, u"c"_s).key, QString());
    }
}

void TestApiKeys::withoutRememberNothingIsKept()
{
    keep(u"a"_s, u"kept"_s);
    {
        ApiKeys keys(*m_secrets, {});
        QSignalSpy changed(&keys, &ApiKeys::changed);
        keys.set(u"a"_s, u"typed"_s, false);
        keys.confirm(u"a"_s);
        QTRY_VERIFY(!changed.isEmpty());
    }
    ApiKeys later(*m_secrets, {});
    QCOMPARE(found(later, u"a"_s).key, QString());
}

void TestApiKeys::nothingIsKeptBeforeTheServiceTookIt()
{
    RefusingSecrets secrets;
    ApiKeys keys(secrets, {});
    QSignalSpy changed(&keys, &ApiKeys::changed);
    keys.set(u"a"_s, u"wrong"_s, true);
    QCOMPARE(keys.held(u"a"_s).key, u"wrong"_s);
    keys.set(u"a"_s, u"right"_s, true);
    QCoreApplication::processEvents();
    QCOMPARE(secrets.changes, 0);
    keys.confirm(u"a"_s);
    QTRY_VERIFY(keys.held(u"a"_s).remembered);
    keys.confirm(u"a"_s); // of each check of the service
    QCOMPARE(secrets.changes, 1);
    ApiKeys later(secrets, {});
    QCOMPARE(found(later, u"a"_s).key, u"right"_s);
    later.set(u"a"_s, u"right"_s, false); // it is known to be right
    QCOMPARE(secrets.changes, 2);
    keys.set(u"a"_s, {}, false); // nothing is there to be tried
    QCOMPARE(secrets.changes, 3);
}

void TestApiKeys::whatRefusedOnceIsAskedAgain_data()
{
    QTest::addColumn<SecretFailure>("failure");
    QTest::newRow("its dialog was closed") << SecretFailure::Denied;
    QTest::newRow("it is locked") << SecretFailure::Failed;
    QTest::newRow("it does not run yet") << SecretFailure::NoKeychain;
}

void TestApiKeys::whatRefusedOnceIsAskedAgain()
{
    QFETCH(const SecretFailure, failure);
    RefusingSecrets secrets;
    {
        ApiKeys before(secrets, {});
        keepIn(before, u"kept"_s);
    }
    ApiKeys keys(secrets, {{u"a"_s, u"environment"_s}});
    secrets.failure = failure;
    QCOMPARE(found(keys, u"a"_s).key, u"environment"_s);
    QCOMPARE(keys.keychainAvailable(), failure == SecretFailure::Denied);
    secrets.failure.reset();
    QCOMPARE(found(keys, u"a"_s).key, u"kept"_s);
    QVERIFY(keys.held(u"a"_s).remembered);
    QVERIFY(keys.keychainAvailable());
    const int asked = secrets.reads;
    QCOMPARE(found(keys, u"a"_s).key, u"kept"_s);
    QCOMPARE(secrets.reads, asked);
}

/// A person who presses F5 while the keychain asks for its password is not asked twice.
void TestApiKeys::oneQuestionAtATime()
{
    RefusingSecrets secrets;
    ApiKeys keys(secrets, {});
    QSignalSpy told(&keys, &ApiKeys::found);
    keys.find(u"a"_s);
    keys.find(u"a"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(secrets.reads, 1);
}

void TestApiKeys::whereNoneAnswersNoneIsAskedToKeep()
{
    RefusingSecrets secrets;
    secrets.failure = SecretFailure::NoKeychain;
    ApiKeys keys(secrets, {});
    keys.set(u"a"_s, u"first"_s, true);
    keys.confirm(u"a"_s);
    QTRY_VERIFY(!keys.keychainAvailable());
    keys.set(u"a"_s, u"second"_s, true);
    keys.confirm(u"a"_s);
    QCOMPARE(secrets.changes, 1);
    QCOMPARE(keys.held(u"a"_s).key, u"second"_s);
    QVERIFY(!keys.held(u"a"_s).remembered);
}

void TestApiKeys::aKeyOfAnotherServiceMoves()
{
    RefusingSecrets secrets;
    ApiKeys keys(secrets, {});
    keepIn(keys, u"kept before"_s);
    keys.set(u"a"_s, u"of b"_s, true);
    keys.move(u"a"_s, u"b"_s);
    QCOMPARE(keys.held(u"b"_s).key, u"of b"_s);
    QCOMPARE(found(keys, u"a"_s).key, u"kept before"_s); // which nobody meant to replace
    keys.confirm(u"b"_s);
    QTRY_VERIFY(keys.held(u"b"_s).remembered);
}

void TestApiKeys::whatCouldNotBeRemovedIsSaidAndTriedAgain_data()
{
    QTest::addColumn<SecretFailure>("failure");
    QTest::addColumn<QString>("key"); // that is used instead, and not to be remembered
    QTest::newRow("its dialog was closed") << SecretFailure::Denied << QString();
    QTest::newRow("it is locked") << SecretFailure::Failed << QString();
    QTest::newRow("it has gone") << SecretFailure::NoKeychain << QString();
    QTest::newRow("another key") << SecretFailure::Denied << u"typed"_s;
}

void TestApiKeys::whatCouldNotBeRemovedIsSaidAndTriedAgain()
{
    QFETCH(const SecretFailure, failure);
    QFETCH(const QString, key);
    RefusingSecrets secrets;
    ApiKeys keys(secrets, {});
    keepIn(keys, u"kept"_s);
    QSignalSpy notRemoved(&keys, &ApiKeys::notRemoved);
    secrets.failure = failure;
    for (int i = 0; i < 2; ++i) { // it is said once
        QSignalSpy changed(&keys, &ApiKeys::changed);
        keys.set(u"a"_s, key, false);
        keys.confirm(u"a"_s);
        QTRY_VERIFY(!changed.isEmpty());
    }
    QCOMPARE(notRemoved.size(), 1);
    QCOMPARE(notRemoved.constFirst().constFirst().toString(), u"a"_s);
    QCOMPARE(keys.held(u"a"_s).key, key);
    secrets.failure.reset();
    QSignalSpy changed(&keys, &ApiKeys::changed);
    keys.set(u"b"_s, {}, false); // the keychain does something
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(notRemoved.size(), 1);
    QCOMPARE(keys.held(u"a"_s).key, key);
    ApiKeys later(secrets, {});
    QCOMPARE(found(later, u"a"_s).key, QString());
}

/// Where there is no keychain, a key for this run only leaves nothing to worry about.
void TestApiKeys::whatWasNeverKeptIsNotMissed()
{
    RefusingSecrets secrets;
    secrets.failure = SecretFailure::Failed;
    ApiKeys keys(secrets, {});
    QSignalSpy notRemoved(&keys, &ApiKeys::notRemoved);
    QSignalSpy changed(&keys, &ApiKeys::changed);
    keys.set(u"a"_s, u"typed"_s, false);
    keys.confirm(u"a"_s);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(notRemoved.size(), 0);
}

QTEST_GUILESS_MAIN(TestApiKeys)
#include "support/patience.h"
#include "tst_apikeys.moc"
