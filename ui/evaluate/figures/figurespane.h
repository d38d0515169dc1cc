// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/figures/shownfigures.h"
#include "workflow/base/newestwork.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace cd {

class ChartPane;
class ThresholdPane;
class TypeFiguresModel;
class TypeFiguresView;

/// What the figures of an evaluation say: right answers by type, the threshold, how far confidences
/// are true, how many answers have which, and which types there are.
///
/// To host it: setEvaluation() whenever Evaluator::evaluated() is told, null where there is none;
/// picked() names a type whose files a person wants to see, and thresholds() is what a
/// ThresholdKeeper connects with the thresholds that are kept. All else it does by itself; what
/// takes long happens in another thread.
class FiguresPane : public QWidget
{
    Q_OBJECT

public:
    enum Page { ByType, Threshold, Reliability, Confidence, Types, Matrix, PageCount };

    explicit FiguresPane(QWidget *parent = nullptr);

    void setEvaluation(const EvaluationPtr &evaluation);
    void showPage(Page page);
    Page page() const;
    ThresholdPane &thresholds() { return *m_threshold; }

Q_SIGNALS:
    void picked(int type); ///< of Evaluation::types: its files are wanted
    void pageChanged();

private:
    QWidget *byType();
    QWidget *pageButtons();
    void take(const ShownFigures &figures);
    void sayVerdict();

    TypeFiguresModel *m_model;
    TypeFiguresView *m_table;
    QLabel *m_scale;
    QLabel *m_errors;
    QLabel *m_verdict;
    ThresholdPane *m_threshold;
    ChartPane *m_reliability;
    ChartPane *m_confidence;
    ChartPane *m_types;
    ChartPane *m_matrix;
    QButtonGroup *m_buttons;
    QStackedWidget *m_stack;
    NewestWork m_work;
};

} // namespace cd
