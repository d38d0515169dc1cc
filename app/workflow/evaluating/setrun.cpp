// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/evaluating/setrun.h"

#include "domain/request/preset.h"
#include "domain/service/abilities.h"
#include "workflow/sending/outbox.h"

namespace cd {

SetRun runOf(const Preset &preset, const JobOrigin &origin, Mode mode, Dialect dialect)
{
    SetRun run{.request = preset.request, .origin = origin, .label = preset.name, .files = {}};
    run.request.fileIds.clear();
    run.request.webhooks.clear();
    const Mode asked = abilitiesOf(dialect).modes ? mode : Mode::Fast;
    if (asked != run.request.effectiveMode()) {
        run.request.mode = asked;
        run.origin.isPresetChanged = true;
    }
    return run;
}

CostBound costOf(const SetRun &run, Dialect dialect, const Prices &prices)
{
    CostBound sum{.files = 0, .pages = 0, .credits = 0};
    for (int i = 0; i < run.times; ++i)
        sum = together(sum, costBound(run.request, int(run.files.size()), dialect, prices));
    return sum;
}

QList<JobKey> submit(const SetRun &run, Outbox &outbox)
{
    QList<JobKey> jobs;
    const SubmitTerms terms{.pilot = 0, .isOverLimit = run.isOverLimit};
    for (int i = 0; i < run.times && !run.files.isEmpty(); ++i)
        jobs.append(outbox.submit(run.request, run.files, run.label, {}, run.origin, terms));
    return jobs;
}

} // namespace cd
