// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/review/reviewitem.h"
#include "workflow/rows/exportresults.h"

#include <QObject>

class QAction;
class QMenu;

namespace cd {

/// What a person can review of a job's results: the selected ones, those that are unsure, all. The
/// menu of a button, and in that of the table.
class ReviewMenu : public QObject
{
    Q_OBJECT

public:
    enum class Which { Selected, Unsure, All };

    /// @p setType: goes below them.
    ReviewMenu(QMenu &setType, QWidget *page);

    QMenu *menu() const { return m_menu; }
    void setCounts(int selected, int unsure, int all);

Q_SIGNALS:
    void asked(cd::ReviewMenu::Which which);

private:
    QAction *add(Which which, const QString &name);

    QMenu *m_menu;
    QMenu &m_setType;
    QAction *m_selected;
    QAction *m_unsure;
    QAction *m_all;
};

/// Some of a job's results, the least sure first; without any that the service answered, all of
/// them. Without documents if nothing is known of these.
QueueChoice queueOfRows(const QList<ExportRow> &rows, const JobRow &job);

} // namespace cd
