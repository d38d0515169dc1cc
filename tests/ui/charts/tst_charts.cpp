// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/offscreen.h"
#include "ui/charts/binwords.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/monthschart.h"
#include "ui/charts/reliabilitychart.h"
#include "ui/charts/scale.h"
#include "ui/charts/thresholdchart.h"
#include "ui/charts/typeschart.h"
#include "ui/charts/weekschart.h"
#include "ui/look/palettes.h"
#include "ui/look/typemark.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Scheme schemes[]{Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr QSize pictureSize(480, 300);

ChartLook lookOf(Scheme scheme)
{
    return {paletteOf(scheme), QGuiApplication::font()};
}

/// 30 answers at 0.95 of which 2 are wrong, 10 at 0.8 of which 5 are, and 4 at 0.6.
QList<Answered> someAnswers()
{
    QList<Answered> files;
    const auto add = [&files](double confidence, int right, int wrong) {
        for (int i = 0; i < right + wrong; ++i)
            files.append({i < right ? 0 : 1, 0, confidence});
    };
    add(0.95, 28, 2);
    add(0.8, 5, 5);
    add(0.6, 1, 3);
    return files;
}

QList<ChartedType> manyTypes(int types)
{
    QList<ChartedType> counts;
    for (int type = 0; type < types; ++type)
        counts.append({u"type %1"_s.arg(type), type, 10 + type, 12});
    counts.append({u"no type"_s, TypeMark::NoType, 3, 5});
    return counts;
}

const QDate firstWeek(2026, 11, 2);

/// Three weeks of so many types and no type; the second has few files.
WeeksChart someWeeks(int types)
{
    QList<WeekType> named;
    QList<ChartedWeek> weeks;
    for (int week = 0; week < 3; ++week)
        weeks.append({firstWeek.addDays(7 * week), {}});
    for (int type = 0; type < types; ++type) {
        named.append({u"type %1"_s.arg(type), type});
        for (int week = 0; week < 3; ++week)
            weeks[week].files.append(week == 1 ? 2 : 40 + type);
    }
    named.append({u"no type"_s, TypeMark::NoType});
    for (int week = 0; week < 3; ++week)
        weeks[week].files.append(week == 1 ? 1 : 20);
    return WeeksChart(named, weeks);
}

WeekSharesChart someShares()
{
    return WeekSharesChart({u"Without a type"_s, u"Files"_s},
                           {{firstWeek, {.count = 12, .all = 100}},
                            {firstWeek.addDays(7), {.count = 3, .all = 9}},
                            {firstWeek.addDays(14), {.count = 0, .all = 0}}},
                           50);
}

MonthsChart someMonths()
{
    return MonthsChart({{.month = QDate(2026, 10, 1), .estimated = 4000, .jobs = 3},
                        {.month = QDate(2026, 11, 1),
                         .estimated = 9000,
                         .billed = 2500.5,
                         .jobs = 8,
                         .billedJobs = 5}});
}

QList<ChartPtr> allCharts()
{
    const Calibration calibrated = calibration(someAnswers());
    const Promise promise{0.1, 0.05};
    return {std::make_shared<const TypesChart>(manyTypes(3)),
            std::make_shared<const ReliabilityChart>(calibrated),
            std::make_shared<const ConfidenceChart>(calibrated),
            std::make_shared<const ThresholdChart>(thresholds(someAnswers(), promise), promise),
            ChartPtr(new WeeksChart(someWeeks(3))),
            ChartPtr(new WeekSharesChart(someShares())),
            ChartPtr(new MonthsChart(someMonths()))};
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                ++found;
        }
    }
    return found;
}

/// The texts of a drawing, which must be well formed.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "text"_L1)
            texts.append(reader.readElementText());
    }
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void scalesHaveRoundSteps();
    void percentagesAreShort();
    void chartsAreInTheColoursOfTheirScheme();
    void drawingsHoldTheirWordsAsText();
    void tablesHoldAllFigures();
    void fromTheNinthTypeOnThereIsOneBar();
    void noTypeIsHatched();
    void barsOfFewFilesAreGrey();
    void theCurvesStepsAreFoundByPlace();
    void aCurveOfManyStepsIsPaintedInTime();
    void weeksAreStackedToAll();
    void fromTheNinthTypeOnWeeksHaveOnePiece();
    void weeksWithFewFilesArePale();
    void sharesOfWeeksAreToldWithIntervals();
    void billedCreditsAreFullAndEstimatedOnesFrames();
    void legendsGoOnInTheNextLine();
};

