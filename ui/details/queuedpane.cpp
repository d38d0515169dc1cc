// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/queuedpane.h"

#include "ui/widgets/note.h"
#include "ui/widgets/parts.h"
#include "ui/words/formats.h"
#include "workflow/rows/jobfacts.h"
#include "workflow/sending/outbox.h"
#include "workflow/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cd {

QueuedPane::QueuedPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(named(new Note(this), u"nextTry"_s))
    , m_tryNow(button(u"tryNowButton"_s, tr("Try now"), tr("Try to send the job now"), this,
                      [this] { m_workspace.outbox().tryNow(m_key); }))
    , m_goOn(button(u"goOnButton"_s, tr("Go on"), tr("Go on sending the job"), this,
                    [this] { m_workspace.outbox().goOn(m_key); }))
    , m_changeRules(button(u"changeRulesButton"_s, tr("Change the rules"),
                           tr("Stop the job and change its rules in the form"), this,
                           [this] { Q_EMIT changeRulesAsked(); }))
    , m_stop(button(u"stopTryingButton"_s, {}, tr("Stop trying to send the job"), this,
                    [this] { m_workspace.outbox().giveUp(m_key); }))
{
    setObjectName(u"queuedPane"_s);
    auto *row = withoutMargins(new QHBoxLayout(this));
    row->addWidget(m_text, 1);
    addWidgets(row, {m_tryNow, m_goOn, m_changeRules, m_stop});
    hide();
    m_second.setInterval(500);
    connect(&m_second, &QTimer::timeout, this, &QueuedPane::showCountdown);
}

void QueuedPane::setJob(const JobRow &row, const JobDetails &details)
{
    m_key = row.key;
    const bool waits
        = row.submission == SubmissionState::Queued && m_workspace.outbox().nextTry(row.key);
    const bool paused = isPaused(row);
    const bool isAfterPilot = paused && !row.error && isPilotOver(details);
    m_tryNow->setVisible(waits);
    m_goOn->setVisible(paused);
    m_changeRules->setVisible(isAfterPilot);
    m_stop->setText(waits ? tr("Stop trying") : tr("Stop"));
    setVisible(waits || paused);
    if (waits) {
        m_second.start();
        return showCountdown();
    }
    m_second.stop();
    if (paused)
        showPaused(row, isAfterPilot);
}

void QueuedPane::showPaused(const JobRow &row, bool isPilotOver)
{
    if (isPilotOver)
        //: after the first few of many; %1 of %n files have a result
        m_text->say(Note::Kind::Hint,
                    tr("%1 of %Ln file(s) classified.", nullptr, row.fileCount)
                        .arg(countText(row.resultCount)));
    else
        //: %1 of %n files
        m_text->say(Note::Kind::Warning,
                    tr("%1 of %Ln file(s) sent; the rest waits.", nullptr, row.fileCount)
                        .arg(countText(sentFiles(row))));
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
