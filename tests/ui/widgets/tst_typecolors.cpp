// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/typecolors.h"

#include "support/stricttest.h"
#include "ui/widgets/contrast.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace cd;
using namespace cd::test;

namespace {

constexpr int kindsOfColors = 8;

QImage drawn(int mark, const QPalette &palette)
{
    QImage image(12, 12, QImage::Format_ARGB32_Premultiplied);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintTypeMark(painter, image.rect(), mark, palette);
    return image;
}

} // namespace

/// Types are told apart, on light and dark.
class TestTypeColors : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreSeen_data() { addBases(); }
    void marksAreSeen();
    void noTwoLookAlike_data() { addBases(); }
    void noTwoLookAlike();

private:
    static void addBases();
};

void TestTypeColors::addBases()
{
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0x21, 0x25, 0x2b);
}

void TestTypeColors::marksAreSeen()
{
    QFETCH(const QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    QList<QColor> colors{sureColor(palette), unsureColor(palette)};
    for (int i = 0; i < kindsOfColors; ++i)
        colors.append(typeColor(i, palette));
    for (const QColor &color : std::as_const(colors))
        QVERIFY2(contrast(color, base) >= 3, qPrintable(color.name()));
}

/// The colours come again from the ninth type on, and then have a notch.
void TestTypeColors::noTwoLookAlike()
{
    QFETCH(const QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    QList<QImage> all;
    for (int mark = TypeMark::Other; mark < 2 * kindsOfColors; ++mark) {
        const QImage one = drawn(mark, palette);
        QVERIFY2(!all.contains(one), qPrintable(QString::number(mark)));
        all.append(one);
    }
    QCOMPARE(typeColor(kindsOfColors, palette), typeColor(0, palette));
}

QTEST_MAIN(TestTypeColors)
#include "tst_typecolors.moc"
