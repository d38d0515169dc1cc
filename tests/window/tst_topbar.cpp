// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar at the top: what folds in it, and what it says of money.

#include "support/windowtest.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"
#include "ui/newjob/newjobpage.h"
#include "ui/shell/topbar.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestTopBar : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theMenusAreInIt();
    void partsFoldWhereThereIsNoRoom();
    void workThatCostsMoneyIsMarked();

private:
    void resize(int width) const { m_driver->window().resize(width, 800); }
    bool isSeen(const char *name) const { return m_driver->find<QWidget>(name)->isVisible(); }
    void select(ServiceProfile::Place place) const;
    /// Of the line below the bar.
    QColor line() const;
};

void TestTopBar::select(ServiceProfile::Place place) const
{
    const QList<ServiceProfile> profiles = m_driver->workspace().profiles().profiles();
    const auto found
        = std::find_if(profiles.cbegin(), profiles.cend(),
                       [place](const ServiceProfile &one) { return one.place == place; });
    QVERIFY(found != profiles.cend());
    m_driver->workspace().session().select(*found);
}

QColor TestTopBar::line() const
{
    const QImage bar = m_driver->find<QWidget>("toolBar")->grab().toImage();
    return bar.pixelColor(bar.width() / 2, bar.height() - 1);
}

void TestTopBar::theMenusAreInIt()
{
    const MainWindow &window = m_driver->window();
    QCOMPARE(window.menuWidget(), m_driver->find<QWidget>("toolBar"));
    QCOMPARE(window.menuBar()->parentWidget(), window.menuWidget());
    QVERIFY(window.menuBar()->actions().size() >= 4);
    const auto *rest = window.findChild<QWidget *>(u"qt_menubar_ext_button"_s);
    for (const int width : {1400, 1300, 1200, 1100, 1024}) {
        resize(width);
        QTRY_COMPARE(window.width(), width);
        QTRY_VERIFY(!rest || !rest->isVisible()); // all menus are there
    }
}

void TestTopBar::partsFoldWhereThereIsNoRoom()
{
    resize(1400);
    QTRY_VERIFY(isSeen("project"));
    QTRY_VERIFY(isSeen("presetManage"));
    QVERIFY(!isSeen("presetMore"));

    resize(TopBar::projectFrom - 1);
    QTRY_VERIFY(!isSeen("project"));
    auto *service = m_driver->find<QComboBox>("service");
    const int project = service->count() - 2; // before what leads to all services
    QVERIFY(service->itemData(project).toString().isEmpty());
    Q_EMIT service->activated(project);
    m_driver->dialog<QDialog>("connectionDialog")->reject();

    resize(m_driver->window().minimumSizeHint().width());
    QTRY_VERIFY(isSeen("presetMore"));
    QVERIFY(!isSeen("presetManage"));
    const QMenu *menu = m_driver->find<QToolButton>("presetMore")->menu();
    menu->actions().constLast()->trigger();
    m_driver->dialog<QDialog>("presetsDialog")->reject();

    resize(1400);
    QTRY_VERIFY(isSeen("project"));
    QTRY_VERIFY(isSeen("presetManage"));
    QVERIFY(!isSeen("presetMore"));
}

void TestTopBar::workThatCostsMoneyIsMarked()
{
    m_driver->fillForm();
    JobRequest request = m_driver->window().form().edited();
    request.maxPages = MaxPages::of(3);
    m_driver->window().form().setRequest(request);
    const auto *submit = m_driver->find<QPushButton>("submitButton");
    const auto *service = m_driver->find<QComboBox>("service");
    const Colors &colors = colorsOf(m_driver->window().palette());
    const QKeySequence keys = submit->shortcut();
    QCOMPARE(rankOf(submit), Rank::Primary);
    QVERIFY(!submit->text().contains(u'$'));
    QVERIFY(line() != colors.paid);

    select(ServiceProfile::Place::NorthAmerica);
    QTRY_COMPARE(rankOf(submit), Rank::Paid);
    QTRY_VERIFY2(submit->text().contains(u'$'), qPrintable(submit->text())); // files are looked at
    QCOMPARE(submit->shortcut(), keys);
    QCOMPARE(rankOf(service), Rank::Paid);
    QCOMPARE(line(), colors.paid);
    const QImage strip = submit->parentWidget()->grab().toImage();
    QCOMPARE(strip.pixelColor(1, strip.height() - 2), colors.paidStrip);

    select(ServiceProfile::Place::Local);
    QTRY_COMPARE(rankOf(submit), Rank::Primary);
    QVERIFY(!submit->text().contains(u'$'));
    QCOMPARE(rankOf(service), Rank::Flat);
    QVERIFY(line() != colors.paid);
}

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
