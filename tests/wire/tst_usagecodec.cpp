// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "wire/usagecodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

UsageMetric fullMetric()
{
    return {.id = u"m-1"_s,
            .eventType = u"pages_classified"_s,
            .aggregationKey = u"clj-1"_s,
            .aggregationType = u"pdf"_s,
            .value = 7,
            .credits = 7.5,
            .day = QDate(2026, 6, 1),
            .projectId = {u"p"_s},
            .organizationId = {u"o"_s},
            .userId = u"u"_s};
}

} // namespace

class TestUsageCodec : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void allFieldsAreRead();
    void aMetricComesBack();
    void whatMayBeMissingMayBeWrong_data();
    void whatMayBeMissingMayBeWrong();
    void withoutAJobItIsNone();
};

void TestUsageCodec::allFieldsAreRead()
{
    const auto metric = usageMetricFromJson(object(
        R"({"id": "m-1", "event_type": "pages_classified", "event_aggregation_key": "clj-1",
            "event_aggregation_type": "pdf", "value": 7, "credits": 7.5, "day": "2026-06-01",
            "project_id": "p", "organization_id": "o", "user_id": "u", "properties": {"a": 1}})"));
    QVERIFY(metric.has_value());
    QCOMPARE(*metric, fullMetric());
}

void TestUsageCodec::aMetricComesBack()
{
    UsageMetric metric = fullMetric();
    QCOMPARE(*usageMetricFromJson(toJson(metric)), metric);
    metric.credits.reset();
    metric.day = {};
    QCOMPARE(*usageMetricFromJson(toJson(metric)), metric);
}

void TestUsageCodec::whatMayBeMissingMayBeWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("missing") << QByteArray(R"({"event_aggregation_key": "a"})");
    QTest::newRow("wrong") << QByteArray(
        R"({"event_aggregation_key": "a", "value": "7", "credits": "many", "day": 1})");
    QTest::newRow("no such day") << QByteArray(
        R"({"event_aggregation_key": "a", "day": "2026-02-31", "credits": null})");
}

void TestUsageCodec::whatMayBeMissingMayBeWrong()
{
    QFETCH(QByteArray, json);
    const auto metric = usageMetricFromJson(object(json));
    QVERIFY(metric.has_value());
    QCOMPARE(metric->value, 0);
    QVERIFY(!metric->credits);
    QVERIFY(!metric->day.isValid());
}

void TestUsageCodec::withoutAJobItIsNone()
{
    QVERIFY(!usageMetricFromJson(object(R"({"id": "m-1", "credits": 5})")));
}

QTEST_GUILESS_MAIN(TestUsageCodec)
#include "tst_usagecodec.moc"
