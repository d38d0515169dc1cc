// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/evaluation.h"

#include <QString>

namespace cd {

/// Why a file is in no figure, in a word or two: "failed".
QString unjudgedWord(UnjudgedFile::Why why);
/// Where a label comes from, in a word: "folder".
QString labelSourceWord(LabelSource source);

} // namespace cd
