// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"
#include "wire/webhooks/webhooksignature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::ServiceDriver;

namespace {

constexpr int patienceMs = 60'000;

const QString receiverPath = u"/local/webhook-receivers"_s;

} // namespace

/// What the second dialect's jobs tell their webhooks, through the service's own receivers.
class TestFileJobWebhooks : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyStepIsTold();
    void onlyWhatIsAskedForIsTold();
    void theSignatureIsOfTheBody();
    void aCancelledJobIsTold();
    void aSecondCreateTellsNothing();

private:
    struct Receiver
    {
        QString path;
        QString url;
    };
    Receiver make() const;
    QJsonArray deliveries(const Receiver &receiver) const
    {
        return m_driver->get(receiver.path).object().value("items"_L1).toArray();
    }
    QStringList types(const Receiver &receiver) const;
    QJsonObject body(const QString &file, const QJsonObject &webhook) const;

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_invoice;
};

void TestFileJobWebhooks::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_invoice = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
}

TestFileJobWebhooks::Receiver TestFileJobWebhooks::make() const
{
    const QJsonObject made = m_driver->post(receiverPath, QByteArray()).object();
    return {receiverPath + u'/' + made.value("id"_L1).toString(), made.value("url"_L1).toString()};
}

/// In alphabetic order: which of two deliveries comes first is nobody's promise.
QStringList TestFileJobWebhooks::types(const Receiver &receiver) const
{
    QStringList types;
    const QJsonArray found = deliveries(receiver);
    for (const QJsonValue &delivery : found)
        types.append(delivery["headers"_L1]["X-Webhook-Event-Type"_L1].toString());
    types.sort();
    return types;
}

QJsonObject TestFileJobWebhooks::body(const QString &file, const QJsonObject &webhook) const
{
    QJsonObject body = ServiceDriver::fileJobBody(file);
    body.insert("webhook_configurations"_L1, QJsonArray{webhook});
    return body;
}

void TestFileJobWebhooks::everyStepIsTold()
{
    const Receiver receiver = make();
    const QString id = m_driver->fileJob(body(m_invoice, {{u"webhook_url"_s, receiver.url}}));
    const QStringList all{u"classify.pending"_s, u"classify.running"_s, u"classify.success"_s};
    QTRY_COMPARE_WITH_TIMEOUT(types(receiver), all, patienceMs);
    const QJsonArray found = deliveries(receiver);
    for (const QJsonValue &delivery : found)
        QVERIFY(delivery["body"_L1].toString().contains(id));

    const Receiver failing = make();
    const QString broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
    m_driver->fileJob(body(broken, {{u"webhook_url"_s, failing.url}}));
    QTRY_VERIFY_WITH_TIMEOUT(types(failing).contains(u"classify.error"_s), patienceMs);
}

void TestFileJobWebhooks::onlyWhatIsAskedForIsTold()
{
    const Receiver receiver = make();
    m_driver->fileJob(
        body(m_invoice,
             {{u"webhook_url"_s, receiver.url},
              {u"webhook_events"_s, QJsonArray{u"classify.success"_s, u"parse.success"_s}}}));
    QTRY_COMPARE_WITH_TIMEOUT(types(receiver), QStringList{u"classify.success"_s}, patienceMs);
    // The first dialect's jobs have events of their own.
    const Receiver other = make();
    QJsonObject first = ServiceDriver::jobBody({m_invoice});
    first.insert("webhook_configurations"_L1,
                 QJsonArray{QJsonObject{{u"webhook_url"_s, other.url}}});
    m_driver->job(first);
    QTRY_COMPARE_WITH_TIMEOUT(types(other), QStringList{u"parse.success"_s}, patienceMs);
}

void TestFileJobWebhooks::theSignatureIsOfTheBody()
{
    const Receiver receiver = make();
    const QString id
        = m_driver->fileJob(body(m_invoice,
                                 {{u"webhook_url"_s, receiver.url},
                                  {u"webhook_events"_s, QJsonArray{u"classify.success"_s}},
                                  {u"webhook_output_format"_s, u"json"_s},
                                  {u"webhook_signing_secret"_s, u"test-secret"_s},
                                  {u"webhook_headers"_s, QJsonObject{{u"X-Own"_s, u"v"_s}}}}));
    QTRY_COMPARE_WITH_TIMEOUT(deliveries(receiver).size(), 1, patienceMs);
    const QJsonObject got = deliveries(receiver).first().toObject();
    const QByteArray sent = got.value("body"_L1).toString().toUtf8();
    const QJsonObject headers = got.value("headers"_L1).toObject();
    QCOMPARE(headers.value("LC-Signature"_L1).toString().toLatin1(),
             cd::webhookSignature(sent, u"test-secret"_s));
    QCOMPARE(headers.value("X-Own"_L1).toString(), u"v"_s);
    const QJsonObject event = QJsonDocument::fromJson(sent).object();
    QCOMPARE(event.value("event_type"_L1).toString(), u"classify.success"_s);
    QCOMPARE(event.value("data"_L1)["job_id"_L1].toString(), id);
}

void TestFileJobWebhooks::aCancelledJobIsTold()
{
    QStringList files;
    for (int i = 0; i < 60; ++i)
        files.append(m_driver->file(u"%1.txt"_s.arg(i), cd::test::receiptText()));
    m_driver->job(ServiceDriver::jobBody(files)); // what comes after it waits
    const Receiver receiver = make();
    const QString id = m_driver->fileJob(body(m_invoice, {{u"webhook_url"_s, receiver.url}}));
    m_driver->post(u"/api/v2/classify/"_s + id + u"/cancel"_s, QByteArray());
    const QStringList all{u"classify.cancelled"_s, u"classify.pending"_s};
    QTRY_COMPARE_WITH_TIMEOUT(types(receiver), all, patienceMs);
}

void TestFileJobWebhooks::aSecondCreateTellsNothing()
{
    const Receiver receiver = make();
    QJsonObject twice = body(m_invoice,
                             {{u"webhook_url"_s, receiver.url},
                              {u"webhook_events"_s, QJsonArray{u"classify.pending"_s}}});
    twice.insert("transaction_id"_L1, u"twice"_s);
    QCOMPARE(m_driver->fileJob(twice), m_driver->fileJob(twice));
    const Receiver after = make();
    m_driver->fileJob(body(m_invoice, {{u"webhook_url"_s, after.url}}));
    QTRY_COMPARE_WITH_TIMEOUT(types(after).size(), 3, patienceMs);
    QCOMPARE(types(receiver), QStringList{u"classify.pending"_s});
}

QTEST_GUILESS_MAIN(TestFileJobWebhooks)
#include "tst_filejobwebhooks.moc"
