// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobgroup.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QToolButton;

namespace cd {

/// A button for each group of jobs, with their number. Several may be down; "All" lifts them.
class StatusChips : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    const QSet<JobGroup> &chosen() const { return m_chosen; } ///< empty: all
    void choose(const QSet<JobGroup> &groups);
    void setCounts(const JobCounts &counts);

Q_SIGNALS:
    void chosenChanged(const QSet<cd::JobGroup> &groups);

private:
    QToolButton *addChip(const QString &name, const QString &icon);
    void toggle(JobGroup group, bool down);
    void showChosen();

    QToolButton *m_all = nullptr;
    QHash<JobGroup, QToolButton *> m_chips;
    QSet<JobGroup> m_chosen;
};

} // namespace cd
