// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/server/endpoints/webhookreceivers.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

class TestWebhookReceivers : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestDeliveryComesFirst();
    void onlyTheTicketDelivers();
    void deliveriesAreBounded();
    void largeDeliveriesAreFewer();
    void receiversAreBounded();
    void aRemovedOneTakesNothing();
};

void TestWebhookReceivers::theNewestDeliveryComesFirst()
{
    WebhookReceivers receivers;
    const auto receiver = receivers.add();
    QVERIFY(receivers.deliveries(receiver.id)->isEmpty());
    QVERIFY(receivers.take(receiver.id, receiver.ticket, {{}, {{u"X"_s, u"1"_s}}, "first"}));
    QVERIFY(receivers.take(receiver.id, receiver.ticket, {{}, {}, "second"}));
    const auto deliveries = *receivers.deliveries(receiver.id);
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries.at(0).body, QByteArray("second"));
    QCOMPARE(deliveries.at(1).headers.first().second, u"1"_s);
}

void TestWebhookReceivers::onlyTheTicketDelivers()
{
    WebhookReceivers receivers;
    const auto one = receivers.add();
    const auto other = receivers.add();
    QVERIFY(one.ticket != other.ticket && one.id != other.id);
    QCOMPARE(one.ticket.size(), 64);
    QVERIFY(!receivers.take(one.id, other.ticket, {}));
    QVERIFY(!receivers.take(one.id, {}, {}));
    QVERIFY(!receivers.take({}, one.ticket, {}));
    QVERIFY(receivers.take(one.id, one.ticket, {}));
    QVERIFY(receivers.deliveries(other.id)->isEmpty());
    QVERIFY(!receivers.deliveries(one.ticket));
}

void TestWebhookReceivers::deliveriesAreBounded()
{
    WebhookReceivers receivers;
    const auto receiver = receivers.add();
    for (int i = 0; i <= WebhookReceivers::maxDeliveries; ++i)
        QVERIFY(receivers.take(receiver.id, receiver.ticket, {{}, {}, QByteArray::number(i)}));
    const auto deliveries = *receivers.deliveries(receiver.id);
    QCOMPARE(deliveries.size(), WebhookReceivers::maxDeliveries);
    QCOMPARE(deliveries.first().body, QByteArray::number(WebhookReceivers::maxDeliveries));
    QCOMPARE(deliveries.last().body, QByteArray("1"));
}

/// Also where it is their headers that are large.
void TestWebhookReceivers::largeDeliveriesAreFewer()
{
    WebhookReceivers receivers;
    const auto receiver = receivers.add();
    const QString large(qsizetype(100) * 1024, u'x'); // twice as many bytes
    for (int i = 0; i < 20; ++i)
        QVERIFY(receivers.take(receiver.id, receiver.ticket, {{}, {{u"a"_s, large}}, {}}));
    QCOMPARE(receivers.deliveries(receiver.id)->size(), 5);
    const QString larger(WebhookReceivers::maxKeptBytes, u'x');
    QVERIFY(receivers.take(receiver.id, receiver.ticket, {{}, {{u"a"_s, larger}}, "last"}));
    QCOMPARE(receivers.deliveries(receiver.id)->size(), 1);
    QCOMPARE(receivers.deliveries(receiver.id)->first().body, QByteArray("last"));
}

void TestWebhookReceivers::receiversAreBounded()
{
    WebhookReceivers receivers;
    const auto oldest = receivers.add();
    const auto next = receivers.add();
    for (int i = 0; i < WebhookReceivers::maxReceivers - 1; ++i)
        receivers.add();
    QVERIFY(!receivers.deliveries(oldest.id));
    QVERIFY(!receivers.take(oldest.id, oldest.ticket, {}));
    QVERIFY(receivers.take(next.id, next.ticket, {}));
}

void TestWebhookReceivers::aRemovedOneTakesNothing()
{
    WebhookReceivers receivers;
    const auto receiver = receivers.add();
    QVERIFY(receivers.remove(receiver.id));
    QVERIFY(!receivers.remove(receiver.id));
    QVERIFY(!receivers.take(receiver.id, receiver.ticket, {}));
    QVERIFY(!receivers.deliveries(receiver.id));
}

QTEST_GUILESS_MAIN(TestWebhookReceivers)
#include "tst_webhookreceivers.moc"
