// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/labelset.h"
#include "domain/job/jobrow.h"
#include "store/storeerror.h"

#include <QList>

#include <utility>

namespace cd {

class Database;

/// Label sets, each version for good. A label that stays the same through versions is stored once.
/// To be used on the database's thread.
class LabelSetStore
{
public:
    explicit LabelSetStore(Database &database);

    StoreResult<QList<LabelSet>> sets() const; ///< the newest version of each, by name
    StoreResult<QList<LabelSet>> versions(LabelSetId set) const; ///< newest first
    StoreResult<QList<LabelledFile>> files(LabelSetId set, int version) const; ///< by path
    /// The next version of the set that has its id or, if it has none, its name; a new set if there
    /// is none. A version that would label the same documents alike as the newest is not made; the
    /// newest is returned. Each document once.
    StoreResult<LabelSet> save(const LabelSet &set, const QList<LabelledFile> &files);
    /// Fails if another set has the name.
    StoreResult<void> rename(LabelSetId set, const QString &name);
    /// Can be taken back: a name that another set took meanwhile gets a number then.
    StoreResult<void> setRemoved(LabelSetId set, bool isRemoved);
    /// Jobs that have files of the set, the newest first, and how many.
    StoreResult<QList<std::pair<JobKey, int>>> runs(LabelSetId set, int version) const;
    /// Somebody looked at this run on the part `test`; counted once for each run. False: it was
    /// counted before.
    StoreResult<bool> countTestLook(LabelSetId set, JobKey run);

private:
    Database &m_database;
};

} // namespace cd
