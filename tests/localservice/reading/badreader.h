// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace cd::local {

/// For a test that is its own reader: does what the arguments order, if they do, and returns the
/// exit status. A document called so makes its reader
/// - hang, eat (memory), flood (write without end), crash, write nonsense, lie (say what only one
///   says that could not begin), or mute (close its pipe and stay)
/// - tell pids: those of its server and of itself, as two words
/// - misdeeds: try what a reader may not do, one page for each, with the words "refused" or "done".
///   The document holds the path of a file of the user's.
std::optional<int> runBadReader(int argc, char **argv);

} // namespace cd::local
