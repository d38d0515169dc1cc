// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "workflow/review/labelreport.h"

#include <functional>

namespace cd {

class FileHashes;

/// Whoever reads labels, from the outside.
struct SetReader
{
    FileHashes &hashes;
    std::function<bool()> goesOn; ///< asked in several threads
    std::function<void(qint64 files, double part)> progress; ///< told in several threads
};

/// The documents of a folder by types, or of a table, each once. If a content has two labels, it is
/// left out under both. Empty if it was stopped. Blocks, perhaps for long.
QList<LabelledFile> readLabelledFiles(const QString &path, const SetReader &reader,
                                      LabelReport &report);

} // namespace cd
