// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

class QAction;
class QWidget;

namespace cd {

/// A part of the window, and the actions whose keys act there.
struct KeyPart
{
    QStringList places; ///< object names of what holds the keyboard there; empty: anywhere
    QString title;
    QList<QAction *> actions = {};
};

/// @p actions by their parts: first those where @p keyboard is, then those that act everywhere.
QList<KeyPart> partsOf(const QList<QAction *> &actions, const QWidget *keyboard);

/// What a person knows it by.
QString actionName(const QAction &action);

} // namespace cd
