// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/api/filesservice.h"
#include "workflow/history/jobtable.h"

#include <QObject>

namespace cd {

/// Asks the service for the names of a job's files that are not known here. Destroying this cancels
/// it.
class FileNameFetch : public QObject
{
    Q_OBJECT

public:
    FileNameFetch(JobTable &table, const FilesService &files);

    /// Names go into the table. A failure is not reported: the IDs are shown instead.
    void fetch(JobKey key);

private:
    void ask(JobKey key, const QList<JobFile> &files);

    JobTable &m_table;
    FilesService m_files;
};

} // namespace cd
