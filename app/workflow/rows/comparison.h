// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/rows/exportresults.h"

#include <QHash>
#include <QList>

#include <utility>

namespace cd {

/// One file of two jobs, "here" and "there": its places among the exportRows() of each.
struct FilePair
{
    int here = -1; ///< -1: that job does not have it
    int there = -1; ///< the same

    bool operator==(const FilePair &) const = default;
};

/// Each file of both jobs once: those here in their order, then those that are only there. Files
/// are the same by what they are: by their content or, where that is not known of both, their ID
/// on the service, else their path, else their name. Of several that are the same in one job, as
/// many have a partner as the other job has; which, does not depend on the order in which they
/// stand, if they can be told apart by path, name or content. Takes a while for many, in any
/// thread.
QList<FilePair> pairFiles(const QList<ExportRow> &here, const QList<ExportRow> &there);

/// What has become of a file between two jobs.
enum class FileChange {
    Same, ///< both have results of one kind for it
    Changed,
    OnlyHere, ///< the other job does not have it
    OnlyThere,
};

/// The files of one job, numbered by the kinds of their results. Both jobs share the numbers.
using KindNumbers = QList<int>;

FileChange changeOf(const FilePair &pair, const KindNumbers &here, const KindNumbers &there);

/// How many files went from which kind to which. Each pair is counted once, so that the same,
/// changed and only here add up to the files here, and likewise there.
struct ChangeCounts
{
    int same = 0;
    int changed = 0;
    int onlyHere = 0;
    int onlyThere = 0;
    QList<int> rows = {}; ///< by kind here: files of both jobs
    QList<int> columns = {}; ///< by kind there: the same files
    QHash<std::pair<int, int>, int> cells = {}; ///< by kind here and kind there; no zeros

    int filesHere() const { return same + changed + onlyHere; }
    int filesThere() const { return same + changed + onlyThere; }
    int filesOfBoth() const { return same + changed; }
    int of(FileChange change) const;
    int cell(int here, int there) const { return cells.value({here, there}); }

    bool operator==(const ChangeCounts &) const = default;
};

/// @p kinds: how many there are; their numbers begin with 0.
ChangeCounts countChanges(const QList<FilePair> &pairs, const KindNumbers &here,
                          const KindNumbers &there, int kinds);

} // namespace cd
