// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QAction;
class QWidget;

namespace cd::test {

/// What a person can't read or reach as @p window stands now: buttons, labels, headers and chosen
/// entries with less room than their text needs, controls less than 24 pixels high, and widgets
/// that overlap or leave their parent.
QStringList cutIn(const QWidget &window);

/// Letters that Alt takes to more than one place in @p window.
QStringList mnemonicClashesIn(const QWidget &window);
/// The same for a menu's entries, whether they can be chosen now or not.
QStringList mnemonicClashesOf(const QList<QAction *> &entries);

} // namespace cd::test
