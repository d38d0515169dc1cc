// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"
#include "wire/webhooks/webhooksignature.h"

#include <QMutex>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using cd::test::ServiceDriver;

namespace {

constexpr int patienceMs = 60'000;

struct Delivery
{
    QByteArray path;
    QByteArray body;
    httplib::Headers headers;

    QByteArray header(const char *name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? QByteArray() : QByteArray::fromStdString(found->second);
    }
};

/// Takes webhooks on loopback; the first answers are 500 as often as it is told.
class Receiver
{
public:
    explicit Receiver(int failures)
        : m_failures(failures)
    {
        m_server.Post(".*", [this](const httplib::Request &request, httplib::Response &response) {
            const QMutexLocker locker(&m_mutex);
            m_deliveries.append({QByteArray::fromStdString(request.target),
                                 QByteArray::fromStdString(request.body), request.headers});
            response.status = m_deliveries.size() <= m_failures ? 500 : 204;
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread.reset(QThread::create([this] { m_server.listen_after_bind(); }));
        m_thread->start();
    }
    ~Receiver()
    {
        m_server.stop();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Receiver)

    QString url(const QString &path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_port), path);
    }
    QList<Delivery> deliveries()
    {
        const QMutexLocker locker(&m_mutex);
        return m_deliveries;
    }

private:
    int m_failures;
    int m_port = 0;
    httplib::Server m_server;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QList<Delivery> m_deliveries;
};

} // namespace

class TestServiceWebhooks : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theEndIsDeliveredAsTheContractSays();
    void theDefaultFormIsAString();
    void threeAttemptsAreMade();
    void eventsChooseByOldNamesAndNew();
    void otherMachinesGetNothing();

private:
    QString run(const QJsonArray &webhooks, const QStringList &files);

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_file;
    QString m_broken;
};

void TestServiceWebhooks::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_file = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    m_broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
}

QString TestServiceWebhooks::run(const QJsonArray &webhooks, const QStringList &files)
{
    QJsonObject body = ServiceDriver::jobBody(files);
    body.insert("webhook_configurations"_L1, webhooks);
    return m_driver->job(body);
}

void TestServiceWebhooks::theEndIsDeliveredAsTheContractSays()
{
    Receiver receiver(0);
    const QString job = run({QJsonObject{{u"webhook_url"_s, receiver.url(u"/hook?a=b%20c"_s)},
                                         {u"webhook_output_format"_s, u"json"_s},
                                         {u"webhook_signing_secret"_s, u"test-secret"_s},
                                         {u"webhook_headers"_s,
                                          QJsonObject{{u"X-Own"_s, u"value"_s},
                                                      {u"Bad Name"_s, u"x"_s},
                                                      {u"X-Two"_s, u"a\r\nX-Three: b"_s},
                                                      {u"lc-signature"_s, u"forged"_s}}}}},
                            {m_file});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.deliveries().size(), 1, patienceMs);
    const Delivery got = receiver.deliveries().first();
    QCOMPARE(got.path, QByteArray("/hook?a=b%20c"));
    const QJsonObject body = QJsonDocument::fromJson(got.body).object();
    QCOMPARE(body.value("event_type"_L1).toString(), u"parse.success"_s);
    QVERIFY(body.value("timestamp"_L1).isDouble());
    const QJsonObject data = body.value("data"_L1).toObject();
    QCOMPARE(data.value("job_id"_L1).toString(), job);
    QVERIFY(data.contains("id"_L1));
    QCOMPARE(got.header("X-Webhook-Event-ID"), body.value("event_id"_L1).toString().toUtf8());
    QCOMPARE(got.header("X-Webhook-Event-Type"), QByteArray("parse.success"));
    QCOMPARE(got.header("X-Own"), QByteArray("value"));
    QCOMPARE(got.header("LC-Signature"), cd::webhookSignature(got.body, u"test-secret"_s));
    QVERIFY(got.header("Authorization").isEmpty());
    QVERIFY(got.header("X-Three").isEmpty());
    QTRY_VERIFY(m_service.log().contains("3 of its headers can't be sent"));
}

void TestServiceWebhooks::theDefaultFormIsAString()
{
    Receiver receiver(0);
    run({QJsonObject{{u"webhook_url"_s, receiver.url(u"/"_s)}}}, {m_file});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.deliveries().size(), 1, patienceMs);
    const Delivery got = receiver.deliveries().first();
    const QJsonArray text = QJsonDocument::fromJson('[' + got.body + ']').array();
    const QJsonObject body = QJsonDocument::fromJson(text.first().toString().toUtf8()).object();
    QCOMPARE(body.value("event_type"_L1).toString(), u"parse.success"_s);
    QVERIFY(got.header("LC-Signature").isEmpty());
}

void TestServiceWebhooks::threeAttemptsAreMade()
{
    Receiver receiver(100);
    const QJsonObject webhook{{u"webhook_url"_s, receiver.url(u"/"_s)}};
    run({webhook}, {m_file});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.deliveries().size(), 3, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_service.log().contains("attempt 3: answered 500"), patienceMs);
    QCOMPARE(receiver.deliveries().size(), 3);
    QCOMPARE(receiver.deliveries().at(0).header("X-Webhook-Event-ID"),
             receiver.deliveries().at(2).header("X-Webhook-Event-ID"));
}

void TestServiceWebhooks::eventsChooseByOldNamesAndNew()
{
    Receiver receiver(0);
    const auto webhook = [&receiver](const QString &path, const QString &event) {
        return QJsonObject{{u"webhook_url"_s, receiver.url(path)},
                           {u"webhook_events"_s, QJsonArray{event}}};
    };
    const QJsonArray webhooks{
        webhook(u"/old-partial"_s, u"parse.partial"_s),
        webhook(u"/old-failure"_s, u"parse.failure"_s), webhook(u"/success"_s, u"parse.success"_s),
        webhook(u"/partial"_s, u"parse.partial_success"_s), webhook(u"/error"_s, u"parse.error"_s)};
    run(webhooks, {m_file, m_broken});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.deliveries().size(), 2, patienceMs);
    QCOMPARE(receiver.deliveries().at(0).path, QByteArray("/old-partial"));
    QCOMPARE(receiver.deliveries().at(1).path, QByteArray("/partial"));
    run(webhooks, {m_broken});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.deliveries().size(), 4, patienceMs);
    QCOMPARE(receiver.deliveries().at(2).path, QByteArray("/old-failure"));
    QCOMPARE(receiver.deliveries().at(3).path, QByteArray("/error"));
}

void TestServiceWebhooks::otherMachinesGetNothing()
{
    run({QJsonObject{{u"webhook_url"_s, u"https://hooks.example/x?secret=1"_s}}}, {m_file});
    QTRY_VERIFY_WITH_TIMEOUT(m_service.log().contains("not delivered"), patienceMs);
    QVERIFY(!m_service.log().contains("secret"));
}

QTEST_GUILESS_MAIN(TestServiceWebhooks)
#include "tst_servicewebhooks.moc"
