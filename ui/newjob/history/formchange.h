// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/newjob/history/formcontent.h"

#include <QUndoCommand>

#include <functional>

namespace cd {

/// One step of the form's history: what the form held before and after it. What is typed into one
/// field without a pause of another kind is one step.
class FormChange : public QUndoCommand
{
public:
    /// Puts into the form in what @p to differs from @p from: undoing (@p isUndo) or doing again.
    using Show = std::function<void(bool isUndo, const FormContent &from, const FormContent &to)>;

    FormChange(Show show, FormContent before, FormContent after, const QString &text);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Show m_show;
    FormContent m_before;
    FormContent m_after;
    bool m_isShown = true; // the form showed it before it became a step
};

} // namespace cd
