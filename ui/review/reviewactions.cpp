// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewactions.h"

#include "ui/look/icons.h"
#include "ui/widgets/actionkeys.h"
#include "ui/widgets/parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

/// The eleventh type and those behind it have Shift with the same digits; the tenth has none, as 0
/// is for no type.
QList<QKeySequence> keysOfType(int type)
{
    constexpr int plain = 9;
    if (type < plain)
        return {QKeySequence(Qt::Key(Qt::Key_1 + type))};
    if (type == plain)
        return {};
    return {QKeySequence(Qt::SHIFT | Qt::Key(Qt::Key_1 + type - plain - 1))};
}

/// A key that is held decides once.
QAction *makeIn(QWidget &page, const QString &name, const QString &text,
                const QList<QKeySequence> &keys)
{
    auto *action = named(new QAction(text, &page), name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    page.addAction(action);
    return action;
}

bool isTypedIn(const QWidget *focus)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(focus);
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus)
        || (text && !text->isReadOnly());
}

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

ReviewActions::ReviewActions(QWidget &page)
    : QObject(&page)
    , m_page(page)
{
    for (int type = 0; type < typeKeys; ++type) {
        types[static_cast<size_t>(type)] = typeAction(page, type);
        connect(types[static_cast<size_t>(type)], &QAction::changed, this,
                &ReviewActions::keysChanged);
    }
    noType = typeAction(page, -1);
    connect(noType, &QAction::changed, this, &ReviewActions::keysChanged);
    confirm = make(u"reviewConfirm"_s, tr("Confirm"), {Qt::Key_Enter, Qt::Key_Return});
    cannotTell = make(u"reviewCannotTell"_s, tr("Can't tell"), {Qt::Key_S});
    flag = make(u"reviewFlag"_s, tr("Flag"), {Qt::Key_F});
    flag->setCheckable(true);
    note = make(u"reviewNote"_s, tr("Note"), {Qt::Key_N});
    next = make(u"reviewNext"_s, tr("Next document"), {Qt::Key_J, Qt::Key_Down});
    previous = make(u"reviewPrevious"_s, tr("Previous document"), {Qt::Key_K, Qt::Key_Up});
    find = make(u"reviewFindType"_s, tr("Find a type"), {Qt::Key_Slash});
    takeBack = make(u"reviewTakeBack"_s, tr("Take back the last decision"), {QKeySequence::Undo},
                    u"undo"_s);
    makeAgain = make(u"reviewMakeAgain"_s, tr("Make it again"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, u"redo"_s);
    hide = make(u"reviewHide"_s, tr("Hide the suggestion"), {Qt::Key_H});
    hide->setCheckable(true);
    audit = make(u"reviewAudit"_s, tr("Audit on or off"), {Qt::Key_A});
    toList = make(u"reviewToList"_s, tr("Back to the queue"), {Qt::Key_Escape});
    scrollDown = make(u"reviewScrollDown"_s, tr("Scroll the document down"), {Qt::Key_Space});
    scrollUp = make(u"reviewScrollUp"_s, tr("Scroll the document up"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_Space)});
    nextPage = make(u"reviewNextPage"_s, tr("Next page"), {Qt::Key_PageDown});
    previousPage = make(u"reviewPreviousPage"_s, tr("Previous page"), {Qt::Key_PageUp});
    firstPage = make(u"reviewFirstPage"_s, tr("First page"), {Qt::Key_Home});
    lastPage = make(u"reviewLastPage"_s, tr("Last page"), {Qt::Key_End});
    zoomIn = make(u"reviewZoomIn"_s, tr("Larger"), {Qt::Key_Plus, Qt::Key_Equal});
    zoomOut = make(u"reviewZoomOut"_s, tr("Smaller"), {Qt::Key_Minus});
    fitWidth = make(u"reviewFitWidth"_s, tr("Fit the width"), {Qt::Key_W});
    marks = make(u"reviewMarks"_s, tr("Marks in the document"), {Qt::Key_E});
    for (QAction *decides : {confirm, cannotTell})
        keepFromDeletingKeys(*decides);
    for (QAction *held :
         {next, previous, scrollDown, scrollUp, nextPage, previousPage, zoomIn, zoomOut})
        held->setAutoRepeat(true);
}

QAction *ReviewActions::make(const QString &name, const QString &text,
                             const QList<QKeySequence> &keys, const QString &icon)
{
    QAction *action = makeIn(m_page, name, text, keys);
    if (!icon.isEmpty())
        action->setIcon(deskIcon(icon));
    return action;
}

QAction *ReviewActions::typeAction(QWidget &page, int type)
{
    QAction *action = type < 0
        ? makeIn(page, u"reviewNoType"_s, tr("Set no type"), {Qt::Key_0})
        : makeIn(page, u"reviewType%1"_s.arg(type + 1),
                 //: An action; %1: the place of a type among the rules, from 1
                 tr("Set type %1").arg(type + 1), keysOfType(type));
    keepFromDeletingKeys(*action);
    return action;
}

QStringList ReviewActions::typeKeyNames() const
{
    QStringList names{noType->shortcut().toString(QKeySequence::NativeText)};
    for (const QAction *type : types)
        names += type->shortcut().toString(QKeySequence::NativeText);
    // There is room for one letter and the digit.
    const QString shift = QKeySequence(Qt::SHIFT | Qt::Key_1).toString(QKeySequence::NativeText);
    names.replaceInStrings(shift.chopped(1), u"⇧"_s);
    return names;
}

bool takesKeyItself(const QWidget *focus, const QKeyEvent &key)
{
    const auto held = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!focus || held)
        return false;
    if (isTypedIn(focus))
        return key.key() < Qt::Key_F1 || key.key() > Qt::Key_F35;
    if (qobject_cast<const QComboBox *>(focus))
        return isArrow(key.key()) || key.key() == Qt::Key_Space || key.key() == Qt::Key_Home
            || key.key() == Qt::Key_End || key.key() == Qt::Key_PageUp
            || key.key() == Qt::Key_PageDown;
    if (qobject_cast<const QAbstractButton *>(focus))
        return key.key() == Qt::Key_Space || isArrow(key.key()) || key.key() == Qt::Key_Return
            || key.key() == Qt::Key_Enter;
    if (qobject_cast<const QAbstractItemView *>(focus))
        return isArrow(key.key()); // they move in it, and in the queue that is the same
    return false;
}

} // namespace cd
