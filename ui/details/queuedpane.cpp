// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/queuedpane.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "workflow/history/jobtable.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

QueuedPane::QueuedPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(named(new Note(this), u"nextTry"_s))
{
    setObjectName(u"queuedPane"_s);
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->addWidget(m_text, 1);
    row->addWidget(button(u"tryNowButton"_s, tr("Try now"), tr("Try to send the job now"), this,
                          [this] { m_workspace.outbox().tryNow(m_key); }));
    row->addWidget(button(u"stopTryingButton"_s, tr("Stop trying"),
                          tr("Stop trying to send the job"), this,
                          [this] { m_workspace.outbox().giveUp(m_key); }));
    hide();
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &QueuedPane::showCountdown);
}

void QueuedPane::setJob(JobKey key)
{
    m_key = key;
    const JobRowPtr row = m_workspace.table().find(key);
    const bool waits
        = row && row->submission == SubmissionState::Queued && m_workspace.outbox().nextTry(key);
    setVisible(waits);
    if (waits) {
        m_second.start();
        showCountdown();
    } else {
        m_second.stop();
    }
}

void QueuedPane::showCountdown()
{
    const auto at = m_workspace.outbox().nextTry(m_key);
    const qint64 seconds = at ? QDateTime::currentDateTimeUtc().secsTo(*at) : 0;
    m_text->say(Note::Kind::Warning,
                tr("Not sent yet. Next try in %n s.", nullptr,
                   static_cast<int>(std::max<qint64>(0, seconds))));
}

} // namespace cd
