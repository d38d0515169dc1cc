// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/colors.h"

#include "ui/widgets/contrast.h"

#include <QPalette>
#include <QTest>

using namespace cd;
using namespace cd::test;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeReadOnTheirBase_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::newRow("light") << QColor(Qt::white);
        QTest::newRow("dark") << QColor(0x23, 0x26, 0x29);
    }

    void textsCanBeReadOnTheirBase()
    {
        QFETCH(const QColor, base);
        QPalette theme;
        theme.setColor(QPalette::Base, base);
        theme.setColor(QPalette::PlaceholderText, Qt::black); // as a theme may leave it
        const QPalette palette = withPlaceholders(theme);
        for (const QColor &color : {errorColor(palette), warningColor(palette), fadedColor(palette),
                                    palette.color(QPalette::PlaceholderText)})
            QVERIFY2(contrast(color, base) >= 4.5, qPrintable(color.name()));
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
