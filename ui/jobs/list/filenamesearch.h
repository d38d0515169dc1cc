// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "workflow/base/generation.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace cd {

class JobTable;

/// Finds the jobs that have files with the words of a filter in their names. The names are only in
/// the store: it is asked about a few thousand jobs at a time, newest first, so that others get
/// their turn.
class FileNameSearch : public QObject
{
    Q_OBJECT

public:
    explicit FileNameSearch(JobTable &table, QObject *parent = nullptr);

    static constexpr qsizetype shortestWord = 2; ///< most names have most single letters

    /// Looks for these, case-folded, and drops what it was looking for.
    void look(const QStringList &words);
    /// The jobs with each word, as far as they were found.
    const QHash<QString, QSet<JobKey>> &named() const { return m_named; }
    bool isLooking() const { return m_isAsking || !m_ranges.isEmpty(); }

Q_SIGNALS:
    /// All jobs have been looked at. @p asked: the first answer to these words; false: jobs came.
    void found(bool asked);

private:
    struct Range
    {
        JobKey from;
        JobKey to; // the first one that is not in it
    };

    void add(JobKey first, JobKey last);
    void takeIn(const QList<JobKey> &keys);
    void askNext();

    JobTable &m_table;
    QStringList m_words;
    QHash<QString, QSet<JobKey>> m_named;
    QList<Range> m_ranges; // the next one at the end
    Generation m_asking; // renewed with the words
    bool m_isAsking = false;
    bool m_isNew = false; // the words
};

} // namespace cd
