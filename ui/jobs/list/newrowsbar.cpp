// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/list/newrowsbar.h"

#include "ui/jobs/list/joblistmodel.h"
#include "ui/jobs/list/joblistview.h"
#include "ui/look/icons.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace cd {

NewRowsBar::NewRowsBar(JobListModel &model, JobListView &view)
    : QPushButton(&view)
    , m_model(model)
    , m_view(view)
{
    setObjectName(u"newRowsBar"_s);
    setIcon(deskIcon(u"up"_s));
    setToolTip(tr("The list doesn't move while you point at it or have scrolled down. Click to "
                  "show what is new."));
    connect(&model, &JobListModel::waitingChanged, this, &NewRowsBar::retell);
    view.viewport()->installEventFilter(this);
    retell();
}

bool NewRowsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

// Moves under the pointer are only delayed for a moment; mention them only after scrolling down.
void NewRowsBar::retell()
{
    const int count = m_model.waitingCount();
    const bool scrolled = m_view.verticalScrollBar()->value() > 0;
    setText(count > 0 ? tr("%n new", "jobs that wait to be shown in the list", count)
                      : tr("The list has changed"));
    setAccessibleName(text());
    setVisible(count > 0 || (m_model.isMoveWaiting() && scrolled));
    place();
}

void NewRowsBar::place()
{
    adjustSize();
    const QRect area = m_view.viewport()->geometry();
    move(area.left() + (area.width() - width()) / 2, area.top() + 4);
}

} // namespace cd
