// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cd::local {

/// What is known of a text besides its bytes.
struct TextHints
{
    QString language = QStringLiteral("en"); ///< the job's (contract, ParserLanguages)
    QByteArray charset = {}; ///< as something around it declares it, in any spelling; or empty
};

/// Decodes a text by, in this order: its mark; what is declared of it, or an XML document declares;
/// UTF-8 if that is valid (apart from a character cut off at the end); the escapes of ISO-2022-JP;
/// UTF-16 without a mark; a guess. Line breaks become "\n". A guess, and bytes that fit nothing,
/// are said in @p notes.
QString decodeText(const QByteArray &bytes, const TextHints &hints = {},
                   QStringList *notes = nullptr);

/// The character set by which decodeText() decodes it.
QByteArray charsetOf(const QByteArray &bytes, const TextHints &hints);

/// Whether @p head can't be the beginning of a text in any of these encodings.
bool looksBinary(const QByteArray &head);

} // namespace cd::local
