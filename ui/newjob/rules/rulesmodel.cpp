// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesmodel.h"

#include "ui/words/errortext.h"
#include "ui/words/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString &field(Rule &rule, int column)
{
    return column == RulesModel::Type ? rule.type : rule.description;
}

} // namespace

RulesModel::RulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RulesModel::setRules(const QList<Rule> &rules)
{
    const auto shorter = std::min(m_rules.size(), rules.size());
    qsizetype head = 0;
    while (head < shorter && m_rules.at(head) == rules.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && m_rules.at(m_rules.size() - 1 - tail) == rules.at(rules.size() - 1 - tail))
        ++tail;

    const auto before = m_rules.size() - head - tail;
    const auto after = rules.size() - head - tail;
    const auto both = std::min(before, after);
    for (auto row = head; row < head + both; ++row)
        m_rules[row] = rules.at(row);
    if (both > 0)
        Q_EMIT dataChanged(index(int(head), 0), index(int(head + both - 1), ColumnCount - 1));
    if (before > both) {
        beginRemoveRows({}, int(head + both), int(head + before - 1));
        m_rules.remove(head + both, before - both);
        endRemoveRows();
    } else if (after > both) {
        beginInsertRows({}, int(head + both), int(head + after - 1));
        m_rules = rules;
        endInsertRows();
    }
}

void RulesModel::setProblems(const QList<FieldProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RulesModel::setTallies(const QHash<QString, QString> &tallies)
{
    m_tallies = tallies;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, Type), index(rowCount() - 1, Type),
                           {Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

QString RulesModel::tallyOf(int row) const
{
    const QString type = m_rules.at(row).type.trimmed();
    return type.isEmpty() ? QString() : m_tallies.value(type);
}

void RulesModel::insert(int row, const QList<Rule> &rules)
{
    if (rules.isEmpty())
        return;
    beginInsertRows({}, row, row + int(rules.size()) - 1);
    for (qsizetype i = 0; i < rules.size(); ++i)
        m_rules.insert(row + i, rules.at(i));
    endInsertRows();
    Q_EMIT edited();
}

void RulesModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rules.removeAt(row);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        Q_EMIT edited();
}

void RulesModel::move(QList<int> rows, int by)
{
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() || rows.first() + by < 0 || rows.last() + by >= rowCount())
        return;
    if (by > 0)
        std::reverse(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        beginMoveRows({}, row, row, {}, by > 0 ? row + 2 : row - 1);
        m_rules.swapItemsAt(row, row + by);
        endMoveRows();
    }
    Q_EMIT edited();
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == Type ? rule.type : rule.description;
    case Qt::ToolTipRole:
        return toolTipText(helpOf(index));
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{problemOf(index)};
        if (index.column() == Type)
            parts += tallyOf(index.row());
        parts.removeAll(QString());
        return parts.join(u' ');
    }
    case ProblemRole:
        return problemOf(index);
    case IsErrorRole: {
        const FieldProblem *found = problem(index);
        return found && found->severity == FieldProblem::Severity::Error;
    }
    default:
        return {};
    }
}

/// What the cell itself may have no room for.
QString RulesModel::helpOf(const QModelIndex &index) const
{
    constexpr qsizetype shownWhole = 200; // characters
    const QString description = m_rules.at(index.row()).description;
    QStringList parts{problemOf(index)};
    if (index.column() == Type)
        parts += tallyOf(index.row());
    else if (description.size() > shownWhole)
        parts += description;
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString RulesModel::problemOf(const QModelIndex &index) const
{
    const FieldProblem *found = problem(index);
    return found ? problemText(*found) : QString();
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == Type ? tr("Type") : tr("What documents of this type contain");
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QString &text = field(m_rules[index.row()], index.column());
    if (text == value.toString())
        return true;
    text = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

/// The worst that is wrong with a cell; what concerns the rule as a whole stands at its type.
const FieldProblem *RulesModel::problem(const QModelIndex &index) const
{
    const FieldProblem *found = nullptr;
    for (const FieldProblem &candidate : m_problems) {
        if (candidate.path.index(1) != index.row())
            continue;
        const bool ofDescription = candidate.path.parts.value(2) == "description"_L1;
        if (ofDescription != (index.column() == Description))
            continue;
        if (!found || candidate.severity == FieldProblem::Severity::Error)
            found = &candidate;
    }
    return found;
}

} // namespace cd
