// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keys/keyreach.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <limits>

namespace cd {

namespace {

bool isOfWindow(const QAction &action)
{
    return action.shortcutContext() == Qt::WindowShortcut
        || action.shortcutContext() == Qt::ApplicationShortcut;
}

/// Menus are shown elsewhere than they belong to.
const QWidget *windowOf(const QObject *object)
{
    for (; object; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget && widget->isWindow() && !qobject_cast<const QMenu *>(widget))
            return widget;
    }
    return nullptr;
}

bool isIn(const QAction &action, const QWidget *window)
{
    const QObjectList places = action.associatedObjects();
    for (const QObject *place : places) {
        if (windowOf(place) == window)
            return true;
    }
    return false;
}

/// The two hold in a part of the window each.
bool meetInAPart(const QAction &one, const QAction &other)
{
    const QObjectList places = one.associatedObjects();
    for (const QObject *place : places) {
        const auto *widget = qobject_cast<const QWidget *>(place);
        if (widget && !qobject_cast<const QMenu *>(widget) && distanceOf(other, widget))
            return true;
    }
    return false;
}

bool shareAWindow(const QAction &one, const QAction &other)
{
    const QObjectList places = one.associatedObjects();
    for (const QObject *place : places) {
        const QWidget *window = windowOf(place);
        if (window && isIn(other, window))
            return true;
    }
    return false;
}

} // namespace

std::optional<int> distanceOf(const QAction &action, const QWidget *keyboard)
{
    if (isOfWindow(action))
        return keyboard && isIn(action, windowOf(keyboard))
            ? std::optional(std::numeric_limits<int>::max())
            : std::nullopt;
    const QObjectList places = action.associatedObjects();
    int distance = 0;
    for (const QWidget *at = keyboard; at; at = at->parentWidget(), ++distance) {
        if (places.contains(at))
            return distance;
        if (at->isWindow() || action.shortcutContext() == Qt::WidgetShortcut)
            break;
    }
    return {};
}

bool meet(const QAction &one, const QAction &other)
{
    if (isOfWindow(one) || isOfWindow(other))
        return shareAWindow(one, other);
    return meetInAPart(one, other) || meetInAPart(other, one);
}

bool isTypedInto(const QWidget &widget, const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.isEmpty() || !text.at(0).isPrint())
        return false;
    const auto held
        = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
#ifdef Q_OS_MACOS
    const bool writes = held == Qt::NoModifier || held == Qt::AltModifier;
#else
    // AltGr is told as both on Windows.
    const bool writes = held == Qt::NoModifier || held == (Qt::ControlModifier | Qt::AltModifier);
#endif
    if (!writes)
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return view->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed)
            && view->currentIndex().flags().testFlag(Qt::ItemIsEditable);
    return widget.testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace cd
