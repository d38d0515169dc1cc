// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/compare/comparedorder.h"
#include "ui/widgets/lists/orderfinder.h"

namespace cd {

/// The files of two jobs with both results; keys are places among the pairs. Another thread finds
/// which are wanted, and their order. Roles are those of ResultsModel, for the job that a column is
/// of.
class ComparedModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { File, Folder, TypeHere, ConfidenceHere, TypeThere, ConfidenceThere, ColumnCount };

    /// @p unsureBelow: a confidence, 0 to 1.
    explicit ComparedModel(double unsureBelow, QObject *parent = nullptr);

    /// Null: there are none yet. Files stay where they are as long as both jobs have the same.
    void setRuns(const SharedRuns &runs);
    const SharedRuns &runs() const { return m_runs; }
    bool hasFolders() const; ///< that of some file is known

    /// @p typed: words as typed; empty: all files.
    void setFilter(const QString &typed);
    void setChange(std::optional<FileChange> change);
    void setCell(const std::optional<KindPair> &cell);
    bool isFiltered() const { return m_question.isForSome(); }
    /// Column -1: as they stand in the jobs.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void ask(const ComparedQuestion &question);
    QString accessibleText(const QModelIndex &index) const;
    QVariant resultData(const ShownResults &results, const KindNumbers &kinds, int row,
                        int role) const;

    SharedRuns m_runs;
    ComparedQuestion m_question;
    double m_unsureBelow;
    OrderFinder m_finder;
};

} // namespace cd
