// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace cd::local {

/// The character set of a text that does not say it and is not UTF-8. @p language: the job's
/// (contract, ParserLanguages). Of the sets usual for it, that in which the text has the
/// language's letters; if it has them in none, what uchardet says; windows-1252 at last.
QByteArray guessedCharset(const QByteArray &bytes, const QString &language);

/// "UTF-16LE" or "UTF-16BE" if bytes without a mark are such text; else empty.
QByteArray unmarkedUtf16(const QByteArray &bytes);

/// Whether these are ISO-2022-JP, which is ASCII but for its escapes.
bool hasJapaneseEscapes(const QByteArray &bytes);

} // namespace cd::local
