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
    void piecesShareTheWidth_data();
    void piecesShareTheWidth();
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

void TestTypeMark::piecesShareTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("files");
    QTest::newRow("none") << 100 << QList<int>{};
    QTest::newRow("of no files") << 100 << QList<int>{0, 0};
    QTest::newRow("one") << 100 << QList<int>{7};
    QTest::newRow("thirds") << 100 << QList<int>{1, 1, 1};
    QTest::newRow("one of thousands") << 80 << QList<int>{49'999, 0, 1};
    QTest::newRow("more than an int holds") << 80 << QList<int>{2'000'000'000, 2'000'000'000};
}

void TestTypeMark::piecesShareTheWidth()
{
    QFETCH(const int, width);
    QFETCH(const QList<int>, files);
    const QRect area(10, 5, width, 6);
    const QList<QRect> left = typePieces(area, files, Qt::LeftToRight);
    const QList<QRect> right = typePieces(area, files, Qt::RightToLeft);
    QCOMPARE(left.size(), files.size());
    int end = area.left() - 1;
    bool isAny = false;
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(left.at(i).isEmpty(), files.at(i) == 0);
        if (files.at(i) == 0)
            continue;
        QVERIFY(area.contains(left.at(i)));
        QVERIFY(left.at(i).left() > end);
        end = left.at(i).right();
        QCOMPARE(left.at(i).left() - area.left(), area.right() - right.at(i).right());
        isAny = true;
    }
    if (isAny)
        QCOMPARE(end, area.right());
}

QTEST_MAIN(TestTypeMark)
#include "tst_typemark.moc"
