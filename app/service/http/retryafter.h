// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace cd {

/// Parses the header Retry-After, seconds or an HTTP date, to a wait from @p now, between 0 and one
/// hour; nullopt if the value has neither form.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value,
                                                         const QDateTime &now);

} // namespace cd
