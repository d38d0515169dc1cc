// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crash/secondjobs.h"

#include "wire/answercodec.h"
#include "wire/filejobcodec.h"

#include <algorithm>

namespace cd::test {

using namespace Qt::StringLiterals;

namespace {

FileJob asItStands(const MadeSecondJob &made)
{
    FileJob job = made.job;
    if (QDateTime::currentDateTimeUtc() >= made.end) {
        job.status = JobStatus(u"COMPLETED"_s);
        job.updatedAt = made.end;
        job.result = Classification{job.rules.constFirst().type, 0.9, u"It says so."_s};
    }
    return job;
}

} // namespace

QJsonObject SecondJobs::make(const FileJobRequest &request, const JobId &id, const QDateTime &end)
{
    const auto first = m_byTransaction.constFind(request.transactionId);
    if (first != m_byTransaction.cend()) {
        ++m_repeats;
        return toJson(asItStands(m_jobs.at(*first)));
    }
    MadeSecondJob made;
    made.job.id = id;
    made.job.status = JobStatus(u"PENDING"_s);
    made.job.file = request.file;
    made.job.rules = request.content.rules;
    made.job.mode = u"FAST"_s;
    made.job.transactionId = request.transactionId;
    made.job.projectId = {u"project"_s};
    made.job.createdAt = QDateTime::currentDateTimeUtc();
    made.job.updatedAt = made.job.createdAt;
    made.end = end;
    m_byTransaction.insert(request.transactionId, m_jobs.size());
    m_jobs.append(made);
    return toJson(asItStands(made));
}

QJsonObject SecondJobs::page(const QUrlQuery &asked) const
{
    const QStringList ids = asked.allQueryItemValues(u"job_ids"_s);
    Page<FileJob> page;
    for (const MadeSecondJob &made : m_jobs) {
        if (ids.isEmpty() || ids.contains(made.job.id.value))
            page.items.append(asItStands(made));
    }
    return toJson(page);
}

std::optional<QJsonObject> SecondJobs::job(const JobId &id) const
{
    const auto made = std::find_if(m_jobs.cbegin(), m_jobs.cend(),
                                   [&](const MadeSecondJob &one) { return one.job.id == id; });
    return made == m_jobs.cend() ? std::nullopt : std::optional(toJson(asItStands(*made)));
}

} // namespace cd::test
