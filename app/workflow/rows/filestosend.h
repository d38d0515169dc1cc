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
/// The positions of those that creates name, in order: of copies the first one only, and none that
/// has no ID.
QList<int> positionsToName(const QList<JobFile> &files, Dialect dialect);
/// Their IDs.
QList<FileId> idsToName(const QList<JobFile> &files, Dialect dialect);
/// The IDs of files, each once; an empty one for each file that has none.
QList<FileId> distinctIds(const QList<JobFile> &files);
/// How many files have each of the IDs that more than one has.
QHash<FileId, int> sharedIds(const QList<JobFile> &files);
/// Gives files with the same content, as far as it is known, the ID of the first that has one.
void unite(QList<JobFile> &files);
/// Takes from files on this computer an ID that another one before them has.
void setApart(QList<JobFile> &files);
/// How many answers there will be, as far as content is known yet.
int answersFor(const QList<JobFile> &files, bool areCopiesApart);

} // namespace cd
