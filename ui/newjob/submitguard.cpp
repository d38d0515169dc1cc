// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/submitguard.h"

#include "workflow/desk.h"
#include "workflow/jobfacts.h"
#include "workflow/jobtable.h"
#include "workflow/session.h"

#include <algorithm>

namespace cd {

namespace {

constexpr qsizetype lookBack = 200;

JobRequest inFixedOrder(JobRequest request)
{
    std::sort(request.fileIds.begin(), request.fileIds.end());
    return request;
}

} // namespace

SubmitGuard::SubmitGuard(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void SubmitGuard::look(const JobRequest &request)
{
    const QList<JobKey> keys = possibleTwins(request.fileIds.size());
    if (keys.isEmpty()) {
        Q_EMIT clear(request);
        return;
    }
    m_isLooking = true;
    m_desk.table().fetchRequests(keys, this,
                                 [this, request, keys](const QHash<JobKey, JobRequest> &requests) {
                                     m_isLooking = false;
                                     compare(request, keys, requests);
                                 });
}

/// By what the table knows; newest first.
QList<JobKey> SubmitGuard::possibleTwins(qsizetype files) const
{
    const JobTable &table = m_desk.table();
    const QString service = m_desk.session().serviceId();
    const QList<JobKey> &all = table.keys();
    const auto end = all.size() > lookBack ? all.crbegin() + lookBack : all.crend();
    QList<JobKey> keys;
    std::copy_if(all.crbegin(), end, std::back_inserter(keys), [&](JobKey key) {
        const JobRowPtr row = table.find(key);
        return row->service == service && row->fileCount == files && !costsNothing(*row);
    });
    return keys;
}

void SubmitGuard::compare(const JobRequest &request, const QList<JobKey> &keys,
                          const QHash<JobKey, JobRequest> &requests)
{
    const JobRequest wanted = inFixedOrder(request);
    const auto twin = std::find_if(keys.cbegin(), keys.cend(), [&](JobKey key) {
        return m_desk.table().contains(key) && requests.contains(key)
            && inFixedOrder(requests[key]) == wanted;
    });
    if (twin == keys.cend())
        Q_EMIT clear(request);
    else
        Q_EMIT found(*twin);
}

} // namespace cd
