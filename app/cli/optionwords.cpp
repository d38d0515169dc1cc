// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionwords.h"

#include "cli/submittexts.h"

#include <QCommandLineParser>

#include <optional>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeconds = 2'000'000; // a timer takes no more

std::optional<QChar> separatorFrom(const QString &word)
{
    if (word == "comma"_L1)
        return u',';
    if (word == "semicolon"_L1)
        return u';';
    return word == "tab"_L1 ? std::optional(QChar(u'\t')) : std::nullopt;
}

} // namespace

QString readSeparator(const QCommandLineParser &parser, QChar &separator)
{
    if (!parser.isSet(u"separator"_s))
        return {};
    const std::optional<QChar> named = separatorFrom(parser.value(u"separator"_s));
    if (!named)
        return SubmitTexts::tr("--separator must be \"comma\", \"semicolon\" or \"tab\".");
    separator = *named;
    return {};
}

QString readSeconds(const QCommandLineParser &parser, const QString &name,
                    std::chrono::seconds &seconds)
{
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    seconds = std::chrono::seconds(number);
    if (isNumber && number >= 0 && number <= mostSeconds)
        return {};
    return SubmitTexts::tr("--%1 must be a number of seconds from 0 to %2.")
        .arg(name)
        .arg(mostSeconds);
}

} // namespace cd
