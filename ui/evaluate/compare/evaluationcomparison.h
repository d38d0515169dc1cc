// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/review/decision.h"
#include "ui/evaluate/compare/runpairs.h"
#include "workflow/base/newestwork.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace cd {

class OrderedTableView;
class PairBar;
class PaneTitle;
class PairedFilesModel;
class RunPairsModel;
class TableView;
class TypeChangesModel;

/// The run that is evaluated beside one or more others, over the same labelled files: what became
/// right and what wrong, whether that may be luck, and each file with both answers.
///
/// To host it: setEvaluations() with Evaluator::evaluation() and others() whenever evaluated() is
/// told; currentChanged() names the file whose document is to be shown beside it, and ended() that
/// a person has seen enough. The pairing happens in another thread.
class EvaluationComparison : public QWidget
{
    Q_OBJECT

public:
    /// What a run is called.
    using Name = std::function<QString(JobKey run)>;

    explicit EvaluationComparison(Name name, QWidget *parent = nullptr);

    /// @p run: null: nothing is shown.
    void setEvaluations(const EvaluationPtr &run, const QList<EvaluationPtr> &others);
    /// The file that is looked at; nullopt: none.
    std::optional<EvaluatedFile> current() const;

Q_SIGNALS:
    void currentChanged(); ///< another file is looked at, or none
    void shownChanged(); ///< what was asked for stands there now
    void ended(); ///< a person has seen enough

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *listSide();
    QWidget *typeSide();
    void connectParts();
    void take(const RunPairs &pairs);
    void showPair();
    void showColumns();
    void showCaption();
    void pickType(std::optional<int> type);

    Name m_name;
    RunPairs m_pairs;
    int m_row = 0; // of m_pairs, that is shown
    std::optional<int> m_type; // whose files are shown
    RunPairsModel *m_runsModel;
    PairedFilesModel *m_model;
    TypeChangesModel *m_typesModel;
    PaneTitle *m_title;
    QLabel *m_whose;
    QPushButton *m_end;
    TableView *m_runs;
    QLabel *m_tried;
    PairBar *m_bar;
    QLabel *m_words;
    QLabel *m_leftOut;
    QLabel *m_caption;
    OrderedTableView *m_list;
    TableView *m_types;
    QSplitter *m_sides;
    NewestWork m_work;
};

} // namespace cd