void TestCharts::scalesHaveRoundSteps()
{
    const QList<double> fifths{0, 0.2, 0.4, 0.6, 0.8, 1};
    const QList<double> found = Scale(0, 1, 0, 100).ticks(5);
    QCOMPARE(found.size(), fifths.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY(std::abs(found.at(i) - fifths.at(i)) < 1e-9);
    QCOMPARE(Scale(0, 0.15, 0, 100).ticks(3).size(), 4); // 0, 0.05, 0.1, 0.15
    QCOMPARE(Scale(0, 1, 100, 0).at(0.25), 75);
    QCOMPARE(Scale(0, 1, 100, 0).valueAt(75), 0.25);
    QCOMPARE(Scale(0, 1, 0, 100).valueAt(500), 1); // no further
    QCOMPARE(Scale(2, 2, 10, 100).at(2), 10);
}

void TestCharts::percentagesAreShort()
{
    QCOMPARE(percentText(0), u"0\u00a0%"_s);
    QCOMPARE(percentText(0.05), u"5\u00a0%"_s);
    QCOMPARE(percentText(0.0312), u"3.1\u00a0%"_s);
    QCOMPARE(percentText(0.714), u"71\u00a0%"_s);
    QCOMPARE(percentText(1), u"100\u00a0%"_s);
}

void TestCharts::chartsAreInTheColoursOfTheirScheme()
{
    for (const Scheme scheme : schemes) {
        const ChartLook look = lookOf(scheme);
        for (const ChartPtr &chart : allCharts()) {
            const QImage image = chartImage(*chart, pictureSize, look, 1);
            QCOMPARE(image.size(), pictureSize);
            QCOMPARE(image.pixelColor(0, 0), look.palette.color(QPalette::Base));
        }
        const QImage types = chartImage(TypesChart(manyTypes(3)), pictureSize, look, 1);
        for (int type = 0; type < 3; ++type)
            QVERIFY(pixelsOf(types, typeColor(type, look.palette)) > 300);
    }
}

void TestCharts::drawingsHoldTheirWordsAsText()
{
    const ChartLook look = lookOf(Scheme::Light);
    for (const ChartPtr &chart : allCharts()) {
        const QByteArray svg = chartSvg(*chart, pictureSize, look, u"A <title> & more"_s);
        QVERIFY(textsOf(svg).size() > 4);
        QVERIFY(svg.contains("A &lt;title&gt; &amp; more"));
    }
    const QStringList texts
        = textsOf(chartSvg(TypesChart(manyTypes(2)), pictureSize, look, u"types"_s));
    QVERIFY(texts.contains(u"type 1"_s));
    QVERIFY(texts.contains(u"11 of 12"_s));
}

void TestCharts::tablesHoldAllFigures()
{
    const CellTable reliability = ReliabilityChart(calibration(someAnswers())).table();
    QCOMPARE(reliability.size(), 4);
    const QStringList lowest{u"0.60"_s,      u"0.60"_s,           u"4"_s, u"1"_s, u"0.25"_s,
                             u"0.05–0.70"_s, u"too few to tell"_s};
    QCOMPARE(reliability.at(1), lowest);
    QCOMPARE(reliability.at(2).constLast(), u"not as the confidence says"_s); // 0.8, half right
    QCOMPARE(reliability.at(3).constLast(), QString());

    const CellTable confidences = ConfidenceChart(calibration(someAnswers())).table();
    const QStringList highest{u"0.95"_s, u"30"_s, u"28"_s, u"2"_s};
    QCOMPARE(confidences.constLast(), highest);

    const Promise promise{0.1, 0.05};
    const CellTable steps = ThresholdChart(thresholds(someAnswers(), promise), promise).table();
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps.at(1).mid(0, 4), QStringList({u"0.95"_s, u"30"_s, u"68\u00a0%"_s, u"2"_s}));
    QCOMPARE(steps.at(3).at(1), u"44"_s);

    const CellTable types = TypesChart(manyTypes(12)).table();
    QCOMPARE(types.size(), 14);
    QCOMPARE(types.at(12), QStringList({u"type 11"_s, u"21"_s, u"12"_s}));
    QCOMPARE(types.constLast(), QStringList({u"no type"_s, u"3"_s, u"5"_s}));
}

