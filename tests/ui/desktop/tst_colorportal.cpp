// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/colorportal.h"

#include "support/desktop/fakeportal.h"
#include "support/desktop/privatebus.h"
#include "support/offscreen.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

/// What the desktop's portal says about colours, or nothing where there is none.
class TestColorPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatThePortalSaysIsKnown();
    void changesAreTold();
    void otherSettingsDoNotMatter();
    void aPortalThatComesLaterIsHeard();
    void withoutABusNothingIsSaid();
};

void TestColorPortal::whatThePortalSaysIsKnown()
{
    PrivateBus bus;
    const FakePortal desktop(bus.connection(), {{u"color-scheme"_s, 1}, {u"contrast"_s, 1}});
    const ColorPortal portal(bus.connection());
    QCOMPARE(portal.brightness(), ColorPortal::Brightness::NoMatter); // it did not wait
    CD_TRY_COMPARE(portal.brightness(), ColorPortal::Brightness::Dark);
    CD_TRY_VERIFY(portal.wantsContrast());
}

void TestColorPortal::changesAreTold()
{
    PrivateBus bus;
    FakePortal desktop(bus.connection(), {});
    const ColorPortal portal(bus.connection());
    const QSignalSpy changed(&portal, &ColorPortal::changed);
    CD_TRY_COMPARE(desktop.asked, 2);
    desktop.set(u"color-scheme"_s, 2);
    CD_TRY_COMPARE(portal.brightness(), ColorPortal::Brightness::Light);
    QCOMPARE(changed.size(), 1);
    desktop.set(u"contrast"_s, 1);
    CD_TRY_VERIFY(portal.wantsContrast());
    QCOMPARE(changed.size(), 2);
}

void TestColorPortal::otherSettingsDoNotMatter()
{
    PrivateBus bus;
    FakePortal desktop(bus.connection(), {{u"color-scheme"_s, 1}});
    const ColorPortal portal(bus.connection());
    CD_TRY_COMPARE(portal.brightness(), ColorPortal::Brightness::Dark);
    const QSignalSpy changed(&portal, &ColorPortal::changed);
    Q_EMIT desktop.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s,
                                  QDBusVariant(2u));
    desktop.set(u"accent-color"_s, 2);
    desktop.set(u"contrast"_s, 1); // comes after both
    CD_TRY_VERIFY(portal.wantsContrast());
    QCOMPARE(portal.brightness(), ColorPortal::Brightness::Dark);
    QCOMPARE(changed.size(), 1);
}

void TestColorPortal::aPortalThatComesLaterIsHeard()
{
    PrivateBus bus;
    const ColorPortal portal(bus.connection());
    FakePortal later(bus.connection(), {{u"color-scheme"_s, 1}});
    later.set(u"color-scheme"_s, 1);
    CD_TRY_COMPARE(portal.brightness(), ColorPortal::Brightness::Dark);
}

void TestColorPortal::withoutABusNothingIsSaid()
{
    const ColorPortal portal(QDBusConnection(u"nobody-made-this"_s));
    QCOMPARE(portal.brightness(), ColorPortal::Brightness::NoMatter);
    QVERIFY(!portal.wantsContrast());
}

QTEST_MAIN(TestColorPortal)
#include "tst_colorportal.moc"
