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
    void picturesSurvive();
    void noPictureIsBelieved_data();
    void noPictureIsBelieved();
    void failureSurvives();
    void nonsenseIsNothing_data();
    void nonsenseIsNothing();
};

void TestReaderJson::orderSurvives()
{
    ReaderOrder order;
    order.request = {u"/a \"b\""_s, u"ü.pdf"_s, u"de"_s, true, 3, {0, 7}, 640};
    order.limits.memoryBytes = 5'000'000'000;
    order.limits.milliseconds = 17;
    order.limits.outputBytes = 6'000'000'000;
    const auto back = orderFromJson(orderToJson(order));
    QVERIFY(back);
    QCOMPARE(back->request, order.request);
    QCOMPARE(back->limits.memoryBytes, order.limits.memoryBytes);
    QCOMPARE(back->limits.milliseconds, order.limits.milliseconds);
    QCOMPARE(back->limits.outputBytes, order.limits.outputBytes);
    QVERIFY(!orderToJson(order).contains('\n'));

    order.request.maxPages.reset();
    QCOMPARE(orderFromJson(orderToJson(order))->request, order.request);
}

void TestReaderJson::documentSurvives()
{
    const DocumentText document{{{3, u"Text\f\n“x”"_s, true}, {4, u"Uvy{"_s, false, {}, true}},
                                9,
                                u"pdf"_s,
                                {u"A note."_s}};
    const auto back = resultFromJson(resultToJson(document));
    QVERIFY(back && *back);
    QCOMPARE(**back, document);
}

static DocumentText drawn()
{
    const PagePicture picture{
        2, 1, QByteArray::fromHex("ff000000ff00"), {{u"ö"_s, {0.25, 0.5, 0.125, 0.0625}}}};
    return {{{1, {}, false, picture}}, 1, u"pdf"_s, {}};
}

void TestReaderJson::picturesSurvive()
{
    const auto back = resultFromJson(resultToJson(drawn()));
    QVERIFY(back && *back);
    QCOMPARE(**back, drawn());
}

void TestReaderJson::noPictureIsBelieved_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("instead");

    const QByteArray packed = qCompress(QByteArray::fromHex("ff000000ff00"), 1);
    QByteArray boasting = packed;
    boasting[0] = 0x7f; // two gigabytes
    QTest::newRow("larger than it is") << QByteArray("\"width\":2") << QByteArray("\"width\":3");
    QTest::newRow("huge") << QByteArray("\"width\":2") << QByteArray("\"width\":2000000000");
    QTest::newRow("negative") << QByteArray("\"width\":2") << QByteArray("\"width\":-2");
    QTest::newRow("unpacks to too much") << packed.toBase64() << boasting.toBase64();
    QTest::newRow("no pixels") << packed.toBase64() << QByteArray();
}

void TestReaderJson::noPictureIsBelieved()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, instead);

    QByteArray json = resultToJson(drawn());
    QVERIFY(json.contains(said));
    const auto back = resultFromJson(json.replace(said, instead));
    QVERIFY(back && *back);
    QCOMPARE((*back)->pages.constFirst().picture, PagePicture());
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
    QTest::newRow("not the reader's to say")
        << "{\"failure\": " + QByteArray::number(static_cast<int>(ReadFailure::Kind::Gone)) + '}';
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
