// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notices/noticetexts.h"

#include "ui/words/formats.h"
#include "ui/words/jobname.h"
#include "ui/words/statuswords.h"
#include "workflow/history/jobtable.h"
#include "workflow/rows/jobfacts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

using Kind = AttentionNeed::Kind;

struct NoticeTexts
{
    Q_DECLARE_TR_FUNCTIONS(cd::NoticeTexts)
};

constexpr qsizetype longestLabel = 80; // characters

QString labelOf(const JobRow &row)
{
    JobRow cut = row;
    cut.label = row.label.simplified();
    if (cut.label.size() > longestLabel)
        cut.label = cut.label.left(longestLabel - 1) + u'…';
    return jobName(cut);
}

QString countsText(const BatchEnd &end)
{
    QStringList parts;
    if (end.succeeded > 0)
        parts += NoticeTexts::tr("%Ln succeeded", "jobs", end.succeeded);
    if (end.partly > 0)
        parts += NoticeTexts::tr("%Ln partly done", "jobs", end.partly);
    if (end.failed > 0)
        parts += NoticeTexts::tr("%Ln failed", "jobs", end.failed);
    if (end.cancelled > 0)
        parts += NoticeTexts::tr("%Ln cancelled", "jobs", end.cancelled);
    return parts.join(u", "_s);
}

QString keyOf(Kind kind)
{
    switch (kind) {
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Unsure:
        return u"unsure"_s;
    case Kind::Files:
        return u"files"_s;
    case Kind::SignIn:
        return u"signIn"_s;
    case Kind::Credits:
        return u"credits"_s;
    case Kind::Limit:
        return u"limit"_s;
    case Kind::History:
        break;
    }
    return u"history"_s;
}

QString titleOf(Kind kind, int count)
{
    switch (kind) {
    case Kind::Refused:
        return NoticeTexts::tr("%Ln submission(s) refused", nullptr, count);
    case Kind::Unsure:
    case Kind::Files:
        return NoticeTexts::tr("%Ln submission(s) need your decision", nullptr, count);
    case Kind::SignIn:
        return NoticeTexts::tr("The service rejected the key");
    case Kind::Credits:
        return NoticeTexts::tr("There are no credits left");
    case Kind::Limit:
        return NoticeTexts::tr("Your monthly limit of credits is reached");
    case Kind::History:
        break;
    }
    return NoticeTexts::tr("The history can't be written");
}

QString textOf(Kind kind, int count)
{
    switch (kind) {
    case Kind::Refused:
        return NoticeTexts::tr("No job was created. See the list for what the service rejected.");
    case Kind::Unsure:
        return NoticeTexts::tr(
            "There was no response, and the service's list does not show whether there is a job.");
    case Kind::Files:
        return NoticeTexts::tr("Files could not be uploaded. No job was created yet.");
    case Kind::SignIn:
    case Kind::Credits:
    case Kind::Limit:
        return NoticeTexts::tr("%Ln job(s) can't continue.", nullptr, count);
    case Kind::History:
        break;
    }
    return NoticeTexts::tr(
        "Changes are not saved, and no new job is sent. See the window for details.");
}

QString sentText(const QList<JobKey> &jobs, const JobTable &table)
{
    int sent = 0;
    int files = 0;
    for (const JobKey key : jobs) {
        if (const JobRowPtr row = table.find(key)) {
            sent += sentFiles(*row);
            files += row->fileCount;
        }
    }
    //: %1 of so many files in all
    return NoticeTexts::tr("Sent: %1 of %Ln file(s); what was sent continues, the rest waits.",
                           nullptr, files)
        .arg(countText(sent));
}

} // namespace

DesktopNotice noticeOf(const BatchEnd &end, const JobTable &table)
{
    const auto count = static_cast<int>(end.jobs.size());
    DesktopNotice notice{u"batch"_s, NoticeTexts::tr("%Ln job(s) ended", nullptr, count),
                         countsText(end), NoticeTexts::tr("Show")};
    const JobRowPtr only = table.find(end.jobs.constFirst());
    if (count > 1 || !only)
        return notice;
    const QString word = stateWord(*only);
    const QString label = labelOf(*only);
    notice.text = label.isEmpty()
        ? word
        : NoticeTexts::tr("“%1”: %2", "a job and its status").arg(label, word);
    return notice;
}

DesktopNotice noticeOf(const AttentionNeed &need, const JobTable &table)
{
    const auto count = static_cast<int>(need.jobs.size());
    DesktopNotice notice{keyOf(need.kind), titleOf(need.kind, count), textOf(need.kind, count),
                         NoticeTexts::tr("Show")};
    const JobRowPtr only = count == 1 ? table.find(need.jobs.constFirst()) : nullptr;
    if (only) {
        if (const QString label = labelOf(*only); !label.isEmpty())
            notice.text.prepend(NoticeTexts::tr("“%1”:", "a job; what it needs follows").arg(label)
                                + u' ');
    }
    return notice;
}

QString requestText(const AttentionNeed &need, const JobTable &table)
{
    const auto count = static_cast<int>(need.jobs.size());
    switch (need.kind) {
    case Kind::Unsure:
        return NoticeTexts::tr(
            "%Ln submission(s) got no response, and the service's list does not show whether there "
            "is a job. Nothing will be resent unless you say so; see the job's details.",
            nullptr, count);
    case Kind::Files:
        return NoticeTexts::tr(
            "%Ln submission(s) are waiting because files could not be uploaded. Try "
            "again, or submit without those files: right-click the job.",
            nullptr, count);
    case Kind::SignIn:
        return NoticeTexts::tr(
            "%Ln job(s) can't continue: the service rejected the key. Click the key "
            "icon above to enter another one.",
            nullptr, count);
    case Kind::Credits:
        return NoticeTexts::tr(
                   "%Ln submission(s) can't continue: there are no credits left (the account is "
                   "empty, or the project's cap is reached).",
                   nullptr, count)
            + u' ' + sentText(need.jobs, table) + u' '
            + NoticeTexts::tr("Add credits or raise the cap, then go on.");
    case Kind::Limit:
        return NoticeTexts::tr(
                   "%Ln submission(s) are paused: one more file would exceed your monthly limit "
                   "of credits.",
                   nullptr, count)
            + u' ' + sentText(need.jobs, table) + u' '
            + NoticeTexts::tr("Raise the limit under File, Usage and prices, or go on above it.");
    case Kind::Refused:
    case Kind::History:
        break;
    }
    return {};
}

} // namespace cd
