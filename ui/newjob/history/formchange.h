// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/history/formcontent.h"

#include <QUndoCommand>

#include <functional>

namespace cd {

/// One undo step of the form: its content before and after. Consecutive typing into the same field
/// is merged into one step; so is what has the same number of @p typing, unless that is 0.
class FormChange : public QUndoCommand
{
public:
    /// Applies to the form what differs between @p from and @p to, for undo (@p isUndo) or redo.
    using Show = std::function<void(bool isUndo, const FormContent &from, const FormContent &to)>;

    FormChange(Show show, FormContent before, FormContent after, const QString &text,
               int typing = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Show m_show;
    FormContent m_before;
    FormContent m_after;
    int m_typing;
    bool m_isShown = true; // the form showed it before it became a step
};

} // namespace cd
