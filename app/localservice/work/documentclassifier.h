// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/workstore.h"

namespace cd::local {

/// Reads the file at @p path in a child process of @p readerExecutable and classifies it by the
/// job's rules. Blocks; thread safe.
FileOutcome classifyFile(const WorkItem &item, const QString &path,
                         const QString &readerExecutable);

} // namespace cd::local
