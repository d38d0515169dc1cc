// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/job/fileresult.h"
#include "domain/job/job.h"

#include <QSet>

namespace cd {

/// Whether @p job was asked for as @p asked. Fields that the service leaves out of a job do not
/// count as different.
bool isSameRequest(const Job &asked, const Job &job);

/// The files of a job as far as its results name them.
class NamedFiles
{
public:
    void add(const FileResult &result);
    bool areHidden() const { return m_unnamed > 0; }
    bool areAll(const QSet<FileId> &files) const;
    bool mayBe(const QSet<FileId> &files) const;

private:
    QSet<FileId> m_named;
    qsizetype m_unnamed = 0; // results without a file ID, which the contract allows
};

} // namespace cd
