// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/joblistmodel.h"

#include "ui/jobs/cells/jobbar.h"
#include "ui/jobs/cells/jobcelldata.h"
#include "ui/jobs/cells/jobnote.h"
#include "ui/words/filterwords.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/plaintext.h"
#include "ui/words/progresswords.h"
#include "ui/words/resultwords.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

QString nameAndPreset(const JobRow &row)
{
    const QString preset = presetText(row.origin);
    const bool isKnown = preset.isEmpty() || preset == row.label;
    return isKnown ? jobName(row) : jobName(row) + u'\n' + preset;
}

} // namespace

JobListModel::JobListModel(JobTable &table, QObject *parent)
    : OrderedTableModel(parent)
    , m_table(table)
    , m_names(table)
    , m_types(new JobTypes(table, this))
{
    connect(&m_orderer, &JobOrderer::answered, this, &JobListModel::take);
    connect(&table, &JobTable::changed, this, &JobListModel::tellChanged);
    connect(&table, &JobTable::removed, this, &JobListModel::drop);
    connect(&m_names, &FileNameSearch::found, this, &JobListModel::takeNames);
    connect(m_types, &JobTypes::counted, this, [this](JobKey key) { tellRowsChanged({key}); });
    m_orderer.ask({});
    takeIn(table.keys());
}

void JobListModel::ask(const JobQuestion &asked)
{
    if (asked != question())
        m_orderer.ask(asked);
}

void JobListModel::setFilter(const QString &typed)
{
    JobQuestion asked = question();
    asked.words = filterWords(typed);
    if (asked.words == question().words)
        return;
    m_names.look(asked.words); // first, so that isLooking() is true when the order is there
    asked.named = m_names.named();
    ask(asked);
}

void JobListModel::takeNames(bool isAsked)
{
    JobQuestion asked = question();
    asked.named = m_names.named();
    m_orderer.ask(asked, isAsked); // also if none was found: that is an answer, too
}

void JobListModel::setGroups(const QSet<JobGroup> &groups)
{
    JobQuestion asked = question();
    asked.groups = groups;
    ask(asked);
}

void JobListModel::setArchived(bool archived)
{
    JobQuestion asked = question();
    asked.archived = archived;
    ask(asked);
}

void JobListModel::showSoon(const QList<JobKey> &keys)
{
    m_soon.unite(QSet<JobKey>(keys.cbegin(), keys.cend()));
}

void JobListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= jobColumnCount)
        return;
    JobQuestion asked = question();
    asked.sortColumn = static_cast<JobColumn>(column);
    asked.sortOrder = order;
    ask(asked);
}

int JobListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : jobColumnCount;
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobKey shown = key(index.row());
    if (role == KeyRole)
        return shown;
    const JobRowPtr found = m_table.find(shown);
    if (!found)
        return {}; // deleted; removed() follows with the next tick
    const JobRow &row = *found;
    const auto column = static_cast<JobColumn>(index.column());
    if (const QVariant special = specialData(row, column, role); special.isValid())
        return special;
    return jobCellData(row, column, role);
}

/// What is not in the row alone.
QVariant JobListModel::specialData(const JobRow &row, JobColumn column, int role) const
{
    if (role == Qt::DecorationRole && column == JobColumn::Status)
        return m_icons.icon(jobState(row));
    if (column == JobColumn::Service && role == Qt::DisplayRole)
        return m_serviceNames.value(row.service, row.service);
    if (column == JobColumn::Service && role == Qt::ToolTipRole)
        return toolTipText(m_serviceNames.value(row.service, row.service));
    if (role == NoteRole)
        return noteOf(row);
    if (role == BarRole)
        return QVariant::fromValue(
            jobBar(row, hasEnded(row) ? m_types->of(row) : QList<TypeCount>()));
    if (column == JobColumn::Label && role == Qt::ToolTipRole)
        return toolTipText(withNote(row, nameAndPreset(row), u"\n"_s));
    if (column == JobColumn::Label && role == Qt::AccessibleTextRole)
        return withNote(row, jobCellData(row, column, role).toString(), u", "_s);
    if (column == JobColumn::Results && role == Qt::ToolTipRole)
        return toolTipText(hasEnded(row) ? resultsText(row) : progressText(progressOf(row)));
    return {};
}

