// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/filter/columnsmenu.h"

#include "ui/jobs/cells/jobcolumns.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cd {

ColumnsMenu::ColumnsMenu(QTableView &view)
    : QMenu(tr("Columns"), &view)
    , m_view(view)
{
    setObjectName(u"columnsMenu"_s);
    setToolTipsVisible(true);
    for (int column = 0; column < jobColumnCount; ++column) {
        QAction *action = addAction(jobColumnTitle(static_cast<JobColumn>(column)));
        action->setObjectName(u"showColumn-"_s + jobColumnKey(static_cast<JobColumn>(column)));
        action->setToolTip(jobColumnHelp(static_cast<JobColumn>(column)));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::toggled, &view,
                [&view, column](bool shown) { view.setColumnHidden(column, !shown); });
    }
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::showState);
}

void ColumnsMenu::showState()
{
    const QHeaderView *header = m_view.horizontalHeader();
    const bool lastOne = header->count() - header->hiddenSectionCount() == 1;
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        const bool shown = !header->isSectionHidden(action->data().toInt());
        action->setChecked(shown);
        action->setEnabled(!shown || !lastOne);
    }
}

} // namespace cd
