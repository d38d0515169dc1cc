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

/// Placeholders are neither made for this nor looked at: nothing can be wrong with them.
void FormFileIds::look(Dialect dialect) const
{
    const QList<UploadItems::Named> all = m_uploads.named();
    QList<FileId> known;
    QList<qsizetype> places;
    known.reserve(all.size());
    places.reserve(all.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all.at(i).id.isEmpty()) {
            known.append(all.at(i).id);
            places.append(i);
        }
    }
    m_dialect = dialect;
    m_count = int(all.size());
    m_problems.emplace();
    if (known.isEmpty() && !all.isEmpty())
        return;
    m_problems = validateFileIds(known, dialect);
    for (FieldProblem &problem : *m_problems) {
        if (const auto place = problem.path.index(1))
            problem.path.parts[1] = QString::number(places.at(*place));
    }
}

} // namespace cd
