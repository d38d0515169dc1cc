// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/meaning/bytematrix.h"
#include "support/stricttest.h"

#include <QTest>

#include <cmath>

using namespace cd::local;

class TestByteMatrix : public cd::test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreMultiplied_data();
    void linesAreMultiplied();
};

void TestByteMatrix::linesAreMultiplied_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one line") << 1 << 3 << 16;
    QTest::newRow("several panels") << 5 << 7 << 48;
    QTest::newRow("as many as together") << Lines::together << 8 << 16;
    QTest::newRow("one more") << Lines::together + 1 << 8 << 32;
    QTest::newRow("many") << 100 << 33 << 64;
}

/// Against the sum as it is written in books.
void TestByteMatrix::linesAreMultiplied()
{
    QFETCH(const int, lines);
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    const auto byteAt = [](int row, int column) {
        return static_cast<qint8>((row * 31 + column * 17) % 255 - 127);
    };
    std::vector<float> steps;
    std::vector<float> bias;
    std::vector<qint8> panels;
    for (int column = 0; column < columns; ++column) {
        steps.push_back(0.01F * static_cast<float>(column % 5 + 1));
        bias.push_back(static_cast<float>(column));
    }
    for (int first = 0; first < columns; first += ByteMatrix::panelColumns) {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < ByteMatrix::panelColumns; ++column)
                panels.push_back(byteAt(row, first + column));
        }
    }
    Lines input(lines, rows);
    for (int line = 0; line < lines; ++line) {
        for (int row = 0; row < rows; ++row)
            input.line(line)[row] = static_cast<float>((line * 7 + row * 3) % 11) - 5;
    }
    const Lines result
        = multiplied(input, {rows, columns, steps.data(), bias.data(), panels.data()});
    QCOMPARE(result.count(), lines);
    QCOMPARE(result.width(), columns);
    for (int line = 0; line < lines; ++line) {
        for (int column = 0; column < columns; ++column) {
            double sum = 0;
            for (int row = 0; row < rows; ++row)
                sum += double(input.line(line)[row]) * byteAt(row, column);
            const auto place = static_cast<std::size_t>(column);
            const double expected = sum * double(steps.at(place)) + double(bias.at(place));
            QVERIFY(std::abs(double(result.line(line)[column]) - expected) < 1e-3);
        }
    }
}

QTEST_GUILESS_MAIN(TestByteMatrix)
#include "tst_bytematrix.moc"
