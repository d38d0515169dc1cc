// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace cd {

/// How long to wait before the next retry: 1 s, doubled with each failure up to a minute, plus up
/// to a quarter so that many retries don't come at once; never less than the service asked for.
/// @p failures: failures in a row so far, at least 1. @p jitter: 0 to 1.
std::chrono::milliseconds backoffDelay(int failures, std::optional<std::chrono::milliseconds> asked,
                                       double jitter);

} // namespace cd
