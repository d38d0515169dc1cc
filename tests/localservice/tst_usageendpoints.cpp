// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/servicedriver.h"
#include "support/stricttest.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using cd::test::Answer;
using cd::test::ServiceDriver;

/// What jobs would have cost, as the service tells it.
class TestUsageEndpoints : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theOrganizationIsNeeded();
    void bothDialectsAreCounted();
    void withoutALimitTheSecondDialectReadsAllPages();
    void whatFailedCostsNothing();
    void listsAreChosen();

private:
    QString path(const QString &more = {}) const
    {
        return u"/api/v1/beta/usage-metrics?organization_id="_s + m_organization + more;
    }
    QJsonArray of(const QString &job) const
    {
        return m_driver->get(path(u"&event_aggregation_key="_s + job))
            .object()
            .value("items"_L1)
            .toArray();
    }

    cd::test::LocalServiceProcess m_service;
    std::unique_ptr<ServiceDriver> m_driver;
    QString m_organization;
    QString m_invoice;
    QString m_broken;
};

void TestUsageEndpoints::initTestCase()
{
    QVERIFY2(m_service.start(), qPrintable(m_service.failure()));
    m_driver = std::make_unique<ServiceDriver>(m_service);
    m_organization = m_driver->organization();
    m_invoice = m_driver->file(u"invoice.txt"_s, cd::test::invoiceText());
    m_broken = m_driver->file(u"broken.bin"_s, cd::test::unreadable());
}

void TestUsageEndpoints::theOrganizationIsNeeded()
{
    const Answer answer = m_driver->get(u"/api/v1/beta/usage-metrics"_s);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.loc(), u"query.organization_id"_s);
    QCOMPARE(m_driver
                 ->get(u"/api/v1/beta/usage-metrics?organization_id="
                       "00000000-0000-4000-8000-000000000000"_s)
                 .status,
             403);
}

void TestUsageEndpoints::bothDialectsAreCounted()
{
    QJsonObject body = ServiceDriver::jobBody({m_invoice, m_broken});
    body.insert("mode"_L1, u"MULTIMODAL"_s);
    const QString first = m_driver->job(body);
    const QString second = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(first), u"PARTIAL_SUCCESS"_s, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(second), u"COMPLETED"_s, 60'000);
    QCOMPARE(of(first).size(), 1);
    QCOMPARE(of(second).size(), 1);
    const QJsonObject metric = of(first).first().toObject();
    QCOMPARE(metric.value("event_type"_L1).toString(), u"pages_classified"_s);
    QCOMPARE(metric.value("value"_L1).toInt(), 1); // the file that could not be read is free
    QCOMPARE(metric.value("credits"_L1).toDouble(), 2.0);
    QCOMPARE(metric.value("organization_id"_L1).toString(), m_organization);
    QCOMPARE(of(second).first()["credits"_L1].toDouble(), 1.0);
}

void TestUsageEndpoints::withoutALimitTheSecondDialectReadsAllPages()
{
    const QByteArray page = cd::test::invoiceText() + '\f';
    const QString file = m_driver->file(u"long.txt"_s, page.repeated(7) + "the eighth");
    const QString first = m_driver->job(ServiceDriver::jobBody({file}));
    const QString second = m_driver->fileJob(ServiceDriver::fileJobBody(file));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->status(first), u"SUCCESS"_s, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(second), u"COMPLETED"_s, 60'000);
    QCOMPARE(of(first).first()["value"_L1].toInt(), 5);
    QCOMPARE(of(second).first()["value"_L1].toInt(), 8);
}

void TestUsageEndpoints::whatFailedCostsNothing()
{
    const QString job = m_driver->fileJob(ServiceDriver::fileJobBody(m_broken));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(job), u"FAILED"_s, 60'000);
    QVERIFY(of(job).isEmpty());
}

void TestUsageEndpoints::listsAreChosen()
{
    const auto count = [this](const QString &more) {
        return m_driver->get(path(more)).object().value("items"_L1).toArray().size();
    };
    const QString job = m_driver->fileJob(ServiceDriver::fileJobBody(m_invoice));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->fileJobStatus(job), u"COMPLETED"_s, 60'000);
    const QDate day = QDate::fromString(of(job).first()["day"_L1].toString(), Qt::ISODate);
    QVERIFY(day.isValid());
    const qsizetype all = count({});
    QVERIFY(all > 0);
    QCOMPARE(count(u"&event_types=pages_parsed&event_types=pages_classified"_s), all);
    QCOMPARE(count(u"&event_types=pages_parsed"_s), 0);
    QVERIFY(count(u"&day_on_or_after="_s + day.toString(Qt::ISODate)) > 0);
    QCOMPARE(count(u"&day_on_or_after="_s + day.addDays(1).toString(Qt::ISODate)), 0);
    QCOMPARE(count(u"&day_on_or_before="_s + day.addDays(-2).toString(Qt::ISODate)), 0);
    QCOMPARE(count(u"&page_size=1"_s), 1);
    QCOMPARE(m_driver->get(path(u"&day_on_or_after=today"_s)).loc(), u"query.day_on_or_after"_s);
    QCOMPARE(m_driver->get(path(u"&page_token=x"_s)).status, 400);
}

QTEST_GUILESS_MAIN(TestUsageEndpoints)
#include "tst_usageendpoints.moc"
