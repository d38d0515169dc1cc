// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <optional>

namespace cd::local {

/// Why it says nothing that no rule fits this document: hardly any of it was read. That is so if
/// its reader has notes, and on more than half of the pages that were asked for there are fewer
/// than wordsOnAPage words, or letters that are no language. Nullopt: enough was read. A document
/// of few words that was read without a note has no more.
std::optional<QString> tooLittleRead(const DocumentText &document);

constexpr int wordsOnAPage = 20; ///< a letter head, a stamp or the head of a mail has fewer

} // namespace cd::local
