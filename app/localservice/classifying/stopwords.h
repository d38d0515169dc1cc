// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace cd::local {

/// Small words by language code, folded; disjoint enough to tell the languages apart.
const QMap<QString, QSet<QString>> &stopWords();
/// See isRuleTalk and isCommonOnPaper in words.h.
const QSet<QString> &ruleTalk();
const QSet<QString> &commonOnPaper();

} // namespace cd::local
