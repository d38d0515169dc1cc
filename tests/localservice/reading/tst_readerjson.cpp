// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readerjson.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// What passes between the service and the reader's process comes out as it went in.
class TestReaderJson : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void orderSurvives();
    void documentSurvives();
    void failureSurvives();
    void nonsenseIsNothing_data();
    void nonsenseIsNothing();
};

void TestReaderJson::orderSurvives()
{
    ReaderOrder order;
    order.request = {u"/a \"b\""_s, u"ü.pdf"_s, u"de"_s, true, 3, {0, 7}};
    order.limits.memoryBytes = 5'000'000'000;
    order.limits.milliseconds = 17;
    const auto back = orderFromJson(orderToJson(order));
    QVERIFY(back);
    QCOMPARE(back->request, order.request);
    QCOMPARE(back->limits.memoryBytes, order.limits.memoryBytes);
    QCOMPARE(back->limits.milliseconds, order.limits.milliseconds);

    order.request.maxPages.reset();
    QCOMPARE(orderFromJson(orderToJson(order))->request, order.request);
}

void TestReaderJson::documentSurvives()
{
    const DocumentText document{{{3, u"Text\f\n“x”"_s, true}}, 9, u"pdf"_s, {u"A note."_s}};
    const auto back = resultFromJson(resultToJson(document));
    QVERIFY(back && *back);
    QCOMPARE(**back, document);
}

void TestReaderJson::failureSurvives()
{
    const ReadFailure failure{ReadFailure::Kind::TooLarge, u"Too large."_s};
    const auto back = resultFromJson(resultToJson(tl::unexpected(failure)));
    QVERIFY(back && !*back);
    QCOMPARE(back->error(), failure);
}

void TestReaderJson::nonsenseIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"document\": {\"pages\": [");
    QTest::newRow("no such failure") << QByteArray("{\"failure\": 99}");
    QTest::newRow("an array") << QByteArray("[]");
}

void TestReaderJson::nonsenseIsNothing()
{
    QFETCH(QByteArray, json);

    QVERIFY(!resultFromJson(json));
    QVERIFY(json.startsWith("{\"fail") || !orderFromJson(json));
}

QTEST_GUILESS_MAIN(TestReaderJson)
#include "tst_readerjson.moc"
