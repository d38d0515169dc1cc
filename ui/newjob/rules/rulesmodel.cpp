// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/rules/rulesmodel.h"

#include "ui/words/formats.h"
#include "ui/words/plaintext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

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

void RulesModel::setTitlesShort(bool areShort)
{
    if (areShort == m_areTitlesShort)
        return;
    m_areTitlesShort = areShort;
    Q_EMIT headerDataChanged(Qt::Horizontal, Description, Description);
}

void RulesModel::edit(const QList<Rule> &rules)
{
    if (rules == m_rules)
        return;
    setRules(rules);
    Q_EMIT edited();
}

void RulesModel::write(int row, const Rule &rule)
{
    if (m_rules.at(row) == rule)
        return;
    m_rules[row] = rule;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT typed();
}

void RulesModel::setNotes(const QList<RuleNote> &notes)
{
    m_notes = notes;
    m_firstNote.clear();
    for (int i = 0; i < m_notes.size(); ++i) {
        if (!m_firstNote.contains(m_notes.at(i).rule))
            m_firstNote.insert(m_notes.at(i).rule, i);
    }
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RulesModel::setLastRun(const RunCounts &counts)
{
    if (counts == m_lastRun)
        return;
    m_lastRun = counts;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, LastRun), index(rowCount() - 1, LastRun));
}

std::optional<int> RulesModel::lastRunOf(int row) const
{
    const auto found = m_lastRun.byType.constFind(m_rules.at(row).type.trimmed());
    return found == m_lastRun.byType.cend() ? std::nullopt : std::optional(*found);
}

void RulesModel::setTallies(const QHash<QString, QString> &tallies)
{
    m_tallies = tallies;
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, Type), index(rowCount() - 1, Type));
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

void RulesModel::move(const QList<int> &rows, int by)
{
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    if (*first + by < 0 || *last + by >= rowCount())
        return;
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    if (by > 0)
        std::reverse(sorted.begin(), sorted.end());
    for (const int row : std::as_const(sorted)) {
        beginMoveRows({}, row, row, {}, by > 0 ? row + 2 : row - 1);
        m_rules.swapItemsAt(row, row + by);
        endMoveRows();
    }
    Q_EMIT edited();
}

void RulesModel::moveTo(QList<int> rows, int before)
{
    std::sort(rows.begin(), rows.end());
    const QList<Rule> was = m_rules;
    int target = before;
    int above = 0; // of those that stood above the target, how many are behind it by now
    for (const int row : std::as_const(rows)) {
        const int from = row < before ? row - above : row;
        if (row < before)
            ++above;
        if (from != target && from + 1 != target) {
            beginMoveRows({}, from, from, {}, target);
            m_rules.move(from, from < target ? target - 1 : target);
            endMoveRows();
        }
        if (from >= target)
            ++target;
    }
    if (m_rules != was)
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
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return toolTipText(helpOf(index));
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::AccessibleDescriptionRole:
        return index.column() == Type ? tallyOf(index.row()) : QString();
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Number || index.column() == LastRun ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case ProblemRole:
        return problemOf(index.row(), Column(index.column()));
    case GradeRole:
        return gradeOf(index.row());
    default:
        return {};
    }
}

QString RulesModel::textOf(const QModelIndex &index) const
{
    const Rule &rule = m_rules.at(index.row());
    switch (index.column()) {
    case Type:
        return rule.type;
    case Description:
        return rule.description.simplified(); // one line
    case LastRun: {
        const std::optional<int> count = lastRunOf(index.row());
        return count ? countText(*count) : QString();
    }
    default:
        return {};
    }
}

/// For people who don't see the mark, the colour or the end of a line.
QString RulesModel::spokenText(const QModelIndex &index) const
{
    if (index.column() == Number)
        return countText(index.row() + 1); // painted, as it is no rule's own
    if (index.column() == Mark)
        return markText(index.row());
    return index.column() == Description ? m_rules.at(index.row()).description : textOf(index);
}

/// What the cell itself may have no room for.
QString RulesModel::helpOf(const QModelIndex &index) const
{
    const Rule &rule = m_rules.at(index.row());
    QStringList parts;
    if (index.column() == Mark) {
        for (const RuleNote &note : m_notes) {
            if (note.rule == index.row())
                parts += note.text;
        }
    } else if (index.column() == Type) {
        parts += {rule.type, tallyOf(index.row())};
    } else if (index.column() == Description) {
        parts += rule.description;
    }
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString RulesModel::problemOf(int row, Column column) const
{
    for (const RuleNote &note : m_notes) {
        const bool isHint = note.grade == FindingGrade::Hint;
        if (note.rule == row && !isHint && note.isInType == (column == Type))
            return note.text;
    }
    return {};
}

int RulesModel::gradeOf(int row) const
{
    const auto first = m_firstNote.constFind(row);
    return first == m_firstNote.cend() ? -1 : int(m_notes.at(*first).grade);
}

QString RulesModel::markText(int row) const
{
    switch (gradeOf(row)) {
    case int(FindingGrade::Error): //: a mark beside a rule; %1: what is wrong
        return tr("Error: %1").arg(m_notes.at(m_firstNote.value(row)).text);
    case int(FindingGrade::Warning): //: a mark beside a rule; %1: what is not good
        return tr("Warning: %1").arg(m_notes.at(m_firstNote.value(row)).text);
    case int(FindingGrade::Hint): //: a mark beside a rule; %1: what may be better
        return tr("Hint: %1").arg(m_notes.at(m_firstNote.value(row)).text);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == LastRun ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isShown = role == Qt::DisplayRole;
    if (!isShown && role != Qt::AccessibleTextRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: //: a column with the numbers of rules; only heard
        return isShown ? QString() : tr("Number");
    case Type:
        return typeTitle();
    case Mark: //: a column with the marks of errors and hints; only heard
        return isShown ? QString() : tr("Remark");
    case Description:
        return isShown && m_areTitlesShort ? shortTitle() : descriptionTitle();
    default: //: a column: how many documents each rule took the last time
        return tr("Last run");
    }
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace cd