void TestCharts::fromTheNinthTypeOnThereIsOneBar()
{
    const ChartLook look = lookOf(Scheme::Light);
    const QStringList texts
        = textsOf(chartSvg(TypesChart(manyTypes(12)), QSize(480, 400), look, u"types"_s));
    QVERIFY(texts.contains(u"type 7"_s));
    QVERIFY(!texts.contains(u"type 8"_s));
    QVERIFY(texts.contains(u"rest"_s));
    QVERIFY(texts.contains(u"78 of 48"_s)); // 18 + 19 + 20 + 21 of 4 · 12
    QVERIFY(texts.contains(u"no type"_s));
}

void TestCharts::noTypeIsHatched()
{
    const ChartLook look = lookOf(Scheme::Light);
    const QImage image
        = chartImage(TypesChart({{.name = u"no type"_s, .mark = TypeMark::NoType, .answered = 9}}),
                     QSize(480, 60), look, 1);
    QVERIFY(pixelsOf(image, colorsOf(Scheme::Light).track) > 500);
    for (int type = 0; type < 8; ++type)
        QCOMPARE(pixelsOf(image, typeColor(type, look.palette)), 0);
    QCOMPARE(TypesChart({{.name = u"a"_s, .answered = 9}}).table().constFirst().size(), 2);
}

void TestCharts::barsOfFewFilesAreGrey()
{
    const ChartLook look = lookOf(Scheme::Light);
    const QColor accent = colorsOf(Scheme::Light).accent;
    const auto blue = [&](int files) {
        const QList<Answered> answers(files, Answered{0, 0, 0.9});
        return pixelsOf(chartImage(ReliabilityChart(calibration(answers)), pictureSize, look, 1),
                        accent);
    };
    const int legend = blue(9);
    QVERIFY(legend < 200);
    QVERIFY(blue(10) > legend + 1000);
}

void TestCharts::theCurvesStepsAreFoundByPlace()
{
    const Promise promise{0.1, 0.05};
    const ThresholdChart chart(thresholds(someAnswers(), promise), promise);
    const QRectF field = chart.field(QRectF(0, 0, 480, 300), lookOf(Scheme::Light));
    for (qsizetype step = 0; step < 3; ++step)
        QCOMPARE(chart.stepAt(chart.placeOf(step, field) + 1, field), std::optional(step));
    QCOMPARE(chart.stepAt(-1000, field), std::optional<qsizetype>(0));
    QCOMPARE(chart.stepAt(1000, field), std::optional<qsizetype>(2));
    QCOMPARE(chart.placeOf(2, field), field.right());
    const ThresholdChart empty({}, promise);
    QCOMPARE(empty.stepAt(100, field), std::nullopt);
}

/// As many as a service has that tells confidences apart to the last digit.
void TestCharts::aCurveOfManyStepsIsPaintedInTime()
{
    Thresholds many;
    for (int i = 1; i <= 100000; ++i)
        many.steps.append({.confidence = 1 - i / 100001.0,
                           .accepted = i,
                           .share = i / 100000.0,
                           .wrong = i / 50,
                           .wrongShare = 0.02,
                           .bound = 0.03});
    const ThresholdChart chart(many, {0.05, 0.05});
    const QImage image = chartImage(chart, pictureSize, lookOf(Scheme::Light), 1);
    QVERIFY(pixelsOf(image, colorsOf(Scheme::Light).accent) > 300);
    QCOMPARE(chart.table().size(), 100001);
}

