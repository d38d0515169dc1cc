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

int FormFileIds::count(Dialect dialect) const
{
    problems(dialect);
    return m_count;
}

const QList<FieldProblem> &FormFileIds::problems(Dialect dialect) const
{
    if (!m_problems || m_dialect != dialect)
        look(dialect);
    return *m_problems;
}

/// The form names no ID twice, and placeholders are neither made for this nor looked at: only what
/// a given ID looks like can be wrong.
void FormFileIds::look(Dialect dialect) const
{
    const QList<UploadItems::Named> all = m_uploads.named();
    m_dialect = dialect;
    m_count = int(all.size());
    m_problems = all.isEmpty() ? validateFileIds({}, dialect) : QList<FieldProblem>();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const FileId &id = all.at(i).id;
        if (id.isEmpty() || isFileIdFor(dialect, id))
            continue;
        for (FieldProblem problem : validateFileIds({id}, dialect)) {
            problem.path.parts[1] = QString::number(i);
            m_problems->append(problem);
        }
    }
}

} // namespace cd
