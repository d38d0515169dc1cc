// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"
#include "workflow/history/jobtable.h"

#include <QObject>

namespace cd {

/// Finds out the names of a job's files that nobody knew here. Destroying this cancels it; no
/// callback follows.
class FileNameFetch : public QObject
{
    Q_OBJECT

public:
    FileNameFetch(JobTable &table, const FilesService &files);

    /// Without them the IDs stand there, which is no reason to complain.
    void fetch(JobKey key);

private:
    void ask(JobKey key, const QList<JobFile> &files);

    JobTable &m_table;
    FilesService m_files;
};

} // namespace cd
