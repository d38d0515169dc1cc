// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace cd {

/// Stop words by language code, folded. They overlap little enough to detect the language by them.
const QMap<QString, QSet<QString>> &stopWords();
/// Of scripts without spaces, folded.
const QSet<QString> &spacelessStopWords();
/// By language code too, folded; what belongs to none stands under otherLanguages.
const QMap<QString, QSet<QString>> &negations();
const QMap<QString, QSet<QString>> &vagueWords();
const QMap<QString, QSet<QString>> &catchAllNames();
const QMap<QString, QSet<QString>> &ruleFillersByLanguage();
/// See isRuleFiller and isCommonOnPaper in words.h.
const QSet<QString> &ruleFillers();
const QSet<QString> &commonOnPaper();

} // namespace cd
