// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// A name in the order of its parts. Where it is too long, what comes after `kept` is shortened
/// first, then what comes before it.
struct NameParts
{
    QString head = {};
    QString kept = {}; ///< what makes it one of its own
    QString rest = {};
    QString ending = {}; ///< with the dot; kept as well, unless it is too long for one
};

/// A name that is allowed everywhere and can lead nowhere else: without separators, control and
/// format characters, reserved characters and names of Windows, without a dot or space at its end,
/// composed (NFC), at most 255 bytes in UTF-8, its ending kept, and never `.`, `..` or empty.
/// Source: Microsoft, "Naming Files, Paths, and Namespaces".
QString safeName(const QString &name);
QString safeName(const NameParts &parts);

/// With the dot: ".pdf"; empty: it has none, as ".profile".
QString endingOf(const QString &name);

} // namespace cd
