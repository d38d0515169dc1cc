// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/cells/jobgroup.h"
#include "ui/jobs/cells/jobtext.h"
#include "workflow/history/jobtable.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace cd {

/// A query: which jobs, in which order.
struct JobQuestion
{
    JobColumn sortColumn = JobColumn::Created;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    QStringList words; ///< case-folded; each must occur somewhere in the row, or be in `named`
    QSet<JobGroup> groups; ///< empty: all
    bool archived = false; ///< true: only jobs in the archive; false: only the others
    QHash<QString, QSet<JobKey>> named; ///< by word: jobs with files that have it in their names

    bool operator==(const JobQuestion &) const = default;
};

/// The result: what the list shows, from the top, and how many jobs there are in each group.
struct JobOrder
{
    QList<JobKey> keys;
    JobCounts counts; ///< all jobs that are not archived, whatever the query
    JobCounts archivedCounts;
};

/// An index of the rows for searching and sorting them. It holds snapshots of the rows and so can
/// be used off the window's thread, by one thread at a time.
class JobIndex
{
public:
    void update(const QList<JobRowPtr> &rows);
    void remove(const QList<JobKey> &keys);
    JobOrder order(const JobQuestion &question);
    /// The jobs of @p group that are not archived, oldest first.
    QList<JobKey> keysOf(JobGroup group) const;
    /// Prepares up to @p atMost rows for searching, which takes a while for thousands; false: all
    /// are prepared. A search prepares the rest itself.
    bool prepareSearch(int atMost);

private:
    struct Entry
    {
        JobRowPtr row;
        JobGroup group;
        // The columns' texts, folded, UTF-8; null: not made yet.
        QByteArray own;
        QByteArray common; // of what many jobs have alike, whose entries share it
    };
    void makeHaystack(Entry &entry);
    struct Word
    {
        QByteArray utf8;
        QSet<JobKey> named;
    };
    bool matches(Entry &entry, const JobQuestion &question, const QList<Word> &words);

    QHash<JobKey, Entry> m_entries;
    QSet<QByteArray> m_common;
    QList<JobKey> m_unprepared; // newest last; some may have gone or been searched since
};

} // namespace cd
