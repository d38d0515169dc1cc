// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/document.h"
#include "localservice/reading/readerjson.h"

#include <functional>

class QProcess;

namespace cd::local {

/// Reads a document in a child process: `executable --read-document`, which must call
/// runReaderChild(). For a single document; a ReaderClient is for many. Blocks; thread safe; needs
/// no event loop. Whatever the document does to the child, the caller gets a result or a
/// ReadFailure at the latest when the limits are reached. As soon as @p isWanted, which is asked in
/// between, returns false, the child is killed: TookTooLong.
ReadResult readInOwnProcess(const QString &executable, const ReadRequest &request,
                            const ReaderLimits &limits = {},
                            const std::function<bool()> &isWanted = {});

/// Starts it for @p task with the environment that readers get. False: it could not be started.
bool startReader(QProcess &process, const QString &executable, const QString &task);

} // namespace cd::local
