// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/keykeeper.h"

#include "store/sessionsecrets.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;
using First = KeyKeeper::First;

/// Which key a service gets: the typed, the kept or the environment's one.
class TestKeyKeeper : public QObject
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
    void aKeyIsForItsOwnServiceOnly();
    void withoutRememberNothingIsKept();

private:
    /// Puts a key where KeyKeeper keeps those that are to be remembered.
    void keep(const QString &service, const QString &key)
    {
        KeyKeeper before(*m_secrets, {});
        QSignalSpy kept(&before, &KeyKeeper::changed);
        before.set(service, key, true);
        QTRY_VERIFY(!kept.isEmpty());
    }
    static KeyKeeper::Held found(KeyKeeper &keys, const QString &service)
    {
        QSignalSpy told(&keys, &KeyKeeper::found);
        keys.find(service);
        if (told.isEmpty() && !told.wait())
            QTest::qFail("nobody told of the key", __FILE__, __LINE__);
        return keys.held(service);
    }

    std::unique_ptr<SessionSecrets> m_secrets;
};

void TestKeyKeeper::whoGoesFirst_data()
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

void TestKeyKeeper::whoGoesFirst()
{
    QFETCH(const First, first);
    QFETCH(const QString, kept);
    QFETCH(const QString, inEnvironment);
    if (!kept.isEmpty())
        keep(u"a"_s, kept);
    KeyKeeper keys(*m_secrets, {{u"a"_s, inEnvironment}}, first);
    const KeyKeeper::Held held = found(keys, u"a"_s);
    QTEST(held.key, "key");
    QTEST(held.fromEnvironment, "fromEnvironment");
}

void TestKeyKeeper::aTypedOneGoesBeforeAll()
{
    keep(u"a"_s, u"kept"_s);
    KeyKeeper keys(*m_secrets, {{u"a"_s, u"environment"_s}}, First::Environment);
    keys.set(u"a"_s, u"typed"_s, false);
    QCOMPARE(found(keys, u"a"_s).key, u"typed"_s);
}

void TestKeyKeeper::aKeyIsForItsOwnServiceOnly()
{
    keep(u"a"_s, u"kept"_s);
    for (const First first : {First::Keychain, First::Environment}) {
        KeyKeeper keys(*m_secrets, {{u"b"_s, u"environment"_s}}, first);
        QCOMPARE(found(keys, u"c"_s).key, QString());
    }
}

void TestKeyKeeper::withoutRememberNothingIsKept()
{
    keep(u"a"_s, u"kept"_s);
    {
        KeyKeeper keys(*m_secrets, {});
        QSignalSpy changed(&keys, &KeyKeeper::changed);
        keys.set(u"a"_s, u"typed"_s, false);
        QTRY_VERIFY(!changed.isEmpty());
    }
    KeyKeeper later(*m_secrets, {});
    QCOMPARE(found(later, u"a"_s).key, QString());
}

QTEST_GUILESS_MAIN(TestKeyKeeper)
#include "tst_keykeeper.moc"
