// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/colors.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace cd;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

/// As WCAG counts it: from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

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
