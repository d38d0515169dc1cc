// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd::local {

/// Writes a line with the time to standard error. Thread safe. Callers must not pass keys, header
/// values or other secrets.
void logLine(const QString &text);

} // namespace cd::local
