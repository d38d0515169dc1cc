// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/storage/workstore.h"

namespace cd::local {

/// Reads the file at @p path in a process of @p readerExecutable and says which of the job's rules
/// it fits. Blocks; thread safe.
FileOutcome classifyFile(const WorkItem &item, const QString &path,
                         const QString &readerExecutable);

} // namespace cd::local
