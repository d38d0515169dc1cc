// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

class TestServiceAccess : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void onlyTheKeyOpens_data();
    void onlyTheKeyOpens();
    void foreignSourcesAreRefused_data();
    void foreignSourcesAreRefused();
    void unknownPathsAndMethods_data();
    void unknownPathsAndMethods();
    void aRefusedUploadSeesTheAnswer();
    void aBurstIsAnsweredWhole();
    void projectsAndOrganizations();
    void theLogHoldsNoKey();

private:
    std::string key() const { return m_service.key().toStdString(); }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestServiceAccess::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
}

void TestServiceAccess::onlyTheKeyOpens_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<int>("status");
    QTest::newRow("bearer") << QByteArray("Authorization") << QByteArray("Bearer ") << true << 200;
    QTest::newRow("cookie") << QByteArray("Cookie") << QByteArray("a=b; session=") << true << 200;
    QTest::newRow("wrong") << QByteArray("Authorization") << QByteArray("Bearer no") << false
                           << 401;
    QTest::newRow("longer") << QByteArray("Authorization") << QByteArray("Bearer x") << true << 401;
    QTest::newRow("no scheme") << QByteArray("Authorization") << QByteArray() << true << 401;
    QTest::newRow("basic") << QByteArray("Authorization") << QByteArray("Basic ") << true << 401;
    QTest::newRow("other cookie") << QByteArray("Cookie") << QByteArray("xsession=") << true << 401;
    QTest::newRow("none") << QByteArray("X-None") << QByteArray("x") << false << 401;
}

void TestServiceAccess::onlyTheKeyOpens()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, before);
    QFETCH(const bool, withKey);
    QFETCH(const int, status);
    const std::string value = before.toStdString() + (withKey ? key() : std::string());
    const Answer answer
        = m_driver->send("GET", u"/api/v1/projects"_s, {{name.toStdString(), value}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.detail().isEmpty(), status == 200);
}

void TestServiceAccess::foreignSourcesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    const QByteArray host("Host");
    const QByteArray origin("Origin");
    QTest::newRow("own name") << host << QByteArray("localhost:1") << 200;
    QTest::newRow("foreign host") << host << QByteArray("evil.example") << 403;
    QTest::newRow("looks own") << host << QByteArray("127.0.0.1.evil.example") << 403;
    QTest::newRow("with user") << host << QByteArray("127.0.0.1@evil.example") << 403;
    QTest::newRow("foreign origin") << origin << QByteArray("https://evil.example") << 403;
    QTest::newRow("null origin") << origin << QByteArray("null") << 403;
    QTest::newRow("other port") << origin << QByteArray("http://127.0.0.1:1") << 403;
}

void TestServiceAccess::foreignSourcesAreRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    httplib::Headers headers = m_driver->withKey();
    headers.emplace(name.toStdString(), value.toStdString());
    QCOMPARE(m_driver->send("GET", u"/api/v1/projects"_s, headers).status, status);
}

void TestServiceAccess::unknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("path") << QByteArray("GET") << u"/"_s << 404;
    QTest::newRow("API") << QByteArray("GET") << u"/api/v3/classify"_s << 404;
    QTest::newRow("trailing") << QByteArray("GET") << u"/api/v1/projects/"_s << 404;
    QTest::newRow("post nowhere") << QByteArray("POST") << u"/nowhere"_s << 404;
    QTest::newRow("put jobs") << QByteArray("PUT") << u"/api/v1/classifier/jobs"_s << 405;
    QTest::newRow("delete jobs") << QByteArray("DELETE") << u"/api/v1/classifier/jobs"_s << 405;
    QTest::newRow("options") << QByteArray("OPTIONS") << u"/api/v1/projects"_s << 405;
}

void TestServiceAccess::unknownPathsAndMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const Answer answer = m_driver->send(method.constData(), path, m_driver->withKey());
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.detail().isEmpty());
    QCOMPARE(m_driver->send(method.constData(), path, {}).status, 401);
}

