// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cd {

/// How text of others (services, documents, people) gets to places where Qt reads more than text
/// in a text: tooltips may be HTML, and an `&` marks a shortcut in menus, buttons and tabs.
/// Labels take none of it as markup: see PlainLabels.

/// A tooltip that shows @p text literally: escaped, wrapped, and cut after 1,000 characters or 20
/// lines. Empty for an empty text.
QString toolTipText(const QString &text);

/// @p text for a menu, button or tab, with each `&` escaped so that it is shown.
QString withoutMnemonics(const QString &text);

} // namespace cd
