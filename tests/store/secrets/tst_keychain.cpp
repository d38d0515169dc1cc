// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secrets/keychainsecrets.h"

#include "support/desktop/keyring.h"
#include "support/patience.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

using Read = tl::expected<QString, SecretFailure>;
using Done = tl::expected<void, SecretFailure>;

Read readSecret(const QString &name)
{
    KeychainSecrets secrets; // a new one each time: nothing is remembered but by the keyring
    std::optional<Read> told;
    secrets.read(name, &secrets, [&](const Read &read) { told = read; });
    if (!comesTrue([&] { return told.has_value(); }))
        qFatal("nothing was told");
    return *told;
}

Done writeSecret(const QString &name, const QString &secret)
{
    KeychainSecrets secrets;
    std::optional<Done> told;
    secrets.write(name, secret, &secrets, [&](const Done &done) { told = done; });
    if (!comesTrue([&] { return told.has_value(); }))
        qFatal("nothing was told");
    return *told;
}

Done removeSecret(const QString &name)
{
    KeychainSecrets secrets;
    std::optional<Done> told;
    secrets.remove(name, &secrets, [&](const Done &done) { told = done; });
    if (!comesTrue([&] { return told.has_value(); }))
        qFatal("nothing was told");
    return *told;
}

} // namespace

/// Against a real Secret Service.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_keyring = std::make_unique<Keyring>(); }
    void cleanupTestCase() { m_keyring.reset(); }

    void whatIsNotThereIsSaidToBeMissing()
    {
        const Read read = readSecret(u"nobody's"_s);
        QVERIFY(!read);
        QCOMPARE(read.error(), SecretFailure::NotThere);
        QVERIFY(removeSecret(u"nobody's"_s)); // no failure
    }

    void whatIsWrittenIsRead()
    {
        const QString secret = u"llx-süß and \"odd\"\n"_s;
        QVERIFY(writeSecret(u"a"_s, secret));
        QVERIFY(writeSecret(u"b"_s, u"llx-another"_s));
        QCOMPARE(readSecret(u"a"_s), Read(secret));
        QCOMPARE(readSecret(u"b"_s), Read(u"llx-another"_s));
    }

    void aLaterOneTakesItsPlace()
    {
        QVERIFY(writeSecret(u"replaced"_s, u"llx-first"_s));
        QVERIFY(writeSecret(u"replaced"_s, u"llx-second"_s));
        QCOMPARE(readSecret(u"replaced"_s), Read(u"llx-second"_s));
    }

    void whatIsRemovedIsGone()
    {
        QVERIFY(writeSecret(u"gone"_s, u"llx-gone"_s));
        QVERIFY(removeSecret(u"gone"_s));
        QCOMPARE(readSecret(u"gone"_s), Read(tl::unexpected(SecretFailure::NotThere)));
    }

    /// The keyring is a file: what is in it can't be read by who has only that.
    void itIsNowhereInPlainText()
    {
        const QString secret = u"llx-seen-by-nobody"_s;
        const qsizetype before = m_keyring->written().size();
        QVERIFY(writeSecret(u"hidden"_s, secret));
        QTRY_VERIFY(m_keyring->written().size() > before);
        QVERIFY(!m_keyring->written().contains(secret.toUtf8()));
    }

private:
    std::unique_ptr<Keyring> m_keyring;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
