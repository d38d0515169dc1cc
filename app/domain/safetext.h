// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// Text of others (services, documents, file names) for a terminal or a spreadsheet: control
/// characters (escape sequences, NUL, C1) and those that turn the direction of writing become
/// U+FFFD, so that they neither steer what shows the text nor vanish. Tabs and line ends stay.
QString safeText(const QString &text);

/// The same as one line: tabs and line ends of any kind become spaces.
QString safeLine(const QString &text);

} // namespace cd
