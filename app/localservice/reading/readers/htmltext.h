// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readers/textdecoding.h"

namespace cd::local {

/// The visible text of an HTML page: without scripts and styles, one line per block; a page that
/// hides nearly everything until a script runs is read as a whole. Never fails: what is not HTML is
/// returned as text. Never loads entities or files.
QString htmlText(const QByteArray &html, const TextHints &hints = {}, QStringList *notes = nullptr);

} // namespace cd::local
