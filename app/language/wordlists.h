// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cd {

/// What stands under one heading of a word list, as it is written there.
struct WordSection
{
    QString heading; ///< a kind's first English name, or one of the headings below
    QStringList names;
    QStringList about;
    QStringList words;
    QString broader;
    bool isCarrier = false;
    QStringList unread; ///< lines that mean nothing here

    bool isKind() const;
};

/// The headings that are no kinds.
inline constexpr QLatin1StringView stopWordsHeading("stop words");
inline constexpr QLatin1StringView ruleFillersHeading("rule fillers");
inline constexpr QLatin1StringView commonOnPaperHeading("common on paper");
inline constexpr QLatin1StringView negationsHeading("negations");
inline constexpr QLatin1StringView vagueHeading("vague");
inline constexpr QLatin1StringView catchAllHeading("catch all");
inline constexpr QLatin1StringView templateHeading("template");

/// The list for languages that have none of their own.
inline constexpr QLatin1StringView otherLanguages("other");

/// A file of resources/words; the README there describes the format.
struct WordList
{
    QString language; ///< a code, or otherLanguages
    QList<WordSection> sections;
};

WordList readWordList(const QString &language, const QString &text);

/// The lists that are compiled in, English first.
QList<WordList> allWordLists();
/// The same of topics.
QList<WordList> allTopicLists();

} // namespace cd
