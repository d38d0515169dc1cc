// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/orderfinder.h"

#include "support/stricttest.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cd;
using namespace cd::test;

/// Which of the orders that another thread finds are told. It finds them one at a time, each when
/// the test lets it.
class TestOrderFinder : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsElsewhereWhatIsThereByThen();
    void whatIsDroppedIsNotTold();
    void whatIsAskedMeanwhileComesNext();
    void goesWhileItLooks();

private:
    OrderFinder::Work work()
    {
        return [this, order = OrderFinder::Order{m_next}] {
            m_start.acquire();
            return order;
        };
    }
    static OrderFinder::Order told(const QSignalSpy &found, qsizetype at)
    {
        return found.at(at).constFirst().value<OrderFinder::Order>();
    }

    QSemaphore m_start;
    qint64 m_next = 0;
};

void TestOrderFinder::findsElsewhereWhatIsThereByThen()
{
    OrderFinder finder([this] { return work(); });
    const QSignalSpy found(&finder, &OrderFinder::found);
    m_next = 7;
    finder.find();
    m_next = 8; // too late for that one
    m_start.release();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(told(found, 0), OrderFinder::Order{7});
}

void TestOrderFinder::whatIsDroppedIsNotTold()
{
    OrderFinder finder([this] { return work(); });
    const QSignalSpy found(&finder, &OrderFinder::found);
    m_next = 1;
    finder.find();
    finder.drop();
    m_next = 2;
    finder.find();
    m_start.release(2);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(told(found, 0), OrderFinder::Order{2});
}

/// Once, however often it is asked for, and after the one that is under way.
void TestOrderFinder::whatIsAskedMeanwhileComesNext()
{
    OrderFinder finder([this] { return work(); });
    const QSignalSpy found(&finder, &OrderFinder::found);
    for (m_next = 1; m_next < 4; ++m_next)
        finder.find();
    m_start.release(2);
    QTRY_COMPARE(found.size(), 2);
    QCOMPARE(told(found, 0), OrderFinder::Order{1});
    QCOMPARE(told(found, 1), OrderFinder::Order{4});
}

void TestOrderFinder::goesWhileItLooks()
{
    auto finder = std::make_unique<OrderFinder>([this] { return work(); });
    const QSignalSpy found(finder.get(), &OrderFinder::found);
    finder->find();
    m_start.release();
    finder.reset(); // waits for the thread, and tells nothing any more
    QCoreApplication::processEvents();
    QCOMPARE(found.size(), 0);
}

QTEST_MAIN(TestOrderFinder)
#include "tst_orderfinder.moc"
