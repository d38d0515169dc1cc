// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/figures/thresholdkeeper.h"

#include "ui/evaluate/figures/thresholdpane.h"
#include "workflow/evaluating/keptthresholds.h"
#include "workflow/history/jobtable.h"

namespace cd {

ThresholdKeeper::ThresholdKeeper(KeptThresholds &kept, JobTable &table, ThresholdPane &pane,
                                 QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_table(table)
    , m_pane(pane)
{
    connect(&pane, &ThresholdPane::keepAsked, this, &ThresholdKeeper::keep);
    connect(&kept, &KeptThresholds::changed, this, &ThresholdKeeper::read);
}

void ThresholdKeeper::setEvaluation(const EvaluationPtr &evaluation)
{
    m_evaluation = evaluation;
    read();
}

void ThresholdKeeper::read()
{
    m_reading.renew();
    const JobRowPtr run = m_evaluation ? m_table.find(m_evaluation->run) : nullptr;
    if (!run || run->origin.preset.isEmpty()) {
        m_pane.setKept({}, false);
        m_pane.setNotKeepable(tr("This run was of no saved preset."));
        return;
    }
    const bool isChanged = run->origin.isPresetChanged || run->origin.presetHash.isEmpty();
    m_pane.setNotKeepable(isChanged ? tr("This run's rules were of no saved version of the preset.")
                                    : QString());
    m_kept.read(run->origin.preset, m_reading.context(),
                [this, now = answeredBy(*run)](const QList<KeptThreshold> &kept) {
                    const std::optional<KeptThreshold> shown = thresholdFor(kept, now);
                    m_pane.setKept(shown, shown && shown->isProvenFor(now));
                });
}

void ThresholdKeeper::keep(double confidence, const Promise &promise)
{
    const JobRowPtr run = m_evaluation ? m_table.find(m_evaluation->run) : nullptr;
    if (!run)
        return;
    m_kept.keep({.preset = run->origin.preset,
                 .presetVersion = run->origin.presetVersion,
                 .by = answeredBy(*run),
                 .set = m_evaluation->set.id,
                 .setVersion = m_evaluation->set.version,
                 .part = m_evaluation->part,
                 .promise = promise,
                 .value = confidence,
                 .at = {}});
}

} // namespace cd
