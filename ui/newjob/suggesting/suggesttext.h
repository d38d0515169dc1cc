// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request/suggestion.h"
#include "workflow/trying/suggestions.h"

namespace cd {

/// "in 9 of 10"
QString withText(int with, int of);
/// Whose description says the word: "this rule", "also invoice"; empty: none.
QString saidByText(const TermSuggestion &suggestion, bool isSaid);
/// Empty: all could be read.
QString unreadText(const QList<UnreadPaper> &unread);
/// All of them, one a line.
QString unreadList(const QList<UnreadPaper> &unread);
QString passedOverText(const PassedOver &passed);

} // namespace cd
