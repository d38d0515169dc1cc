// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/compare/matrixmodel.h"

#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <algorithm>

namespace cd {

namespace {

constexpr qsizetype mostTitleLetters = 24; // the tooltip has them all

QString shortTitle(const ResultKind &kind)
{
    const QString title = kindTitle(kind).simplified();
    return title.size() > mostTitleLetters ? title.left(mostTitleLetters - 1) + u'…' : title;
}

/// Those that have files.
QList<int> shownKinds(const QList<int> &files)
{
    QList<int> kinds;
    for (qsizetype kind = 0; kind < files.size() && kinds.size() < MatrixModel::mostKinds; ++kind) {
        if (files.at(kind) > 0)
            kinds.append(static_cast<int>(kind));
    }
    return kinds;
}

} // namespace

void MatrixModel::setRuns(const SharedRuns &runs)
{
    const QList<int> rows = runs ? shownKinds(runs->counts.rows) : QList<int>();
    const QList<int> columns = runs ? shownKinds(runs->counts.columns) : QList<int>();
    const bool isAsBefore = runs && m_runs && rows == m_rows && columns == m_columns
        && std::ranges::equal(runs->kinds, m_runs->kinds, {}, &KindCount::kind, &KindCount::kind);
    if (!isAsBefore)
        beginResetModel();
    m_runs = runs;
    m_rows = rows;
    m_columns = columns;
    if (!isAsBefore)
        return endResetModel();
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

KindPair MatrixModel::kindsAt(const QModelIndex &index) const
{
    return {m_runs->kinds.at(m_rows.at(index.row())).kind,
            m_runs->kinds.at(m_columns.at(index.column())).kind};
}

void MatrixModel::pick(const std::optional<KindPair> &cell)
{
    if (cell == m_picked)
        return;
    m_picked = cell;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

CellTable MatrixModel::asTable() const
{
    CellTable table{{QString()}};
    for (const int kind : m_columns)
        table.first() += cellText(kindTitle(m_runs->kinds.at(kind).kind), CsvSafety::Harmless);
    for (const int here : m_rows) {
        QStringList cells{cellText(kindTitle(m_runs->kinds.at(here).kind), CsvSafety::Harmless)};
        for (const int there : m_columns)
            cells += QString::number(m_runs->counts.cell(here, there));
        table += cells;
    }
    return table;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int MatrixModel::files(const QModelIndex &index) const
{
    return m_runs->counts.cell(m_rows.at(index.row()), m_columns.at(index.column()));
}

QString MatrixModel::told(const QModelIndex &index) const
{
    const auto [here, there] = kindsAt(index);
    //: files of two jobs; %1: their type in the job that is looked at; %2: that in the other one
    return tr("%1 here, %2 there: %Ln file(s)", nullptr, files(index))
        .arg(kindTitle(here), kindTitle(there));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return countText(files(index));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return toolTipText(told(index));
    case Qt::AccessibleTextRole:
        return data(index, PickedRole).toBool()
            //: %1: what stands in a cell of a table; its files are those in the list below
            ? tr("%1, shown in the list").arg(told(index))
            : told(index);
    case ShareRole:
        return double(files(index)) / m_runs->counts.rows.at(m_rows.at(index.row()));
    case SameRole:
        return m_rows.at(index.row()) == m_columns.at(index.column());
    case PickedRole:
        return m_picked == kindsAt(index);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QList<int> &shown = orientation == Qt::Horizontal ? m_columns : m_rows;
    if (section < 0 || section >= shown.size())
        return {};
    const ResultKind &kind = m_runs->kinds.at(shown.at(section)).kind;
    switch (role) {
    case Qt::DisplayRole:
        return shortTitle(kind);
    case Qt::ToolTipRole:
        return toolTipText(kindTitle(kind));
    case Qt::AccessibleTextRole:
        return orientation == Qt::Horizontal ? tr("%1 there").arg(kindTitle(kind))
                                             : tr("%1 here").arg(kindTitle(kind));
    default:
        return {};
    }
}

} // namespace cd
