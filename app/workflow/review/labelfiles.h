// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/labeltable.h"

#include <QList>

#include <functional>

namespace cd {

class FileHashes;

/// The files of a folder with a folder of documents for each type, as rows: first those that give
/// no label. @p goesOn: asked in between. Blocks, perhaps for long.
QList<TableRow> readLabelFolder(const QString &path, const std::function<bool()> &goesOn);

/// Reads the files of those labels whose document is not known yet, in threads of @p hashes. What
/// has none afterwards says why, unless @p goesOn returned false, which is asked in these threads.
/// @p read: called in them, after each file. Blocks.
void readDocuments(
    QList<GivenLabel> &labels, FileHashes &hashes, const std::function<bool()> &goesOn,
    const std::function<void()> &read = [] {});

} // namespace cd
