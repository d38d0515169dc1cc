// SPDX-FileCopyrightText: 2026 Classify Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/filesservice.h"
#include "workflow/jobtable.h"

#include <QObject>

namespace cd {

/// Finds out the names of a job's files that nobody knew here. Ends without a word when this goes.
class NameLook : public QObject
{
    Q_OBJECT

public:
    NameLook(JobTable &table, const FilesService &files);

    /// Without them the IDs stand there, which is no reason to complain.
    void look(JobKey key);

private:
    void ask(JobKey key, const QList<JobFile> &files);

    JobTable &m_table;
    FilesService m_files;
};

} // namespace cd
