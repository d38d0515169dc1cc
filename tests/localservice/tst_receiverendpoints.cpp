// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

namespace {

const QString receiverPath = u"/local/webhook-receivers"_s;

int deliver(const QUrl &url, const std::string &body, const httplib::Headers &headers = {})
{
    const auto client = cd::test::clientTo(url);
    const QString target = url.path() + u'?' + url.query();
    const auto result = client->Post(target.toStdString(), headers, body, "application/json");
    return result ? result->status : 0;
}

} // namespace

/// The service's own addresses for trying webhooks.
class TestReceiverEndpoints : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aDeliveryIsShownWhole();
    void onlyTheAddressTakesDeliveries();
    void onlyTheKeySeesThem();
    void pagesOfOtherOriginsDeliverNothing();
    void largeDeliveriesAreRefused();
    void aReceiverIsRemoved();
    void nothingOutlivesTheService();

private:
    QJsonObject make() const { return m_driver->post(receiverPath, QByteArray()).object(); }
    QJsonArray deliveries(const QJsonObject &receiver) const
    {
        return m_driver->get(receiverPath + u'/' + receiver.value("id"_L1).toString())
            .object()
            .value("items"_L1)
            .toArray();
    }
    static QUrl url(const QJsonObject &receiver)
    {
        return QUrl(receiver.value("url"_L1).toString());
    }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
};

void TestReceiverEndpoints::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
}

void TestReceiverEndpoints::aDeliveryIsShownWhole()
{
    const Answer made = m_driver->post(receiverPath, QByteArray());
    QCOMPARE(made.status, 201);
    const QJsonObject receiver = made.object();
    QCOMPARE(url(receiver).host(), u"127.0.0.1"_s);
    QCOMPARE(url(receiver).port(), m_service.url().port());
    QVERIFY(deliveries(receiver).isEmpty());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(deliver(url(receiver), "first"), 204);
    QCOMPARE(deliver(url(receiver), R"({"ä": 1})", {{"X-Own", "value"}}), 204);
    const QJsonArray found = deliveries(receiver);
    QCOMPARE(found.size(), 2); // newest first
    QCOMPARE(found.at(0)["body"_L1].toString(), uR"({"ä": 1})"_s);
    QCOMPARE(found.at(0)["headers"_L1]["X-Own"_L1].toString(), u"value"_s);
    QCOMPARE(found.at(0)["headers"_L1]["Content-Type"_L1].toString(), u"application/json"_s);
    QVERIFY(!found.at(0)["headers"_L1].toObject().contains("REMOTE_ADDR"_L1));
    const QDateTime at
        = QDateTime::fromString(found.at(0)["received_at"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(at >= before && at <= QDateTime::currentDateTimeUtc());
    QCOMPARE(found.at(1)["body"_L1].toString(), u"first"_s);
}

void TestReceiverEndpoints::onlyTheAddressTakesDeliveries()
{
    const QJsonObject one = make();
    const QJsonObject other = make();
    QVERIFY(url(one) != url(other));
    QCOMPARE(deliver(url(one), "x"), 204);
    QVERIFY(deliveries(other).isEmpty());
    QUrl guessed = url(one);
    guessed.setQuery(guessed.query().chopped(1));
    QCOMPARE(deliver(guessed, "x"), 404);
    guessed.setQuery(url(other).query());
    QCOMPARE(deliver(guessed, "x"), 404);
    guessed.setQuery(QString());
    QCOMPARE(deliver(guessed, "x"), 404);
    QCOMPARE(deliveries(one).size(), 1);
}

void TestReceiverEndpoints::onlyTheKeySeesThem()
{
    const QJsonObject receiver = make();
    const QString one = receiverPath + u'/' + receiver.value("id"_L1).toString();
    QCOMPARE(m_driver->send("GET", one, {}).status, 401);
    QCOMPARE(m_driver->send("POST", receiverPath, {}).status, 401);
    QCOMPARE(m_driver->send("DELETE", one, {}).status, 401);
    QCOMPARE(m_driver->send("GET", url(receiver).path(), {}).status, 401); // delivers only
    QCOMPARE(m_driver->get(receiverPath + u"/nobody"_s).status, 404);
}

void TestReceiverEndpoints::pagesOfOtherOriginsDeliverNothing()
{
    const QJsonObject receiver = make();
    QCOMPARE(deliver(url(receiver), "x", {{"Origin", "https://example.org"}}), 403);
    QVERIFY(deliveries(receiver).isEmpty());
}

void TestReceiverEndpoints::largeDeliveriesAreRefused()
{
    const QJsonObject receiver = make();
    QCOMPARE(deliver(url(receiver), std::string(64 * 1024, 'x')), 204);
    QCOMPARE(deliver(url(receiver), std::string(64 * 1024 + 1, 'x')), 413);
    QCOMPARE(deliveries(receiver).size(), 1);
}

void TestReceiverEndpoints::aReceiverIsRemoved()
{
    const QJsonObject receiver = make();
    const QString one = receiverPath + u'/' + receiver.value("id"_L1).toString();
    QCOMPARE(m_driver->remove(one).status, 204);
    QCOMPARE(m_driver->remove(one).status, 404);
    QCOMPARE(deliver(url(receiver), "x"), 404);
}

void TestReceiverEndpoints::nothingOutlivesTheService()
{
    const QJsonObject receiver = make();
    QCOMPARE(deliver(url(receiver), "a secret of somebody's"), 204);
    QVERIFY(m_service.stop());
    QVERIFY(m_service.log().contains(url(receiver).path().toUtf8()));
    QVERIFY(!m_service.log().contains(url(receiver).query().mid(7).toUtf8())); // its ticket
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    QCOMPARE(m_driver->get(receiverPath + u'/' + receiver.value("id"_L1).toString()).status, 404);
}

QTEST_GUILESS_MAIN(TestReceiverEndpoints)
#include "tst_receiverendpoints.moc"
