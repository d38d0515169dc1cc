// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newjob/formfileids.h"

#include "domain/validation/validation.h"
#include "workflow/picking/uploadqueue.h"

namespace cd {

FormFileIds::FormFileIds(const UploadQueue &uploads, QObject *parent)
    : QObject(parent)
    , m_uploads(uploads)
{
    const auto forget = [this] {
        m_problems.reset();
    };
    connect(&uploads, &UploadQueue::added, this, forget);
    connect(&uploads, &UploadQueue::changed, this, forget);
    connect(&uploads, &UploadQueue::removed, this, forget);
}

QList<FileId> FormFileIds::ids() const
{
    return m_uploads.ids();
}

const QList<FieldProblem> &FormFileIds::problems(Dialect dialect) const
{
    if (!m_problems || m_dialect != dialect)
        m_problems = validateFileIds(ids(), dialect);
    m_dialect = dialect;
    return *m_problems;
}

} // namespace cd
