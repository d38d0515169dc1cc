// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands/commandsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct ScoredRow
{
    int score;
    CommandsModel::Row row;
};

QString headingOf(Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Action:
        return CommandsModel::tr("Actions");
    case Command::Kind::Preset:
        return CommandsModel::tr("Presets");
    case Command::Kind::View:
        return CommandsModel::tr("Views of the list");
    case Command::Kind::Job:
        break;
    }
    return CommandsModel::tr("Jobs");
}

bool comesFirst(const ScoredRow &a, const ScoredRow &b)
{
    if (a.row.command.kind != b.row.command.kind)
        return a.row.command.kind < b.row.command.kind;
    if (a.row.command.isPossible != b.row.command.isPossible)
        return a.row.command.isPossible;
    return a.score > b.score;
}

/// With a heading before each kind.
QList<CommandsModel::Row> underHeadings(const QList<CommandsModel::Row> &commands)
{
    QList<CommandsModel::Row> rows;
    for (const CommandsModel::Row &row : commands) {
        if (rows.isEmpty() || rows.constLast().command.kind != row.command.kind)
            rows += CommandsModel::Row{
                headingOf(row.command.kind), Command{.kind = row.command.kind}, {}};
        rows += row;
    }
    return rows;
}

} // namespace

CommandsModel::CommandsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandsModel::find(const QList<Command> &all, const WordQuery &query)
{
    QList<ScoredRow> found;
    for (const Command &command : all) {
        if (const auto fit = query.fit(command.text, WordQuery::Letters::OfWords))
            found += ScoredRow{fit->score, {{}, command, fit->pieces}};
    }
    if (!query.isEmpty())
        std::stable_sort(found.begin(), found.end(), comesFirst);
    QList<Row> rows;
    for (const ScoredRow &one : std::as_const(found))
        rows += one.row;
    beginResetModel();
    m_rows = underHeadings(rows);
    endResetModel();
}

void CommandsModel::append(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    const QList<Row> more = underHeadings(rows);
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

int CommandsModel::commandCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row &row) { return row.heading.isEmpty(); }));
}

int CommandsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.heading.isEmpty() ? row.command.text : row.heading;
    case Qt::AccessibleTextRole: {
        QStringList parts{data(index).toString(), row.command.detail, row.command.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags CommandsModel::flags(const QModelIndex &index) const
{
    const bool isCommand = index.isValid() && m_rows.at(index.row()).heading.isEmpty();
    return isCommand ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace cd
