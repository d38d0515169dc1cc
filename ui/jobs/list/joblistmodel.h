// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"
#include "ui/jobs/cells/statusicons.h"
#include "ui/jobs/list/filenamesearch.h"
#include "ui/jobs/list/joborderer.h"
#include "ui/jobs/list/jobtypes.h"
#include "ui/widgets/orderedtablemodel.h"
#include "workflow/rows/jobpace.h"

#include <optional>

namespace cd {

class JobTable;

/// The order of the list: which jobs it shows, and where. The rows themselves stay in JobTable, so
/// a changed row is repainted at once, while its position is updated later: when the new order has
/// been computed, and the list is not held.
class JobListModel : public OrderedTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        NoteRole, ///< jobNote()
        BarRole, ///< a JobBar
    };

    explicit JobListModel(JobTable &table, QObject *parent = nullptr);

    /// The names of services, by the profile IDs in rows.
    void setServiceNames(const QHash<QString, QString> &names);
    /// @p typed: words as typed; empty: everything. Jobs with such files follow a little later.
    void setFilter(const QString &typed);
    /// Whether the names of files are still being looked at.
    bool isLooking() const { return m_names.isLooking(); }
    void setGroups(const QSet<JobGroup> &groups);
    /// Whether to show the archive instead of the list.
    void setArchived(bool archived);
    const JobQuestion &question() const { return m_orderer.question(); }
    const JobCounts &counts() const { return m_counts; }
    const JobCounts &archivedCounts() const { return m_archivedCounts; }
    /// How many jobs there are, in the archive or in the list, whatever the filter.
    int countOfAll() const { return (question().archived ? m_archivedCounts : m_counts).total; }

    /// Finds all jobs of a group that are not archived, whatever the filter. @p found is called
    /// later, unless @p context is gone by then.
    void find(JobGroup group, QObject *context,
              const std::function<void(const QList<JobKey> &)> &found)
    {
        m_orderer.find(group, context, found);
    }

    /// Computes the order again: orderCame() follows when this job is in its place, or hidden.
    void findPlace(JobKey key) { takeIn({key}); }

    /// While held, no row moves, appears or disappears, except by a person's action.
    void setHeld(bool held);
    /// How many jobs wait to be shown while the list is held; see also isMoveWaiting().
    int waitingCount() const { return m_waitingCount; }
    bool isMoveWaiting() const { return m_waiting && *m_waiting != order(); }
    void showWaiting();
    /// A person is changing these: show their changes even while held.
    void showSoon(const QList<JobKey> &keys);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();
    /// A new order is shown, or waits because the list is held.
    void orderCame();
    void waitingChanged();

private:
    void ask(const JobQuestion &asked);
    void takeIn(const QList<JobKey> &keys);
    void takeNames(bool isAsked);
    void followPace(const JobRow &row);
    QString noteOf(const JobRow &row) const;
    QString withNote(const JobRow &row, const QString &text, const QString &between) const;
    QString resultsText(const JobRow &row) const;
    QVariant specialData(const JobRow &row, JobColumn column, int role) const;
    void tellChanged(const QList<JobKey> &keys);
    void drop(const QList<JobKey> &keys);
    void take(const JobOrder &order, bool asked);
    void wait(const QList<JobKey> &order);
    void apply(const QList<JobKey> &order);

    QHash<QString, QString> m_serviceNames;
    JobTable &m_table;
    StatusIcons m_icons;
    JobOrderer m_orderer;
    FileNameSearch m_names;
    JobTypes *m_types;
    QHash<JobKey, JobPace> m_paces; // of those in progress
    JobCounts m_counts;
    JobCounts m_archivedCounts;
    QSet<JobKey> m_soon;
    bool m_held = false;
    std::optional<QList<JobKey>> m_waiting;
    int m_waitingCount = 0;
};

} // namespace cd
