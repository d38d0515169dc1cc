// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/cells/statusicons.h"
#include "ui/jobs/list/joborderer.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace cd {

class JobTable;

/// The list's rows: which jobs, in which order. The rows themselves stay in the table, so that a
/// change always shows at once, where the row stands; its place follows when it may.
class JobListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole };

    explicit JobListModel(JobTable &table, QObject *parent = nullptr);

    /// What people call the services, by the IDs that rows have of them.
    void setServiceNames(const QHash<QString, QString> &names);
    /// Words as typed; empty: everything.
    void setFilter(const QString &typed);
    void setGroups(const QSet<JobGroup> &groups);
    /// The archive instead of the list, or the other way round.
    void setArchived(bool archived);
    const JobQuestion &question() const { return m_orderer.question(); }
    const JobCounts &counts() const { return m_counts; }
    const JobCounts &archivedCounts() const { return m_archivedCounts; }

    JobKey key(int row) const { return m_order.at(row); }
    /// Where a job stands; nothing where the filter leaves it out or it waits.
    std::optional<int> rowOf(JobKey key) const;

    /// All jobs of a group that are not archived, whatever the question leaves out; told later.
    void find(JobGroup group, QObject *context,
              const std::function<void(const QList<JobKey> &)> &found)
    {
        m_orderer.find(group, context, found);
    }

    /// Orders anew, so that ordered() comes when this job is in its place, or hidden.
    void findPlace(JobKey key) { takeIn({key}); }

    /// Held, no row moves, comes or goes, but for what a person asks for.
    void setHeld(bool held);
    /// How many jobs wait to be shown, and whether others wait to move.
    int waitingCount() const { return m_waitingCount; }
    bool isMoveWaiting() const { return m_waiting && *m_waiting != m_order; }
    void showWaiting();
    /// A person is changing these: what becomes of them is shown while held, too.
    void showSoon(const QList<JobKey> &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();
    /// An order was shown or put to wait: what is in the table now has its place.
    void ordered();
    void waitingChanged();

private:
    void takeIn(const QList<JobKey> &keys);
    void tellChanged(const QList<JobKey> &keys);
    void drop(const QList<JobKey> &keys);
    void take(const JobOrder &order, bool asked);
    void wait(const QList<JobKey> &order);
    void apply(const QList<JobKey> &order);
    void reset(const QList<JobKey> &order);
    void permute(const QList<JobKey> &order);
    void insertMissing(const QList<JobKey> &order);
    void setOrder(const QList<JobKey> &order);

    QHash<QString, QString> m_serviceNames;
    JobTable &m_table;
    StatusIcons m_icons;
    JobOrderer m_orderer;
    QList<JobKey> m_order;
    std::vector<int> m_rowOf; // by key, which are dense; -1: not shown
    JobCounts m_counts;
    JobCounts m_archivedCounts;
    QSet<JobKey> m_soon;
    bool m_held = false;
    std::optional<QList<JobKey>> m_waiting;
    int m_waitingCount = 0;
};

} // namespace cd
