// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhooks/webhooktrial.h"

#include "service/doordriver.h"
#include "support/faultyserver.h"
#include "wire/webhooks/webhooksignature.h"

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;
using Kind = ServiceError::Kind;

namespace {

Webhook webhookAt(const QUrl &url)
{
    Webhook webhook;
    webhook.url = url.toString(QUrl::FullyEncoded);
    webhook.headers = {{u"X-Own"_s, u"of mine"_s}, {u"Host"_s, u"elsewhere"_s}};
    webhook.format = Webhook::Format::Json;
    webhook.signingSecret = u"an invented one"_s;
    return webhook;
}

Result<HttpAnswer> deliver(const Webhook &webhook)
{
    WebhookTrial trial{NetworkSetup()};
    QObject context;
    Reply<HttpAnswer> reply;
    const Call call
        = trial.send(WebhookTrial::sample(u"parse.success"_s), webhook, &context, reply.done());
    if (!reply.wait())
        qFatal("there was no reply");
    return *reply.result;
}

} // namespace

/// A sample goes out as the service's own deliveries do.
class TestWebhookTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itArrivesAsADelivery()
    {
        FaultyServer server;
        server.setSteps({{.status = 204}});
        QUrl url = server.url();
        url.setPath(u"/hooks/classified/"_s);
        url.setQuery(u"ticket=a%2Bb&x=1+2"_s);
        const Webhook webhook = webhookAt(url);
        const auto answer = deliver(webhook);
        QVERIFY(answer);
        QCOMPARE(answer->status, 204);
        QCOMPARE(server.requests().size(), 1);
        const SeenRequest seen = server.requests().constFirst();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/hooks/classified/?ticket=a%2Bb&x=1%202"));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(seen.header("X-Webhook-Event-Type"), QByteArray("parse.success"));
        QVERIFY(!seen.header("X-Webhook-Event-ID").isEmpty());
        QCOMPARE(seen.header("X-Own"), QByteArray("of mine"));
        QCOMPARE(seen.header("Host"), QByteArray(url.authority().toUtf8()));
        QCOMPARE(seen.header("LC-Signature"), webhookSignature(seen.body, webhook.signingSecret));
        QVERIFY(seen.header("Authorization").isEmpty());
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(body.value("event_type"_L1).toString(), u"parse.success"_s);
        QVERIFY(!body.value("data"_L1)["job_id"_L1].toString().isEmpty());
    }

    void whatIsNotTakenIsSaidAndNotRepeated_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {302, 404, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void whatIsNotTakenIsSaidAndNotRepeated()
    {
        QFETCH(const int, status);
        FaultyServer server;
        FaultyServer other;
        server.setSteps({{.status = status, .headers = {{"Location", other.url().toEncoded()}}}});
        const auto answer = deliver(webhookAt(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(other.requests().isEmpty());
    }

    void nobodyThere()
    {
        QUrl url;
        {
            const FaultyServer gone;
            url = gone.url();
        }
        const auto answer = deliver(webhookAt(url));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Offline);
    }

    void itLeavesThisMachineByHttpsOnly()
    {
        const auto answer = deliver(webhookAt(QUrl(u"http://192.0.2.1/hook"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Rejected);
        QCOMPARE(answer.error().acted, ServiceError::Acted::No);
        QCOMPARE(answer.error().fields.constFirst().code, FieldProblem::Code::NotHttps);
    }
};

QTEST_GUILESS_MAIN(TestWebhookTrial)
#include "tst_webhooktrial.moc"
