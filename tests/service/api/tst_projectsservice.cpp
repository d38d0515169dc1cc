// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/api/projectsservice.h"
#include "service/doordriver.h"
#include "support/stricttest.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

/// Plain lists of what the key can see.
class TestProjectsService : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsProjects();
    void asksForOneOrganizationsProjects();
    void readsOrganizations();
    void unreadableLists_data();
    void unreadableLists();
    void aListThatBreaksOff();
};

void TestProjectsService::readsProjects()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"([
        {"id": "p1", "name": "Post", "organization_id": "o1", "is_default": true, "mood": []},
        {"id": "p2", "name": 5, "is_default": "yes"}, {"name": "no id"}, null, "p3"])"}});
    ProjectsService service(driver.door);
    Reply<QList<Project>> reply;
    const Call call = service.projects({}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    const QList<Project> expected{
        {.id = {u"p1"_s}, .name = u"Post"_s, .organizationId = {u"o1"_s}, .isDefault = true},
        {.id = {u"p2"_s}, .name = {}, .organizationId = {}}};
    QCOMPARE(reply.result->value(), expected);
    // The connection's scope would hide the others.
    QCOMPARE(driver.server.requests().constFirst().target, QByteArray("/api/v1/projects"));
}

void TestProjectsService::asksForOneOrganizationsProjects()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = "[]"}});
    ProjectsService service(driver.door);
    Reply<QList<Project>> reply;
    const Call call = service.projects({u"a+b"_s}, &driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->value().isEmpty());
    QCOMPARE(driver.server.requests().constFirst().target,
             QByteArray("/api/v1/projects?organization_id=a%2Bb"));
}

void TestProjectsService::readsOrganizations()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"([{"id": "o1", "name": "Office"}, {"name": "no id"}])"}});
    ProjectsService service(driver.door);
    Reply<QList<Organization>> reply;
    const Call call = service.organizations(&driver.context, reply.done());
    QVERIFY(reply.wait());
    QVERIFY(reply.result->has_value());
    QCOMPARE(reply.result->value(), (QList<Organization>{{{u"o1"_s}, u"Office"_s}}));
    QCOMPARE(driver.server.requests().constFirst().target, QByteArray("/api/v1/organizations"));
}

void TestProjectsService::unreadableLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << QByteArray(R"({"items": []})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of HTML") << QByteArray("<html></html>");
}

void TestProjectsService::unreadableLists()
{
    QFETCH(QByteArray, body);
    DoorDriver driver;
    driver.server.setSteps({{.body = body}});
    ProjectsService service(driver.door);
    Reply<QList<Project>> projects;
    const Call first = service.projects({}, &driver.context, projects.done());
    QCOMPARE(projects.error().kind, Kind::AnswerUnreadable);
    Reply<QList<Organization>> organizations;
    const Call second = service.organizations(&driver.context, organizations.done());
    QCOMPARE(organizations.error().kind, Kind::AnswerUnreadable);
}

void TestProjectsService::aListThatBreaksOff()
{
    DoorDriver driver;
    driver.server.setSteps({{.body = R"([{"id": "p1"})"}});
    ProjectsService service(driver.door);
    Reply<QList<Project>> projects;
    const Call call = service.projects({}, &driver.context, projects.done());
    const ServiceError error = projects.error();
    QCOMPARE(error.kind, Kind::Interrupted);
    QCOMPARE(error.retry, ServiceError::Retry::Later);
}

QTEST_GUILESS_MAIN(TestProjectsService)
#include "tst_projectsservice.moc"
