// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/timelinemodel.h"

#include "ui/words/plaintext.h"
#include "ui/words/statuswords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString textOf(const TimelineEntry &entry, int column)
{
    switch (column) {
    case TimelineModel::Time:
        return QLocale().toString(entry.at.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    case TimelineModel::Status:
        return timelineWord(entry.word);
    default:
        return entry.detail;
    }
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    const qsizetype shown = m_entries.size();
    if (entries.size() >= shown && entries.first(shown) == m_entries) {
        if (entries.size() == shown)
            return;
        beginInsertRows({}, static_cast<int>(shown), static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = textOf(m_entries.at(index.row()), index.column());
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Status:
        return tr("Status");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}

} // namespace cd
