// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/webhooks/webhooksignature.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Expected values were computed with OpenSSL.
class TestWebhookSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatures_data();
    void signatures();
};

void TestWebhookSignature::signatures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("an event")
        << QByteArray(R"({"event_id":"1","event_type":"parse.success"})") << u"secret"_s
        << QByteArray("sha256=c8c455191c68fcf9291946119e8771bae0e8f4f00a2d99b2d88aa5120d4c74a1");
    QTest::newRow("umlauts in both")
        << QByteArray(R"({"a":"ä"})") << u"schlüssel"_s
        << QByteArray("sha256=daa6b12e85ffcbf5793cd1dd9251c2b3fa0a3a53ab4747333ca2ed32e585fe86");
    QTest::newRow("no body")
        << QByteArray(R"()") << u"secret"_s
        << QByteArray("sha256=f9e66e179b6747ae54108f82f8ade8b3c25d76fd30afde6c395822c530196169");
}

void TestWebhookSignature::signatures()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, secret);
    QTEST(cd::webhookSignature(body, secret), "signature");
}

QTEST_GUILESS_MAIN(TestWebhookSignature)
#include "tst_webhooksignature.moc"
