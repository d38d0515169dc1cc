// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/cells/jobnote.h"

#include "ui/jobs/cells/jobmessage.h"
#include "ui/words/formats.h"
#include "ui/words/progresswords.h"
#include "workflow/rows/jobfacts.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace cd {

namespace {

struct JobNote
{
    Q_DECLARE_TR_FUNCTIONS(cd::JobNote)
};

QString runningText(const JobRow &row, std::optional<double> perSecond)
{
    const QString howFar = howFarText(progressOf(row), perSecond);
    if (!howFar.isEmpty() || !isInProgress(row) || !hasJob(row))
        return howFar;
    // Of a job of API v1 nothing is known until all of it is done.
    //: how long a job has been running: %1 is a time such as "45 s"
    return JobNote::tr("for %1").arg(ageText(row.submittedAt, QDateTime::currentDateTimeUtc()));
}

} // namespace

QString jobNote(const JobRow &row, std::optional<double> perSecond)
{
    QStringList parts;
    if (!hasEnded(row))
        parts.append(runningText(row, perSecond));
    parts.append(jobMessage(row));
    parts.removeAll(QString());
    return parts.isEmpty() ? row.job.mode : parts.join(u" · "_s);
}

} // namespace cd
