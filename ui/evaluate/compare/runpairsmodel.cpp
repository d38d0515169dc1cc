// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluate/compare/runpairsmodel.h"

#include "ui/charts/binwords.h"
#include "ui/evaluate/compare/pairwords.h"
#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString rightShare(qint64 right, qint64 all)
{
    return shareText(Share{right, all}.value());
}

QString correctedText(const RunPair &pair)
{
    const PairedCounts &counts = pair.pairs.counts;
    return counts.fixed + counts.broken < fewestDiffering ? RunPairsModel::tr("too few to tell")
                                                          : probabilityText(pair.corrected);
}

} // namespace

RunPairsModel::RunPairsModel(Name name, QObject *parent)
    : QAbstractTableModel(parent)
    , m_name(std::move(name))
{
}

void RunPairsModel::setPairs(const RunPairs &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

int RunPairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int RunPairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RunPairsModel::text(int row, int column) const
{
    const RunPair &pair = *m_pairs.at(row);
    const PairedCounts &counts = pair.pairs.counts;
    switch (column) {
    case Run:
        return m_name(pair.first->run);
    case Files:
        return countText(counts.all());
    case Before:
        return rightShare(counts.bothRight + counts.broken, counts.all());
    case After:
        return rightShare(counts.bothRight + counts.fixed, counts.all());
    case Fixed:
        return countText(counts.fixed);
    case Broken:
        return countText(counts.broken);
    case Difference:
        return differenceText(pair.difference);
    default:
        return correctedText(pair);
    }
}

QVariant RunPairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipText(text(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               text(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Run ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RunPairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Run)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Corrected)
        return tr("How probable so uneven a split is by luck alone, after Holm for as many runs as "
                  "were tried");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Run:
        //: the run that another is compared with
        return tr("Compared with");
    case Files:
        return tr("Files");
    case Before:
        //: the share of right answers in the run that is compared with
        return tr("Right there");
    case After:
        //: the share of right answers in the run that is looked at
        return tr("Right here");
    case Fixed:
        return tr("Fixed");
    case Broken:
        return tr("Broken");
    case Difference:
        return tr("Points");
    case Corrected:
        return tr("p (Holm)");
    default:
        return {};
    }
}

CellTable RunPairsModel::asTable() const
{
    CellTable table;
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    table.append(titles);
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(
                cellText(text(row, column), column == Run ? CsvSafety::Harmless : CsvSafety::AsIs));
        table.append(cells);
    }
    return table;
}

} // namespace cd
