// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cd::local {

/// Implements `--read-document`: takes one order (readerjson.h) from standard input, applies its
/// limits to this process, reads the document, and writes the result to standard output. Returns
/// the exit status.
int runReaderChild();

} // namespace cd::local
