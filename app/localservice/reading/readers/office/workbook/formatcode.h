// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cd::local {

/// A piece of a section of a number format.
struct CodeToken
{
    enum Kind {
        Literal,
        Digit, ///< one place: 0, # or ?
        Point,
        Comma,
        Percent,
        Exponent,
        General,
        Text,
        Year,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        AllHours, ///< of a length of time
        AllMinutes,
        AllSeconds,
        HalfDay
    };

    Kind kind = Literal;
    QString text; ///< as it was written, of a literal as it is shown
};

/// What the places of a number format come to.
struct NumberCode
{
    int leastDigits = 0; ///< before the point
    int leastDecimals = 0;
    int decimals = 0; ///< at most
    bool hasThousands = false;
    bool isScientific = false;
    bool hasMask = false; ///< literals stand between the places
    bool isFraction = false;
    double factor = 1;
};

/// The sections of a format code: for numbers above, below, and of zero, and for text.
QStringList sectionsOf(const QString &code);
QList<CodeToken> codeTokens(const QString &section);
bool isDateCode(const QList<CodeToken> &tokens);
NumberCode numberCode(const QList<CodeToken> &tokens);

} // namespace cd::local
