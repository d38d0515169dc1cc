// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cd {

/// Whether words of this character's script are written without spaces between them: Han, Kana,
/// Thai, Lao, Khmer, Myanmar and a few more.
bool isSpaceless(char32_t character);
/// Whether a word begins with such a character.
bool isSpaceless(QStringView word);

/// The overlapping pairs of a run of such characters; the run itself if it is one.
QStringList pairsOf(QStringView run);

/// Cuts a text where words end, in scripts without spaces by dictionary (ICU).
QStringList segmentsOf(const QString &text);

/// How many columns a line takes on paper of fixed pitch: ideographs take two.
qsizetype columnsOf(const QString &line);

} // namespace cd
