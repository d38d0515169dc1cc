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
    if (row.dialect == Dialect::First)
        return;
    for (const FileJobState &part : details.parts)
        m_transactions.append(part.transactionId);
}

qsizetype SentRequest::bodies() const
{
    return m_dialect == Dialect::First ? 1 : m_transactions.size();
}

QByteArray SentRequest::json() const
{
    if (m_dialect == Dialect::First)
        return requestBody(m_request);
    FileJobRequest request = requestOfParts(m_origin, m_request);
    QByteArrayList shown;
    for (qsizetype i = 0; i < std::min(bodies(), mostShown); ++i) {
        request.file = m_request.fileIds.value(i);
        request.transactionId = m_transactions.at(i);
        shown.append(requestBody(request).trimmed());
    }
    return shown.size() == 1 ? shown.constFirst() : "[" + shown.join(",\n") + "]";
}

} // namespace cd
