// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cd {

/// A word, and where it stands in its text.
struct PlacedWord
{
    QString word; ///< folded
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;

    bool operator==(const PlacedWord &) const = default;
};

/// The words of a text in their order, as writtenWords() has them, but long numbers too.
QList<PlacedWord> placedWords(const QString &text);

} // namespace cd
