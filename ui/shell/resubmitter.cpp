// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/resubmitter.h"

#include "ui/newjob/submit/estimateline.h"
#include "ui/shell/notices/messagebar.h"
#include "ui/widgets/question.h"
#include "ui/words/servicewords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/connection/session.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/outbox.h"
#include "workflow/spending/budget.h"
#include "workflow/workspace.h"

using namespace Qt::StringLiterals;

namespace cd {

namespace {

CostBound costOf(const JobRequest &request, Workspace &workspace)
{
    return costBound(request, static_cast<int>(request.fileIds.size()),
                     workspace.session().dialect(), workspace.budget().prices());
}

} // namespace

Resubmitter::Resubmitter(Workspace &workspace, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(*window)
{
}

void Resubmitter::submitAgain(const JobRequest &request, const QList<JobFile> &files,
                              const QString &label, JobKey replaces)
{
    const JobRowPtr replaced = m_workspace.table().find(replaces);
    if (!replaced)
        return; // it has been deleted just now
    const QString service = replaced->service;
    if (service != m_workspace.session().serviceId()) {
        m_messages.say(u"submitAgain"_s, MessageBar::Kind::Error,
                       tr("Nothing was submitted: this job's files are on another service (%1). "
                          "Choose that service above and try again.")
                           .arg(serviceName(m_workspace.profiles(), service)));
        return;
    }
    const auto submit = [=, this] {
        // Who was asked knows.
        Q_EMIT submitted(m_workspace.outbox().submit(
            request, files, label, replaces, {},
            {.isOverLimit = passesLimit(costOf(request, m_workspace))}));
    };
    if (!needsQuestion(replaces))
        return submit();
    ask({.name = u"submitAgainQuestion"_s,
         .title = tr("Submit again?"),
         .text = whatItMeans(request, replaces),
         .yes = tr("Submit again"),
         .no = tr("Don't submit")},
        &m_window, submit);
}

void Resubmitter::submitAllAgain(const QList<Resubmission> &all)
{
    QList<Resubmission> here;
    int elsewhere = 0;
    int unknown = 0;
    for (const Resubmission &again : all) {
        const JobRowPtr replaced = m_workspace.table().find(again.replaces);
        if (!replaced)
            continue; // it has been deleted meanwhile
        if (replaced->service != m_workspace.session().serviceId())
            ++elsewhere;
        else if (again.request.fileIds.isEmpty())
            ++unknown;
        else
            here.append(again);
    }
    QStringList left;
    if (elsewhere > 0)
        left += tr(
            "The files of %n failed job(s) are on another service; these jobs stay as they are.",
            nullptr, elsewhere);
    if (unknown > 0)
        left += tr("The files of %n failed job(s) are not known here; these jobs stay as they are.",
                   nullptr, unknown);
    const QString leftText = left.join(u' ');
    if (here.isEmpty()) {
        m_messages.say(u"submitAgain"_s, MessageBar::Kind::Error,
                       tr("Nothing was submitted. %1").arg(leftText));
        return;
    }
    if (!leftText.isEmpty())
        m_messages.say(u"submitAgain"_s, MessageBar::Kind::Notice, leftText);
    else
        m_messages.take(u"submitAgain"_s);
    if (m_workspace.session().isLocal())
        Q_EMIT allAgreed(here);
    else
        askForAll(here, leftText);
}

void Resubmitter::askForAll(const QList<Resubmission> &all, const QString &left)
{
    CostBound cost{.files = 0, .pages = 0, .credits = 0};
    for (const Resubmission &again : all)
        cost = together(cost, costOf(again.request, m_workspace));
    QList<Resubmission> agreed = all;
    for (Resubmission &again : agreed)
        again.isOverLimit = passesLimit(cost);
    ask({.name = u"submitAllAgainQuestion"_s,
         .title = tr("Submit all again?"),
         .text = tr("%n new job(s) will be created: %1.", nullptr, static_cast<int>(all.size()))
                     .arg(EstimateLine::text(cost) + ceilingText(cost)),
         .more = left,
         .yes = tr("Submit all again"),
         .no = tr("Don't submit")},
        &m_window, [this, agreed] { Q_EMIT allAgreed(agreed); });
}

/// That it would go above what a person set as the most for a month; empty: it does not.
QString Resubmitter::ceilingText(const CostBound &cost) const
{
    if (!passesLimit(cost))
        return {};
    return u". "_s
        + tr("That exceeds the monthly limit of %Ln credit(s)", nullptr,
             static_cast<int>(m_workspace.budget().ceiling()));
}

bool Resubmitter::passesLimit(const CostBound &cost) const
{
    return !m_workspace.session().isLocal() && m_workspace.budget().passesCeiling(cost.credits);
}

bool Resubmitter::needsQuestion(JobKey replaces) const
{
    const bool isFree = m_workspace.session().isLocal();
    return !isFree || m_workspace.table().find(replaces)->replacedBy;
}

QString Resubmitter::whatItMeans(const JobRequest &request, JobKey replaces) const
{
    const QString cost = EstimateLine::text(request, static_cast<int>(request.fileIds.size()),
                                            m_workspace.session().dialect(), m_workspace.prices())
        + ceilingText(costOf(request, m_workspace));
    if (m_workspace.table().find(replaces)->replacedBy)
        return tr("This job was submitted again before. One more new job: %1.").arg(cost);
    return tr("A new job will be created: %1.").arg(cost);
}

} // namespace cd
