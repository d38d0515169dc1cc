// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/work/webhookevent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;
using namespace cd::local;
using Known = JobStatus::Known;

/// What a webhook is told of a job, and which addresses are told anything.
class TestWebhookEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesHaveEvents_data();
    void statusesHaveEvents();
    void eventsAreChosen_data();
    void eventsAreChosen();
    void bodyAsJson();
    void bodyAsStringIsTheDefault();
    void staysOnThisMachine_data();
    void staysOnThisMachine();

private:
    static WebhookEvent event()
    {
        return {.id = u"e1"_s,
                .type = u"parse.success"_s,
                .timestamp = 1'790'000'000,
                .jobId = {u"j1"_s}};
    }
};

void TestWebhookEvent::statusesHaveEvents_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Known>("status");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, Dialect dialect, Known status, const QString &type) {
        QTest::newRow(name) << dialect << status << type;
    };
    row("success", Dialect::First, Known::Success, u"parse.success"_s);
    row("partial", Dialect::First, Known::PartialSuccess, u"parse.partial_success"_s);
    row("error", Dialect::First, Known::Error, u"parse.error"_s);
    row("cancelled", Dialect::First, Known::Cancelled, u"parse.cancelled"_s);
    row("pending", Dialect::Second, Known::Pending, u"classify.pending"_s);
    row("running", Dialect::Second, Known::Running, u"classify.running"_s);
    row("completed", Dialect::Second, Known::Completed, u"classify.success"_s);
    row("failed", Dialect::Second, Known::Failed, u"classify.error"_s);
    row("cancelled, second dialect", Dialect::Second, Known::Cancelled, u"classify.cancelled"_s);
}

void TestWebhookEvent::statusesHaveEvents()
{
    QFETCH(Dialect, dialect);
    QFETCH(Known, status);
    const JobNews news{{u"j1"_s}, dialect, JobStatus(status), {}};
    const WebhookEvent first = eventOf(news);
    QTEST(first.type, "type");
    QCOMPARE(first.jobId, news.jobId);
    QVERIFY(first.timestamp > 1'700'000'000);
    QVERIFY(first.id != eventOf(news).id);
}

void TestWebhookEvent::eventsAreChosen_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("none means all") << QStringList() << u"parse.success"_s << true;
    QTest::newRow("named") << QStringList{u"a"_s, u"parse.success"_s} << u"parse.success"_s << true;
    QTest::newRow("not named") << QStringList{u"parse.error"_s} << u"parse.success"_s << false;
    QTest::newRow("old name") << QStringList{u"parse.failure"_s} << u"parse.error"_s << true;
    QTest::newRow("other old name")
        << QStringList{u"parse.partial"_s} << u"parse.partial_success"_s << true;
    QTest::newRow("the other dialect's")
        << QStringList{u"parse.success"_s} << u"classify.success"_s << false;
    QTest::newRow("names are exact")
        << QStringList{u"Parse.Success"_s} << u"parse.success"_s << false;
}

void TestWebhookEvent::eventsAreChosen()
{
    QFETCH(QStringList, events);
    QFETCH(QString, type);
    WebhookEvent told = event();
    told.type = type;
    QTEST(isWanted(told, {.events = events}), "wanted");
}

void TestWebhookEvent::bodyAsJson()
{
    const QByteArray body = webhookBody(event(), {.format = Webhook::Format::Json});
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QCOMPARE(object.value("event_id"_L1).toString(), u"e1"_s);
    QCOMPARE(object.value("event_type"_L1).toString(), u"parse.success"_s);
    QCOMPARE(object.value("timestamp"_L1).toInteger(), 1'790'000'000);
    const QJsonObject data = object.value("data"_L1).toObject();
    QCOMPARE(data.value("id"_L1).toString(), u"j1"_s);
    QCOMPARE(data.value("job_id"_L1).toString(), u"j1"_s);
}

void TestWebhookEvent::bodyAsStringIsTheDefault()
{
    const QByteArray body = webhookBody(event(), {});
    QVERIFY(body.startsWith('"') && body.endsWith('"'));
    const QJsonDocument inList = QJsonDocument::fromJson('[' + body + ']');
    QCOMPARE(inList[0].toString().toUtf8(),
             webhookBody(event(), {.format = Webhook::Format::Json}));
}

void TestWebhookEvent::staysOnThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("here");
    QTest::newRow("address") << u"http://127.0.0.1:8080/hook"_s << true;
    QTest::newRow("any of the net") << u"https://127.9.8.7/"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]/"_s << true;
    QTest::newRow("name") << u"http://localhost/x"_s << true;
    QTest::newRow("elsewhere") << u"https://hooks.example.org/"_s << false;
    QTest::newRow("looks like it") << u"http://127.0.0.1.example.org/"_s << false;
    QTest::newRow("user that looks like it") << u"http://127.0.0.1@example.org/"_s << false;
    QTest::newRow("name that ends so") << u"http://my.localhost.example.org/"_s << false;
    QTest::newRow("private net") << u"http://10.0.0.1/"_s << false;
    QTest::newRow("any address") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("none") << u"not an address"_s << false;
}

void TestWebhookEvent::staysOnThisMachine()
{
    QFETCH(QString, url);
    QTEST(isLoopback(url), "here");
}

QTEST_GUILESS_MAIN(TestWebhookEvent)
#include "tst_webhookevent.moc"
