// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/actions/retrycommand.h"

#include "workflow/connection/session.h"
#include "workflow/history/jobedits.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <QTimer>

namespace cd {

namespace {

constexpr int atOnce = 50; // then the window has its turn

} // namespace

RetryCommand::RetryCommand(const CommandPlace &place, const QList<Resubmission> &all)
    : QUndoCommand(tr("submit %n job(s) again", "what is undone", static_cast<int>(all.size())))
    , m_place(place)
    , m_all(all)
{
}

void RetryCommand::redo()
{
    m_undone = false;
    m_submitted = 0;
    for (Made &made : m_made) {
        if (sendAgain(made))
            ++m_submitted;
    }
    goOn();
}

void RetryCommand::undo()
{
    m_undone = true;
    int withdrawn = 0;
    int sent = 0;
    for (Made &made : m_made) {
        const JobRowPtr row = m_place.workspace.table().find(made.key);
        if (!row)
            continue;
        if (isHeldBack(*row)) {
            m_place.workspace.outbox().giveUp(made.key);
            m_place.workspace.edits().replace(made.replaces, made.key, std::nullopt);
            made.withdrawn = true;
            ++withdrawn;
        } else if (row->submission != SubmissionState::GivenUp) {
            ++sent;
        }
    }
    const auto neverMade = static_cast<int>(m_all.size() - m_next);
    QStringList said;
    if (withdrawn + neverMade > 0)
        said += tr("%n job(s) had not been sent yet and were withdrawn.", nullptr,
                   withdrawn + neverMade);
    if (sent > 0)
        said += tr("%n job(s) had already been sent: that can't be undone, and they stay.", nullptr,
                   sent);
    m_place.say(said.join(u' '));
}

void RetryCommand::goOn()
{
    if (m_undone || m_underWay)
        return;
    for (int i = 0; i < atOnce && m_next < m_all.size(); ++i)
        submit(m_all.at(m_next++));
    if (m_next == m_all.size())
        return tellSubmitted();
    m_underWay = true;
    QTimer::singleShot(0, this, [this] {
        m_underWay = false;
        goOn();
    });
}

// One that somebody submitted again meanwhile is not submitted a second time.
void RetryCommand::submit(const Resubmission &again)
{
    if (!isHere(again.replaces) || m_place.workspace.table().find(again.replaces)->replacedBy)
        return;
    const JobKey key
        = m_place.workspace.outbox().submit(again.request, again.files, again.label, again.replaces,
                                            {}, {.isOverLimit = again.isOverLimit});
    m_made.append({key, again.replaces});
    m_place.changing({key, again.replaces});
    ++m_submitted;
}

bool RetryCommand::sendAgain(Made &made) const
{
    if (!std::exchange(made.withdrawn, false) || !isHere(made.key)
        || m_place.workspace.table().find(made.key)->submission != SubmissionState::GivenUp
        || !m_place.workspace.edits().replace(made.replaces, std::nullopt, made.key))
        return false;
    m_place.workspace.outbox().sendAgain(made.key);
    return true;
}

bool RetryCommand::isHere(JobKey key) const
{
    const JobRowPtr row = m_place.workspace.table().find(key);
    return row && row->service == m_place.workspace.session().serviceId();
}

void RetryCommand::tellSubmitted()
{
    m_place.sayDone(tr("%n job(s) will be submitted again.", nullptr, m_submitted));
}

} // namespace cd
