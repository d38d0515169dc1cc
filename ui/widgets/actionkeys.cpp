// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionkeys.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr char decidesProperty[] = "neverByDeletingKeys";

} // namespace

QString keysText(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString withKeys(const QString &text, const QAction &action)
{
    const QString keys = keysText(action);
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys);
}

void followKeys(const QAction &action, const QObject *listener, const std::function<void()> &say)
{
    QObject::connect(&action, &QAction::changed, listener, say);
    say();
}

void keepFromDeletingKeys(QAction &action)
{
    action.setProperty(decidesProperty, true);
}

bool mayHaveKeys(const QAction &action, const QKeySequence &keys)
{
    if (!action.property(decidesProperty).toBool())
        return true;
    for (int i = 0; i < keys.count(); ++i) {
        const Qt::Key key = keys[static_cast<uint>(i)].key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            return false;
    }
    return true;
}

} // namespace cd
