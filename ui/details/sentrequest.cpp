// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/sentrequest.h"

#include "service/api/requestpreview.h"
#include "workflow/rows/jobmerge.h"

#include <algorithm>

namespace cd {

SentRequest::SentRequest(const JobRow &row, const JobDetails &details)
    : m_key(row.key)
    , m_isFound(row.submission == SubmissionState::Adopted)
    , m_dialect(row.dialect)
    , m_origin(row.origin)
    , m_request(details.request)
{
    for (const Create &create : details.creates) {
        m_transactions.append(create.transactionId);
        m_fileCounts.append(create.fileCount);
    }
}

qsizetype SentRequest::bodies() const
{
    return std::max<qsizetype>(1, m_fileCounts.size());
}

qsizetype SentRequest::shown() const
{
    const qsizetype each = m_fileCounts.value(0, 1);
    return std::clamp<qsizetype>(mostShown / std::max<qsizetype>(1, each), 1, bodies());
}

QByteArray SentRequest::json() const
{
    if (m_fileCounts.isEmpty())
        return requestBody(m_request);
    FileJobRequest single = requestOfCreates(m_origin, m_request);
    JobRequest request = m_request;
    QByteArrayList texts;
    qsizetype placed = 0;
    for (qsizetype i = 0; i < shown(); ++i) {
        request.fileIds = m_request.fileIds.mid(placed, m_fileCounts.at(i));
        placed += m_fileCounts.at(i);
        single.file = request.fileIds.value(0);
        single.transactionId = m_transactions.at(i);
        const bool isFirst = m_dialect == Dialect::First;
        texts.append((isFirst ? requestBody(request) : requestBody(single)).trimmed());
    }
    return texts.size() == 1 ? texts.constFirst() : "[" + texts.join(",\n") + "]";
}

} // namespace cd
