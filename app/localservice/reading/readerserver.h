// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "localservice/reading/readerchild.h"

namespace cd::local {

/// Implements `--read-documents`: takes orders (readerjson.h) from standard input, one a line, and
/// answers each with one line. Every document is read in a process that is forked for it, so that
/// what a document does to its reader ends with it; this one has no threads, never looks at a
/// document, and ends those that pass their limits. It ends when standard input is closed, with
/// what it reads. Returns the exit status.
int runReaderServer(ReadOpened read = readDocument);

} // namespace cd::local
