// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/charts/chartpicture.h"
#include "ui/evaluate/matrix/confusionchart.h"
#include "ui/evaluate/matrix/confusiondelegate.h"
#include "ui/evaluate/matrix/confusionmodel.h"
#include "ui/evaluate/matrix/kindheader.h"
#include "ui/evaluate/sampleevaluation.h"
#include "ui/look/palettes.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

/// How the matrix is drawn.
class TestConfusionLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void textsCanBeRead();
    void longNamesLoseTheirMiddle();
    void aPictureHasTheSameFigures();
};

void TestConfusionLook::textsCanBeRead()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const QPalette palette = paletteOf(scheme);
        for (const bool isRight : {false, true}) {
            for (const bool isDimmed : {false, true}) {
                for (int percent = 0; percent <= 100; ++percent) {
                    const CellLook look = cellLook(isRight, percent / 100.0, isDimmed, palette);
                    QVERIFY2(contrast(look.ground, look.text) >= 4.5,
                             qPrintable(u"%1 %2 %3"_s.arg(int(scheme)).arg(isRight).arg(percent)));
                }
            }
        }
    }
}

void TestConfusionLook::longNamesLoseTheirMiddle()
{
    const QFontMetrics metrics(QApplication::font());
    const int wide = metrics.horizontalAdvance(u"statement"_s) + 2;
    QCOMPARE(nameLines(u"cv"_s, metrics, wide), QStringList{u"cv"_s});
    QCOMPARE(nameLines(u"bank_statement"_s, metrics, wide),
             (QStringList{u"bank_"_s, u"statement"_s}));
    const QStringList cut = nameLines(u"bank_statementsofaccountandmore"_s, metrics, wide);
    QCOMPARE(cut.size(), 2);
    QCOMPARE(cut.constFirst(), u"bank_"_s);
    QVERIFY(cut.at(1).contains(u'…') && cut.at(1).startsWith(u's') && cut.at(1).endsWith(u'e'));
    QVERIFY(metrics.horizontalAdvance(cut.at(1)) <= wide);
    ConfusionModel model;
    model.setEvaluation(evaluationOf({u"bank_statementsofaccountandmore"_s}, {{0, 0, {}}}));
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(u"bank_statementsofaccountandmore"_s));
}

void TestConfusionLook::aPictureHasTheSameFigures()
{
    for (const int types : {3, 200}) {
        const EvaluationPtr evaluation = randomEvaluation(types, 2'000, 7);
        ConfusionModel model;
        model.setEvaluation(evaluation);
        const ConfusionChart chart(*evaluation);
        QCOMPARE(chart.table(), model.asTable());
        const Share right = evaluation->confusion.right();
        QVERIFY(chart.told().contains(QLocale().toString(right.count)));
        const ChartLook look{paletteOf(Scheme::Light), QApplication::font()};
        const QByteArray drawn = chartSvg(chart, chart.leastSize(look).toSize(), look, u"matrix"_s);
        QVERIFY(drawn.contains(">" + QLocale().toString(model.shown().labelled(0)).toUtf8()));
    }
}

QTEST_MAIN(TestConfusionLook)
#include "tst_confusionlook.moc"
