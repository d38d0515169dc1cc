// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace cd {

/// How long a submission waits before it is tried again: 1 s, doubling to a minute, and up to a
/// quarter more so that many don't come at once; never less than the service asked for.
/// @p failures: so far, at least 1. @p jitter: 0 to 1.
std::chrono::milliseconds backoffDelay(int failures, std::optional<std::chrono::milliseconds> asked,
                                       double jitter);

} // namespace cd
