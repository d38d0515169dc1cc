// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/evaluating/evaluator.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace cd {

class JobTable;
class ProfileLibrary;

/// What is evaluated: which labels, which part of them, which run, and what it is compared with.
class EvaluateBar : public QWidget
{
    Q_OBJECT

public:
    /// @p sets: the menu of label sets.
    /// @p more: what follows from an evaluation.
    EvaluateBar(QMenu &sets, QMenu &more, const JobTable &table, const ProfileLibrary &profiles,
                QWidget *parent = nullptr);

    /// @p set: the one that is chosen, in the version that is looked at; nullopt: none.
    void tell(const std::optional<LabelSet> &set, const Evaluator &evaluator);

Q_SIGNALS:
    void partChosen(cd::SetPart part);
    void runChosen(cd::JobKey run);
    void othersChosen(const QList<cd::JobKey> &runs); ///< to compare the run with
    void reportAsked();
    void runAsked();

private:
    void addSets(QMenu &sets);
    void addParts();
    void addRuns();
    void addOrders();
    void fillRuns();
    void fillOthers();
    QString textOf(JobKey run) const;
    JobKey shownRun() const;

    const JobTable &m_table;
    const ProfileLibrary &m_profiles;
    QToolButton *m_set;
    QWidget *m_parts;
    QButtonGroup *m_group;
    QLabel *m_looks;
    QWidget *m_runWhole;
    QToolButton *m_run;
    QMenu *m_runs;
    QToolButton *m_compare;
    QMenu *m_others;
    QPushButton *m_report;
    QToolButton *m_more;
    QPushButton *m_again;
    QList<EvaluatedRun> m_shown;
    EvaluationChoice m_choice;
    JobKey m_evaluated = 0;
};

} // namespace cd
