// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/form/configurationlibrary.h"

#include "support/faultyserver.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneConfiguration
    = R"({"items": [{"id": "c-1", "name": "Post", "version": "1", "product_type": "classify_v2",
          "parameters": {"product_type": "classify_v2", "rules": []}}]})";

Connection at(const QUrl &url, const QString &project = u"p-1"_s)
{
    return {.baseUrl = url,
            .apiKey = u"llx-test"_s,
            .sessionCookie = {},
            .scope = {{u"o-1"_s}, {project}}};
}

} // namespace

/// The list is of the service and project that are worked with, or empty.
class TestConfigurationLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void anotherServiceHasNoneOfThese_data();
    void anotherServiceHasNoneOfThese();
    void aListThatComesLateIsNobodys();
    void anOrderThatIsDroppedIsSaid();
    void anotherPlanIsNoOtherService();
    void aListThatLeadsInACircleEnds();
};

void TestConfigurationLibrary::anotherServiceHasNoneOfThese_data()
{
    QTest::addColumn<bool>("isFollowed");
    QTest::addColumn<bool>("otherProject");
    QTest::newRow("as it is chosen") << true << false;
    QTest::newRow("as it is asked") << false << false;
    QTest::newRow("another project") << true << true;
}

void TestConfigurationLibrary::anotherServiceHasNoneOfThese()
{
    QFETCH(const bool, isFollowed);
    QFETCH(const bool, otherProject);
    FaultyServer first;
    first.setSteps({{.body = oneConfiguration}});
    FaultyServer second;
    second.setSteps({{.status = 400}});
    HttpDoor door;
    door.setConnection(at(first.url()));
    ConfigurationLibrary library(door);
    library.refresh();
    CD_TRY_COMPARE(library.configurations().size(), 1);
    QSignalSpy changed(&library, &ConfigurationLibrary::changed);
    QSignalSpy failed(&library, &ConfigurationLibrary::failed);
    door.setConnection(otherProject ? at(first.url(), u"p-2"_s) : at(second.url()));
    if (isFollowed)
        library.followConnection();
    else
        library.refresh();
    QVERIFY(library.configurations().isEmpty());
    QVERIFY(!library.find({u"c-1"_s}));
    QVERIFY(!changed.isEmpty());
    if (!isFollowed)
        CD_TRY_COMPARE(failed.size(), 1);
    QVERIFY(library.configurations().isEmpty());
}

void TestConfigurationLibrary::aListThatComesLateIsNobodys()
{
    FaultyServer server;
    server.setSteps({{.body = R"({"items": []})", .target = "/api/v1/projects"},
                     {.body = oneConfiguration, .held = true}});
    HttpDoor door;
    door.setConnection(at(server.url()));
    ConfigurationLibrary library(door);
    library.refresh();
    CD_TRY_COMPARE(server.requests().size(), 1);
    door.setConnection(at(server.url(), u"p-2"_s));
    library.followConnection();
    QVERIFY(!library.isBusy());
    server.release();
    bool answered = false;
    HttpRequest later;
    later.path = u"/api/v1/projects"_s;
    const Call call = door.send(later, this, [&answered](const auto &) { answered = true; });
    CD_TRY_VERIFY(answered);
    QVERIFY(library.configurations().isEmpty());
}

void TestConfigurationLibrary::anOrderThatIsDroppedIsSaid()
{
    FaultyServer server;
    server.setSteps({{.body = "{}", .held = true}});
    HttpDoor door;
    door.setConnection(at(server.url()));
    ConfigurationLibrary library(door);
    QSignalSpy failed(&library, &ConfigurationLibrary::failed);
    library.save(u"Post"_s, {});
    CD_TRY_COMPARE(server.requests().size(), 1);
    door.setConnection(at(server.url(), u"p-2"_s));
    library.followConnection();
    QVERIFY(!library.isBusy());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ServiceError>().kind,
             ServiceError::Kind::OtherService);
    library.refresh(); // a list that nobody sees is nobody's loss
    door.setConnection(at(server.url()));
    library.followConnection();
    QCOMPARE(failed.size(), 1);
}

void TestConfigurationLibrary::anotherPlanIsNoOtherService()
{
    FaultyServer server;
    server.setSteps({{.body = oneConfiguration}});
    HttpDoor door;
    door.setConnection(at(server.url()));
    ConfigurationLibrary library(door);
    library.refresh();
    CD_TRY_COMPARE(library.configurations().size(), 1);
    Connection connection = at(server.url());
    connection.plan = Plan::Pro;
    door.setConnection(connection);
    library.followConnection();
    QCOMPARE(library.configurations().size(), 1);
}

void TestConfigurationLibrary::aListThatLeadsInACircleEnds()
{
    FaultyServer server;
    QByteArray again = oneConfiguration;
    again.chop(1);
    again += R"(, "next_page_token": "again"})";
    server.setSteps({{.body = again}});
    HttpDoor door;
    door.setConnection(at(server.url()));
    ConfigurationLibrary library(door);
    library.refresh();
    CD_TRY_COMPARE(library.configurations().size(), 1);
    QVERIFY(!library.isBusy());
    QCOMPARE(server.requests().size(), 2);
    library.refresh(); // another walk
    CD_TRY_COMPARE(server.requests().size(), 4);
}

QTEST_GUILESS_MAIN(TestConfigurationLibrary)
#include "tst_configurationlibrary.moc"
