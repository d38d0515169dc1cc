// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/reviewitem.h"

#include <QToolButton>

class QMenu;

namespace cd {

class JobTable;

/// Which jobs a queue is made of, as a button with a menu: all, those that are selected in the
/// list, those of a preset, or those since a day.
class QueueScope : public QToolButton
{
    Q_OBJECT

public:
    explicit QueueScope(const JobTable &table, QWidget *parent = nullptr);

    /// Offered in the menu.
    void setSelectedJobs(const QList<JobKey> &jobs) { m_selected = jobs; }
    void show(const QueueChoice &choice);

Q_SIGNALS:
    /// Only jobs, preset and since count.
    void chosen(const cd::QueueChoice &choice);

private:
    void fill();
    void add(QMenu &menu, const QString &text, const QueueChoice &choice);
    QString wordsFor(const QueueChoice &choice) const;

    const JobTable &m_table;
    QList<JobKey> m_selected;
    QueueChoice m_choice;
    QMenu *m_menu;
};

} // namespace cd
