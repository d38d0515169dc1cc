// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace cd {

/// JSON that people write or edit, and where in it something is wrong.

/// A place in a text, for people: from 1, in characters, a tab being one.
struct TextPlace
{
    int line = 0; ///< 0: not known
    int column = 0;

    bool operator==(const TextPlace &) const = default;
};

/// Why a text is no JSON.
struct JsonFault
{
    enum class Kind {
        Empty, ///< there is nothing in it
        NotText, ///< the file is in no Unicode encoding
        Unexpected, ///< said: the character
        EndsTooSoon,
        TrailingComma,
        Comment,
        DuplicateKey, ///< said: the key
        BadText, ///< a text with a line break, a control character or an unknown escape
        TooDeep,
        GoesOn, ///< something follows the end
    };

    Kind kind = Kind::Empty;
    TextPlace place = {};
    QString said = {};

    bool operator==(const JsonFault &) const = default;
};

/// The text in @p bytes: UTF-8, UTF-16 or UTF-32 in either order, with or without a byte order
/// mark. Nullopt: it is in none of them.
std::optional<QString> unicodeText(const QByteArray &bytes);

/// Nullopt: it is JSON, and no object in it has a key twice.
std::optional<JsonFault> jsonFault(const QString &text);

/// Where the value at @p path begins in JSON without a fault; of a missing one the object or list
/// that lacks it.
TextPlace placeOf(const QString &text, const QStringList &path);

} // namespace cd
