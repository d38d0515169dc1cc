// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fittedpane.h"
#include "ui/widgets/twopanes.h"

#include "support/offscreen.h"
#include "support/patience.h"
#include "support/splitterhand.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace cd;
using namespace Qt::StringLiterals;

class TestTwoPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panes.reset(); }

    void theyAreSideBySideWhereThereIsRoom();
    void twoThatDontFitAreBelowEachOther();
    void theRoomOfOneIsEnough();
    void eachWayHasItsSizes();
    void sizesComeBack();
    void whatIsNoSizeIsIgnored_data();
    void whatIsNoSizeIsIgnored();
    void sizesOutliveAPaneThatWasAway();
    void aTextThatWrapsIsNotCut();

private:
    void show(int width);

    std::unique_ptr<TwoPanes> m_panes;
    QWidget *m_first = nullptr;
    QWidget *m_second = nullptr;
};

void TestTwoPanes::init()
{
    test::failOnWarnings();
    m_panes = std::make_unique<TwoPanes>(u"panes"_s, 500);
    m_first = new FittedPane;
    m_second = new QWidget;
    m_first->setMinimumSize(150, 40);
    m_second->setMinimumSize(200, 60);
    m_panes->addWidget(m_first);
    m_panes->addWidget(m_second);
    m_panes->setShares({2, 1}, {1, 1});
}

void TestTwoPanes::show(int width)
{
    m_panes->resize(width, 400);
    m_panes->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panes.get(), test::tryForMs));
    QCOMPARE(m_panes->width(), width);
}

void TestTwoPanes::theyAreSideBySideWhereThereIsRoom()
{
    show(700);
    QVERIFY(m_panes->isSideBySide());
    const int room = 700 - m_panes->handleWidth();
    QVERIFY2(qAbs(m_first->width() - room * 2 / 3) < 3,
             qPrintable(QString::number(m_first->width())));
    m_panes->resize(499, 400);
    QVERIFY(!m_panes->isSideBySide());
    m_panes->resize(500, 400);
    QVERIFY(m_panes->isSideBySide());
    m_panes->setSideBySideFrom(TwoPanes::never);
    QVERIFY(!m_panes->isSideBySide());
}

void TestTwoPanes::twoThatDontFitAreBelowEachOther()
{
    m_panes->setSideBySideFrom(0);
    show(360);
    QVERIFY(m_panes->isSideBySide());
    m_second->setMinimumWidth(300);
    QTRY_VERIFY(!m_panes->isSideBySide());
    m_second->setMinimumWidth(200);
    QTRY_VERIFY(m_panes->isSideBySide());
}

void TestTwoPanes::theRoomOfOneIsEnough()
{
    show(700);
    QCOMPARE(m_panes->minimumSizeHint(), QSize(200, 60));
    m_panes->resize(300, 400);
    QCOMPARE(m_panes->minimumSizeHint(), QSize(200, 100 + m_panes->handleWidth()));
}

void TestTwoPanes::eachWayHasItsSizes()
{
    show(700);
    test::dragHandle(*m_panes, 250);
    QCOMPARE(m_panes->sizes().constFirst(), 250);
    const QList<int> beside = m_panes->sizes();
    m_panes->resize(400, 400);
    test::dragHandle(*m_panes, 100);
    const QList<int> below = m_panes->sizes();
    m_panes->resize(700, 400);
    QCOMPARE(m_panes->sizes(), beside);
    m_panes->resize(400, 400);
    QCOMPARE(m_panes->sizes(), below);
}

void TestTwoPanes::sizesComeBack()
{
    show(700);
    test::dragHandle(*m_panes, 250);
    QCOMPARE(m_panes->sizes().constFirst(), 250);
    const QList<int> sizes = m_panes->sizes();
    const QByteArray saved = m_panes->saveSizes();
    init();
    m_panes->restoreSizes(saved);
    QCOMPARE(m_panes->saveSizes(), saved); // though nobody has looked at it
    show(700);
    QCOMPARE(m_panes->sizes(), sizes);
}

void TestTwoPanes::whatIsNoSizeIsIgnored_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version's") << QByteArray("\0\0\0\xff\0\0\0\1", 8);
    QTest::newRow("one") << QByteArray(R"({"sideBySide":[3]})");
    QTest::newRow("no numbers") << QByteArray(R"({"sideBySide":["a","b"],"below":7})");
    QTest::newRow("no room at all") << QByteArray(R"({"sideBySide":[0,0],"below":[-5,-9]})");
}

void TestTwoPanes::whatIsNoSizeIsIgnored()
{
    QFETCH(const QByteArray, saved);
    const QByteArray before = m_panes->saveSizes();
    m_panes->restoreSizes(saved);
    QCOMPARE(m_panes->saveSizes(), before);
}

void TestTwoPanes::sizesOutliveAPaneThatWasAway()
{
    show(700);
    test::dragHandle(*m_panes, 250);
    QCOMPARE(m_panes->sizes().constFirst(), 250);
    const QList<int> sizes = m_panes->sizes();
    m_first->setParent(nullptr);
    QCOMPARE(m_panes->count(), 1);
    m_panes->insertWidget(0, m_first);
    m_panes->useSizes();
    QCOMPARE(m_panes->sizes(), sizes);
}

void TestTwoPanes::aTextThatWrapsIsNotCut()
{
    auto *column = new QVBoxLayout(m_first);
    auto *text
        = new QLabel(u"Words that take several lines where there is little room. "_s.repeated(4));
    text->setWordWrap(true);
    column->addWidget(text);
    m_first->setMinimumHeight(0); // what it needs is its own business
    show(300);
    m_panes->setSizes({0, 400}); // as far as it lets itself be pushed
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
}

QTEST_MAIN(TestTwoPanes)
#include "tst_twopanes.moc"
