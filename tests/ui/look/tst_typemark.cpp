// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/typemark.h"

#include "support/stricttest.h"
#include "ui/look/palettes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace cd;
using namespace cd::test;

/// Types are told apart in every scheme.
class TestTypeMark : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoLookAlike_data();
    void noTwoLookAlike();
};

void TestTypeMark::noTwoLookAlike_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

/// The colours come again from the ninth type on, and then have a notch.
void TestTypeMark::noTwoLookAlike()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    const int colors = int(colorsOf(scheme).types.size());
    QList<QImage> all;
    for (int mark = TypeMark::Other; mark < 2 * colors; ++mark) {
        QImage image(12, 12, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        paintTypeMark(painter, image.rect(), mark, palette);
        painter.end();
        QVERIFY2(!all.contains(image), qPrintable(QString::number(mark)));
        all.append(image);
    }
}

QTEST_MAIN(TestTypeMark)
#include "tst_typemark.moc"
