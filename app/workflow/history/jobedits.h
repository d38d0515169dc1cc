// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QList>

#include <optional>

namespace cd {

class JobTable;

/// What a person changes of jobs on this machine alone: no service hears of it. Every change says
/// from what to what, and is not made where the job says something else by now: taken back or done
/// again, it replaces nothing that happened in between.
class JobEdits
{
public:
    explicit JobEdits(JobTable &table);

    bool shelve(JobKey key, Shelf from, Shelf to);
    bool relabel(JobKey key, const QString &from, const QString &to);
    /// It is not polled automatically any more until somebody asks for it. The service goes on.
    bool stopWatching(JobKey key);
    bool replace(JobKey key, std::optional<JobKey> from, std::optional<JobKey> to);

    /// Those of @p keys that may leave this machine: they have ended, and what is known of them is
    /// not needed to find out what became of a submission that got no answer.
    QList<JobKey> deletable(const QList<JobKey> &keys) const;
    /// Until the program ends, they can be brought back. Returns those that were there.
    QList<JobKey> discard(const QList<JobKey> &keys);
    QList<JobKey> bringBack(const QList<JobKey> &keys);

private:
    template<typename T>
    bool change(JobKey key, T JobRow::*field, const T &from, const T &to);

    JobTable &m_table;
};

} // namespace cd
