// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "ui/newjob/history/formcontent.h"

namespace cd {

/// Problems with the form's fields that the service, or a file that was read, reported. Each is
/// kept until the part of the form that it is about changes.
class FormRefusal
{
public:
    /// False for problems about something else, such as the project: they can't be marked in the
    /// form, nor be solved there.
    static bool isInForm(const FieldProblem &problem);

    const QList<FieldProblem> &problems() const { return m_problems; }
    void set(const QList<FieldProblem> &problems) { m_problems = problems; }
    void clear() { m_problems.clear(); }
    /// Drops problems that a change from @p before to @p after may have solved.
    void takeChange(const FormContent &before, const FormContent &after);

private:
    QList<FieldProblem> m_problems;
};

} // namespace cd
