// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace cd {

/// Makes @p pane a part of its window that F6 goes to. @p name: for people who don't see it.
/// @p first: what gets the keyboard there at first, and lives as long as the pane; null: the first
/// that Tab comes to.
void makePane(QWidget &pane, const QString &name, QWidget *first = nullptr);

/// Gives the keyboard to the next pane of @p window that is shown, in Tab's order and round and
/// round: to what had it there last.
void goToPane(QWidget &window, bool isBackwards);

/// The pane that @p widget is in; null: none.
QWidget *paneOf(QWidget *widget);

} // namespace cd
