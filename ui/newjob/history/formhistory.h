// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/history/formchange.h"

#include <QObject>
#include <QUndoStack>

class QAction;

namespace cd {

/// The undo history of the whole form. After each change the form calls record(), which makes an
/// undo step; undo and redo make the form show the content before or after a step.
class FormHistory : public QObject
{
    Q_OBJECT

public:
    /// @p read returns the form's content; @p show applies to it what differs between `from` and
    /// `to`. @p form gets the actions, so that their shortcuts work wherever the focus is in it.
    FormHistory(std::function<FormContent()> read,
                std::function<void(const FormContent &from, const FormContent &to)> show,
                QWidget *form);

    QList<QAction *> actions() const { return {m_undo, m_redo}; }
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    /// The form's content when it last changed.
    const FormContent &known() const { return m_known; }
    /// Takes over the form's present content without an undo step.
    void adopt();
    /// Makes an undo step if the form has changed. Inside asOneStep(), and during undo and redo,
    /// neither this nor adopt() does anything.
    /// Steps in a row with the same @p typing, unless it is 0, are one.
    void record(int typing = 0);
    /// Makes everything that @p change does one undo step, called @p text.
    void asOneStep(const QString &text, const std::function<void()> &change);

Q_SIGNALS:
    /// An undo step was made.
    void stepped(const QString &text, const cd::FormContent &before, const cd::FormContent &after);
    /// The step called @p text was undone (@p isUndo) or redone; the form's content is now @p
    /// after.
    void moved(bool isUndo, const QString &text, const cd::FormContent &before,
               const cd::FormContent &after);

private:
    void push(const QString &text, int typing = 0);
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
