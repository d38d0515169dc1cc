// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything can be read in every scheme, by numbers.

#include "ui/look/palettes.h"

#include "support/offscreen.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cd;
using namespace cd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forMarks = 3.0;
constexpr Scheme schemes[]{Scheme::Light, Scheme::Dark, Scheme::HighContrast};
constexpr QPalette::ColorGroup groups[]{QPalette::Active, QPalette::Inactive, QPalette::Disabled};

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

using NamedColors = QList<std::pair<QByteArray, QColor>>;

NamedColors selectionsOf(const QPalette &palette)
{
    return {{"selection", palette.color(QPalette::Active, QPalette::Highlight)},
            {"selection elsewhere", palette.color(QPalette::Inactive, QPalette::Highlight)}};
}

NamedColors groundsOf(Scheme scheme)
{
    const QPalette palette = paletteOf(scheme);
    const Colors &colors = colorsOf(scheme);
    return selectionsOf(palette)
        + NamedColors{{"window", palette.color(QPalette::Window)},
                      {"base", palette.color(QPalette::Base)},
                      {"every second row", palette.color(QPalette::AlternateBase)},
                      {"button", palette.color(QPalette::Button)},
                      {"under the pointer", palette.color(QPalette::Midlight)},
                      {"tool tip", palette.color(QPalette::ToolTipBase)},
                      {"paid strip", colors.paidStrip},
                      {"warning strip", colors.warningStrip},
                      {"error strip", colors.errorStrip},
                      {"information strip", colors.informationStrip}};
}

NamedColors textsOf(Scheme scheme)
{
    const QPalette palette = paletteOf(scheme);
    const Colors &colors = colorsOf(scheme);
    NamedColors texts{{"accent", colors.accent},   {"paid", colors.paid},
                      {"success", colors.success}, {"warning", colors.warning},
                      {"error", colors.error},     {"link", palette.color(QPalette::Link)}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto role :
             {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText,
              QPalette::ToolTipText, QPalette::PlaceholderText, QPalette::BrightText})
            texts.append({"role " + QByteArray::number(role), palette.color(group, role)});
    }
    return texts;
}

NamedColors marksOf(Scheme scheme)
{
    const Colors &colors = colorsOf(scheme);
    return {{"success bar", colors.successBar},
            {"warning bar", colors.warningBar},
            {"accent", colors.accent},
            {"error", colors.error}};
}

} // namespace

class TestPalettes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void textsCanBeReadOnEveryGround_data() { addSchemes(); }
    void textsCanBeReadOnEveryGround();
    void filledButtonsCanBeRead_data() { addSchemes(); }
    void filledButtonsCanBeRead();
    void marksCanBeSeen_data() { addSchemes(); }
    void marksCanBeSeen();
    void numbersCanBeReadInAMatrix_data() { addSchemes(); }
    void numbersCanBeReadInAMatrix();
    void typesCanBeSeenAndToldApart_data() { addSchemes(); }
    void typesCanBeSeenAndToldApart();
    void aPaletteLeavesNothingToThePlatform_data() { addSchemes(); }
    void aPaletteLeavesNothingToThePlatform();
    void whatIsSwitchedOffIsFainter_data() { addSchemes(); }
    void whatIsSwitchedOffIsFainter();
    void aPaletteTellsItsScheme();
    void marksOnPagesCanBeSeen();
    void figuresAreOfOneWidth();

private:
    static void addSchemes();
    static void compare(const NamedColors &fronts, const NamedColors &grounds, double least);
};

