// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/history/formchange.h"

#include <QObject>
#include <QUndoStack>

class QAction;

namespace cd {

/// The one history of all that the form holds. The form tells after each change what it holds now;
/// the history makes a step of it, and has the form show what it held before or after.
class FormHistory : public QObject
{
    Q_OBJECT

public:
    /// @p read tells what the form holds; @p show puts into it in what `to` differs from `from`.
    /// @p form bears the actions: their keys
    /// work wherever in it the focus is.
    FormHistory(std::function<FormContent()> read,
                std::function<void(const FormContent &from, const FormContent &to)> show,
                QWidget *form);

    QList<QAction *> actions() const { return {m_undo, m_redo}; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    /// What the form held when it last changed.
    const FormContent &known() const { return m_known; }
    /// What the form holds now came about by no step that could be undone.
    void adopt();
    /// The form may have changed. Inside of asOneStep(), and while a step is undone or done again,
    /// neither this nor adopt() does anything.
    void record();
    /// All that @p change does is one step, called @p text.
    void asOneStep(const QString &text, const std::function<void()> &change);

Q_SIGNALS:
    /// A step was made.
    void stepped(const QString &text, const cd::FormContent &before, const cd::FormContent &after);
    /// A step called @p text was undone (@p isUndo) or done again; the form holds @p after now.
    void moved(bool isUndo, const QString &text, const cd::FormContent &before,
               const cd::FormContent &after);

private:
    void push(const QString &text);
    void showStep(const FormContent &from, const FormContent &to);
    QAction *prepare(QAction *action, const QString &name, const QKeySequence &keys);

    std::function<FormContent()> m_read;
    std::function<void(const FormContent &, const FormContent &)> m_show;
    QWidget &m_form;
    QUndoStack m_stack;
    QAction *m_undo;
    QAction *m_redo;
    FormContent m_known;
    int m_quiet = 0; // how many things are under way that record nothing
};

} // namespace cd
