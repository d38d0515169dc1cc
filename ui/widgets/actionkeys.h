// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAction;
class QKeySequence;
class QObject;

namespace cd {

// A person may change all keys (KeyMap): texts that name some read them from the action, always.

/// The first keys of @p action, as they are called on this system; empty: it has none.
QString keysText(const QAction &action);
/// "Refresh (F5)", or @p text alone while @p action has no keys.
QString withKeys(const QString &text, const QAction &action);
/// Calls @p say now and whenever @p action changes, while @p listener exists.
void followKeys(const QAction &action, const QObject *listener, const std::function<void()> &say);

/// For an action that decides something: Delete and Backspace, which a hand that corrects what it
/// typed presses without looking, can't be given to it.
void keepFromDeletingKeys(QAction &action);
bool mayHaveKeys(const QAction &action, const QKeySequence &keys);

} // namespace cd
