// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/orderedtablemodel.h"
#include "workflow/base/generation.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace cd {

/// Finds the order of a table's rows on another thread, one at a time.
class OrderFinder : public QObject
{
    Q_OBJECT

public:
    using Order = QList<OrderedTableModel::Key>;
    /// Finds an order, from copies of what it needs: it runs on the other thread.
    using Work = std::function<Order()>;

    /// @p prepare: makes the work from what is there when its turn has come.
    explicit OrderFinder(const std::function<Work()> &prepare, QObject *parent = nullptr);
    ~OrderFinder() override;

    /// What was asked for before is still told, unless it is dropped: where rows change all the
    /// time, an order that lacks the newest is better than none.
    void find();
    /// What was asked for is of no use any more.
    void drop();

Q_SIGNALS:
    void found(const QList<qint64> &order);

private:
    void run();
    void finish(const Order &order, bool isWanted);

    std::function<Work()> m_prepare;
    Generation m_wanted; // renewed when the order under way is of no use any more
    bool m_isStale = false;
    bool m_isRunning = false;
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace cd
