// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "workflow/evaluating/evaluator.h"

#include <QObject>

namespace cd {

class JobTable;
class KeptThresholds;
class ThresholdPane;

/// Connects a threshold pane with the thresholds that are kept: for the preset of the run that is
/// evaluated.
class ThresholdKeeper : public QObject
{
    Q_OBJECT

public:
    /// All of them live as long.
    ThresholdKeeper(KeptThresholds &kept, JobTable &table, ThresholdPane &pane,
                    QObject *parent = nullptr);

    void setEvaluation(const EvaluationPtr &evaluation);

private:
    void read();
    void keep(double confidence, const Promise &promise);

    KeptThresholds &m_kept;
    JobTable &m_table;
    ThresholdPane &m_pane;
    EvaluationPtr m_evaluation;
    Generation m_reading;
};

} // namespace cd