void TestCharts::weeksAreStackedToAll()
{
    const ChartLook look = lookOf(Scheme::Light);
    const QImage image = chartImage(someWeeks(3), pictureSize, look, 1);
    // Of 143 files in each of two weeks 40 and more are of each type.
    for (int type = 0; type < 3; ++type)
        QVERIFY(pixelsOf(image, typeColor(type, look.palette)) > 1000);
    const CellTable table = someWeeks(3).table();
    QCOMPARE(table.size(), 4);
    QCOMPARE(table.constFirst(),
             QStringList({u"Week from"_s, u"Files"_s, u"type 0"_s, u"type 1"_s, u"type 2"_s,
                          u"no type"_s, u"Remark"_s}));
    QCOMPARE(
        table.at(1),
        QStringList({u"2026-11-02"_s, u"143"_s, u"40"_s, u"41"_s, u"42"_s, u"20"_s, QString()}));
    QCOMPARE(table.at(2).constLast(), u"few files"_s);
    QVERIFY(someWeeks(3).told().startsWith(u"3 week(s)."_s));
    QVERIFY(someWeeks(3).told().contains(u"most are type 2: 29\u00a0%"_s));
    QCOMPARE(WeeksChart({}, {}).told(), u"No week has enough files."_s);
}

void TestCharts::fromTheNinthTypeOnWeeksHaveOnePiece()
{
    const QStringList texts
        = textsOf(chartSvg(someWeeks(12), QSize(480, 400), lookOf(Scheme::Light), u"weeks"_s));
    QVERIFY(texts.contains(u"type 7"_s));
    QVERIFY(!texts.contains(u"type 8"_s));
    QCOMPARE(texts.count(u"rest"_s), 1);
    QVERIFY(texts.contains(u"no type"_s));
    QCOMPARE(someWeeks(12).table().constFirst().size(), 2 + 12 + 2);
}

void TestCharts::weeksWithFewFilesArePale()
{
    const ChartLook look = lookOf(Scheme::Light);
    const WeekType type{u"invoice"_s, 0};
    const auto blue = [&](qint64 files) {
        return pixelsOf(
            chartImage(WeeksChart({type}, {{firstWeek, {files}}}), pictureSize, look, 1),
            typeColor(0, look.palette));
    };
    const int legend = blue(49);
    QVERIFY(legend < 200);
    QVERIFY(blue(50) > legend + 1000);
}

void TestCharts::sharesOfWeeksAreToldWithIntervals()
{
    const CellTable table = someShares().table();
    QCOMPARE(
        table.at(1),
        QStringList({u"2026-11-02"_s, u"100"_s, u"12"_s, u"0.12"_s, u"0.07–0.20"_s, QString()}));
    QCOMPARE(table.at(2).constLast(), u"too few to tell"_s);
    QCOMPARE(table.at(3).at(3), u"–"_s); // of none
    QVERIFY(someShares().told().contains(u"Without a type: 12\u00a0%"_s));
}

void TestCharts::billedCreditsAreFullAndEstimatedOnesFrames()
{
    for (const Scheme scheme : schemes) {
        const ChartLook look = lookOf(scheme);
        const QImage image = chartImage(someMonths(), pictureSize, look, 1);
        QVERIFY(pixelsOf(image, colorsOf(scheme).paid) > 500);
        const QImage estimated
            = chartImage(MonthsChart({{.month = QDate(2026, 11, 1), .estimated = 4000, .jobs = 1}}),
                         pictureSize, look, 1);
        QVERIFY(pixelsOf(estimated, colorsOf(scheme).paid) < 200); // in the legend only
    }
    const CellTable table = someMonths().table();
    QCOMPARE(table.at(1), QStringList({u"2026-10"_s, u"3"_s, u"4000"_s, QString(), u"0"_s}));
    QCOMPARE(table.at(2), QStringList({u"2026-11"_s, u"8"_s, u"9000"_s, u"2500.50"_s, u"5"_s}));
    QVERIFY(someMonths().told().contains(u"9,000 credits"_s));
}

void TestCharts::legendsGoOnInTheNextLine()
{
    const ChartLook look = lookOf(Scheme::Light);
    QList<LegendEntry> entries;
    for (int i = 0; i < 12; ++i)
        entries.append({u"entry %1"_s.arg(i), Qt::red});
    const qreal one = legendHeight(5000, look, entries);
    QVERIFY(legendHeight(300, look, entries) >= 2 * one);
    QCOMPARE(legendHeight(300, look, entries.mid(0, 1)), one);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
