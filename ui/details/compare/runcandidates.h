// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QList>

namespace cd {

class JobTable;

/// A job that another one can be compared with, and why it comes to mind.
struct RunCandidate
{
    JobRowPtr row;
    bool hasSameLabel = false;
    int sharedFiles = 0; ///< at least so many of its files are the other job's, too

    bool isLikely() const { return hasSameLabel || sharedFiles > 0; }
};

/// Jobs with results to compare @p key with: first those with the same label and files, then with
/// the same label, then with the same files, then a few others; the newest first. @p shared: see
/// JobTable::fetchSharing().
QList<RunCandidate> runCandidates(const JobTable &table, JobKey key,
                                  const QHash<JobKey, int> &shared);

} // namespace cd
