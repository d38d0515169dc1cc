// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/widgets/note.h"
#include "workflow/base/generation.h"
#include "workflow/rows/exportresults.h"
#include "workflow/trying/misslook.h"

namespace cd {

class Workspace;

/// Says of a result that a person has corrected which rule's words beat which. Hidden where there
/// is nothing to be said, as of files that are not on this computer.
class MissNote : public Note
{
    Q_OBJECT

public:
    explicit MissNote(Workspace &workspace, QWidget *parent = nullptr);

    /// @p right: what the person said; nullopt: no type.
    void showMiss(const ExportRow &row, JobKey job, const std::optional<QString> &right);
    /// A result that was corrected; else nothing.
    void showFile(const std::optional<ExportRow> &row, const JobRow &job);
    void showNothing();

private:
    Workspace &m_workspace;
    MissLook m_look;
    Generation m_reading;
    QString m_shown; // the path and what was said of it
};

} // namespace cd
