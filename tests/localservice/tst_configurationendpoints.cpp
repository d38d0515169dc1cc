// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

const QString configurations = u"/api/v1/beta/configurations"_s;

QJsonObject body(const QString &name, const QString &type = u"invoice"_s)
{
    const QJsonObject rule{{u"type"_s, type}, {u"description"_s, u"An invoice: amount due"_s}};
    return {{u"name"_s, name},
            {u"parameters"_s,
             QJsonObject{{u"product_type"_s, u"classify_v2"_s}, {u"rules"_s, QJsonArray{rule}}}}};
}

QString field(const Answer &answer, QLatin1StringView name)
{
    return answer.object().value(name).toString();
}

} // namespace

class TestConfigurationEndpoints : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void oneIsWrittenAndRead();
    void anExistingNameGetsANewVersion();
    void oneIsChanged();
    void oneIsDeleted();
    void listsAreChosen();
    void theySurviveARestart();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();

private:
    qsizetype count(const QString &query) const
    {
        return m_driver->get(configurations + query).object().value("items"_L1).toArray().size();
    }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestConfigurationEndpoints::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
}

void TestConfigurationEndpoints::oneIsWrittenAndRead()
{
    const Answer made = m_driver->post(configurations, body(u"Read"_s));
    QCOMPARE(made.status, 201);
    QCOMPARE(field(made, "name"_L1), u"Read"_s);
    QCOMPARE(field(made, "product_type"_L1), u"classify_v2"_s);
    QVERIFY(!field(made, "version"_L1).isEmpty());
    const QJsonObject parameters = made.object().value("parameters"_L1).toObject();
    QCOMPARE(parameters.value("product_type"_L1).toString(), u"classify_v2"_s);
    QCOMPARE(parameters.value("rules"_L1)[0]["type"_L1].toString(), u"invoice"_s);
    const Answer read = m_driver->get(configurations + u'/' + field(made, "id"_L1));
    QCOMPARE(read.status, 200);
    QCOMPARE(read.object(), made.object());
}

void TestConfigurationEndpoints::anExistingNameGetsANewVersion()
{
    const Answer first = m_driver->post(configurations, body(u"Twice"_s));
    const Answer second = m_driver->post(configurations, body(u"Twice"_s, u"bill"_s));
    QCOMPARE(second.status, 201);
    QCOMPARE(field(second, "id"_L1), field(first, "id"_L1));
    QVERIFY(field(second, "version"_L1) != field(first, "version"_L1));
    QCOMPARE(count(u"?name=Twice"_s), 2);
    QCOMPARE(count(u"?name=Twice&latest_only=true"_s), 1);
}

void TestConfigurationEndpoints::oneIsChanged()
{
    const Answer made = m_driver->post(configurations, body(u"Old"_s));
    const QString one = configurations + u'/' + field(made, "id"_L1);
    const Answer named = m_driver->put(one, {{u"name"_s, u"New"_s}});
    QCOMPARE(named.status, 200);
    QCOMPARE(field(named, "name"_L1), u"New"_s);
    QCOMPARE(named.object().value("parameters"_L1), made.object().value("parameters"_L1));
    QVERIFY(field(named, "version"_L1) != field(made, "version"_L1));
    const Answer filled
        = m_driver->put(one, {{u"parameters"_s, body({}, u"bill"_s).value("parameters"_L1)}});
    QCOMPARE(filled.status, 200);
    QCOMPARE(field(filled, "name"_L1), u"New"_s);
    QCOMPARE(filled.object()["parameters"_L1]["rules"_L1][0]["type"_L1].toString(), u"bill"_s);
    QCOMPARE(m_driver->get(one).object(), filled.object());
    m_driver->post(configurations, body(u"Taken"_s));
    QCOMPARE(m_driver->put(one, {{u"name"_s, u"Taken"_s}}).status, 400);
    QCOMPARE(m_driver->put(configurations + u"/nobody"_s, {}).status, 404);
}

