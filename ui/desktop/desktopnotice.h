// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A notice in the desktop's own manner. Plain text.
struct DesktopNotice
{
    QString key; ///< takes the place of an earlier one of the same key
    QString title;
    QString text;
    QString action; ///< what a click does, in a word: "Show"
};

} // namespace cd
