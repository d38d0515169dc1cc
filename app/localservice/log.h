// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::local {

/// Writes one line with the time to standard error. Thread safe. Callers hand in no keys, header
/// values or secrets.
void logLine(const QString &text);

} // namespace cd::local
