// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/pageselection.h"
#include "support/stricttest.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using cd::PageSelection;

class TestPageSelection : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSelectionIsEmpty();
    void textsBecomePages_data();
    void textsBecomePages();
    void wrongTextsTellWhere_data();
    void wrongTextsTellWhere();
    void pagesBecomeText_data();
    void pagesBecomeText();
    void compactTextHasNoBlanks_data();
    void compactTextHasNoBlanks();
    void numbersThatAreNoPagesAreKeptOut();
    void theWholeRangeCanBeChosen();
    void whatIsWrittenCanBeReadAgain_data();
    void whatIsWrittenCanBeReadAgain();
};

void TestPageSelection::aNewSelectionIsEmpty()
{
    const PageSelection selection;
    QVERIFY(selection.isEmpty());
    QCOMPARE(selection.count(), 0);
    QCOMPARE(selection.text(), QString());
    QCOMPARE(selection.zeroBased(), QList<int>());
}

void TestPageSelection::textsBecomePages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("zeroBased");
    using Pages = QList<int>;
    QTest::newRow("nothing") << u""_s << Pages{};
    QTest::newRow("blanks") << u"  "_s << Pages{};
    QTest::newRow("the first") << u"1"_s << Pages{0};
    QTest::newRow("the design's example") << u"1-3, 7"_s << Pages{0, 1, 2, 6};
    QTest::newRow("range of one") << u"4-4"_s << Pages{3};
    QTest::newRow("en dash") << u"2\u20133"_s << Pages{1, 2};
    QTest::newRow("blanks everywhere") << u" 1 - 2 ,\t5 "_s << Pages{0, 1, 4};
    QTest::newRow("still typing") << u"1, 2,"_s << Pages{0, 1};
    QTest::newRow("still typing, with a blank") << u"1, "_s << Pages{0};
    QTest::newRow("the order is kept") << u"9, 2, 5-6"_s << Pages{8, 1, 4, 5};
    QTest::newRow("twice counts once") << u"2, 1-3, 2"_s << Pages{1, 0, 2};
    QTest::newRow("the highest") << u"100000"_s << Pages{99999};
    QTest::newRow("leading zeros") << u"007"_s << Pages{6};
}

void TestPageSelection::textsBecomePages()
{
    QFETCH(QString, text);
    const auto selection = PageSelection::parse(text);
    QVERIFY(selection.has_value());
    QTEST(selection->zeroBased(), "zeroBased");
}

void TestPageSelection::wrongTextsTellWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("position");
    const auto row = [](const char *text, qsizetype position) {
        QTest::newRow(text) << QString::fromUtf8(text) << position;
    };
    row("x", 0);
    row("0", 0);
    row("-1", 0);
    row("3-1", 0);
    row("1-", 0);
    row("1-2-3", 0);
    row("1.5", 0);
    row("1 2", 0);
    row("1;2", 0);
    row("100001", 0);
    row("1-100001", 0);
    row("99999999999999999999", 0);
    row("1, 2, x", 6);
    row("1,  x", 4);
    row("1,,2", 2);
    row(",", 0);
    row(",1", 0);
    row("1,,", 2);
    row("٣", 0); // a digit, but not one that people mix with ours
}

void TestPageSelection::wrongTextsTellWhere()
{
    QFETCH(QString, text);
    const auto selection = PageSelection::parse(text);
    QVERIFY(!selection.has_value());
    QTEST(selection.error().position, "position");
}

void TestPageSelection::pagesBecomeText_data()
{
    QTest::addColumn<QList<int>>("zeroBased");
    QTest::addColumn<QString>("text");
    using Pages = QList<int>;
    QTest::newRow("none") << Pages{} << u""_s;
    QTest::newRow("one") << Pages{0} << u"1"_s;
    QTest::newRow("two in a row") << Pages{0, 1} << u"1-2"_s;
    QTest::newRow("runs and single ones") << Pages{0, 1, 2, 6, 8, 9} << u"1-3, 7, 9-10"_s;
    QTest::newRow("downwards") << Pages{2, 1, 0} << u"3, 2, 1"_s;
    QTest::newRow("twice") << Pages{4, 4} << u"5"_s;
}

void TestPageSelection::pagesBecomeText()
{
    QFETCH(QList<int>, zeroBased);
    QTEST(PageSelection::fromZeroBased(zeroBased).text(), "text");
}

void TestPageSelection::compactTextHasNoBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("compact");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("the contract's example") << u"1,3,5-7"_s << u"1,3,5-7"_s;
    QTest::newRow("blanks") << u" 1 - 3 , 7"_s << u"1-3,7"_s;
    QTest::newRow("en dash") << u"2\u20134"_s << u"2-4"_s;
    QTest::newRow("single ones in a row") << u"1,2,3"_s << u"1-3"_s;
    QTest::newRow("the order is kept") << u"9, 2"_s << u"9,2"_s;
}

void TestPageSelection::compactTextHasNoBlanks()
{
    QFETCH(QString, text);
    const auto selection = PageSelection::parse(text);
    QVERIFY(selection.has_value());
    QTEST(selection->compactText(), "compact");
    QCOMPARE(*PageSelection::parse(selection->compactText()), *selection);
}

void TestPageSelection::numbersThatAreNoPagesAreKeptOut()
{
    const auto selection = PageSelection::fromZeroBased({-1, 0, 99'999, 100'000});
    const QList<int> expected{0, 99'999};
    QCOMPARE(selection.zeroBased(), expected);
}

void TestPageSelection::theWholeRangeCanBeChosen()
{
    QList<int> all(PageSelection::highestPage);
    std::iota(all.begin(), all.end(), 0);
    const auto fromNumbers = PageSelection::fromZeroBased(all + all);
    QCOMPARE(fromNumbers.count(), PageSelection::highestPage);
    const auto fromText = PageSelection::parse(u"1-100000, 1-100000"_s);
    QVERIFY(fromText.has_value());
    QCOMPARE(*fromText, fromNumbers);
    QCOMPARE(fromText->text(), u"1-100000"_s);
}

void TestPageSelection::whatIsWrittenCanBeReadAgain_data()
{
    QTest::addColumn<QList<int>>("zeroBased");
    QTest::newRow("ordered") << QList<int>{0, 1, 2, 6};
    QTest::newRow("mixed") << QList<int>{6, 0, 2, 1};
}

void TestPageSelection::whatIsWrittenCanBeReadAgain()
{
    QFETCH(QList<int>, zeroBased);
    const auto selection = PageSelection::fromZeroBased(zeroBased);
    QCOMPARE(PageSelection::parse(selection.text()), selection);
}

QTEST_GUILESS_MAIN(TestPageSelection)
#include "tst_pageselection.moc"
