// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fieldproblem.h"
#include "domain/ids.h"
#include "domain/service/dialect.h"

#include <QList>
#include <QObject>

#include <optional>

namespace cd {

class UploadQueue;

/// The file IDs of the form's request, and what is wrong with them, which is looked for once after
/// each change of the files: they may be many thousands, and the form asks with each letter typed.
class FormFileIds : public QObject
{
    Q_OBJECT

public:
    FormFileIds(const UploadQueue &uploads, QObject *parent);

    QList<FileId> ids() const; ///< UploadQueue::ids()
    int count(Dialect dialect) const; ///< of ids()
    const QList<FieldProblem> &problems(Dialect dialect) const;

private:
    void look(Dialect dialect) const;

    const UploadQueue &m_uploads;
    mutable std::optional<QList<FieldProblem>> m_problems; // nullopt: not looked for yet
    mutable int m_count = 0; // with m_problems
    mutable Dialect m_dialect = Dialect::First; // of m_problems
};

} // namespace cd
