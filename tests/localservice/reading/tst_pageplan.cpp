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
