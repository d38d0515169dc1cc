// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/files/cellstitle.h"
#include "ui/evaluate/files/evaluatedfilesmodel.h"
#include "workflow/review/reviewitem.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace cd {

class ConfusionModel;
class EvaluatedFilesView;
class SetType;
class Workspace;

/// The files of the chosen cells, and what can be done with them: their labels are corrected here,
/// which is a decision of the review like any other.
class EvaluatedFilesPane : public QWidget
{
    Q_OBJECT

public:
    EvaluatedFilesPane(Workspace &workspace, const ConfusionModel &matrix,
                       QWidget *parent = nullptr);

    void setEvaluation(const EvaluationPtr &evaluation);
    void setChosen(const ChosenCells &chosen);
    void followMatrix(); ///< the cells stand elsewhere
    void setUnjudged(bool isUnjudged);
    EvaluatedFilesView &view() { return *m_view; }
    /// The file that is looked at.
    std::optional<EvaluatedFile> current() const;

Q_SIGNALS:
    void currentChanged();
    void reviewAsked(const cd::QueueChoice &choice);
    /// Words for the rule of this type are wanted.
    void wordsAsked(const QString &type);

private:
    void layOut();
    void addActions();
    void showOrdered();
    void showTitle();
    void tellJob();
    CellsTitle::Kind kindOf(int kind) const;
    std::optional<QString> onlyLabel() const;
    QList<ExportRow> selectedRows() const;
    QList<OrderedTableModel::Key> keysToReview() const;
    int countToReview() const;
    void askToReview();

    Workspace &m_workspace;
    const ConfusionModel &m_matrix;
    EvaluatedFilesModel *m_model;
    EvaluatedFilesView *m_view;
    CellsTitle *m_title;
    QPushButton *m_review;
    QPushButton *m_words;
    SetType *m_setType;
    ChosenCells m_chosen;
    DocumentKey m_kept; // looked at before the files were others
    int m_keptRow = -1;
};

} // namespace cd
