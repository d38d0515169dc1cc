// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/evaluate/evaluaterun.h"

#include "cli/console.h"
#include "cli/evaluate/evaluatejson.h"
#include "cli/evaluate/evaluatewords.h"
#include "cli/submit/submitrun.h"
#include "ui/words/errortext.h"
#include "ui/words/jobname.h"
#include "workflow/evaluating/evaluationreads.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

#include <algorithm>
#include <utility>

namespace cd {

using namespace Qt::StringLiterals;

namespace {

/// Whether somebody who says @p named means this job. @p preset: whose jobs have numbers here.
bool isNamed(const JobRow &row, const QString &named, const QString &preset)
{
    if (row.job.id.value == named || jobName(row) == named)
        return true;
    const QString number = named.startsWith(u'#') ? named.mid(1) : named;
    return row.label == preset && row.run > 0 && QString::number(row.run) == number;
}

} // namespace

EvaluateRun::EvaluateRun(Workspace &workspace, const EvaluateOptions &options,
                         const Submission &submission, const ReadLabels &labels,
                         const std::optional<EarlierRun> &earlier, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_options(options)
    , m_submission(submission)
    , m_labels(labels)
    , m_earlier(earlier)
{
}

void EvaluateRun::start()
{
    if (m_options.against.isEmpty() || m_earlier)
        return submit();
    m_isFinding = true;
    JobTable &table = m_workspace.table();
    connect(&table, &JobTable::loaded, this, &EvaluateRun::findEarlier);
    connect(&table, &JobTable::notRead, this, &EvaluateRun::findEarlier);
    if (table.isLoaded())
        findEarlier();
}

/// The newest that is meant.
void EvaluateRun::findEarlier()
{
    if (m_ended || !std::exchange(m_isFinding, false))
        return;
    const JobTable &table = m_workspace.table();
    const QList<JobKey> &keys = table.keys();
    const auto found = std::find_if(keys.crbegin(), keys.crend(), [&](JobKey key) {
        return isNamed(*table.find(key), m_options.against, m_submission.preset);
    });
    if (found == keys.crend()) {
        return end(EvaluateStatus::Invalid,
                   EvaluateTexts::tr("There is no file and no job “%1” to compare with. Nothing "
                                     "was sent.")
                       .arg(m_options.against));
    }
    const JobRow row = *table.find(*found);
    table.readDetails(row.key, this, [this, row](const StoreResult<JobDetails> &details) {
        if (m_ended)
            return;
        if (!details)
            return end(EvaluateStatus::Invalid, errorText(details.error()));
        m_earlier = EarlierRun{jobNameOrId(row), runOf(row, *details).files};
        submit();
    });
}

void EvaluateRun::submit()
{
    m_submit = new SubmitRun(m_workspace, m_options.submit, m_submission, {}, this);
    connect(m_submit, &SubmitRun::ended, this, &EvaluateRun::submitted);
    m_submit->start();
}

/// Says so again whenever a job changes afterwards.
void EvaluateRun::submitted(ExitStatus how)
{
    if (m_ended || std::exchange(m_isSubmitted, true))
        return;
    switch (how) {
    case ExitStatus::RequestInvalid:
        return end(EvaluateStatus::Invalid);
    case ExitStatus::NoJob:
        return end(EvaluateStatus::NoJob);
    case ExitStatus::Unsure:
        return end(EvaluateStatus::Unsure);
    case ExitStatus::Classified:
    case ExitStatus::JobFailed:
    case ExitStatus::Incomplete:
        break;
    }
    const JobRow row = *m_workspace.table().find(*m_submit->job());
    m_workspace.table().readDetails(
        row.key, this, [this, row](const StoreResult<JobDetails> &details) {
            if (!details)
                return end(EvaluateStatus::Partly, errorText(details.error()));
            evaluate(row, *details);
        });
}

void EvaluateRun::evaluate(const JobRow &row, const JobDetails &details)
{
    const ReadRun run = runOf(row, details);
    const EvaluateFigures figures
        = evaluateFigures(m_labels.files, run.rules, run.files, m_earlier, m_options.bounds);
    for (const QString &line : evaluateWords(figures))
        console::say(line);
    const bool isSaid
        = !m_options.json || console::answer(evaluateJson(row, m_labels.report, figures));
    if (!figures.missed.isEmpty())
        return end(EvaluateStatus::Missed);
    if (!isSaid || !figures.evaluation.unjudged.isEmpty())
        return end(EvaluateStatus::Partly);
    end(m_labels.report.left() > 0 ? EvaluateStatus::LeftOut : EvaluateStatus::Done);
}

void EvaluateRun::interrupt()
{
    if (m_submit)
        return m_submit->interrupt();
    end(EvaluateStatus::NoJob, EvaluateTexts::tr("Interrupted. Nothing was sent."));
}

void EvaluateRun::end(EvaluateStatus status, const QString &message)
{
    if (std::exchange(m_ended, true))
        return;
    if (!message.isEmpty())
        console::say(message);
    Q_EMIT ended(status);
}

} // namespace cd
