// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobmessage.h"

#include "ui/words/errortext.h"
#include "ui/words/formats.h"
#include "workflow/rows/jobfacts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct JobMessage
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobMessage)
};

QStringList failures(const JobRow &row)
{
    QStringList parts;
    if (row.error)
        parts.append(errorText(*row.error));
    if (!row.job.errorMessage.isEmpty() && !row.cancelAsked) // it would only tell of that
        parts.append(row.job.errorMessage);
    if (wasCancelled(row) && row.failedFileCount > 0)
        //: %1 of a job's %2 files had a result when a person cancelled it
        parts.append(
            JobMessage::tr("Cancelled, %1 of %2 done")
                .arg(countText(row.resultCount), countText(row.resultCount + row.failedFileCount)));
    else if (row.job.status.isFinished() && row.failedFileCount > 0)
        parts.append(JobMessage::tr("%n file(s) without a result", nullptr, row.failedFileCount));
    if (row.pollError)
        parts.append(JobMessage::tr("Status could not be updated: %1", "what an error said")
                         .arg(errorText(*row.pollError)));
    return parts;
}

QString stalledText(const JobRow &row, const QDateTime &now)
{
    if (!hasJob(row) || row.job.status.isFinished() || !isStalled(row, now))
        return {};
    return JobMessage::tr("Stalled: no change for %1", "%1 is a time such as 3 h")
        .arg(ageText(row.changedAt, now));
}

} // namespace

QString jobMessage(const JobRow &row)
{
    QStringList parts = failures(row);
    if (const QString stalled = stalledText(row, QDateTime::currentDateTimeUtc());
        !stalled.isEmpty())
        parts.append(stalled);
    if (row.replacedBy && !parts.isEmpty())
        parts.prepend(JobMessage::tr("Replaced by a later job"));
    return parts.join(u" · "_s).simplified();
}

} // namespace cd
