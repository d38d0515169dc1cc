// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/submission.h"
#include "domain/job/jobrow.h"
#include "workflow/uploads/uploaditem.h"

#include <QString>

namespace cd {

class Workspace;

/// Why the month's limit of credits speaks against @p submission; empty: it does not, or it is
/// free.
QString overLimitText(Workspace &workspace, const Submission &submission);

/// That @p file was not uploaded, and what that means.
QString notUploadedText(const QString &file, const std::optional<ServiceError> &why);

/// Why no job was made of @p row, of which @p items are files. Empty: nobody knows.
QString refusalText(const JobRow &row, const QList<UploadItem> &items);

/// What is known of a job at which the command stops before its end.
QString stoppedText(const JobRow &row);

} // namespace cd
