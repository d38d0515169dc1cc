// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page on a history of its own, with real files and without a service.

#include "ui/deliver/deliverpage.h"

#include "deliverhistory.h"
#include "support/offscreen.h"
#include "ui/deliver/history/historycard.h"
#include "ui/review/reviewstrip.h"
#include "workflow/delivering/deliveries.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestDeliverPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPlaceSaysWhatItIsFor();
    void theNewestResultsAreThere();
    void filesAreCopiedAndTakenBack();
    void theSideFoldsInANarrowWindow();
    void theSummaryAddsUp();
    void aPlanIsKept();

private:
    void open(const QStringList &names);
    template<typename T>
    T *part(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    void plan() const;
    QString said(const QString &name) const { return part<QLabel>(name)->text(); }
    QTableView *table() const { return part<QTableView>(u"plannedFiles"_s); }
    QPushButton *order() const { return part<QPushButton>(u"deliverButton"_s); }
    Deliveries &deliveries() const { return m_history->workspace().deliveries(); }
    QString sorted(const QString &name = {}) const { return m_history->path(u"Sorted/"_s + name); }

    std::unique_ptr<DeliverHistory> m_history;
    std::unique_ptr<DeliverPage> m_page;
};

void TestDeliverPage::init()
{
    failOnWarnings();
    m_history = std::make_unique<DeliverHistory>();
}

void TestDeliverPage::cleanup()
{
    m_page.reset();
    m_history.reset();
}

void TestDeliverPage::open(const QStringList &names)
{
    QVERIFY2(m_history->open(), "The workspace is not open.");
    if (!names.isEmpty())
        QVERIFY(m_history->addJob(u"March"_s, names));
    m_page = std::make_unique<DeliverPage>(m_history->workspace());
    m_page->resize(1224, 794);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDeliverPage::plan() const
{
    auto *root = part<QLineEdit>(u"deliverRoot"_s);
    root->setFocus();
    root->clear();
    QTest::keyClicks(root, sorted());
    auto *text = part<QLineEdit>(u"deliverTemplate"_s);
    text->selectAll();
    QTest::keyClicks(text, u"{type}/{name}{ext}"_s);
}

void TestDeliverPage::anEmptyPlaceSaysWhatItIsFor()
{
    open({});
    QTRY_VERIFY(said(u"deliverNone"_s).contains(u"by their types"_s));
    QVERIFY(part<QPushButton>(u"deliverNoneButton"_s)->isVisible());
    QVERIFY(!table()->isVisible());
    QSignalSpy asked(m_page.get(), &DeliverPage::formAsked);
    part<QPushButton>(u"deliverNoneButton"_s)->click();
    QCOMPARE(asked.size(), 1);
}

void TestDeliverPage::theNewestResultsAreThere()
{
    open({u"invoice a.txt"_s, u"cv b.txt"_s});
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(part<QToolButton>(u"deliverJob"_s)->text().startsWith(u"March · 2"_s));
    QVERIFY(!order()->isEnabled()); // nobody has said where to
    QVERIFY(said(u"deliverBlocker"_s).contains(u"Choose the folder"_s));
}

void TestDeliverPage::filesAreCopiedAndTakenBack()
{
    open({u"invoice a.txt"_s, u"cv b.txt"_s, u"invoice c.txt"_s});
    plan();
    QTRY_VERIFY2(order()->isEnabled(), qPrintable(said(u"deliverBlocker"_s)));
    QVERIFY(order()->text().startsWith(u"Copy 3 file(s)"_s));
    QVERIFY(!QFileInfo::exists(sorted()));
    QSignalSpy ended(&deliveries(), &Deliveries::ended);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(contentOf(sorted(u"invoice/invoice a.txt"_s)),
             contentOf(m_history->path(u"in/invoice a.txt"_s)));
    QVERIFY(QFileInfo::exists(sorted(u"cv/cv b.txt"_s)));
    auto *strip = part<ReviewStrip>(u"deliverStrip"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(said(u"deliverReviewSaid"_s).startsWith(u"Copied 3 file(s) into "_s));
    const DeliveryId id = deliveries().list().constFirst().id;
    QVERIFY(said(u"deliveryOrigin-%1"_s.arg(id)).contains(u"March"_s));

    part<QPushButton>(u"deliverReviewAnswer"_s)->click(); // Take back
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(!QFileInfo::exists(sorted(u"invoice/invoice a.txt"_s)));
    QVERIFY(QFileInfo::exists(m_history->path(u"in/invoice a.txt"_s)));
    QTRY_COMPARE(said(u"deliveryState-%1"_s.arg(id)), u"taken back"_s);
    QTRY_VERIFY(order()->isEnabled());
}

void TestDeliverPage::theSideFoldsInANarrowWindow()
{
    open({u"invoice a.txt"_s});
    const auto *side = part<QWidget>(u"deliverSide"_s);
    auto *button = part<QToolButton>(u"deliverSideButton"_s);
    QVERIFY(side->isVisible());
    QVERIFY(!button->isVisible());
    m_page->resize(976, 634);
    QTRY_VERIFY(!side->isVisible());
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(side->isVisible());
    QVERIFY(m_page->minimumSizeHint().width() <= 976);
    QVERIFY(m_page->minimumSizeHint().height() <= 634);
}

void TestDeliverPage::theSummaryAddsUp()
{
    open({u"invoice a.txt"_s, u"unsure b.txt"_s, u"cv c.txt"_s});
    plan();
    QTRY_VERIFY(order()->isEnabled());
    QVERIFY(said(u"deliverSentence"_s).startsWith(u"2 of 3"_s));
    QVERIFY(said(u"deliverNumbers"_s).contains(u"nothing is overwritten"_s));
    QVERIFY(said(u"deliverOriginals"_s).contains(u"1 stay where they are"_s));
    auto *unsure = part<QComboBox>(u"deliverUnsure"_s);
    unsure->setCurrentIndex(1);
    QTRY_VERIFY(said(u"deliverSentence"_s).startsWith(u"3 of 3"_s));
    part<QToolButton>(u"deliverMove"_s)->click();
    QTRY_VERIFY(order()->isEnabled());
    QVERIFY(order()->text().startsWith(u"Move 3"_s));
    QVERIFY(said(u"deliverOriginals"_s).startsWith(u"Originals are removed"_s));
}

void TestDeliverPage::aPlanIsKept()
{
    open({u"invoice a.txt"_s});
    plan();
    QTRY_VERIFY(order()->isEnabled());
    m_page.reset();
    m_page = std::make_unique<DeliverPage>(m_history->workspace());
    QCOMPARE(part<QLineEdit>(u"deliverTemplate"_s)->text(), u"{type}/{name}{ext}"_s);
    QVERIFY(part<QLineEdit>(u"deliverRoot"_s)->text().endsWith(u"Sorted"_s));
}

QTEST_MAIN(TestDeliverPage)
#include "tst_deliverpage.moc"
