// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/panes.h"

#include <QApplication>
#include <QScrollArea>
#include <QVariant>

#include <algorithm>

namespace cd {

namespace {

constexpr char firstOfPane[] = "firstOfPane";

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

struct Pane
{
    QWidget *whole;
    QWidget *firstStop; // of Tab
};

QList<Pane> panesOf(QWidget &window)
{
    QList<Pane> panes;
    for (QWidget *at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        const bool isStop = (at->focusPolicy() & Qt::TabFocus) != 0 && takesKeys(at);
        QWidget *whole = isStop ? paneOf(at) : nullptr;
        const bool isKnown = std::any_of(panes.cbegin(), panes.cend(), [whole](const Pane &known) {
            return known.whole == whole;
        });
        if (whole && !isKnown)
            panes += Pane{whole, at};
    }
    return panes;
}

void enter(const Pane &pane)
{
    QWidget *target = pane.whole->focusWidget(); // the last in there
    if (!takesKeys(target))
        target = pane.whole->property(firstOfPane).value<QWidget *>();
    if (!takesKeys(target))
        target = pane.firstStop;
    target->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *around = target->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(target);
    }
}

} // namespace

void makePane(QWidget &pane, const QString &name, QWidget *first)
{
    pane.setAccessibleName(name);
    pane.setProperty(firstOfPane, QVariant::fromValue(first));
}

QWidget *paneOf(QWidget *widget)
{
    while (widget && !widget->property(firstOfPane).isValid())
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

void goToPane(QWidget &window, bool isBackwards)
{
    const QList<Pane> panes = panesOf(window);
    if (panes.isEmpty())
        return;
    const QWidget *here = paneOf(QApplication::focusWidget());
    const auto last = panes.size() - 1;
    qsizetype at = isBackwards ? 0 : last; // from nowhere: to the first, or the last
    for (qsizetype i = 0; i <= last; ++i) {
        if (panes.at(i).whole == here)
            at = i;
    }
    const qsizetype step = isBackwards ? last : 1;
    enter(panes.at((at + step) % panes.size()));
}

} // namespace cd
