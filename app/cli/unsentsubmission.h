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

/// What earlier runs left before its create was sent, and this one goes on with by itself.
QList<JobKey> unsentSubmissions(const JobTable &table);

/// Which of @p unsent asks the same as @p request for the same @p files, where @p workspace would
/// submit it now: a command that was killed and is run again makes no second job. @p found is
/// called later, and not once @p context is gone.
void findUnsent(Workspace &workspace, const QList<JobKey> &unsent, const JobRequest &request,
                const QList<JobFile> &files, QObject *context,
                const std::function<void(std::optional<JobKey>)> &found);

} // namespace cd
