// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

namespace cd::local {

/// The largest request line with all headers.
constexpr size_t maxHeadBytes = 64 * 1024;
constexpr int maxHeaders = 256;

/// Looks at what has arrived of a request so far, before anything else reads it: the library takes
/// in lines of any length and any number of them. 0: its head (request line and headers) is not
/// complete yet. 200: it is, and can be passed on. Otherwise the status with which to refuse it.
/// @p from: up to where an earlier call has found no end.
int headStatus(const std::string &bytes, size_t from = 0);

} // namespace cd::local
