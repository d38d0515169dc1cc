// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QAction;
class QKeyEvent;
class QWidget;

namespace cd {

// Where keys act, by the actions' shortcut contexts.

/// How far the place of @p action is from where the keyboard is: 0, there, or so many widgets
/// around it; actions of the whole window are the farthest. nullopt: its keys don't act there.
std::optional<int> distanceOf(const QAction &action, const QWidget *keyboard);
/// Whether there is a place for the keyboard where the keys of both act.
bool meet(const QAction &one, const QAction &other);

/// Whether @p key writes a character, and @p widget, which has the keyboard, takes it. It also is
/// what an input method composes in.
bool isTypedInto(const QWidget &widget, const QKeyEvent &key);

} // namespace cd
