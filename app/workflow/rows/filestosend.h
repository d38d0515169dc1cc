// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QHash>
#include <QList>

namespace cd {

// Of a submission's files. Copies are files with one ID: they share its answer.

/// Their positions in the order in which they are uploaded: first the smallest few, so that a wrong
/// rule shows soon, then one folder after the other.
QList<int> sendingOrder(const QList<JobFile> &files);
/// The IDs that creates name: @p before, then those of the other files in order, as far as they are
/// known, each once. @p among: so many of the files may be named, from the first on; 0: all.
QList<FileId> idsToName(const QList<JobFile> &files, Dialect dialect,
                        const QList<FileId> &before = {}, int among = 0);
/// The position of the first file with each ID.
QHash<FileId, int> firstPlaces(const QList<JobFile> &files);
/// Whether there are IDs, and files that have them. @p places: firstPlaces() of the files.
bool areAllAmong(const QList<FileId> &ids, const QHash<FileId, int> &places);
/// The IDs of files, each once; an empty one for each file that has none.
QList<FileId> distinctIds(const QList<JobFile> &files);
/// How many files have each of the IDs that more than one has.
QHash<FileId, int> sharedIds(const QList<JobFile> &files);
/// Gives files with the same content, as far as it is known, the ID of the first that has one.
void unite(QList<JobFile> &files);
/// Takes from files on this computer an ID that another one before them has.
void setApart(QList<JobFile> &files);
/// How many files get the answers of each create, as far as they are named: copies count.
QList<int> filesOfCreates(const JobDetails &details);
/// How many answers there will be, as far as content is known yet.
int answersFor(const QList<JobFile> &files, bool areCopiesApart);

/// What the creates of a submission name.
struct Naming
{
    QList<FileId> ids = {}; ///< for its request; empty: there are none, or creates are lost
    QList<Create> creates = {}; ///< of these, in order, then of files that are named later
    int keptCreates = 0; ///< so many of them, from the first on, are those that it had
    int copyCount = 0; ///< see JobRow
};
/// Names the files that are on the service; before a pilot is through, only those of the pilot.
/// What was named before, and still is there, keeps its place and its creates.
Naming nameFiles(const JobRow &row, const JobDetails &details);

} // namespace cd
