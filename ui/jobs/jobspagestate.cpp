// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the list looked, kept from one run to the next.

#include "ui/jobs/jobcolumns.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/statuschips.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLineEdit>

namespace cd {

namespace {

constexpr quint32 formatWithoutArchive = 1;
constexpr quint32 format = 2;

struct SavedList
{
    QByteArray header;
    QString filter;
    QList<int> groups;
    QList<JobKey> selected;
    JobKey current = 0; // 0: none
    bool archived = false;
};

QDataStream &operator<<(QDataStream &stream, const SavedList &list)
{
    return stream << format << jobColumnCount << list.header << list.filter << list.groups
                  << list.selected << list.current << list.archived;
}

// What another version wrote, whose columns are not ours, is left alone.
QDataStream &operator>>(QDataStream &stream, SavedList &list)
{
    quint32 savedFormat = 0;
    int columns = 0;
    stream >> savedFormat >> columns;
    const bool isOurs = savedFormat == format || savedFormat == formatWithoutArchive;
    if (!isOurs || columns != jobColumnCount) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    stream >> list.header >> list.filter >> list.groups >> list.selected >> list.current;
    if (savedFormat == format)
        stream >> list.archived;
    return stream;
}

} // namespace

QByteArray JobsPage::saveState() const
{
    SavedList list;
    list.header = m_view->horizontalHeader()->saveState();
    list.filter = m_filter->text();
    for (const JobGroup group : m_chips->chosen())
        list.groups.append(static_cast<int>(group));
    list.archived = m_chips->showsArchive();
    list.selected = m_view->selectedJobs();
    list.current = m_view->currentJob().value_or(0);
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << list;
    return state;
}

bool JobsPage::restoreState(const QByteArray &state)
{
    SavedList list;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> list;
    QHeaderView *header = m_view->horizontalHeader();
    if (stream.status() != QDataStream::Ok || !header->restoreState(list.header))
        return false;
    m_view->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_filter->setText(list.filter);
    QSet<JobGroup> groups;
    for (const int group : std::as_const(list.groups)) {
        if (group >= 0 && group < jobGroupCount)
            groups.insert(static_cast<JobGroup>(group));
    }
    m_chips->choose(groups);
    m_model->setGroups(groups);
    m_chips->chooseArchive(list.archived);
    m_model->setArchived(list.archived);
    m_view->expect(list.selected, list.current > 0 ? std::optional(list.current) : std::nullopt);
    return true;
}

} // namespace cd
