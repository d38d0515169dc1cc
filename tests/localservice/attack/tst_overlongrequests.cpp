// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

QJsonArray listOf(qsizetype count, const QJsonValue &item)
{
    QJsonArray items;
    for (qsizetype i = 0; i < count; ++i)
        items.append(item);
    return items;
}

QJsonObject rule()
{
    return {{u"type"_s, u"invoice"_s}, {u"description"_s, u"An invoice with an amount due"_s}};
}

QJsonObject webhook(const QJsonObject &headers)
{
    return {{u"webhook_url"_s, u"http://127.0.0.1:1/"_s}, {u"webhook_headers"_s, headers}};
}

QJsonObject manyHeaders(int count)
{
    QJsonObject headers;
    for (int i = 0; i < count; ++i)
        headers.insert(u"X-%1"_s.arg(i), u"x"_s);
    return headers;
}

} // namespace

/// Requests that ask for so much that looking at it would keep the service busy.
class TestOverlongRequests : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void firstDialect_data();
    void firstDialect();
    void secondDialect_data();
    void secondDialect();
    void aConfiguration();
    void fileIdsOfAQuery();
    void notAllProblemsAreNamed();
    void aHugeBodyIsRefused();

private:
    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_file;
};

void TestOverlongRequests::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_file = m_driver->file(u"a.txt"_s, "x");
}

void TestOverlongRequests::firstDialect_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("loc");
    const auto row
        = [](const char *name, const QString &field, const QJsonValue &value, const QString &loc) {
              QTest::newRow(name) << field << value << loc;
          };
    const QString webhooks = u"webhook_configurations"_s;
    const QString headers = u"body.webhook_configurations.0.webhook_headers"_s;
    row("files", u"file_ids"_s, listOf(100'000, u"x"_s), u"body.file_ids"_s);
    row("rules", u"rules"_s, listOf(501, rule()), u"body.rules"_s);
    row("pages", u"parsing_configuration"_s, QJsonObject{{u"target_pages"_s, listOf(100'001, -1)}},
        u"body.parsing_configuration.target_pages"_s);
    row("webhooks", webhooks, listOf(51, webhook({})), u"body.webhook_configurations"_s);
    QJsonObject events = webhook({});
    events.insert("webhook_events"_L1, listOf(101, u"parse.success"_s));
    row("events", webhooks, QJsonArray{events}, u"body.webhook_configurations.0.webhook_events"_s);
    row("headers", webhooks, QJsonArray{webhook(manyHeaders(101))}, headers);
    row("a long header", webhooks, QJsonArray{webhook({{u"X-A"_s, QString(9000, u'x')}})},
        headers + u".X-A"_s);
}

void TestOverlongRequests::firstDialect()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, loc);
    QJsonObject body = ServiceDriver::jobBody({m_file});
    body.insert(field, value);
    const Answer answer = m_driver->post(u"/api/v1/classifier/jobs"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
    QCOMPARE(answer.object().value("detail"_L1).toArray().size(), 1);
}

void TestOverlongRequests::secondDialect_data()
{
    QTest::addColumn<QJsonObject>("configuration");
    QTest::addColumn<QString>("loc");
    QTest::newRow("rules") << QJsonObject{{u"rules"_s, listOf(501, rule())}}
                           << u"body.configuration.rules"_s;
    const QJsonObject pages{{u"target_pages"_s, u"1-100000,"_s.repeated(500)}};
    QTest::newRow("pages") << QJsonObject{{u"rules"_s, listOf(1, rule())},
                                          {u"parsing_configuration"_s, pages}}
                           << u"body.configuration.parsing_configuration.target_pages"_s;
}

void TestOverlongRequests::secondDialect()
{
    QFETCH(const QJsonObject, configuration);
    QFETCH(const QString, loc);
    const QJsonObject body{{u"file_input"_s, m_file}, {u"configuration"_s, configuration}};
    const Answer answer = m_driver->post(u"/api/v2/classify"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), loc);
}

void TestOverlongRequests::aConfiguration()
{
    const QJsonObject parameters{{u"product_type"_s, u"classify_v2"_s},
                                 {u"rules"_s, listOf(501, rule())}};
    const Answer answer
        = m_driver->post(u"/api/v1/beta/configurations"_s,
                         QJsonObject{{u"name"_s, u"n"_s}, {u"parameters"_s, parameters}});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), u"body.parameters.rules"_s);
}

void TestOverlongRequests::fileIdsOfAQuery()
{
    const Answer answer = m_driver->post(
        u"/api/v1/beta/files/query"_s,
        QJsonObject{{u"filter"_s, QJsonObject{{u"file_ids"_s, listOf(1001, u"x"_s)}}}});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), u"body.filter.file_ids"_s);
    QCOMPARE(answer.object().value("detail"_L1).toArray().size(), 1);
}

void TestOverlongRequests::notAllProblemsAreNamed()
{
    const QJsonObject body = ServiceDriver::jobBody(QStringList(500, u"x"_s));
    const Answer answer = m_driver->post(u"/api/v1/classifier/jobs"_s, body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.object().value("detail"_L1).toArray().size(), 100);
}

void TestOverlongRequests::aHugeBodyIsRefused()
{
    const QByteArray body(5 * 1024 * 1024, ' ');
    QCOMPARE(m_driver->post(u"/api/v1/classifier/jobs"_s, body).status, 413);
}

QTEST_GUILESS_MAIN(TestOverlongRequests)
#include "tst_overlongrequests.moc"
