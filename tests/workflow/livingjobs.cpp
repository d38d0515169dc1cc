// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/livingjobs.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cd::test {

JobKey LivingJobs::add(SubmissionState state, const QString &status)
{
    JobRow row;
    row.submission = state;
    row.job.id = {u"job-%1"_s.arg(place.table().count())};
    row.job.status = JobStatus(status);
    row.service = place.service();
    row.watched = true;
    row.changedAt = place.clock().now();
    return place.table().add(row, {});
}

void LivingJobs::become(JobKey key, SubmissionState state, const std::optional<ServiceError> &error)
{
    JobRow row = place.row(key);
    row.submission = state;
    row.error = error;
    row.changedAt = place.clock().now();
    place.table().update(row);
}

void LivingJobs::become(JobKey key, const QString &status, bool watched)
{
    JobRow row = place.row(key);
    row.job.status = JobStatus(status);
    row.watched = watched;
    row.changedAt = place.clock().now();
    place.table().update(row);
}

void LivingJobs::tick()
{
    QSignalSpy told(&place.table(), &JobTable::removed);
    const JobKey last = place.table().add({}, {});
    place.table().remove({last});
    QVERIFY(told.wait(tryForMs));
}

} // namespace cd::test
