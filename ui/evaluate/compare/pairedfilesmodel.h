// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/resultsmodel.h"
#include "ui/evaluate/compare/pairwords.h"
#include "ui/widgets/lists/orderfinder.h"

#include <memory>
#include <optional>

namespace cd {

/// Which files of two runs are wanted, and in which order.
struct PairQuestion
{
    int column = -1; ///< PairedFilesModel's; -1: broken ones first, then fixed ones
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<PairKind> kind = {}; ///< nullopt: all
    std::optional<int> type = {}; ///< a label, of PairedEvaluations::types; nullopt: all

    bool operator==(const PairQuestion &) const = default;
};

/// The files that two runs have answered, with both answers; keys are places in
/// PairedEvaluations::files. Another thread finds which are wanted, and their order.
class PairedFilesModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Column { File, Label, Before, After, Confidences, ColumnCount };
    enum Role { MarkRole = ResultsModel::MarkRole };

    explicit PairedFilesModel(QObject *parent = nullptr);

    void setPair(const std::shared_ptr<const RunPair> &pair); ///< null: there is none
    const std::shared_ptr<const RunPair> &pair() const { return m_pair; }
    void setKind(std::optional<PairKind> kind);
    void setType(std::optional<int> type);
    /// The file as the run that is evaluated has it.
    const EvaluatedFile &fileAtRow(int row) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void ask(const PairQuestion &question);
    int typeIn(const QModelIndex &index) const;

    std::shared_ptr<const RunPair> m_pair;
    PairQuestion m_question;
    OrderFinder m_finder;
};

/// The places that are wanted, in their order. Takes a while for many, in any thread.
QList<qint64> orderOf(const RunPair &pair, const PairQuestion &question);
QString pairedText(const RunPair &pair, qsizetype place, int column);

} // namespace cd
