// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A desktop notification. All texts are plain text.
struct DesktopNotice
{
    QString key; ///< a notice replaces an earlier one with the same key
    QString title;
    QString text;
    QString action; ///< what a click does, in a word: "Show"
};

} // namespace cd
