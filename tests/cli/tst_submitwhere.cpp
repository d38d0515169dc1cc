// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commanddriver.h"
#include "cli/scriptedservice.h"
#include "store/settings/settings.h"
#include "workflow/connection/profilelibrary.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// To which service `submit` goes, with which key, and what it sends there.
class TestSubmitWhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theNamedOneGoesFirst();
    void thenTheEnvironments();
    void theOlderNameOfTheKey();
    void aMistypedAddressSendsNothing_data();
    void aMistypedAddressSendsNothing();
    void nothingGoesInTheClearToAnotherMachine_data();
    void nothingGoesInTheClearToAnotherMachine();
    void thenTheOneChosenInTheWindow();
    void whatIsSent();

private:
    static QByteArray keySeenBy(const FaultyServer &server);
    QStringList asked() const;

    std::unique_ptr<CommandDriver> m_driver;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<FaultyServer> m_other;
};

void TestSubmitWhere::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_driver = std::make_unique<CommandDriver>();
    m_server = std::make_unique<FaultyServer>();
    m_other = std::make_unique<FaultyServer>();
    m_server->setSteps(scripted::success());
    m_other->setSteps(scripted::success());
}

/// The key that all requests came with; empty: there were none, or they differ.
QByteArray TestSubmitWhere::keySeenBy(const FaultyServer &server)
{
    QSet<QByteArray> keys;
    const QList<SeenRequest> requests = server.requests();
    for (const SeenRequest &request : requests)
        keys.insert(request.header("Authorization"));
    return keys.size() == 1 ? *keys.cbegin() : QByteArray();
}

QStringList TestSubmitWhere::asked() const
{
    return {u"--dialect"_s, u"first"_s, u"--request"_s, m_driver->request({scripted::fileId()}),
            u"--wait"_s};
}

void TestSubmitWhere::theNamedOneGoesFirst()
{
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, m_other->url().toString());
    const Ended ended = m_driver->submit(m_server->url(), asked());
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(keySeenBy(*m_server), "Bearer " + m_driver->key());
    QCOMPARE(scripted::creations(*m_server), 1);
    QCOMPARE(m_other->connections(), 0);
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestSubmitWhere::thenTheEnvironments()
{
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, m_server->url().toString() + u'/');
    const Ended ended = m_driver->submit(asked());
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(keySeenBy(*m_server), "Bearer " + m_driver->key());
    QCOMPARE(scripted::creations(*m_server), 1);
}

void TestSubmitWhere::theOlderNameOfTheKey()
{
    m_driver->setEnvironment(u"LLAMA_CLOUD_API_KEY"_s, {});
    m_driver->setEnvironment(u"LLAMA_PARSE_API_KEY"_s, u"llx-older"_s);
    const Ended ended = m_driver->submit(m_server->url(), asked());
    QVERIFY2(ended.status == 0, ended.err.constData());
    QCOMPARE(keySeenBy(*m_server), QByteArray("Bearer llx-older"));
}

void TestSubmitWhere::aMistypedAddressSendsNothing_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"localhost:8327"_s;
    QTest::newRow("a word") << u"local service"_s;
    QTest::newRow("not encrypted") << u"http://llama.example"_s;
    QTest::newRow("a name in it") << u"https://me:secret@llama.example"_s;
}

void TestSubmitWhere::aMistypedAddressSendsNothing()
{
    QFETCH(const QString, address);
    m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, address);
    const Ended ended = m_driver->submit(asked());
    QVERIFY2(ended.status == 2, ended.err.constData());
    QVERIFY2(ended.said("LLAMA_CLOUD_BASE_URL"), ended.err.constData());
    QVERIFY2(ended.said("Nothing was sent."), ended.err.constData());
}

void TestSubmitWhere::nothingGoesInTheClearToAnotherMachine_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the option") << u"option"_s;
    QTest::newRow("the environment") << u"environment"_s;
    QTest::newRow("a stored profile that the option names") << u"profile"_s;
    QTest::newRow("a stored profile that was chosen") << u"chosen"_s;
}

/// 0.0.0.0 reaches the server, as the name of another machine would, and is no loopback address.
void TestSubmitWhere::nothingGoesInTheClearToAnotherMachine()
{
    QFETCH(const QString, way);
    const QUrl url(u"http://0.0.0.0:%1"_s.arg(m_server->url().port()));
    if (way == "profile"_L1 || way == "chosen"_L1) {
        QVERIFY(QDir().mkpath(m_driver->dataFolder()));
        Settings settings(m_driver->dataFolder() + u"/settings.ini"_s);
        ProfileLibrary profiles(settings);
        profiles.put(profileAt(url));
        profiles.choose(profileAt(url).id);
    }
    QStringList arguments = asked();
    if (way == "environment"_L1)
        m_driver->setEnvironment(u"LLAMA_CLOUD_BASE_URL"_s, url.toString());
    else if (way == "chosen"_L1)
        m_driver->setEnvironment(u"LLAMA_CLOUD_API_KEY"_s, {});
    else
        arguments += QStringList{u"--service"_s, url.toString()};
    const Ended ended = m_driver->submit(arguments);
    QVERIFY2(ended.status == (way == "chosen"_L1 ? 3 : 2), ended.err.constData());
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(m_driver->leaks(), QStringList());
}

void TestSubmitWhere::thenTheOneChosenInTheWindow()
{
    {
        QVERIFY(QDir().mkpath(m_driver->dataFolder()));
        Settings settings(m_driver->dataFolder() + u"/settings.ini"_s);
        ProfileLibrary profiles(settings);
        profiles.put(profileAt(m_server->url()));
        profiles.choose(profileAt(m_server->url()).id);
    }
    m_driver->setEnvironment(u"LLAMA_CLOUD_API_KEY"_s, {});
    const Ended ended = m_driver->submit(asked());
    QVERIFY2(ended.status == 3, ended.err.constData()); // there is no keychain here
    QVERIFY2(ended.said(m_server->url().toString().toUtf8()), ended.err.constData());
    QCOMPARE(m_server->connections(), 0);
}

void TestSubmitWhere::whatIsSent()
{
    const QString id = u"0b6d2b5c-5f6e-4c0a-9d56-1f2f3a4b5c6d"_s;
    const QString file = m_driver->write(u"Rechnung „7“.txt"_s, "Invoice number 7");
    const Ended ended = m_driver->submit(
        m_server->url(), {u"--request"_s, m_driver->request({id}), u"--wait"_s, file});
    QVERIFY2(ended.status == 1, ended.err.constData()); // the results name one file of the two
    QJsonObject sent;
    bool uploaded = false;
    const QList<SeenRequest> requests = m_server->requests();
    for (const SeenRequest &request : requests) {
        if (request.method != "POST")
            continue;
        if (request.target.startsWith("/api/v1/beta/files"))
            uploaded = request.body.contains("Invoice number 7");
        else
            sent = QJsonDocument::fromJson(request.body).object();
    }
    QVERIFY(uploaded);
    // Only what the request says, the uploaded file after those that it names.
    QCOMPARE(sent.keys(), (QStringList{u"file_ids"_s, u"mode"_s, u"rules"_s}));
    QCOMPARE(sent["file_ids"_L1].toArray(), (QJsonArray{id, scripted::fileId()}));
}

QTEST_GUILESS_MAIN(TestSubmitWhere)
#include "tst_submitwhere.moc"
