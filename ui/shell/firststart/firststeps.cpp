// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/firststart/firststeps.h"

#include "store/settings/settings.h"
#include "ui/jobs/jobspage.h"
#include "ui/look/icons.h"
#include "ui/look/rank.h"
#include "ui/newjob/newjobpage.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"
#include "workflow/picking/uploadqueue.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cd {

FirstSteps::FirstSteps(Workspace &workspace, NewJobPage &form, JobsPage &jobs, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(form)
    , m_jobs(jobs)
    , m_steps{{{u"Files"_s, tr("Add files"), Place::NewJob},
               {u"Rules"_s, tr("Write rules"), Place::NewJob},
               {u"Submit"_s, tr("Submit"), Place::NewJob},
               {u"Results"_s, tr("Look at the results"), Place::Jobs}}}
{
    setObjectName(u"firstSteps"_s);
    setAccessibleName(tr("First five minutes"));
    const QStringList done = workspace.settings().value(setting::firstStepsDone);
    for (Step &step : m_steps)
        step.isDone = done.contains(step.key);
    build();
    connect(&form, &NewJobPage::requestChanged, this, &FirstSteps::look);
    connect(&form, &NewJobPage::submitted, this, &FirstSteps::look);
    connect(&jobs, &JobsPage::currentJobChanged, this, &FirstSteps::look);
    for (const auto signal : {&JobTable::added, &JobTable::changed})
        connect(&workspace.table(), signal, this, &FirstSteps::look);
    jobs.installEventFilter(this);
    setVisible(workspace.settings().value(setting::showsFirstSteps));
}

void FirstSteps::build()
{
    auto *title = new QLabel(accessibleName(), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *steps = new QWidget(this);
    auto *flow = withoutMargins(new FlowLayout(steps));
    for (Step &step : m_steps) {
        step.button = button(u"firstStep"_s + step.key, step.text, {}, this,
                             [this, place = step.place] { Q_EMIT placeAsked(place); });
        setRank(step.button, Rank::Flat);
        flow->addWidget(step.button);
        showStep(step);
    }
    QPushButton *close = button(u"dismissFirstSteps"_s, tr("Dismiss"),
                                tr("Hide the first five minutes"), this, &FirstSteps::dismiss);
    close->setToolTip(tr("Help, First five minutes brings it back"));
    setRank(close, Rank::Flat);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->addWidget(title);
    line->addWidget(steps, 1);
    line->addWidget(close);
}

void FirstSteps::start()
{
    m_workspace.settings().set(setting::showsFirstSteps, true);
    show();
    look();
}

void FirstSteps::dismiss()
{
    m_workspace.settings().set(setting::showsFirstSteps, false);
    hide();
}

bool FirstSteps::isDoneNow(const QString &key) const
{
    if (key == "Files"_L1)
        return !m_workspace.uploads().items().isEmpty();
    if (key == "Rules"_L1)
        return !m_form.edited().rules.isEmpty();
    if (key == "Submit"_L1)
        return m_workspace.table().count() > 0;
    const std::optional<JobKey> current = m_jobs.currentJob();
    const JobRowPtr row = current ? m_workspace.table().find(*current) : nullptr;
    return m_jobs.isVisible() && row && isComplete(*row);
}

void FirstSteps::look()
{
    if (isHidden())
        return;
    QStringList done;
    bool isNew = false;
    for (Step &step : m_steps) {
        if (!step.isDone && isDoneNow(step.key)) {
            step.isDone = isNew = true;
            showStep(step);
        }
        if (step.isDone)
            done += step.key;
    }
    if (isNew)
        m_workspace.settings().set(setting::firstStepsDone, done);
}

void FirstSteps::showStep(const Step &step)
{
    step.button->setIcon(deskIcon(step.isDone ? u"status-success"_s : u"status-pending"_s));
    //: a step of the first five minutes: %1 is what it is
    step.button->setAccessibleName(
        (step.isDone ? tr("%1: done") : tr("%1: still to do")).arg(step.text));
}

bool FirstSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_jobs && event->type() == QEvent::Show)
        look();
    return false;
}

void FirstSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
}

} // namespace cd
