// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/request/credits.h"
#include "support/stricttest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cd;

class TestCredits : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondDialectReadsAllPages()
    {
        JobRequest request;
        QVERIFY(!costBound(request, 3, Dialect::Second, Prices()).pages);
        QCOMPARE(costBound(request, 3, Dialect::First, Prices()).pages, 15);
        request.maxPages = MaxPages::of(2);
        QCOMPARE(costBound(request, 3, Dialect::Second, Prices()).credits, 6);
        request.maxPages = MaxPages::unset();
        request.targetPages = *PageSelection::parse(u"1-3"_s);
        QCOMPARE(costBound(request, 3, Dialect::Second, Prices()).pages, 9);
    }

    void whatAPageCosts();
    void boundsFollowTheRequest_data();
    void boundsFollowTheRequest();
    void boundsAddUp();
};

void TestCredits::whatAPageCosts()
{
    QCOMPARE(Prices().creditsPerPage(Mode::Fast), 1);
    QCOMPARE(Prices().creditsPerPage(Mode::Multimodal), 2);
}

void TestCredits::boundsFollowTheRequest_data()
{
    QTest::addColumn<std::optional<Mode>>("mode");
    QTest::addColumn<MaxPages>("limit");
    QTest::addColumn<QList<int>>("pages");
    QTest::addColumn<int>("files");
    QTest::addColumn<std::optional<qint64>>("allPages");
    QTest::addColumn<std::optional<qint64>>("credits");
    using Number = std::optional<qint64>;
    const std::optional<Mode> unset;
    const std::optional<Mode> fast = Mode::Fast;
    const std::optional<Mode> multimodal = Mode::Multimodal;
    const QList<int> none;
    const QList<int> three{0, 1, 6};

    QTest::newRow("the service's defaults")
        << unset << MaxPages::unset() << none << 12 << Number(60) << Number(60);
    QTest::newRow("fast") << fast << MaxPages::of(2) << none << 3 << Number(6) << Number(6);
    QTest::newRow("multimodal costs twice")
        << multimodal << MaxPages::of(2) << none << 3 << Number(6) << Number(12);
    QTest::newRow("no limit, no bound")
        << fast << MaxPages::noLimit() << none << 3 << Number() << Number();
    QTest::newRow("no limit but pages")
        << fast << MaxPages::noLimit() << three << 2 << Number(6) << Number(6);
    QTest::newRow("fewer pages than the limit")
        << fast << MaxPages::of(10) << three << 2 << Number(6) << Number(6);
    QTest::newRow("more pages than the limit")
        << fast << MaxPages::of(2) << three << 2 << Number(4) << Number(4);
    QTest::newRow("more pages than the default limit")
        << fast << MaxPages::unset() << QList<int>{0, 1, 2, 3, 4, 5, 6} << 1 << Number(5)
        << Number(5);
    QTest::newRow("no files") << fast << MaxPages::of(2) << none << 0 << Number(0) << Number(0);
    QTest::newRow("no overflow") << multimodal << MaxPages::of(2'147'483'647) << none << 500
                                 << Number(1'073'741'823'500) << Number(2'147'483'647'000);
}

void TestCredits::boundsFollowTheRequest()
{
    QFETCH(std::optional<Mode>, mode);
    QFETCH(MaxPages, limit);
    QFETCH(QList<int>, pages);
    QFETCH(int, files);
    QFETCH(std::optional<qint64>, allPages);
    QFETCH(std::optional<qint64>, credits);
    JobRequest request;
    request.mode = mode;
    request.maxPages = limit;
    request.targetPages = PageSelection::fromZeroBased(pages);
    const CostBound bound = costBound(request, files, Dialect::First, Prices());
    QCOMPARE(bound.files, files);
    QCOMPARE(bound.pages, allPages);
    QCOMPARE(bound.credits, credits);
}

void TestCredits::boundsAddUp()
{
    const CostBound one{2, 10, 20};
    const CostBound other{3, 5, 5};
    const CostBound unbounded{4, {}, {}};
    QCOMPARE(together(one, other), (CostBound{5, 15, 25}));
    QCOMPARE(together(one, unbounded), (CostBound{6, {}, {}}));
    QCOMPARE(together(unbounded, one), (CostBound{6, {}, {}}));
}

QTEST_GUILESS_MAIN(TestCredits)
#include "tst_credits.moc"
