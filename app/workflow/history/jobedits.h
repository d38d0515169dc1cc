// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

#include <optional>

namespace cd {

class JobTable;

/// Edits of jobs that concern this machine only; nothing is sent to the service. Each edit names
/// the old and the new value and does nothing (returns false) if the job no longer has the old
/// one, so that undo and redo never overwrite what happened in between.
class JobEdits
{
public:
    explicit JobEdits(JobTable &table);

    bool shelve(JobKey key, Shelf from, Shelf to);
    bool relabel(JobKey key, const QString &from, const QString &to);
    /// It is no longer polled automatically until a person refreshes it. The service continues.
    bool stopWatching(JobKey key);
    bool setStanding(JobKey key, StandingAnswer from, StandingAnswer to);
    bool replace(JobKey key, std::optional<JobKey> from, std::optional<JobKey> to);

    /// Those of @p keys that may be deleted here: they have ended, and are not needed to find out
    /// what became of a submission that got no answer.
    QList<JobKey> deletable(const QList<JobKey> &keys) const;
    /// Deletes them; bringBack() can undo that until the program ends. Returns those that existed.
    QList<JobKey> discard(const QList<JobKey> &keys);
    QList<JobKey> bringBack(const QList<JobKey> &keys);

private:
    template<typename T>
    bool change(JobKey key, T JobRow::*field, const T &from, const T &to);

    JobTable &m_table;
};

} // namespace cd
