// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submission.h"
#include "domain/job/jobrow.h"
#include "workflow/uploads/uploaditemlist.h"

#include <QString>

namespace cd {

class Workspace;

/// Says that @p submission may exceed the monthly limit of credits; empty: it can't, or it is free.
QString overLimitText(Workspace &workspace, const Submission &submission);

/// Says that @p file was not uploaded, why, and what that means.
QString notUploadedText(const QString &file, const std::optional<ServiceError> &why);

/// Says why no job was created for @p row, whose files are @p items. Empty: not known.
QString refusalText(const JobRow &row, const UploadItemList &items);

/// Says why it was paused, what was sent, and how to go on.
QString pausedText(const JobRow &row);

/// Says what is known of a job when the command stops before the job has ended.
QString stoppedText(const JobRow &row);

} // namespace cd
