// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/webhooks/webhookdelivery.h"

#include <QTest>

using namespace cd;
using namespace Qt::StringLiterals;

/// Bodies are tst_webhookevent's, signatures tst_webhooksignature's.
class TestWebhookDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersThatWouldBreakTheMessageAreLeftOut()
    {
        Webhook webhook;
        webhook.headers = {{u"X-Good"_s, u"yes"_s},
                           {u"X-Two\r\nLines"_s, u"no"_s},
                           {u"X-Value"_s, u"a\r\nX-More: no"_s},
                           {u"Content-Length"_s, u"1"_s},
                           {u"transfer-encoding"_s, u"chunked"_s},
                           {u"lc-signature"_s, u"forged"_s},
                           {u"x-webhook-event-id"_s, u"another"_s}};
        const WebhookEvent event{u"e1"_s, u"parse.error"_s, 1, {u"j1"_s}};
        const QList<QPair<QByteArray, QByteArray>> wanted{{"X-Webhook-Event-ID", "e1"},
                                                          {"X-Webhook-Event-Type", "parse.error"},
                                                          {"X-Good", "yes"}};
        QCOMPARE(webhookHeaders(event, webhook, "{}"), wanted);
    }

    void withASecretItIsSigned()
    {
        Webhook webhook;
        webhook.signingSecret = u"s"_s;
        const auto headers = webhookHeaders({}, webhook, "{}");
        QCOMPARE(headers.constLast().first, QByteArray("LC-Signature"));
        QVERIFY(headers.constLast().second.startsWith("sha256="));
    }

    void whatArrivedIsReadBack()
    {
        const WebhookDelivery delivery{QDateTime(QDate(2026, 11, 27), QTime(8, 30), Qt::UTC),
                                       {{u"LC-Signature"_s, u"sha256=00"_s}},
                                       "{\"a\": \"ü\"}"};
        const auto read = webhookDeliveryFromJson(toJson(delivery));
        QVERIFY(read);
        QCOMPARE(read->receivedAt, delivery.receivedAt);
        QCOMPARE(read->header(u"lc-signature"_s), u"sha256=00"_s);
        QCOMPARE(read->header(u"x-other"_s), QString());
        QCOMPARE(read->body, delivery.body);
        QVERIFY(!webhookDeliveryFromJson({{u"body"_s, u"{}"_s}})); // when is not known
    }
};

QTEST_GUILESS_MAIN(TestWebhookDelivery)
#include "tst_webhookdelivery.moc"