void TestPalettes::addSchemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestPalettes::compare(const NamedColors &fronts, const NamedColors &grounds, double least)
{
    QStringList found;
    for (const auto &[front, color] : fronts) {
        for (const auto &[ground, under] : grounds) {
            const double has = contrast(color, under);
            if (has < least)
                found += u"%1 on %2: %3"_s.arg(QLatin1StringView(front), QLatin1StringView(ground))
                             .arg(has, 0, 'f', 2);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestPalettes::textsCanBeReadOnEveryGround()
{
    QFETCH(const Scheme, scheme);
    compare(textsOf(scheme), groundsOf(scheme), forText);
}

void TestPalettes::filledButtonsCanBeRead()
{
    QFETCH(const Scheme, scheme);
    const Colors &colors = colorsOf(scheme);
    compare({{"text", colors.onAccent}}, {{"primary", colors.accent}}, forText);
    compare({{"text", colors.onPaid}}, {{"paid", colors.paid}}, forText);
}

void TestPalettes::marksCanBeSeen()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    const Colors &colors = colorsOf(scheme);
    const NamedColors base{{"base", palette.color(QPalette::Base)}};
    compare({{"field", palette.color(QPalette::Dark)}},
            base + NamedColors{{"window", palette.color(QPalette::Window)}}, forMarks);
    compare({{"hatch", colors.hatch}}, base, forMarks);
    compare(marksOf(scheme), base + selectionsOf(palette) + NamedColors{{"track", colors.track}},
            forMarks);
}

void TestPalettes::numbersCanBeReadInAMatrix()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    NamedColors grounds;
    for (const double share : {0.0, 0.2, 0.5, 0.8, 1.0}) {
        grounds.append({"same", matrixColor(true, share, palette)});
        grounds.append({"changed", matrixColor(false, share, palette)});
    }
    compare({{"number", palette.color(QPalette::Text)}}, grounds, 5);
    QCOMPARE(matrixColor(true, 0, palette), palette.color(QPalette::Base));
    QVERIFY(matrixColor(true, 1, palette) != matrixColor(false, 1, palette));
}

void TestPalettes::typesCanBeSeenAndToldApart()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    NamedColors types;
    QSet<QRgb> different;
    for (int type = 0; type < 8; ++type) {
        types.append({"type " + QByteArray::number(type + 1), typeColor(type, palette)});
        different.insert(typeColor(type, palette).rgb());
    }
    QCOMPARE(different.size(), 8);
    QCOMPARE(typeColor(8, palette), typeColor(0, palette));
    compare(types,
            {{"base", palette.color(QPalette::Base)},
             {"every second row", palette.color(QPalette::AlternateBase)},
             {"selection", palette.color(QPalette::Active, QPalette::Highlight)}},
            forMarks);
}

void TestPalettes::aPaletteLeavesNothingToThePlatform()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    for (const auto group : groups) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole)
                QVERIFY2(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)),
                         qPrintable(u"role %1"_s.arg(role)));
        }
    }
}

void TestPalettes::whatIsSwitchedOffIsFainter()
{
    QFETCH(const Scheme, scheme);
    const QPalette palette = paletteOf(scheme);
    const auto contrastOf = [&palette](QPalette::ColorGroup group) {
        return contrast(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base));
    };
    QVERIFY(contrastOf(QPalette::Disabled) < contrastOf(QPalette::Active) / 2);
    QVERIFY(palette.color(QPalette::Inactive, QPalette::Highlight)
            != palette.color(QPalette::Active, QPalette::Highlight));
}

void TestPalettes::aPaletteTellsItsScheme()
{
    for (const Scheme scheme : schemes) {
        QCOMPARE(schemeOf(paletteOf(scheme)), scheme);
        QCOMPARE(colorsOf(paletteOf(scheme)).accent, colorsOf(scheme).accent);
    }
    QPalette foreign;
    foreign.setColor(QPalette::Base, QColor(0x23, 0x26, 0x29)); // another desktop's dark
    QCOMPARE(schemeOf(foreign), Scheme::Dark);
}

void TestPalettes::marksOnPagesCanBeSeen()
{
    const PageMarks &marks = pageMarks();
    const NamedColors page{{"page", QColor(Qt::white)}};
    compare({{"found", marks.foundLine}, {"second", marks.secondLine}, {"same", marks.meaningLine}},
            page, forMarks);
    const NamedColors text{{"text", paletteOf(Scheme::Light).color(QPalette::Text)}};
    compare(text, {{"found", marks.found}, {"second", marks.second}, {"same", marks.meaning}},
            forText);
}

/// Columns of numbers stand below each other: Qt 6.4 can't ask a font for it.
void TestPalettes::figuresAreOfOneWidth()
{
    for (const bool isBold : {false, true}) {
        QFont font = QGuiApplication::font();
        font.setBold(isBold);
        const QFontMetricsF metrics(font);
        for (char16_t figure = u'1'; figure <= u'9'; ++figure)
            QCOMPARE(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(u'0'));
    }
}

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
