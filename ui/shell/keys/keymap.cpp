// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys/keymap.h"

#include "store/settings/settings.h"
#include "ui/shell/keys/keyreach.h"
#include "ui/widgets/actionkeys.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

KeyMap::KeyMap(Settings &settings, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
{
    read();
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (QAction *action : actions)
        adopt(*action);
    QCoreApplication::instance()->installEventFilter(this);
}

QList<QAction *> KeyMap::actions() const
{
    QHash<QString, QAction *> byName;
    for (const auto &[action, known] : m_known.asKeyValueRange()) {
        QAction *&one = byName[action->objectName()];
        if (!one || known.defaults.size() > m_known.value(one).defaults.size())
            one = action;
    }
    return byName.values();
}

QAction *KeyMap::find(const QString &name) const
{
    const QList<QAction *> all = actions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const QAction *one) {
        return one->objectName() == name;
    });
    return found == all.cend() ? nullptr : *found;
}

KeyMap::Keys KeyMap::defaultsOf(QAction &action) const
{
    return m_known.value(&action).defaults;
}

bool KeyMap::isChanged(const QAction &action) const
{
    return m_own.contains(action.objectName());
}

void KeyMap::setKeys(QAction &action, const Keys &keys)
{
    if (keys == defaultsOf(action))
        m_own.remove(action.objectName());
    else
        m_own.insert(action.objectName(), keys);
    write();
    giveAll();
}

void KeyMap::restoreAll()
{
    m_own.clear();
    write();
    giveAll();
}

QAction *KeyMap::holderOf(const QKeySequence &keys, const QAction &action) const
{
    const auto has = [&](const QAction *other) {
        return other->objectName() != action.objectName() && other->shortcuts().contains(keys)
            && meet(*other, action);
    };
    const auto found = std::find_if(m_known.keyBegin(), m_known.keyEnd(), has);
    return found == m_known.keyEnd() ? nullptr : *found;
}

/// If it came just now, or the program gave it other keys.
void KeyMap::adopt(QAction &action)
{
    if (action.objectName().isEmpty())
        return;
    const auto known = m_known.constFind(&action);
    if (known == m_known.cend())
        connect(&action, &QObject::destroyed, this, [this, &action] { m_known.remove(&action); });
    else if (known->current == action.shortcuts())
        return;
    m_known.insert(&action, {action.shortcuts(), {}});
    give(action);
}

void KeyMap::give(QAction &action)
{
    Known &known = m_known[&action];
    Keys keys = m_own.value(action.objectName(), known.defaults);
    keys.removeIf([&action](const QKeySequence &one) { return !mayHaveKeys(action, one); });
    known.current = keys; // before it tells of the change
    action.setShortcuts(keys);
}

void KeyMap::giveAll()
{
    const QList<QAction *> actions = m_known.keys();
    for (QAction *action : actions)
        give(*action);
    Q_EMIT changed();
}

void KeyMap::read()
{
    const QStringList lines = m_settings.value(setting::keys);
    for (const QString &line : lines) {
        if (line.startsWith(u'=') || line.isEmpty())
            continue;
        Keys keys = QKeySequence::listFromString(line.section(u'=', 1), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &one) {
            return one.isEmpty() || one[0].key() == Qt::Key_unknown;
        });
        m_own.insert(line.section(u'=', 0, 0), keys);
    }
}

void KeyMap::write()
{
    QStringList lines;
    for (const auto &[name, keys] : m_own.asKeyValueRange())
        lines += name + u'=' + QKeySequence::listToString(keys, QKeySequence::PortableText);
    lines.sort();
    if (lines.isEmpty())
        m_settings.reset(setting::keys);
    else
        m_settings.set(setting::keys, lines);
}

/// Of two that are as near, the one that a person gave them to: another version of the program may
/// give the same keys to something new. nullptr: none is meant more than another.
QAction *KeyMap::nearestWith(const QKeySequence &keys) const
{
    QAction *nearest = nullptr;
    std::pair<int, bool> least; // distance, and whether the keys are the program's
    bool isOnly = true;
    for (const auto &[action, known] : m_known.asKeyValueRange()) {
        const auto distance = distanceOf(*action, QApplication::focusWidget());
        if (!distance || !action->isEnabled() || !action->shortcuts().contains(keys))
            continue;
        const std::pair rank(*distance, !isChanged(*action));
        isOnly = !nearest || rank != least;
        if (!nearest || rank < least) {
            nearest = action;
            least = rank;
        }
    }
    return isOnly ? nearest : nullptr;
}

bool KeyMap::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
        adopt(*static_cast<QActionEvent *>(event)->action());
        return false;
    case QEvent::ShortcutOverride: {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (!widget || !widget->hasFocus()
            || !isTypedInto(*widget, *static_cast<QKeyEvent *>(event)))
            return false;
        event->accept(); // it is no shortcut
        return true;
    }
    case QEvent::Shortcut: {
        const auto *shortcut = static_cast<QShortcutEvent *>(event);
        QAction *meant = shortcut->isAmbiguous() && qobject_cast<QAction *>(watched)
            ? nearestWith(shortcut->key())
            : nullptr;
        if (meant)
            meant->trigger();
        return meant != nullptr;
    }
    default:
        return false;
    }
}

} // namespace cd
