// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "localservice/reading/readerjson.h"

namespace cd::local {

/// Reads a document in a child process: `executable --read-document`, which must call
/// runReaderChild(). Blocks; thread safe; needs no event loop. Whatever the document does to the
/// child, the caller gets a result or a ReadFailure at the latest when the limits are reached.
ReadResult readInOwnProcess(const QString &executable, const ReadRequest &request,
                            const ReaderLimits &limits = {});

} // namespace cd::local
