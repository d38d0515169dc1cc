// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localservice/reading/readers/office/workbook/cellformat.h"

#include "localservice/reading/readers/office/workbook/formatcode.h"

#include <QDateTime>
#include <QHash>

#include <cmath>

namespace cd::local {

using namespace Qt::StringLiterals;

namespace {

QString general(double value)
{
    constexpr double mostWhole = 1e15;
    if (std::abs(value) < mostWhole && std::trunc(value) == value)
        return QString::number(value, 'f', 0);
    constexpr int digits = 11; // as many as a cell shows
    return QString::number(value, 'g', digits);
}

QString withThousands(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// Digits written into a mask with signs between, such as "000-00-0000". The first place takes what
/// is too long for the mask; places left of all digits stay empty.
QString masked(const QString &digits, const QList<CodeToken> &tokens)
{
    QString shown;
    qsizetype places = 0;
    for (const CodeToken &token : tokens)
        places += token.kind == CodeToken::Digit ? 1 : 0;
    qsizetype next = 0;
    bool isWithin = false;
    for (const CodeToken &token : tokens) {
        if (token.kind == CodeToken::Literal && (!isWithin || next > 0)) {
            shown += token.text;
        } else if (token.kind == CodeToken::Digit) {
            isWithin = true;
            const qsizetype end = digits.size() - --places;
            if (end > next)
                shown += QStringView(digits).sliced(next, end - next);
            next = std::max(next, end);
        }
    }
    return shown;
}

/// Half is rounded up, as a person would who sees 2.675 and does not know that it is a little less.
double rounded(double value, int decimals)
{
    constexpr double exact = 1e14;
    const double power = std::pow(10, decimals);
    const double scaled = value * power;
    return scaled < exact ? std::round(scaled + scaled / exact) / power : value;
}

QString shownFigure(double value, const NumberCode &code)
{
    if (code.isScientific)
        return QString::number(value, 'E', code.decimals);
    QString figure = QString::number(rounded(value, code.decimals), 'f', code.decimals);
    if (figure.contains(u'.')) {
        const qsizetype least = figure.indexOf(u'.') + code.leastDecimals;
        while (figure.size() - 1 > least && figure.endsWith(u'0'))
            figure.chop(1);
        if (figure.endsWith(u'.'))
            figure.chop(1);
    }
    const qsizetype point = figure.indexOf(u'.');
    QString whole = figure.left(point < 0 ? figure.size() : point);
    const QString rest = figure.sliced(whole.size());
    if (whole == "0"_L1 && code.leastDigits == 0)
        whole.clear();
    whole = whole.rightJustified(code.leastDigits, u'0');
    return (code.hasThousands ? withThousands(whole) : whole) + rest;
}

QString shownByNumberCode(double value, const QList<CodeToken> &tokens)
{
    const NumberCode code = numberCode(tokens);
    if (code.isFraction)
        return general(value);
    if (code.hasMask) {
        const QString digits = QString::number(value, 'f', 0);
        return masked(digits.rightJustified(code.leastDigits, u'0'), tokens);
    }
    const double scaled = value * code.factor;
    QString shown;
    bool isWritten = false;
    for (const CodeToken &token : tokens) {
        if (token.kind == CodeToken::Literal) {
            shown += token.text;
        } else if (token.kind == CodeToken::General || token.kind == CodeToken::Text) {
            shown += general(value);
        } else if (token.kind == CodeToken::Percent) {
            shown += u'%';
        } else if (!isWritten) {
            shown += shownFigure(scaled, code);
            isWritten = true;
        }
    }
    return shown;
}

QString shownDatePart(const CodeToken &token, const QDateTime &when, double days, bool isHalfDay,
                      const QLocale &locale)
{
    const auto padded = [&token](qint64 value) {
        return QString::number(value).rightJustified(std::min<qsizetype>(token.text.size(), 2),
                                                     u'0');
    };
    const QDate date = when.date();
    const QTime time = when.time();
    const qsizetype length = token.text.size();
    const auto seconds = static_cast<qint64>(std::llround(days * 86400));
    switch (token.kind) {
    case CodeToken::Year:
        return length > 2 ? QString::number(date.year()) : QString::number(date.year()).right(2);
    case CodeToken::Month:
        if (length > 2)
            return locale.monthName(date.month(),
                                    length == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        return padded(date.month());
    case CodeToken::Day:
        if (length > 2)
            return locale.dayName(date.dayOfWeek(),
                                  length == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        return padded(date.day());
    case CodeToken::Hour:
        return padded(isHalfDay ? (time.hour() + 11) % 12 + 1 : time.hour());
    case CodeToken::Minute:
        return padded(time.minute());
    case CodeToken::Second:
        return padded(time.second());
    case CodeToken::AllHours:
        return padded(seconds / 3600);
    case CodeToken::AllMinutes:
        return padded(seconds / 60);
    case CodeToken::AllSeconds:
        return padded(seconds);
    case CodeToken::HalfDay:
        return time.hour() < 12 ? u"AM"_s : u"PM"_s;
    case CodeToken::Literal:
    case CodeToken::Point:
    case CodeToken::Comma:
        return token.text;
    default:
        return {};
    }
}

QString shownByDateCode(double days, const QList<CodeToken> &tokens, const CellCalendar &calendar)
{
    constexpr double lastDay = 2'958'466; // the year 10000
    if (days < 0 || days >= lastDay)
        return general(days);
    // The first calendar has a 29 February 1900, which there was not.
    const QDate begin
        = calendar.from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < 60 ? 31 : 30);
    const QDateTime when = QDateTime(begin, QTime(0, 0), Qt::UTC)
                               .addSecs(static_cast<qint64>(std::llround(days * 86400)));
    bool isHalfDay = false;
    for (const CodeToken &token : tokens)
        isHalfDay = isHalfDay || token.kind == CodeToken::HalfDay;
    QString shown;
    for (const CodeToken &token : tokens)
        shown += shownDatePart(token, when, days, isHalfDay, calendar.locale);
    return shown;
}

} // namespace

QString shownNumber(double value, const QString &code, const CellCalendar &calendar)
{
    if (!std::isfinite(value))
        return {};
    if (code == "General"_L1) // most cells have it
        return general(value);
    const QStringList sections = sectionsOf(code);
    qsizetype section = 0;
    if (value < 0 && sections.size() > 1)
        section = 1;
    else if (value == 0 && sections.size() > 2)
        section = 2;
    const QList<CodeToken> tokens = codeTokens(sections.at(section));
    if (isDateCode(tokens))
        return shownByDateCode(value, tokens, calendar);
    const QString shown = shownByNumberCode(std::abs(value), tokens);
    const bool needsSign = value < 0 && section == 0 && !shown.isEmpty();
    return needsSign ? u'-' + shown : shown;
}

QString builtInCode(int id, const QLocale &locale)
{
    static const QHash<int, QString> codes{{1, u"0"_s},
                                           {2, u"0.00"_s},
                                           {3, u"#,##0"_s},
                                           {4, u"#,##0.00"_s},
                                           {9, u"0%"_s},
                                           {10, u"0.00%"_s},
                                           {11, u"0.00E+00"_s},
                                           {15, u"d-mmm-yy"_s},
                                           {16, u"d-mmm"_s},
                                           {17, u"mmm-yy"_s},
                                           {18, u"h:mm AM/PM"_s},
                                           {19, u"h:mm:ss AM/PM"_s},
                                           {20, u"h:mm"_s},
                                           {21, u"h:mm:ss"_s},
                                           {37, u"#,##0;-#,##0"_s},
                                           {38, u"#,##0;-#,##0"_s},
                                           {39, u"#,##0.00;-#,##0.00"_s},
                                           {40, u"#,##0.00;-#,##0.00"_s},
                                           {44, u"#,##0.00"_s},
                                           {43, u"#,##0.00"_s},
                                           {41, u"#,##0"_s},
                                           {42, u"#,##0"_s},
                                           {45, u"mm:ss"_s},
                                           {46, u"[h]:mm:ss"_s},
                                           {47, u"mm:ss"_s},
                                           {48, u"0.0E+0"_s}};
    // These follow the reader's country, and no file says which that is.
    static const QHash<QLocale::Language, QString> days{
        {QLocale::German, u"dd.mm.yyyy"_s},     {QLocale::French, u"dd/mm/yyyy"_s},
        {QLocale::Italian, u"dd/mm/yyyy"_s},    {QLocale::Spanish, u"dd/mm/yyyy"_s},
        {QLocale::Portuguese, u"dd/mm/yyyy"_s}, {QLocale::Dutch, u"d-m-yyyy"_s},
        {QLocale::English, u"m/d/yyyy"_s}};
    const QString day = days.value(locale.language(), u"yyyy-mm-dd"_s);
    const bool isEastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    if (id == 14 || isEastAsianDate)
        return day;
    return id == 22 ? day + u" h:mm"_s : codes.value(id, u"General"_s);
}

} // namespace cd::local
