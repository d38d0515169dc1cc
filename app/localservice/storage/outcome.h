// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"

#include <QSqlQuery>

#include <tl/expected.hpp>

namespace cd::local {

/// A file of a job, as the results table keeps it.
enum class ItemState { Waiting = 0, Classified = 1, Failed = 2, Cancelled = 3 };

/// What a file is, and how many of its pages were read to know it.
struct ClassifiedFile
{
    Classification found;
    int pages = 0;
};

/// What became of a file: what it is, or why it has no result (one sentence).
using FileOutcome = tl::expected<ClassifiedFile, QString>;

/// Another file of the job at row @p job of its table, waiting.
void addItem(const QSqlDatabase &database, qint64 job, const FileId &file, const QString &name);

/// Keeps @p outcome for the item at @p row of the results table. False where nobody waits for it
/// any more: its job was cancelled or deleted meanwhile.
bool keepOutcome(const QSqlDatabase &database, qint64 row, const FileOutcome &outcome);

/// Of the columns state, type, confidence, reasoning, which begin at @p column.
std::optional<Classification> resultFrom(const QSqlQuery &query, int column);

} // namespace cd::local
