// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/jobrequest.h"

#include <QUndoCommand>

#include <functional>

namespace cd {

/// One step of the form's history: the request before and after it, files left out. What is typed
/// into one field without a pause of another kind is one step.
class FormChange : public QUndoCommand
{
public:
    using Show = std::function<void(const JobRequest &)>;

    FormChange(Show show, JobRequest before, JobRequest after);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Show m_show;
    JobRequest m_before;
    JobRequest m_after;
    bool m_isShown = true; // the form showed it before it became a step
};

} // namespace cd
