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

/// Which jobs are wanted, in which order.
struct JobQuestion
{
    JobColumn sortColumn = JobColumn::Created;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    QStringList words; ///< folded; each must occur somewhere in the row
    QSet<JobGroup> groups; ///< empty: all
    bool archived = false; ///< those in the archive, and no others

    bool operator==(const JobQuestion &) const = default;
};

/// The answer: what the list shows, top first, and how many jobs there are of each group.
struct JobOrder
{
    QList<JobKey> keys;
    JobCounts counts; ///< of all jobs but the archived, whatever the question leaves out
    JobCounts archivedCounts;
};

/// The words of a filter as typed: split at blanks, "two words" in quotes kept together, folded.
QStringList filterWords(const QString &typed);

/// The rows with what is needed to search and sort them. It touches nothing that changes, so that
/// it can answer away from the window's thread; one thread at a time.
class JobIndex
{
public:
    void update(const QList<JobRowPtr> &rows);
    void remove(const QList<JobKey> &keys);
    JobOrder order(const JobQuestion &question);
    /// Of those that are not archived; oldest first.
    QList<JobKey> keysOf(JobGroup group) const;
    /// Makes @p atMost rows ready to be searched, which takes a while with thousands; false: all
    /// are. What is not ready when somebody searches is made so then.
    bool prepareSearch(int atMost);

private:
    struct Entry
    {
        JobRowPtr row;
        JobGroup group;
        QByteArray haystack; // every column's text, folded, UTF-8; null: not made yet
    };
    static bool matches(Entry &entry, const JobQuestion &question, const QByteArrayList &words);

    QHash<JobKey, Entry> m_entries;
    QList<JobKey> m_unprepared; // newest last; some may have gone or been searched since
};

} // namespace cd
