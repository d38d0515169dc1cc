// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <optional>

namespace cd {

/// A file of a job, with what is to be marked in it.
struct ShownFile
{
    ExportRow row;
    QString service; ///< of its job, Session::serviceId()
    Scope scope; ///< of its job
};

/// Whether both are the same file, whatever is said about it.
inline bool isSameFile(const std::optional<ShownFile> &a, const std::optional<ShownFile> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->service == b->service && a->row.fileId == b->row.fileId && a->row.path == b->row.path
        && a->row.fileName == b->row.fileName && a->row.size == b->row.size
        && a->row.hash == b->row.hash;
}

inline QString reasoningOf(const std::optional<ShownFile> &file)
{
    return file && file->row.result ? file->row.result->reasoning : QString();
}

} // namespace cd
