// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/missnote.h"

#include "ui/words/labels/contestwords.h"
#include "workflow/connection/profilelibrary.h"
#include "workflow/history/jobtable.h"
#include "workflow/workspace.h"

namespace cd {

using namespace Qt::StringLiterals;

MissNote::MissNote(Workspace &workspace, QWidget *parent)
    : Note(parent)
    , m_workspace(workspace)
    , m_look(workspace.bench())
{
    setObjectName(u"missNote"_s);
    connect(&m_look, &MissLook::looked, this, [this](const Contest &contest) {
        if (const QString text = contestText(contest); !text.isEmpty())
            say(Kind::Hint, text);
    });
}

void MissNote::showNothing()
{
    m_shown.clear();
    m_reading.renew();
    m_look.look({});
    clear();
}

void MissNote::showFile(const std::optional<ExportRow> &row, const JobRow &job)
{
    if (row && row->review.standing == Reviewed::Corrected)
        showMiss(*row, job.key, row->review.type);
    else
        showNothing();
}

void MissNote::showMiss(const ExportRow &row, JobKey job, const std::optional<QString> &right)
{
    // A model that judges gives no words.
    const bool isByModel = m_workspace.profiles().at({}).judge.kind == JudgeChoice::Kind::Model;
    if (isByModel || row.path.isEmpty() || !row.result || row.result->type == right)
        return showNothing();
    const QString shown = QString::number(job) + row.path + u'\n'
        + row.result->type.value_or(u"\n"_s) + u'\n' + right.value_or(u"\n"_s);
    if (shown == m_shown)
        return;
    showNothing();
    m_shown = shown;
    m_workspace.table().readDetails(
        job, m_reading.context(),
        [this, path = row.path, answered = row.result->type,
         right](const StoreResult<JobDetails> &details) {
            if (!details || details->request.rules.isEmpty())
                return;
            Miss miss{.path = path, .request = {}, .answered = answered, .right = right};
            miss.request.rules = details->request.rules;
            miss.request.mode = details->request.mode;
            miss.request.language = details->request.language;
            miss.request.maxPages = details->request.maxPages;
            miss.request.targetPages = details->request.targetPages;
            m_look.look(miss);
        });
}

} // namespace cd
