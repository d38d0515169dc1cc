// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/results/confidencescale.h"

#include "support/offscreen.h"
#include "ui/look/palettes.h"

#include <QImage>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace cd;
using namespace cd::test;

class TestConfidenceScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void thePointerMovesTheThreshold();
    void barsTellSureFromUnsure();
};

void TestConfidenceScale::thePointerMovesTheThreshold()
{
    ConfidenceScale scale;
    scale.resize(208, 30);
    scale.show();
    const QSignalSpy moved(&scale, &ConfidenceScale::thresholdMoved);
    const auto last = [&moved] {
        return moved.constLast().constFirst().toDouble();
    };
    QTest::mouseClick(&scale, Qt::LeftButton, {}, scale.rect().center());
    QVERIFY(std::abs(last() - 0.5) < 0.02);
    QTest::mousePress(&scale, Qt::LeftButton, {}, scale.rect().center());
    QMouseEvent drag(QEvent::MouseMove, QPointF(500, 5), scale.mapToGlobal(QPointF(500, 5)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&scale, &drag);
    QCOMPARE(last(), 1.0); // and no further
    QTest::mouseRelease(&scale, Qt::LeftButton, {}, scale.rect().center());
    const qsizetype before = moved.size();
    QTest::mouseClick(&scale, Qt::RightButton, {}, scale.rect().center());
    QCOMPARE(moved.size(), before);
}

void TestConfidenceScale::barsTellSureFromUnsure()
{
    ConfidenceScale scale;
    scale.resize(208, 30);
    scale.setSpread({4, 0, 0, 4});
    const auto has = [&scale](const QColor &color) {
        const QImage image = scale.grab().toImage();
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == color)
                return true;
        }
        return false;
    };
    scale.setThreshold(0.5);
    QVERIFY(has(colorsOf(scale.palette()).warningBar) && has(colorsOf(scale.palette()).successBar));
    scale.setThreshold(0);
    QVERIFY(!has(colorsOf(scale.palette()).warningBar)
            && has(colorsOf(scale.palette()).successBar));
    scale.setThreshold(1);
    QVERIFY(has(colorsOf(scale.palette()).warningBar)
            && !has(colorsOf(scale.palette()).successBar));
}

QTEST_MAIN(TestConfidenceScale)
#include "tst_confidencescale.moc"
