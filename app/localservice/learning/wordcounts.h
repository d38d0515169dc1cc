// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"

#include <QMap>

namespace cd::local {

/// How often each of a document's words occurs, for its first mostWords different ones: what is
/// learned from.
QMap<QString, int> countedWords(const DocumentText &document);

constexpr qsizetype mostWords = 1000;

} // namespace cd::local
