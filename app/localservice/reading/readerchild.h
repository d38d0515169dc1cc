// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd::local {

/// What `--read-document` does: takes one order (readerjson.h) from standard input, binds itself to
/// its limits, reads, and writes the result to standard output. Returns the exit status.
int runReaderChild();

} // namespace cd::local
