// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/jobrequest.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace cd {

class Workspace;
class JobTable;

/// Submissions of earlier runs whose creates were not all sent yet, which this run resumes
/// automatically, or got no answer. @p again: without those that got none.
QList<JobKey> unsentSubmissions(const JobTable &table, bool again);

/// Looks in @p unsent for a submission of the same @p request and @p files to where @p workspace
/// would submit it now, so that a command that was killed and is run again creates no second job.
/// @p found is called from the event loop, unless @p context is gone by then.
void findUnsent(Workspace &workspace, const QList<JobKey> &unsent, const JobRequest &request,
                const QList<JobFile> &files, QObject *context,
                const std::function<void(std::optional<JobKey>)> &found);

/// Whether it may still turn out what became of this submission, which got no answer.
bool isStillLookedFor(Workspace &workspace, JobKey key);

} // namespace cd
