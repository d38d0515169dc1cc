// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "store/settings/settings.h"
#include "workflow/connection/profilelibrary.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

QList<ServerStep> steps(const ServerStep &deletion)
{
    ServerStep deleted = deletion;
    deleted.target = "/api/v1/beta/files/" + scripted::fileId().toLatin1();
    return QList<ServerStep>{deleted} + scripted::success();
}

} // namespace

/// What becomes of the files that a command uploads.
class TestSubmitStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theOptionDecides_data();
    void theOptionDecides();
    void theProfileDecidesWithoutIt();
    void aFailureIsSaidAndChangesNothing();
    void withoutWaitTheNextRunDeletes();
    void aServiceWithoutDirectoriesDeletes();
    void anotherWordIsInvalid();

private:
    QStringList asked(const QStringList &more) const;
    int deletions() const { return m_server->count("DELETE"); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<CommandDriver> m_driver;
};

void TestSubmitStorage::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<FaultyServer>();
    m_driver = std::make_unique<CommandDriver>();
}

QStringList TestSubmitStorage::asked(const QStringList &more) const
{
    return QStringList{u"--request"_s, m_driver->request({}), u"--dialect"_s, u"first"_s} + more
        + QStringList{m_driver->write(u"a.txt"_s, "Invoice number 7")};
}

void TestSubmitStorage::theOptionDecides_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("deleted");
    QTest::newRow("none") << QStringList() << 0;
    QTest::newRow("keep") << QStringList{u"--storage"_s, u"keep"_s} << 0;
    QTest::newRow("delete") << QStringList{u"--storage"_s, u"delete"_s} << 1;
}

void TestSubmitStorage::theOptionDecides()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, deleted);
    m_server->setSteps(steps({.status = 204}));
    const Ended ended
        = m_driver->submit(m_server->url(), asked(options + QStringList{u"--wait"_s, u"--json"_s}));
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(ended.json().value("results"_L1).isUndefined(), false);
    QCOMPARE(deletions(), deleted);
}

void TestSubmitStorage::theProfileDecidesWithoutIt()
{
    {
        QVERIFY(QDir().mkpath(m_driver->dataFolder()));
        Settings settings(m_driver->dataFolder() + u"/settings.ini"_s);
        ProfileLibrary profiles(settings);
        ServiceProfile profile = profileAt(m_server->url());
        profile.storage = FileStorage::DeleteWhenDone;
        profiles.put(profile);
    }
    m_server->setSteps(steps({.status = 204}));
    const Ended ended = m_driver->submit(m_server->url(), asked({u"--wait"_s}));
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(deletions(), 1);
}

void TestSubmitStorage::aFailureIsSaidAndChangesNothing()
{
    m_server->setSteps(steps({.status = 403, .body = R"({"detail": "not yours"})"}));
    const Ended ended = m_driver->submit(
        m_server->url(), asked({u"--wait"_s, u"--storage"_s, u"delete"_s, u"--json"_s}));
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.said("could not be deleted"), ended.err.constData());
    QCOMPARE(deletions(), 1);
}

void TestSubmitStorage::withoutWaitTheNextRunDeletes()
{
    m_server->setSteps(steps({.status = 204}));
    const Ended first = m_driver->submit(m_server->url(), asked({u"--storage"_s, u"delete"_s}));
    QVERIFY2(first.status == 0, first.err.constData());
    QCOMPARE(deletions(), 0);
    const Ended second
        = m_driver->submit(m_server->url(), asked({u"--wait"_s, u"--storage"_s, u"delete"_s}));
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(deletions(), 1); // both jobs have the file of this server
}

void TestSubmitStorage::aServiceWithoutDirectoriesDeletes()
{
    m_server->setSteps(QList<ServerStep>{{.status = 404,
                                          .body = R"({"detail": "Not Found"})",
                                          .target = "/api/v1/beta/directories"}}
                       + steps({.status = 204}));
    const Ended ended
        = m_driver->submit(m_server->url(), asked({u"--wait"_s, u"--storage"_s, u"ephemeral"_s}));
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(deletions(), 1);
}

void TestSubmitStorage::anotherWordIsInvalid()
{
    const Ended ended = m_driver->submit(m_server->url(), asked({u"--storage"_s, u"burn"_s}));
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.said("--storage"), ended.err.constData());
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(TestSubmitStorage)
#include "tst_submitstorage.moc"
