// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/results/resultsorder.h"
#include "ui/widgets/lists/orderfinder.h"

#include <optional>

namespace cd {

/// The files of one job with their results; keys are their places in the job. Files without a
/// result have a row too. They stand as in the job, or as a person asks for them: then another
/// thread finds the order.
class ResultsModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { File, Folder, Type, Reviewed, Confidence, Reasoning, ColumnCount };
    enum Role {
        ConfidenceRole = Qt::UserRole, ///< double, 0 to 1; invalid without one
        StandingRole, ///< int: a Standing
        MarkRole, ///< int: KindCount::mark
    };

    explicit ResultsModel(QObject *parent = nullptr);

    /// Updates only rows that changed, as long as they are of the same files.
    void setResults(const ShownResults &results);
    /// Puts what was decided beside them; arguments as of setReviews() of rows.
    void setReviews(const QList<DocumentKey> &documents,
                    const QHash<DocumentKey, ReviewState> &states);
    const ShownResults &results() const { return m_results; }
    const ExportRow &rowAt(int row) const { return m_results.rows.at(key(row)); }
    bool hasReviews() const { return m_hasReviews; } ///< that of some row something was decided
    bool hasFolders() const { return !m_results.folder.isNull(); } ///< that of some row is known

    /// @p typed: words as typed; empty: all files.
    void setFilter(const QString &typed);
    void setKinds(const QSet<ResultKind> &kinds);
    void setUnsureOnly(bool isOnly);
    void setReviewed(std::optional<ReviewedFilter> filter); ///< nullopt: all files
    /// @p confidence: 0 to 1.
    void setUnsureBelow(double confidence);
    /// How many of all files are unsure: counted once for these results and that confidence.
    int unsure() const;
    QList<ExportRow> unsureRows() const; ///< these, as they stand in the job
    bool isFiltered() const { return m_question.isForSome(); }
    /// Column -1: as they are in the job.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QString accessibleText(int row, int column) const;
    QString toolTip(int row, int column) const;
    void ask(const ResultsQuestion &question);
    void findOrder();
    bool hasSameFiles(const ShownResults &results) const;
    QList<Key> changesSince(const ShownResults &before) const;

    ShownResults m_results;
    ResultsQuestion m_question;
    double m_unsureBelow = 0;
    bool m_hasReviews = false;
    mutable std::optional<int> m_unsure; // nullopt: to be counted
    OrderFinder m_finder;
};

} // namespace cd
