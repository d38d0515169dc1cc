// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "domain/request/credits.h"

#include <QList>
#include <QString>

namespace cd {

class Outbox;
struct Preset;

/// What a press of a button sends: the same files once or several times, each time as a job of its
/// own.
struct SetRun
{
    JobRequest request = {}; ///< without files
    JobOrigin origin = {};
    QString label = {}; ///< the jobs' name in the list
    QList<JobFile> files = {};
    int times = 1;
    bool isOverLimit = false; ///< it may go above the monthly limit of credits

    bool operator==(const SetRun &) const = default;
};

/// A run with the rules and the reading of a version of a preset, in @p mode as far as @p dialect
/// has modes. Nobody else is told of it: its webhooks are left out.
SetRun runOf(const Preset &preset, const JobOrigin &origin, Mode mode, Dialect dialect);

/// The most that it can cost.
CostBound costOf(const SetRun &run, Dialect dialect, const Prices &prices);

/// Sends it, each time through a create of its own: none of them is taken for another. Returns the
/// jobs.
QList<JobKey> submit(const SetRun &run, Outbox &outbox);

} // namespace cd
