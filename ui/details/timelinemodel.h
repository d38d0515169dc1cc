// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/jobrow.h"

#include <QStandardItemModel>

namespace cd {

/// What happened to one job and when, oldest first.
class TimelineModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { Time, Status, Detail, ColumnCount };

    explicit TimelineModel(QObject *parent = nullptr);

    /// If @p entries only continue those shown, only the new rows are inserted.
    void setEntries(const QList<TimelineEntry> &entries);

private:
    QList<TimelineEntry> m_entries;
};

} // namespace cd
