// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

namespace cd::local {

/// The words of a document as they are written, for distinguishingTerms(): those that follow each
/// other without punctuation are on one line. Names of files and addresses are words of their own,
/// with their punctuation. The first mostWrittenWords of them, without what is too long for a word.
QString writtenText(const DocumentText &document);

constexpr int mostWrittenWords = 3000;

} // namespace cd::local
