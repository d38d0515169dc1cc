// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evaluate/matrix/shownconfusion.h"
#include "workflow/evaluating/evaluator.h"
#include "workflow/rows/celltable.h"

#include <QAbstractTableModel>

namespace cd {

/// What a kind is called (ShownConfusion::kinds()); no two have the same name.
QString kindName(int kind, const QStringList &types);
/// With the kinds' names at the top and at the left.
CellTable confusionTable(const ShownConfusion &shown, const QStringList &types);

/// Labels (rows) against answers (columns), and behind them how many files have each label.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double: of its row or column, 0 to 1
        RightRole, ///< bool: all of its files are answered rightly
        DimmedRole, ///< bool: it only stands there to be complete
        KindRole, ///< int, of headers: a type's index, noType or restOfTypes
        ApartRole, ///< bool: of no type, which stands apart from the types, or a sum
    };
    /// What the shares are of.
    enum class ShareOf { Row, Column };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is shown.
    void setEvaluation(const EvaluationPtr &evaluation);
    void setChoice(const MatrixChoice &choice);
    const MatrixChoice &choice() const { return m_choice; }
    void setShareOf(ShareOf of);
    ShareOf shareOf() const { return m_shareOf; }

    const EvaluationPtr &evaluation() const { return m_evaluation; }
    const ShownConfusion &shown() const { return m_shown; }
    QString nameOf(int kind) const; ///< kindName() of it
    bool isSum(const QModelIndex &index) const { return index.column() == m_shown.size(); }
    CellTable asTable() const; ///< confusionTable() of what is shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What stands in it, or where, is another now.
    void shownChanged();

private:
    void show();
    qint64 files(const QModelIndex &index) const;
    double share(const QModelIndex &index) const;
    QString told(const QModelIndex &index) const;
    QString trueKind(int kind) const;

    EvaluationPtr m_evaluation;
    MatrixChoice m_choice;
    ShareOf m_shareOf = ShareOf::Row;
    ShownConfusion m_shown;
};

} // namespace cd