void TestConfigurationEndpoints::oneIsDeleted()
{
    const Answer made = m_driver->post(configurations, body(u"Gone"_s));
    const QString one = configurations + u'/' + field(made, "id"_L1);
    const Answer removed = m_driver->remove(one);
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_driver->get(one).status, 404);
    QCOMPARE(m_driver->remove(one).status, 404);
    QCOMPARE(count(u"?name=Gone"_s), 0);
}

void TestConfigurationEndpoints::listsAreChosen()
{
    m_driver->post(configurations, body(u"Listed"_s));
    QVERIFY(count({}) > 0);
    QCOMPARE(count(u"?product_type=classify_v2"_s), count({}));
    QCOMPARE(count(u"?product_type=extract_v2&product_type=classify_v2"_s), count({}));
    QCOMPARE(count(u"?product_type=extract_v2"_s), 0);
    QCOMPARE(count(u"?name=Listed"_s), 1);
    const Answer first = m_driver->get(configurations + u"?page_size=1"_s);
    QCOMPARE(first.object()["items"_L1][0]["name"_L1].toString(), u"Listed"_s); // newest first
    const QString token = field(first, "next_page_token"_L1);
    QVERIFY(!token.isEmpty());
    QCOMPARE(count(u"?page_size=1000&page_token="_s + token),
             first.object().value("total_size"_L1).toInt() - 1);
}

void TestConfigurationEndpoints::theySurviveARestart()
{
    cd::test::LocalServiceProcess service;
    QVERIFY2(service.start(), qPrintable(service.failure()));
    const QJsonObject made = ServiceDriver(service).post(configurations, body(u"Kept"_s)).object();
    QVERIFY(service.stop());
    QVERIFY2(service.start(), qPrintable(service.failure()));
    QCOMPARE(
        ServiceDriver(service).get(configurations + u'/' + made.value("id"_L1).toString()).object(),
        made);
}

void TestConfigurationEndpoints::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("loc");
    const auto row = [](const char *name, const QByteArray &json, const QString &loc) {
        QTest::newRow(name) << json << loc;
    };
    const QByteArray rules = R"([{"type":"a","description":"long enough"}])";
    row("nothing", "{}", u"body.name"_s);
    row("name empty",
        R"({"name":"","parameters":{"product_type":"classify_v2","rules":)" + rules + "}}",
        u"body.name"_s);
    row("product", R"({"name":"a","parameters":{"product_type":"parse_v2","rules":)" + rules + "}}",
        u"body.parameters.product_type"_s);
    row("rules", R"({"name":"a","parameters":{"product_type":"classify_v2","rules":[]}})",
        u"body.parameters.rules"_s);
    row("mode",
        R"({"name":"a","parameters":{"product_type":"classify_v2","mode":"MULTIMODAL","rules":)"
            + rules + "}}",
        u"body.parameters.mode"_s);
}

void TestConfigurationEndpoints::wrongFieldsAreNamed()
{
    QFETCH(const QByteArray, json);
    const Answer answer = m_driver->post(configurations, json);
    QCOMPARE(answer.status, 422);
    QTEST(answer.loc(), "loc");
}

void TestConfigurationEndpoints::wrongParametersAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("loc");
    QTest::newRow("product") << u"product_type=x"_s << 422 << u"query.product_type"_s;
    QTest::newRow("latest") << u"latest_only=perhaps"_s << 422 << u"query.latest_only"_s;
    QTest::newRow("page size") << u"page_size=x"_s << 422 << u"query.page_size"_s;
    QTest::newRow("page token") << u"page_token=x"_s << 400 << QString();
}

void TestConfigurationEndpoints::wrongParametersAreNamed()
{
    QFETCH(const QString, query);
    QFETCH(const int, status);
    const Answer answer = m_driver->get(configurations + u'?' + query);
    QCOMPARE(answer.status, status);
    QTEST(answer.loc(), "loc");
}

QTEST_GUILESS_MAIN(TestConfigurationEndpoints)
#include "tst_configurationendpoints.moc"
