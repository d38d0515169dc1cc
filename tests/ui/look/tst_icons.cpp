// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/icons.h"

#include "support/offscreen.h"
#include "ui/look/palettes.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize large{48, 48};

/// Of a place that is wholly covered: where the lines of a plus cross, or inside a filled circle.
QColor colorOf(const QIcon &icon, const QPoint &at, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(large, 1.0, mode).toImage().pixelColor(at);
}

constexpr QPoint crossing{24, 24};
constexpr QPoint leftOfTheMark{8, 24};

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QGuiApplication::setPalette(paletteOf(Scheme::Light));
    }

    void anIconFollowsThePalette();
    void whatIsSwitchedOffIsFainter();
    void aSelectionChangesNothing();
    void statesHaveTheirColours();
    void aFilledShapeIsMarkedInTheGroundsColour();
    void allDrawingsLeaveTheColoursToThePalette();
    void aPixmapHasTheDevicesSize();
    void theShapesCanHaveOneColour();
    void anUnknownIconIsEmpty();
};

void TestIcons::anIconFollowsThePalette()
{
    const QIcon icon = deskIcon(u"add"_s);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        QGuiApplication::setPalette(paletteOf(scheme));
        QCOMPARE(colorOf(icon, crossing), paletteOf(scheme).color(QPalette::Text));
    }
}

void TestIcons::whatIsSwitchedOffIsFainter()
{
    const QPalette palette = paletteOf(Scheme::Light);
    QCOMPARE(colorOf(deskIcon(u"add"_s), crossing, QIcon::Disabled),
             palette.color(QPalette::Disabled, QPalette::Text));
}

void TestIcons::aSelectionChangesNothing()
{
    const QIcon icon = deskIcon(u"status-error"_s);
    QCOMPARE(icon.pixmap(large, 1.0, QIcon::Selected).toImage(),
             icon.pixmap(large, 1.0, QIcon::Normal).toImage());
}

void TestIcons::statesHaveTheirColours()
{
    const Colors &colors = colorsOf(Scheme::Light);
    QCOMPARE(colorOf(deskIcon(u"status-success"_s), leftOfTheMark), colors.success);
    QCOMPARE(colorOf(deskIcon(u"status-error"_s), leftOfTheMark), colors.error);
    QCOMPARE(colorOf(deskIcon(u"status-paused"_s), leftOfTheMark), colors.warning);
    QCOMPARE(colorOf(deskIcon(u"status-pending"_s), leftOfTheMark), colors.accent);
    QCOMPARE(colorOf(deskIcon(u"status-cancelled"_s), leftOfTheMark),
             paletteOf(Scheme::Light).color(QPalette::PlaceholderText));
}

void TestIcons::aFilledShapeIsMarkedInTheGroundsColour()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QGuiApplication::setPalette(paletteOf(scheme));
        QCOMPARE(colorOf(deskIcon(u"status-error"_s), crossing),
                 paletteOf(scheme).color(QPalette::Base));
    }
}

void TestIcons::allDrawingsLeaveTheColoursToThePalette()
{
    QStringList found;
    int seen = 0;
    QDirIterator files(u":/icons"_s, {u"*.svg"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith("/application.svg"_L1))
            continue;
        ++seen;
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains("=\"#"))
            found += file.fileName();
    }
    QVERIFY(seen > 30);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

void TestIcons::aPixmapHasTheDevicesSize()
{
    const QPixmap pixmap = deskIcon(u"add"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::theShapesCanHaveOneColour()
{
    const QColor color = colorsOf(Scheme::Light).paid;
    const QImage image = inColor(deskIcon(u"add"_s), large, 1.0, color).toImage();
    QCOMPARE(image.pixelColor(crossing), color);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

void TestIcons::anUnknownIconIsEmpty()
{
    QCOMPARE(colorOf(deskIcon(u"no such icon"_s), crossing).alpha(), 0);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