void TestServiceAccess::aRefusedUploadSeesTheAnswer()
{
    const auto client = cd::test::clientTo(m_service.url());
    const std::string body(8 * 1024 * 1024, 'x');
    const httplib::Result result = client->Post("/api/v1/beta/files", httplib::Headers{}, body,
                                                "multipart/form-data; boundary=b");
    QVERIFY(result);
    QCOMPARE(result->status, 401);
}

void TestServiceAccess::aBurstIsAnsweredWhole()
{
    const auto pid = static_cast<pid_t>(m_service.processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0); // it takes none of them before all are there
    auto goesOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); });
    std::array<QTcpSocket, 64> sockets;
    for (QTcpSocket &socket : sockets) {
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(m_service.url().host(), static_cast<quint16>(m_service.url().port()));
        socket.write("GET /api/v1/projects HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
    const auto all = [&sockets](auto holds) {
        return std::all_of(sockets.begin(), sockets.end(), holds);
    };
    QTRY_VERIFY(all([](const QTcpSocket &socket) {
        return socket.state() == QAbstractSocket::ConnectedState;
    }));
    goesOn.dismiss();
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTRY_VERIFY(all([](QTcpSocket &socket) { return socket.peek(13) == "HTTP/1.1 401 "; }));
}

void TestServiceAccess::projectsAndOrganizations()
{
    const QString projects = u"/api/v1/projects"_s;
    const QString organizations = u"/api/v1/organizations"_s;
    const QJsonObject project = m_driver->get(projects).json.array().first().toObject();
    const QJsonObject organization = m_driver->get(organizations).json.array().first().toObject();
    const QString id = project.value("id"_L1).toString();
    const QString owner = organization.value("id"_L1).toString();
    QCOMPARE(project.value("name"_L1).toString(), u"Local project"_s);
    QCOMPARE(project.value("organization_id"_L1).toString(), owner);
    QVERIFY(!organization.value("name"_L1).toString().isEmpty());
    QCOMPARE(m_driver->get(projects + u'/' + id).object(), project);
    QCOMPARE(m_driver->get(organizations + u'/' + owner).object(), organization);
    QCOMPARE(m_driver->get(projects + u"?project_name=other"_s).json.array().size(), 0);
    QCOMPARE(m_driver->get(projects + u"?organization_id="_s + owner).json.array().size(), 1);
    QCOMPARE(m_driver->get(projects + u"?organization_id="_s + id).status, 403);
    QCOMPARE(m_driver->get(projects + u"?organization_id=x"_s).loc(), u"query.organization_id"_s);
    QCOMPARE(m_driver->get(projects + u"/x"_s).loc(), u"path.project_id"_s);
    QCOMPARE(m_driver->get(projects + u'/' + owner).status, 404);
    QCOMPARE(m_driver->get(organizations + u'/' + id).status, 404);
}

/// Nor anything that would steer the terminal it is read in: anybody can send that.
void TestServiceAccess::theLogHoldsNoKey()
{
    m_driver->get(u"/nowhere?key="_s + m_service.key());
    m_driver->get(u"/red%1B%5B31m/bell%07/csi%C2%9B2J/turned%E2%80%AE/line%0D%0Aend"_s);
    QVERIFY(m_service.stop());
    const QByteArray log = m_service.log();
    QVERIFY(log.contains("/nowhere"));
    QVERIFY(!log.contains(m_service.key().toUtf8()));
    QVERIFY(log.contains("bell"));
    for (const char *sequence : {"\x1b", "\x07", "\xc2\x9b", "\xe2\x80\xae", "\r", "\nend"})
        QVERIFY2(!log.contains(sequence), log.constData());
}

QTEST_GUILESS_MAIN(TestServiceAccess)
#include "tst_serviceaccess.moc"
