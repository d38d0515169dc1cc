// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/history/formhistory.h"

#include "ui/look/icons.h"
#include "ui/words/plaintext.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

FormHistory::FormHistory(std::function<FormContent()> read,
                         std::function<void(const FormContent &, const FormContent &)> show,
                         QWidget *form)
    : QObject(form)
    , m_read(std::move(read))
    , m_show(std::move(show))
    , m_form(*form)
    , m_undo(prepare(m_stack.createUndoAction(form), u"undo"_s, QKeySequence::Undo))
    , m_redo(prepare(m_stack.createRedoAction(form), u"redo"_s, QKeySequence::Redo))
{
}

QAction *FormHistory::prepare(QAction *action, const QString &name, const QKeySequence &keys)
{
    action->setObjectName(name);
    action->setIcon(deskIcon(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_form.addAction(action);
    // It names the step, and a step may name what others have named.
    connect(action, &QAction::changed, action,
            [action] { action->setToolTip(toolTipText(action->iconText())); });
    return action;
}

void FormHistory::adopt()
{
    if (m_quiet == 0)
        m_known = m_read();
}

void FormHistory::record(int typing)
{
    if (m_quiet == 0)
        push({}, typing);
}

void FormHistory::asOneStep(const QString &text, const std::function<void()> &change)
{
    {
        const QScopedValueRollback quiet(m_quiet, m_quiet + 1);
        change();
    }
    if (m_quiet == 0)
        push(text);
}

void FormHistory::push(const QString &text, int typing)
{
    const FormContent before = std::exchange(m_known, m_read());
    if (!differingParts(before, m_known))
        return;
    const QString name = text.isEmpty() ? stepText(before, m_known) : text;
    const auto show = [this, name](bool isUndo, const FormContent &from, const FormContent &to) {
        showStep(from, to);
        Q_EMIT moved(isUndo, name, from, to);
    };
    m_stack.push(new FormChange(show, before, m_known, withoutMnemonics(name), typing));
    Q_EMIT stepped(name, before, m_known);
}

void FormHistory::showStep(const FormContent &from, const FormContent &to)
{
    const QScopedValueRollback quiet(m_quiet, m_quiet + 1);
    m_show(from, to);
    m_known = m_read();
}

} // namespace cd
