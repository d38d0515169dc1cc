// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/appearance.h"

#include "store/settings/settings.h"
#include "support/desktop/fakeportal.h"
#include "support/desktop/privatebus.h"
#include "support/offscreen.h"
#include "support/patience.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

using Choice = Appearance::Choice;

std::unique_ptr<ColorPortal> noPortal()
{
    return std::make_unique<ColorPortal>(QDBusConnection(u"nobody-made-this"_s));
}

Scheme shown()
{
    return schemeOf(QApplication::palette());
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aChoiceIsShownAtOnce();
    void aChoiceIsKept();
    void theSystemsIsThePlatforms();
    void thePlatformsPaletteComesBack();
    void theDesktopsWishIsFollowed();
    void aChoiceOfOnesOwnCountsMore();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestAppearance::init()
{
    failOnWarnings();
    QApplication::setPalette(QPalette());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
}

void TestAppearance::aChoiceIsShownAtOnce()
{
    Appearance appearance(*m_settings, noPortal());
    QWidget window;
    const QLabel label(&window);
    window.show();
    const std::pair<Choice, Scheme> choices[]{{Choice::Dark, Scheme::Dark},
                                              {Choice::HighContrast, Scheme::HighContrast},
                                              {Choice::Light, Scheme::Light}};
    for (const auto &[choice, scheme] : choices) {
        appearance.choose(choice);
        QCOMPARE(shown(), scheme);
        CD_TRY_COMPARE(label.palette().color(QPalette::Text),
                       paletteOf(scheme).color(QPalette::Text));
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase),
                 paletteOf(scheme).color(QPalette::ToolTipBase));
    }
}

void TestAppearance::aChoiceIsKept()
{
    {
        Appearance appearance(*m_settings, noPortal());
        QCOMPARE(appearance.choice(), Choice::System);
        appearance.choose(Choice::HighContrast);
    }
    Appearance again(*m_settings, noPortal());
    QCOMPARE(again.choice(), Choice::HighContrast);
    QCOMPARE(shown(), Scheme::HighContrast);
    again.choose(Choice::System);
    QCOMPARE(again.choice(), Choice::System);
    QCOMPARE(shown(), Scheme::Light);
}

void TestAppearance::theSystemsIsThePlatforms()
{
    QPalette platforms = paletteOf(Scheme::Light);
    platforms.setColor(QPalette::Base, QColor(0x31, 0x36, 0x3b));
    QApplication::setPalette(platforms);
    Appearance appearance(*m_settings, noPortal());
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             paletteOf(Scheme::Dark).color(QPalette::Base));
    appearance.choose(Choice::Light);
    appearance.choose(Choice::System);
    QCOMPARE(shown(), Scheme::Dark);
}

void TestAppearance::thePlatformsPaletteComesBack()
{
    const QColor before = QApplication::palette().color(QPalette::Base);
    {
        Appearance appearance(*m_settings, noPortal());
        appearance.choose(Choice::Dark);
    }
    QCOMPARE(QApplication::palette().color(QPalette::Base), before);
}

void TestAppearance::theDesktopsWishIsFollowed()
{
    PrivateBus bus;
    FakePortal desktop(bus.connection(), {{u"color-scheme"_s, 1}});
    const Appearance appearance(*m_settings, std::make_unique<ColorPortal>(bus.connection()));
    CD_TRY_COMPARE(shown(), Scheme::Dark);
    desktop.set(u"color-scheme"_s, 2);
    CD_TRY_COMPARE(shown(), Scheme::Light);
    desktop.set(u"contrast"_s, 1);
    CD_TRY_COMPARE(shown(), Scheme::HighContrast);
}

void TestAppearance::aChoiceOfOnesOwnCountsMore()
{
    PrivateBus bus;
    FakePortal desktop(bus.connection(), {{u"color-scheme"_s, 1}});
    const QDBusConnection ours = bus.connection();
    Appearance appearance(*m_settings, std::make_unique<ColorPortal>(ours));
    CD_TRY_COMPARE(shown(), Scheme::Dark);
    appearance.choose(Choice::Light);
    QCOMPARE(shown(), Scheme::Light);
    desktop.set(u"contrast"_s, 1);
    desktop.set(u"color-scheme"_s, 0);
    const int asked = desktop.asked;
    const ColorPortal last(ours); // its answers come after those changes
    CD_TRY_COMPARE(desktop.asked, asked + 2);
    CD_TRY_VERIFY(last.wantsContrast());
    QCOMPARE(shown(), Scheme::Light);
    appearance.choose(Choice::System);
    QCOMPARE(shown(), Scheme::HighContrast);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
