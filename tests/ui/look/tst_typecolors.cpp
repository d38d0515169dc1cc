// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Types can be told apart by people who see colours otherwise, by numbers.

#include "ui/look/palettes.h"

#include "support/offscreen.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace cd;
using namespace cd::test;

namespace {

constexpr double pi = 3.14159265358979323846;

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// What light becomes for an eye without one kind of cones (Machado, Oliveira, Fernandes 2009,
/// doi:10.1109/TVCG.2009.113, at full severity).
enum class Sight { Usual, Protan, Deutan, Tritan };

Matrix matrixOf(Sight sight)
{
    switch (sight) {
    case Sight::Usual:
        break;
    case Sight::Protan:
        return {{{0.152286, 1.052583, -0.204868},
                 {0.114503, 0.786281, 0.099216},
                 {-0.003882, -0.048116, 1.051998}}};
    case Sight::Deutan:
        return {{{0.367322, 0.860646, -0.227968},
                 {0.280085, 0.672501, 0.047413},
                 {-0.011820, 0.042940, 0.968881}}};
    case Sight::Tritan:
        return {{{1.255528, -0.076749, -0.178779},
                 {-0.078411, 0.930809, 0.147602},
                 {0.004733, 0.691367, 0.303900}}};
    }
    return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
}

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result.at(row) += matrix.at(row).at(column) * value.at(column);
    }
    return result;
}

double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// CIELAB under D65.
Triple labOf(const QColor &color, Sight sight)
{
    const Matrix xyz{{{0.4124564, 0.3575761, 0.1804375},
                      {0.2126729, 0.7151522, 0.0721750},
                      {0.0193339, 0.1191920, 0.9503041}}};
    Triple light = times(matrixOf(sight),
                         {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &part : light)
        part = std::clamp(part, 0.0, 1.0);
    const Triple seen = times(xyz, light);
    const auto bent = [](double value) {
        return value > 216.0 / 24389 ? std::cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    };
    const double x = bent(seen[0] / 0.95047);
    const double y = bent(seen[1]);
    const double z = bent(seen[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * pi / 180;
}

double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

/// 2 · sqrt(C⁷ / (C⁷ + 25⁷)), which two parts of the formula have.
double chromaTerm(double chroma)
{
    const double power = std::pow(chroma, 7);
    return 2 * std::sqrt(power / (power + std::pow(25, 7)));
}

/// CIEDE2000, with all weights 1.
double distance(const Triple &one, const Triple &other)
{
    const double mean = (std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2;
    const double stretch = 1 + 0.5 * (1 - chromaTerm(mean) / 2);
    const double a1 = one[1] * stretch;
    const double a2 = other[1] * stretch;
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, other[2]);
    const double h1 = hueOf(a1, one[2]);
    const double h2 = hueOf(a2, other[2]);
    const bool isGrey = c1 * c2 == 0;
    double turn = isGrey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    double hue = (h1 + h2) / 2;
    if (isGrey)
        hue = h1 + h2;
    else if (std::abs(h1 - h2) > 180)
        hue += h1 + h2 < 360 ? 180 : -180;
    const double light = (one[0] + other[0]) / 2;
    const double chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue))
        + 0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double fromMiddle = (light - 50) * (light - 50);
    const double dl = (other[0] - one[0]) / (1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle));
    const double dc = (c2 - c1) / (1 + 0.045 * chroma);
    const double dh
        = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * chroma * t);
    const double rotation = 60 * std::exp(-std::pow((hue - 275) / 25, 2));
    return std::sqrt(dl * dl + dc * dc + dh * dh
                     - std::sin(radians(rotation)) * chromaTerm(chroma) * dc * dh);
}

} // namespace

class TestTypeColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void distancesAreThoseOfTheStandard_data();
    void distancesAreThoseOfTheStandard();
    void typesDifferForEveryEye_data();
    void typesDifferForEveryEye();
};

/// Of the test data of Sharma, Wu, Dalal 2005, doi:10.1002/col.20070.
void TestTypeColors::distancesAreThoseOfTheStandard_data()
{
    QTest::addColumn<QList<double>>("one");
    QTest::addColumn<QList<double>>("other");
    QTest::addColumn<double>("expected");
    QTest::newRow("blue") << QList<double>{50, 2.6772, -79.7751} << QList<double>{50, 0, -82.7485}
                          << 2.0425;
    QTest::newRow("far") << QList<double>{50, 2.5, 0} << QList<double>{73, 25, -18} << 27.1492;
    QTest::newRow("turned") << QList<double>{50, 2.5, 0} << QList<double>{50, 0, -2.5} << 4.3065;
    QTest::newRow("dark") << QList<double>{2.0776, 0.0795, -1.1350}
                          << QList<double>{0.9033, -0.0636, -0.5514} << 0.9082;
}

void TestTypeColors::distancesAreThoseOfTheStandard()
{
    QFETCH(const QList<double>, one);
    QFETCH(const QList<double>, other);
    QFETCH(const double, expected);
    const auto found
        = distance({one.at(0), one.at(1), one.at(2)}, {other.at(0), other.at(1), other.at(2)});
    QVERIFY2(std::abs(found - expected) < 1e-4, qPrintable(QString::number(found, 'f', 5)));
}

void TestTypeColors::typesDifferForEveryEye_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Sight>("sight");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Scheme::Light << Sight::Usual << 15.0;
    QTest::newRow("light, protan") << Scheme::Light << Sight::Protan << 12.2;
    QTest::newRow("light, deutan") << Scheme::Light << Sight::Deutan << 12.7;
    QTest::newRow("light, tritan") << Scheme::Light << Sight::Tritan << 12.0;
    for (const auto &[name, scheme] :
         {std::pair("dark", Scheme::Dark), std::pair("high contrast", Scheme::HighContrast)}) {
        QTest::addRow("%s", name) << scheme << Sight::Usual << 15.9;
        QTest::addRow("%s, protan", name) << scheme << Sight::Protan << 14.8;
        QTest::addRow("%s, deutan", name) << scheme << Sight::Deutan << 14.7;
        QTest::addRow("%s, tritan", name) << scheme << Sight::Tritan << 14.7;
    }
}

void TestTypeColors::typesDifferForEveryEye()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const Sight, sight);
    QFETCH(const double, least);
    const QPalette palette = paletteOf(scheme);
    double nearest = 1000;
    for (int one = 0; one < 8; ++one) {
        for (int other = 0; other < one; ++other)
            nearest = std::min(nearest,
                               distance(labOf(typeColor(one, palette), sight),
                                        labOf(typeColor(other, palette), sight)));
    }
    QVERIFY2(nearest >= least, qPrintable(QString::number(nearest, 'f', 2)));
}

QTEST_MAIN(TestTypeColors)
#include "tst_typecolors.moc"
