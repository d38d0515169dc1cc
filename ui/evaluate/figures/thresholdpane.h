// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/evaluation/keptthreshold.h"
#include "ui/evaluate/figures/shownfigures.h"
#include "workflow/base/newestwork.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace cd {

class Note;
class TableView;
class ThresholdChart;
class ThresholdStepsModel;
class ThresholdView;

/// From which confidence on answers can be accepted so that at most a given share of them is wrong:
/// what a person allows, what holds, each step as a table and as a curve.
class ThresholdPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdPane(QWidget *parent = nullptr);

    void setEvaluation(const EvaluationPtr &evaluation); ///< null: there is nothing
    /// Types that have enough answers for a threshold of their own, by number.
    void setOwnThresholds(const QStringList &types, const QList<int> &numbers);
    /// What is kept for the run's preset; nullopt: nothing. @p isProven: for that run.
    void setKept(const std::optional<KeptThreshold> &kept, bool isProven);
    /// Why nothing can be kept for this run; empty: it can.
    void setNotKeepable(const QString &why);

    Promise promise() const;
    /// Of all answers; empty until it is known.
    const QString &verdict() const { return m_commonVerdict; }

Q_SIGNALS:
    void verdictChanged();
    /// A person wants to keep this confidence, which holds.
    void keepAsked(double confidence, const cd::Promise &promise);

private:
    QLayout *fields();
    QWidget *content();
    void ask();
    void take(const Thresholds &found, const Promise &promise, std::optional<int> type);
    void showStep(std::optional<qsizetype> step);
    void showKeep();
    std::optional<int> type() const; ///< nullopt: all
    void keep();

    EvaluationPtr m_evaluation;
    QDoubleSpinBox *m_allowed;
    QComboBox *m_level;
    QComboBox *m_types;
    QLabel *m_verdict;
    QLabel *m_step;
    ThresholdView *m_view;
    ThresholdStepsModel *m_model;
    TableView *m_table;
    QLabel *m_conditions;
    QLabel *m_kept;
    QPushButton *m_keep;
    Note *m_said;
    QString m_notKeepable;
    QString m_commonVerdict;
    std::shared_ptr<const ThresholdChart> m_chart;
    std::optional<qsizetype> m_chosen; // step
    NewestWork m_common;
    NewestWork m_work;
};

} // namespace cd
