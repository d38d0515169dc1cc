// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Buttons can be read in every scheme, pressed or not.

#include "ui/look/deskstyle.h"
#include "ui/look/icons.h"
#include "ui/look/palettes.h"
#include "ui/look/rank.h"

#include "support/offscreen.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <cstdlib>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

class TestButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new DeskStyle); }
    void init() { failOnWarnings(); }

    void aSwitchedOffPrimaryOneCanBeRead_data();
    void aSwitchedOffPrimaryOneCanBeRead();
    void thereIsRoomBesideTheText();
    void aQuestionHasAnIconOfTheLook();
};

void TestButtons::aSwitchedOffPrimaryOneCanBeRead_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

/// Its text is faint, so that its ground must not be.
void TestButtons::aSwitchedOffPrimaryOneCanBeRead()
{
    QFETCH(const Scheme, scheme);
    QApplication::setPalette(paletteOf(scheme));
    QPushButton button(u"Add"_s);
    setRank(&button, Rank::Primary);
    button.setEnabled(false);
    button.resize(120, 28);
    const int ground = button.grab().toImage().pixelColor(6, 14).lightness();
    const int text = button.palette().color(QPalette::Disabled, QPalette::ButtonText).lightness();
    QVERIFY2(std::abs(ground - text) > 60, qPrintable(u"%1 on %2"_s.arg(text).arg(ground)));
}

void TestButtons::thereIsRoomBesideTheText()
{
    const QPushButton button(u"Receive it all on this computer"_s);
    const int text = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    QVERIFY(button.sizeHint().width() >= text + 16);
}

void TestButtons::aQuestionHasAnIconOfTheLook()
{
    const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_MessageBoxQuestion);
    QCOMPARE(icon.pixmap(32, 32).toImage(), deskIcon(u"status-unknown"_s).pixmap(32, 32).toImage());
}

QTEST_MAIN(TestButtons)
#include "tst_buttons.moc"
