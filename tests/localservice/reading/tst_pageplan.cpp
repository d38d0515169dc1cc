// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/pageplan.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd::local;

/// Which pages are read, and where running text ends its pages.
class TestPagePlan : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void choosesPages_data();
    void choosesPages();
    void saysWhatIsLeftOut();
    void namesPages_data();
    void namesPages();
    void formFeedsPartPages();
    void longTextIsCutAfterALine();
    void lineWithoutEndIsCutToo();
};

void TestPagePlan::choosesPages_data()
{
    QTest::addColumn<QList<int>>("targets");
    QTest::addColumn<int>("maxPages"); // -1: no limit
    QTest::addColumn<QList<int>>("expected");

    QTest::newRow("all") << QList<int>{} << -1 << QList<int>{0, 1, 2, 3};
    QTest::newRow("first two") << QList<int>{} << 2 << QList<int>{0, 1};
    QTest::newRow("limit above") << QList<int>{} << 9 << QList<int>{0, 1, 2, 3};
    QTest::newRow("limit of none") << QList<int>{} << 0 << QList<int>{};
    QTest::newRow("targets in order, once") << QList<int>{3, 1, 3} << -1 << QList<int>{1, 3};
    QTest::newRow("targets that exist") << QList<int>{-1, 2, 4} << -1 << QList<int>{2};
    QTest::newRow("targets and limit") << QList<int>{3, 2, 1} << 2 << QList<int>{1, 2};
}

void TestPagePlan::choosesPages()
{
    QFETCH(QList<int>, targets);
    QFETCH(int, maxPages);
    QFETCH(QList<int>, expected);

    ReadRequest request;
    request.targetPages = targets;
    if (maxPages >= 0)
        request.maxPages = maxPages;
    QCOMPARE(wantedPages(request, 4), expected);
}

void TestPagePlan::saysWhatIsLeftOut()
{
    ReadRequest request;
    QCOMPARE(planNotes(request, 4), QStringList());
    request.targetPages = {9, 2, 3, 9};
    request.maxPages = 1;
    const QStringList expected{
        u"Page 10, which was asked for, does not exist: the document has 4 pages."_s,
        u"Page 4 was not read: the limit is one page."_s};
    QCOMPARE(planNotes(request, 4), expected);
    const ReadResult result = documentFromText(u"one\ftwo\fthree\ffour"_s, u"text"_s, request);
    QVERIFY(result);
    QCOMPARE(result->notes, expected);
}

void TestPagePlan::namesPages_data()
{
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one") << QList<int>{3} << u"Page 3 is blank."_s;
    QTest::newRow("two") << QList<int>{3, 4} << u"Pages 3 and 4 are blank."_s;
    QTest::newRow("ranges") << QList<int>{1, 2, 3, 5, 7, 8, 9, 10}
                            << u"Pages 1 to 3, 5 and 7 to 10 are blank."_s;
}

void TestPagePlan::namesPages()
{
    QFETCH(QList<int>, pages);
    QTEST(pageSentence(pages, u"Page %1 is blank."_s, u"Pages %1 are blank."_s), "expected");
}

void TestPagePlan::formFeedsPartPages()
{
    QCOMPARE(textPages(u"one\ftwo\f \f"_s), (QStringList{u"one"_s, u"two"_s}));
}

void TestPagePlan::longTextIsCutAfterALine()
{
    const QString line = QString(99, u'x') + u'\n';
    const QStringList pages = textPages(line.repeated(70));
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages.constFirst().size() > textPageLength);
    QVERIFY(pages.constFirst().endsWith(u'\n'));
    QCOMPARE(pages.join(QString()), line.repeated(70));
}

void TestPagePlan::lineWithoutEndIsCutToo()
{
    const QStringList pages = textPages(QString(5 * textPageLength, u'x'));
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages.join(QString()).size(), 5 * textPageLength);
}

QTEST_GUILESS_MAIN(TestPagePlan)
#include "tst_pageplan.moc"
