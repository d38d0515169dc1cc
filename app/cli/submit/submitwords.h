// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"
#include "workflow/picking/uploaditemlist.h"

#include <QString>

namespace cd {

class UploadQueue;
class Workspace;

/// Says that @p request, with the workspace's files, may exceed the monthly limit of credits;
/// empty: it can't, or it is free.
QString overLimitText(Workspace &workspace, const JobRequest &request);
/// Says how many of the files are copies that share answers; empty: none.
QString copiesText(const UploadQueue &files);

/// Says that @p file was not uploaded, why, and what that means.
QString notUploadedText(const QString &file, const std::optional<ServiceError> &why);

/// Says why no job was created for @p row, whose files are @p items. Empty: not known.
QString refusalText(const JobRow &row, const UploadItemList &items);

/// Says why it was paused, what was sent, and how to go on.
QString pausedText(const JobRow &row);

/// Says what is known of a job when the command stops before the job has ended.
QString stoppedText(const JobRow &row);

} // namespace cd