QString JobListModel::noteOf(const JobRow &row) const
{
    const auto pace = m_paces.constFind(row.key);
    return jobNote(row,
                   pace == m_paces.cend()
                       ? std::nullopt
                       : pace->perSecond(row.fileCount, QDateTime::currentDateTimeUtc()));
}

QString JobListModel::withNote(const JobRow &row, const QString &text, const QString &between) const
{
    QStringList parts{text, noteOf(row)};
    parts.removeAll(QString());
    return parts.join(between);
}

/// Its results, and how many of them are of which type.
QString JobListModel::resultsText(const JobRow &row) const
{
    QStringList lines{resultCountsText(row)};
    const QList<TypeCount> types = m_types->of(row);
    for (const TypeCount &type : types)
        lines.append(u"%1 %2"_s.arg(type.type.isEmpty() ? tr("no rule matched") : type.type,
                                    countText(type.files)));
    return lines.join(u'\n');
}

void JobListModel::setServiceNames(const QHash<QString, QString> &names)
{
    m_serviceNames = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(JobColumn::Service)),
                           index(rowCount() - 1, int(JobColumn::Service)));
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= jobColumnCount)
        return {};
    const auto column = static_cast<JobColumn>(section);
    if (role == Qt::DisplayRole)
        return jobColumnTitle(column);
    if (role == Qt::ToolTipRole)
        return jobColumnHelp(column);
    if (role == Qt::TextAlignmentRole)
        return jobCellAlignment(column).toInt();
    return {};
}

void JobListModel::takeIn(const QList<JobKey> &keys)
{
    QList<JobRowPtr> rows;
    rows.reserve(keys.size());
    for (const JobKey key : keys) {
        const JobRowPtr row = m_table.find(key);
        if (!row)
            continue;
        rows.append(row);
        followPace(*row);
    }
    if (!rows.isEmpty())
        m_orderer.update(rows);
    const qsizetype before = m_soon.size();
    for (const JobKey key : keys)
        m_soon.remove(key);
    if (m_soon.size() < before)
        m_orderer.ask(question()); // the order with these rows is one that a person asked for
}

void JobListModel::followPace(const JobRow &row)
{
    if (isInProgress(row))
        m_paces[row.key].note(row.resultCount + row.failedFileCount,
                              QDateTime::currentDateTimeUtc());
    else
        m_paces.remove(row.key);
}

void JobListModel::tellChanged(const QList<JobKey> &keys)
{
    takeIn(keys);
    tellRowsChanged(keys);
}

void JobListModel::take(const JobOrder &order, bool asked)
{
    const bool sameCounts = m_counts == order.counts && m_archivedCounts == order.archivedCounts;
    m_counts = order.counts;
    m_archivedCounts = order.archivedCounts;
    if (!sameCounts)
        Q_EMIT countsChanged();
    if (m_held && !asked)
        wait(order.keys);
    else
        apply(order.keys);
    Q_EMIT orderCame();
}

void JobListModel::wait(const QList<JobKey> &order)
{
    m_waiting = order;
    m_waitingCount = static_cast<int>(std::count_if(
        order.cbegin(), order.cend(), [this](JobKey key) { return !rowOf(key).has_value(); }));
    Q_EMIT waitingChanged();
}

void JobListModel::setHeld(bool held)
{
    m_held = held;
    if (!held)
        showWaiting();
}

void JobListModel::showWaiting()
{
    if (const auto waiting = m_waiting)
        apply(*waiting);
}

void JobListModel::apply(const QList<JobKey> &order)
{
    show(order);
    m_waitingCount = 0;
    if (std::exchange(m_waiting, std::nullopt))
        Q_EMIT waitingChanged();
}

void JobListModel::drop(const QList<JobKey> &keys)
{
    for (const JobKey key : keys)
        m_paces.remove(key);
    const QSet<JobKey> gone(keys.cbegin(), keys.cend());
    const auto isGone = [&](JobKey key) {
        return gone.contains(key);
    };
    m_orderer.remove(keys);
    if (m_waiting)
        m_waiting->removeIf(isGone);
    hide(keys);
    if (m_waiting)
        wait(QList<JobKey>(*m_waiting));
}

} // namespace cd
