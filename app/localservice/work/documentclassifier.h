// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readerclient.h"
#include "localservice/storage/workstore.h"

namespace cd::local {

/// Has @p reader read the file at @p path, and classifies it by the job's rules. Blocks. Throws
/// Shortage if it could not be read for want of something that is no fault of its own.
FileOutcome classifyFile(const WorkItem &item, const QString &path, ReaderClient &reader);

} // namespace cd::local
