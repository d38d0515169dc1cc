// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/resultsmodel.h"
#include "ui/evaluate/files/evaluatedorder.h"
#include "ui/widgets/lists/orderfinder.h"

namespace cd {

/// Files of an evaluation, as they are chosen in the matrix; keys are those of fileAt(). Another
/// thread finds which, and in which order.
class EvaluatedFilesModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { File, Folder, Label, Answer, Confidence, Source, ColumnCount };
    enum Role {
        ConfidenceRole = ResultsModel::ConfidenceRole, // of ConfidenceDelegate
        StandingRole = ResultsModel::StandingRole,
        MarkRole = ResultsModel::MarkRole, ///< int: of a label or an answer, for paintTypeMark()
    };

    explicit EvaluatedFilesModel(QObject *parent = nullptr);

    /// Null: there are none.
    void setEvaluation(const EvaluationPtr &evaluation);
    const EvaluationPtr &evaluation() const { return m_evaluation; }
    void setChosen(const ChosenCells &chosen, const ShownConfusion &shown);
    /// Instead of those that are chosen, those that are in no figure, until this is taken back.
    void setUnjudged(bool isUnjudged);
    bool isUnjudged() const { return m_question.isUnjudged; }
    /// @p confidence: 0 to 1.
    void setUnsureBelow(double confidence) { m_unsureBelow = confidence; }

    const EvaluatedFile &fileAtRow(int row) const { return fileAt(*m_evaluation, key(row)); }
    /// -1: it is not shown.
    int rowOfDocument(const DocumentKey &document) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool hasSameFiles(const EvaluationPtr &evaluation) const;
    void ask(const EvaluatedQuestion &question);
    int markOf(const QModelIndex &index) const;
    Standing standing(qint64 key) const;
    QString told(const QModelIndex &index) const;

    EvaluationPtr m_evaluation;
    EvaluatedQuestion m_question;
    QString m_folder; // in which all of them lie
    double m_unsureBelow = 0;
    OrderFinder m_finder;
};

} // namespace cd
