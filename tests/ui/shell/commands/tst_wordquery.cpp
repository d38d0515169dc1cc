// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/wordquery.h"

#include "support/stricttest.h"

#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestWordQuery : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data();
    void whatFits();
    void whatFitsBetter_data();
    void whatFitsBetter();
    void theFoundPiecesAreTold();
    void nothingTypedFitsEverything();
};

void TestWordQuery::whatFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inARow");
    QTest::addColumn<bool>("ofWords");
    QTest::newRow("beginning") << u"sav"_s << u"Save results"_s << true << true;
    QTest::newRow("later word") << u"res"_s << u"Save results"_s << true << true;
    QTest::newRow("inside") << u"ult"_s << u"Save results"_s << true << true;
    QTest::newRow("any order") << u"res save"_s << u"Save results"_s << true << true;
    QTest::newRow("one is missing") << u"save jobs"_s << u"Save results"_s << false << false;
    QTest::newRow("initials") << u"sr"_s << u"Save results"_s << false << true;
    QTest::newRow("beginnings") << u"sares"_s << u"Save results"_s << false << true;
    QTest::newRow("letters anywhere") << u"vlt"_s << u"Save results"_s << false << false;
    QTest::newRow("umlauts") << u"ÜBER"_s << u"Dinge über alles"_s << true << true;
    QTest::newRow("longer than the text") << u"saved results"_s << u"save"_s << false << false;
    QTest::newRow("no text") << u"a"_s << QString() << false << false;
    QTest::newRow("signs") << u"&b"_s << u"a&b"_s << true << true;
}

void TestWordQuery::whatFits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const bool, inARow);
    QFETCH(const bool, ofWords);
    const WordQuery query(typed);
    QCOMPARE(query.fit(text, WordQuery::Letters::InARow).has_value(), inARow);
    QCOMPARE(query.fit(text, WordQuery::Letters::OfWords).has_value(), ofWords);
}

void TestWordQuery::whatFitsBetter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the text's beginning") << u"inv"_s << u"Invoices"_s << u"Show invoices"_s;
    QTest::newRow("a word's beginning") << u"inv"_s << u"Show invoices"_s << u"Reinvent"_s;
    QTest::newRow("initials") << u"sr"_s << u"Save results"_s << u"Israel"_s;
    QTest::newRow("a later word begins so") << u"re"_s << u"More reports"_s << u"More bread"_s;
}

void TestWordQuery::whatFitsBetter()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const WordQuery query(typed);
    const auto first = query.fit(better, WordQuery::Letters::OfWords);
    const auto second = query.fit(worse, WordQuery::Letters::OfWords);
    QVERIFY(first && second);
    QVERIFY(first->score > second->score);
}

void TestWordQuery::theFoundPiecesAreTold()
{
    const auto one = WordQuery(u"res"_s).fit(u"Save results"_s, WordQuery::Letters::InARow);
    QVERIFY(one);
    QCOMPARE(one->pieces.size(), 1);
    QCOMPARE(one->pieces.constFirst().start, 5);
    QCOMPARE(one->pieces.constFirst().length, 3);
    const auto two = WordQuery(u"sares"_s).fit(u"Save results"_s, WordQuery::Letters::OfWords);
    QVERIFY(two);
    QCOMPARE(two->pieces.size(), 2);
    QCOMPARE(two->pieces.at(0).start, 0);
    QCOMPARE(two->pieces.at(0).length, 2);
    QCOMPARE(two->pieces.at(1).start, 5);
    QCOMPARE(two->pieces.at(1).length, 3);
}

void TestWordQuery::nothingTypedFitsEverything()
{
    const WordQuery query(u"  "_s);
    QVERIFY(query.isEmpty());
    QVERIFY(query.fit(u"anything"_s, WordQuery::Letters::InARow));
    QVERIFY(query.fit({}, WordQuery::Letters::InARow));
}

QTEST_APPLESS_MAIN(TestWordQuery)
#include "tst_wordquery.moc"
