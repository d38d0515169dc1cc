// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deliver/choosing/jobmenu.h"

#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/plaintext.h"
#include "workflow/history/jobtable.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

constexpr qsizetype mostInMenu = 30;
constexpr int nameWidth = 300; // in device-independent pixels

bool hasResults(const JobRowPtr &row)
{
    return row && row->resultCount > 0 && row->shelf != Shelf::Archive;
}

} // namespace

JobMenu::JobMenu(const JobTable &table, QWidget *parent)
    : QToolButton(parent)
    , m_table(table)
    , m_menu(named(new QMenu(this), u"deliveredJobs"_s))
{
    setObjectName(u"deliverJob"_s);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &JobMenu::fill);
    connect(&table, &JobTable::changed, this, [this](const QList<JobKey> &keys) {
        for (const JobKey job : std::as_const(m_jobs)) {
            if (keys.contains(job))
                return showJobs();
        }
    });
    showJobs();
}

QString JobMenu::textOf(const JobRow &row)
{
    //: %1: a job; %n: how many results it has
    return tr("%1 · %Ln result(s)", nullptr, row.resultCount).arg(jobNameOrId(row));
}

JobKey JobMenu::newest() const
{
    const QList<JobKey> &keys = m_table.keys();
    for (auto it = keys.crbegin(); it != keys.crend(); ++it) {
        if (hasResults(m_table.find(*it)))
            return *it;
    }
    return 0;
}

void JobMenu::setJobs(const QList<JobKey> &jobs)
{
    m_jobs = jobs;
    showJobs();
}

void JobMenu::showJobs()
{
    const JobRowPtr one = m_jobs.size() == 1 ? m_table.find(m_jobs.constFirst()) : nullptr;
    QString text = tr("Choose a job");
    if (one)
        text = textOf(*one);
    else if (!m_jobs.isEmpty())
        text = tr("%Ln job(s)", nullptr, static_cast<int>(m_jobs.size()));
    setText(withoutMnemonics(fontMetrics().elidedText(text, Qt::ElideMiddle, nameWidth)));
    setToolTip(toolTipText(text));
    setAccessibleName(tr("Deliver: %1").arg(text));
}

void JobMenu::fill()
{
    m_menu->clear();
    const QList<JobKey> &keys = m_table.keys();
    qsizetype shown = 0;
    for (auto it = keys.crbegin(); it != keys.crend() && shown < mostInMenu; ++it) {
        const JobRowPtr row = m_table.find(*it);
        if (!hasResults(row))
            continue;
        ++shown;
        const QString text = fontMetrics().elidedText(textOf(*row), Qt::ElideMiddle, 2 * nameWidth);
        QAction *action
            = named(m_menu->addAction(withoutMnemonics(text)), u"deliveredJob-%1"_s.arg(*it));
        action->setToolTip(timeText(row->submittedAt));
        action->setCheckable(true);
        action->setChecked(m_jobs.contains(*it));
        connect(action, &QAction::triggered, this, [this, job = *it] { Q_EMIT chosen(job); });
    }
    m_menu->addSeparator();
    QAction *others = named(m_menu->addAction(tr("Others, from Jobs…")), u"deliverOtherJobs"_s);
    others->setToolTip(tr("Select jobs there, and choose Deliver"));
    connect(others, &QAction::triggered, this, &JobMenu::othersAsked);
}

} // namespace cd
