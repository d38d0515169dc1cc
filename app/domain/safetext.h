// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Makes untrusted text (from services, documents, file names) safe for a terminal or a
/// spreadsheet: control characters (escape sequences, NUL, C1) and those that change the direction
/// of writing become U+FFFD, so that they are visible but have no effect. Tabs and line breaks
/// stay.
QString safeText(const QString &text);

/// The same as one line: tabs and line breaks of any kind become spaces.
QString safeLine(const QString &text);

} // namespace cd
