// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lists/onetabstop.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QToolBar>

#include <algorithm>

namespace cd {

namespace {

bool canStop(const QAbstractButton *button)
{
    return !button->isHidden() && button->isEnabled();
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isPlain(const QKeyEvent &key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

OneTabStop::OneTabStop(QObject *parent)
    : QObject(parent)
{
}

void OneTabStop::setButtons(const QList<QAbstractButton *> &buttons)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->removeEventFilter(this);
    m_buttons = buttons;
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->installEventFilter(this);
    chooseStop();
}

void OneTabStop::setTools(const QToolBar &tools)
{
    QList<QAbstractButton *> buttons;
    const QList<QAction *> actions = tools.actions();
    for (QAction *action : actions) {
        if (auto *button = qobject_cast<QAbstractButton *>(tools.widgetForAction(action)))
            buttons += button;
    }
    setButtons(buttons);
}

/// The one that had the keyboard last; if it can't have it now, the first that can.
void OneTabStop::chooseStop()
{
    const auto isStop = [](const QAbstractButton *button) {
        return canStop(button) && button->focusPolicy() == Qt::StrongFocus;
    };
    auto stop = std::find_if(m_buttons.cbegin(), m_buttons.cend(), isStop);
    if (stop == m_buttons.cend())
        stop = std::find_if(m_buttons.cbegin(), m_buttons.cend(), canStop);
    setStop(stop == m_buttons.cend() ? nullptr : *stop);
}

void OneTabStop::setStop(QAbstractButton *stop)
{
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

/// False: the key is not for going from one to another.
bool OneTabStop::go(int key, const QAbstractButton *from)
{
    const bool isReversed = from->layoutDirection() == Qt::RightToLeft;
    QList<QAbstractButton *> all = m_buttons;
    all.removeIf([](const QAbstractButton *button) { return !canStop(button); });
    if (all.isEmpty())
        return false;
    const qsizetype last = all.size() - 1;
    qsizetype at = all.indexOf(from);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        at += isReversed && key == Qt::Key_Left ? 1 : -1;
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        at += isReversed && key == Qt::Key_Right ? -1 : 1;
        break;
    case Qt::Key_Home:
        at = 0;
        break;
    case Qt::Key_End:
        at = last;
        break;
    default:
        return false;
    }
    all.at(std::clamp<qsizetype>(at, 0, last))->setFocus(Qt::TabFocusReason);
    return true;
}

bool OneTabStop::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        setStop(button);
        break;
    case QEvent::EnabledChange:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        chooseStop();
        break;
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isPlain(*key))
            return go(key->key(), button);
        if (!isArrow(key->key()))
            break;
        // A button would take any arrow for going to its neighbour; this one is for the window.
        key->ignore();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cd
