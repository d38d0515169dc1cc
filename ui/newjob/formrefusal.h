// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "ui/newjob/history/formcontent.h"

namespace cd {

/// What the service, or a file that was read, objects to in the form's fields. Each stands until
/// the part of the form that it is about changes.
class FormRefusal
{
public:
    /// What is about something else than the form, such as the project, can't be marked in it, and
    /// no change of the form would answer it.
    static bool isInForm(const FieldProblem &problem);

    const QList<FieldProblem> &problems() const { return m_problems; }
    void set(const QList<FieldProblem> &problems) { m_problems = problems; }
    void clear() { m_problems.clear(); }
    /// Drops what a change from @p before to @p after may have answered.
    void takeChange(const FormContent &before, const FormContent &after);

private:
    QList<FieldProblem> m_problems;
};

} // namespace cd
