// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sending/jobmatch.h"

namespace cd {

bool isSameRequest(const Job &asked, const Job &job)
{
    if (asked.rules != job.rules || (!job.mode.isEmpty() && asked.mode != job.mode))
        return false;
    if (job.language.isEmpty()) // as where it leaves out the whole parsing_configuration
        return (!job.maxPages || asked.maxPages == job.maxPages)
            && (job.targetPages.isEmpty() || asked.targetPages == job.targetPages);
    return asked.language == job.language && asked.maxPages == job.maxPages
        && asked.targetPages == job.targetPages;
}

void NamedFiles::add(const FileResult &result)
{
    if (result.fileId.isEmpty())
        ++m_unnamed;
    else
        m_named.insert(result.fileId);
}

bool NamedFiles::areAll(const QSet<FileId> &files) const
{
    return !areHidden() && !m_named.isEmpty() && m_named == files;
}

bool NamedFiles::mayBe(const QSet<FileId> &files) const
{
    return areHidden() ? files.contains(m_named) && m_named.size() + m_unnamed <= files.size()
                       : m_named == files;
}

} // namespace cd
